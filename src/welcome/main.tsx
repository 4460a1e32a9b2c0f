import { render } from 'preact';
import { browserKind } from '../platform/browser-kind.ts';
import { openShortcutSettings, shortcuts } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import { openSettings } from '../platform/settings-store.ts';
import { openScreen } from '../ui/open-screen.ts';
import { wearAndKeep } from '../ui/wear-and-keep.ts';
import { App } from './app.tsx';
import css from './welcome.css?inline';

document.title = text('welcomeTitle');
const first = openScreen(css);
render(
  <App
    opening={openSettings()}
    first={first}
    kind={browserKind()}
    loadShortcuts={shortcuts}
    onWear={wearAndKeep}
    onChangeKeys={openShortcutSettings}
  />,
  document.body,
);
