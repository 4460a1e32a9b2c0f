import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How the browser's stores misbehave: they answer once they are told otherwise, never, refuse all that is written, refuse everything, or are well. */
export type StoreFault = 'slow' | 'silent' | 'full' | 'broken' | 'none';

/**
 * Runs before every script of the extension and stands between it and the stores. Pages name the fault on their root element;
 * the extension's own documents and background find it in the store that lasts as long as the browser, which is left alone.
 */
function standBetween(): void {
  // biome-ignore lint/suspicious/noExplicitAny: either browser's interface.
  const { browser, chrome } = globalThis as any;
  const own = browser ?? chrome;
  const fault = async () =>
    globalThis.document?.documentElement?.dataset.storeFault ??
    (await own.storage.session?.get('fault').catch(() => ({})))?.fault ??
    'none';
  for (const area of [own.storage.sync, own.storage.local, own.storage.managed]) {
    for (const name of ['get', 'set', 'remove', 'clear']) {
      const plain = area?.[name]?.bind(area);
      if (!plain) continue;
      const faulty = async (...args: unknown[]) => {
        let now = await fault();
        for (; now === 'slow'; now = await fault()) await new Promise((done) => setTimeout(done, 50));
        if (now === 'silent') return new Promise(() => {});
        if (now === 'broken') throw new Error('the store is broken');
        if (now === 'full' && name === 'set') throw new Error('QUOTA_BYTES quota exceeded');
        return plain(...args);
      };
      Object.defineProperty(area, name, { value: faulty, configurable: true, writable: true });
    }
  }
}

/** A copy of a built extension whose stores can be told to misbehave. Delete the folder afterwards. */
export function faultyStores(extension: string): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'legible-faulty-'));
  cpSync(extension, path, { recursive: true });
  const code = `(() => { const __name = (f) => f; (${standBetween})(); })();\n`;
  writeFileSync(join(path, 'faulty.js'), code);
  for (const script of ['src/page/index.js', 'src/background/index.js']) {
    writeFileSync(join(path, script), code + readFileSync(join(path, script), 'utf8'));
  }
  for (const screen of ['src/popup/index.html', 'src/options/index.html']) {
    const html = readFileSync(join(path, screen), 'utf8');
    writeFileSync(join(path, screen), html.replace('<script ', '<script src="/faulty.js"></script><script '));
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
