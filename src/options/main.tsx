import { render } from 'preact';
import { openShortcutSettings, shortcuts } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import { countKept, eraseKept } from '../platform/kept-data.ts';
import { keepLastSettings, lastSettings } from '../platform/last-settings.ts';
import { permissions } from '../platform/permissions.ts';
import { openSettings } from '../platform/settings-store.ts';
import { openSites } from '../platform/site-store.ts';
import type { Settings } from '../settings/schema.ts';
import { dressScreen } from '../ui/screen.ts';
import { wear } from '../ui/wear.ts';
import { App } from './app.tsx';
import css from './options.css?inline';

function wearAndKeep(settings: Settings): void {
  wear(document.documentElement, settings);
  keepLastSettings(settings);
}

const first = lastSettings();
document.title = text('optionsTitle');
dressScreen(document, css);
wear(document.documentElement, first);
render(
  <App
    opening={openSettings()}
    first={first}
    sites={openSites()}
    permissions={permissions()}
    loadShortcuts={shortcuts}
    onWear={wearAndKeep}
    onChangeKeys={openShortcutSettings}
    countKept={countKept}
    eraseKept={eraseKept}
  />,
  document.body,
);
