import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import webExtension from 'vite-plugin-web-extension';
import { methodIn, REPLACED, UNCALLED } from './scripts/chosen-methods.ts';
import { fontSource } from './scripts/font-source.ts';
import { OPEN_READER_FILE, READER_KEY } from './src/messages/reader-key.ts';
import { FONT_FILES } from './src/reading/font-files.ts';
import { MODES } from './src/reading/modes.ts';
import { TEXT_SIZES } from './src/reading/text-size.ts';

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';
const outDir = resolve(import.meta.dirname, process.env.DIST ?? 'dist', target);
// The plugin builds every script entry by itself and loads this file again for each.
const childBuild = process.env.VITE_PLUGIN_WEB_EXTENSION_CHILD_BUILD === 'true';

/** Copies what the extension plugin leaves where it is: the icons, which the manifest names, and the typefaces. */
function copyFiles(): Plugin {
  return {
    name: 'copy-files',
    closeBundle() {
      if (childBuild) return;
      cpSync(resolve(import.meta.dirname, 'icons'), resolve(outDir, 'icons'), { recursive: true });
      for (const { file } of Object.values(FONT_FILES).flat()) cpSync(fontSource(file), resolve(outDir, 'fonts', file));
    },
  };
}

const readJson = (name: string) => JSON.parse(readFileSync(resolve(import.meta.dirname, name), 'utf8'));

/** Writes the files that tell page mode's registered scripts what their first frame looks like, one for each value. */
function firstLooks(): Plugin {
  return {
    name: 'first-looks',
    closeBundle() {
      if (childBuild) return;
      const folder = resolve(outDir, 'first-look');
      mkdirSync(folder, { recursive: true });
      const write = (name: string, look: object) =>
        writeFileSync(
          resolve(folder, `${name}.js`),
          `globalThis.legibleFirstLook=Object.assign(globalThis.legibleFirstLook||{},${JSON.stringify(look)});\n`,
        );
      for (const mode of MODES) if (mode !== 'own') write(`mode-${mode}`, { mode });
      for (const textSize of TEXT_SIZES) write(`size-${textSize}`, { textSize });
      write('mode-kept', { pageContrast: false });
      write('size-kept', { pageSize: false });
    },
  };
}

/** Writes the file that opens the reading view. Its value is what the browser tells the background: a bundle would have none. */
function openReader(): Plugin {
  return {
    name: 'open-reader',
    closeBundle() {
      if (childBuild) return;
      writeFileSync(resolve(outDir, OPEN_READER_FILE), `globalThis[Symbol.for('${READER_KEY}')].open();\n`);
    },
  };
}

/** A statement of a dependency that writes HTML from a string or that nobody reaches, and what it is built as instead. */
interface Rewrite {
  readonly file: RegExp;
  readonly from: RegExp;
  readonly to: string;
}

const READABILITY = /@mozilla\/readability\/Readability\.js$/;

const REWRITES: readonly Rewrite[] = [
  {
    file: /\/preact\/dist\/preact\.(mjs|module\.js|js)$/,
    from: /\((\w+)\.innerHTML=(\w+)\.__html\)/,
    to: '(console.error("dangerouslySetInnerHTML is not available"))',
  },
  {
    file: READABILITY,
    from: /page\.innerHTML = pageCacheHtml;/,
    to: 'page.replaceChildren(...new DOMParser().parseFromString("<body>" + pageCacheHtml, "text/html").body.childNodes);',
  },
  ...[...UNCALLED, ...REPLACED].map((name) => ({ file: READABILITY, from: methodIn(name), to: '' })),
  {
    // Reached only where the parser before it gave no document: nothing is then what is left.
    file: /dompurify\/dist\/purify\.es\.mjs$/,
    from: /doc\.documentElement\.innerHTML = IS_EMPTY_INPUT \? emptyHTML : dirtyPayload;/,
    to: 'doc.documentElement.replaceChildren();',
  },
];

/**
 * Takes the innerHTML writes out of bundled dependencies: they are Trusted Types sinks, and the add-on lint reports them. And
 * the methods of Readability that nobody calls, a tenth of what the reading view would have to compile. Fails the build when an
 * update of the dependency moves them.
 */
function rewrites(): Plugin {
  return {
    name: 'rewrites',
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?')[0] ?? id;
      let out = code;
      for (const { from, to } of REWRITES.filter(({ file }) => file.test(path))) {
        if (!from.test(out)) this.error(`${from} is not in ${path} any more`);
        out = out.replace(from, to);
      }
      return out === code ? null : { code: out, map: null };
    },
  };
}

/** Puts all that screens share into one file: a panel of seven files takes longer to open than one of two. */
function oneSharedFile(): Plugin {
  return {
    name: 'one-shared-file',
    config({ build }) {
      // Scripts in pages are built one by one and share nothing.
      if (!childBuild || build?.lib) return {};
      const groups = [{ name: 'screens', minShareCount: 2 }];
      return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  // The plugin's child builds run in processes of the same environment: production always.
  build: { outDir, emptyOutDir: true, target: ['chrome127', 'firefox142'], modulePreload: { polyfill: false } },
  plugins: [
    rewrites(),
    oneSharedFile(),
    webExtension({
      // The version stands in one place.
      manifest: () => ({ ...readJson('manifest.json'), version: readJson('package.json').version }),
      watchFilePaths: ['manifest.json', 'package.json'],
      browser: target,
      additionalInputs: [
        'src/reader/index.tsx',
        'src/skip/index.ts',
        'src/page-mode/index.ts',
        'src/outline/index.ts',
        'src/welcome/index.html',
        'src/news/index.html',
        'src/welcome/sample.html',
      ],
      // Its schema lies on the network; the add-on lint checks the manifest instead.
      skipManifestValidation: true,
      disableAutoLaunch: true,
    }),
    copyFiles(),
    firstLooks(),
    openReader(),
  ],
});
