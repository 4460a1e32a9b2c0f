import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';

/** Bundles a script that runs in pages, as one self-contained expression. */
export async function engineBundle(entry = resolve(import.meta.dirname, 'engine-entry.ts')): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      lib: { entry, formats: ['iife'], name: 'legibleBundle' },
    },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  return output?.output[0].code ?? '';
}
