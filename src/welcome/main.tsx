import { render } from 'preact';
import { browserKind } from '../platform/browser-kind.ts';
import { openShortcutSettings, shortcuts } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import { lastSettings } from '../platform/last-settings.ts';
import { openSettings } from '../platform/settings-store.ts';
import { dressScreen } from '../ui/screen.ts';
import { wear } from '../ui/wear.ts';
import { wearAndKeep } from '../ui/wear-and-keep.ts';
import { App } from './app.tsx';
import css from './welcome.css?inline';

const first = lastSettings();
document.title = text('welcomeTitle');
dressScreen(document, css);
wear(document.documentElement, first);
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
