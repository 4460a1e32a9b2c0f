import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { text } from '../platform/i18n.ts';
import { openSettings } from '../platform/settings-store.ts';
import { releasesSince } from '../releases/releases.ts';
import { openScreen } from '../ui/open-screen.ts';
import { wearAndKeep } from '../ui/wear-and-keep.ts';
import { App } from './app.tsx';
import css from './news.css?inline';

const since = new URLSearchParams(location.search).get('since') ?? '0';
document.title = text('newsTitle');
const first = openScreen(css);
render(
  <App
    opening={openSettings()}
    first={first}
    releases={releasesSince(since, browser.runtime.getManifest().version)}
    onWear={wearAndKeep}
    onOptions={() => void browser.runtime.openOptionsPage()}
  />,
  document.body,
);
