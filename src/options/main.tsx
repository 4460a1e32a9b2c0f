import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { openShortcutSettings, shortcuts } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import { countKept, eraseKept } from '../platform/kept-data.ts';
import { permissions } from '../platform/permissions.ts';
import { openSettings } from '../platform/settings-store.ts';
import { openSites } from '../platform/site-store.ts';
import { releasesSince } from '../releases/releases.ts';
import { openScreen } from '../ui/open-screen.ts';
import { wearAndKeep } from '../ui/wear-and-keep.ts';
import { App } from './app.tsx';
import css from './options.css?inline';

document.title = text('optionsTitle');
const first = openScreen(css);
render(
  <App
    opening={openSettings()}
    first={first}
    sites={openSites()}
    news={releasesSince('0', browser.runtime.getManifest().version).length > 0}
    permissions={permissions()}
    loadShortcuts={shortcuts}
    onWear={wearAndKeep}
    onChangeKeys={openShortcutSettings}
    countKept={countKept}
    eraseKept={eraseKept}
  />,
  document.body,
);
