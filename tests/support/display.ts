import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { pause, until } from './until.ts';

const run = promisify(execFile);

/** A display that nobody sees, for browsers that take some keys only from a window system. */
export interface Display {
  /** Its name, such as `:99`. */
  readonly name: string;
  close(): void;
}

/** Opens a virtual display, or null where Xvfb or xdotool is not installed. */
export async function openDisplay(): Promise<Display | null> {
  if (!existsSync('/usr/bin/Xvfb') || !existsSync('/usr/bin/xdotool')) return null;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let number = '';
  server.stdio[3]?.on('data', (data: Buffer) => {
    number += data.toString();
  });
  await until('the virtual display', () => number.endsWith('\n'));
  return { name: `:${number.trim()}`, close: () => server.kill() };
}

/** Presses a key of a window system's keyboard, `alt+r`, in the browser window on a display. */
export async function pressOnDisplay(display: string, key: string): Promise<void> {
  const env = { ...process.env, DISPLAY: display };
  const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--name', '.'], { env });
  const window = stdout.trim().split('\n').at(-1);
  if (!window) throw new Error(`no window on display ${display}`);
  await run('xdotool', ['windowfocus', '--sync', window], { env });
  await pause(150);
  await run('xdotool', ['key', key], { env });
}
