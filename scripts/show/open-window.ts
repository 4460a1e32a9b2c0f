import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Brand } from '../../tests/support/extension-browser.ts';

/**
 * Opens a browser window with the extension on a page and waits until it is closed. Ctrl+C closes it too.
 * @param options the browser's program and the folder of the built extension.
 */
export async function openWindow(
  brand: Brand,
  { program, extension }: { readonly program: string; readonly extension: string },
  page: string,
): Promise<void> {
  const webExt = join(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');
  const own =
    brand === 'chromium'
      ? // The sandbox of Chromium does not start for root.
        [
          '--target=chromium',
          `--chromium-binary=${program}`,
          ...(process.getuid?.() === 0 ? ['--arg=--no-sandbox'] : []),
        ]
      : ['--target=firefox-desktop', `--firefox=${program}`];
  const args = ['run', '--source-dir', extension, '--start-url', page, '--no-reload', '--no-input', ...own];
  const child = spawn(process.execPath, [webExt, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  console.log(
    `${page}\n\nPress Alt+R, or the Legible button of the toolbar. Close the window, or press Ctrl+C, to end.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code) throw new Error(`The browser could not be kept open:\n${output.trim()}`);
}
