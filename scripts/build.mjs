import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages, ROOT } from './ensure-packages.mjs';

// `npm run build [-- chrome|firefox]`: the extension, ready to load, in dist/chrome and dist/firefox (DIST names another folder).
const TARGETS = ['chrome', 'firefox'];

function build(target) {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    env: { ...process.env, TARGET: target, NODE_ENV: 'production' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return new Promise((done) => child.on('close', (code) => done({ target, code, output })));
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((target) => !TARGETS.includes(target));
if (unknown.length > 0) {
  console.error(`There is no build for "${unknown.join(', ')}". There are: ${TARGETS.join(', ')}.`);
  process.exit(1);
}
ensurePackages();
const results = await Promise.all((wanted.length > 0 ? wanted : TARGETS).map(build));
for (const { target, code, output } of results) {
  if (code === 0) console.log(`Built ${join(process.env.DIST ?? 'dist', target)}`);
  else console.error(`${output}\nThe build for ${target} failed; what stopped it stands above.`);
}
process.exit(results.every(({ code }) => code === 0) ? 0 : 1);
