import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marionette } from './marionette.ts';
import { pause, until } from './until.ts';

const PREFERENCES = {
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  // A temporary add-on leaves with the browser; a restart has to find what a lasting one would have kept.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  // The popup stays open while the driver looks at it from another tab.
  'ui.popup.disable_autohide': true,
};

function proxyPreferences(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** A running Firefox. */
export interface FirefoxProcess {
  readonly marionette: Marionette;
  quit(): Promise<void>;
}

async function ended(child: ChildProcess, limit: number): Promise<boolean> {
  for (let waited = 0; waited < limit && child.exitCode === null; waited += 50) await pause(50);
  return child.exitCode !== null;
}

/**
 * Starts Firefox with Marionette on a free port.
 * @param profile an existing folder; what the browser keeps lies there.
 * @param headless false opens a window on the display.
 * @param proxyPort port of a proxy on this machine that everything goes through, addresses of this machine too.
 * @param restores brings the pages back that were open when the browser was closed.
 */
export async function startFirefox(
  program: string,
  profile: string,
  headless: boolean,
  proxyPort?: number,
  restores = false,
): Promise<FirefoxProcess> {
  const preferences = {
    ...PREFERENCES,
    ...(proxyPort ? proxyPreferences(proxyPort) : {}),
    ...(restores ? { 'browser.startup.page': 3 } : {}),
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const args = [
    '-marionette',
    '-remote-allow-system-access',
    '-no-remote',
    '-profile',
    profile,
    ...(restores ? [] : ['about:blank']),
  ];
  const child = spawn(program, headless ? ['-headless', ...args] : args, {
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
    stdio: 'ignore',
  });
  const port = await until(
    'Firefox to open its port',
    () => existsSync(portFile) && Number(readFileSync(portFile, 'utf8')),
    60_000,
  );
  const marionette = await Marionette.connect(port);
  return {
    marionette,
    async quit() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      if (!(await ended(child, 8000))) child.kill('SIGKILL');
      marionette.disconnect();
    },
  };
}
