import { ensurePackages, runTyped } from './ensure-packages.mjs';

// `npm start -- [--firefox] [--headless] [URL]`: Legible in a real browser, from a bare clone.
ensurePackages();
runTyped('scripts/show/show.ts', process.argv.slice(2));
