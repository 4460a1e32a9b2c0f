import { ensurePackages, runTyped } from './ensure-packages.mjs';

// `npm test`: everything that has to hold, from a bare clone.
ensurePackages();
runTyped('scripts/check/check.ts', process.argv.slice(2));
