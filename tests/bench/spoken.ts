import { resolve } from 'node:path';
import { type AccessibleNode, speak } from '../support/accessible-tree.ts';
import { chromiumTree } from '../support/chromium-tree.ts';
import { engineBundle } from '../support/engine-bundle.ts';
import { StillPages } from '../support/still-pages.ts';
import { pagesUnder, readStored } from '../support/stored-pages.ts';

/**
 * usage: tsx tests/bench/spoken.ts FOLDER… [-n COUNT] [-v]   whether the accessibility tree of the reading view, in real Chromium, says
 * word for word what the engine says is to be spoken; -n takes so many pages spread over the folders, -v shows where they part.
 */
const args = process.argv.slice(2);
const verbose = args.includes('-v');
const count = args.includes('-n') ? Number(args[args.indexOf('-n') + 1]) : Number.POSITIVE_INFINITY;
const folders = args.filter((arg, i) => !arg.startsWith('-') && args[i - 1] !== '-n');

interface Scope {
  readonly legibleBundle: typeof import('./spoken/in-page.ts');
}

/** The node of the article, without its head and its end, which are the view's own. */
function articleNode(node: AccessibleNode): AccessibleNode | null {
  if (node.label === 'article' && node.children.length > 1) return { ...node, children: node.children.slice(1, -1) };
  for (const child of node.children) {
    const found = articleNode(child);
    if (found) return found;
  }
  return null;
}

/** Without the insides of players: their keys are the browser's own. */
function withoutKeys(node: AccessibleNode): AccessibleNode {
  const children = /^(?:Video|Audio)$/.test(node.label) ? [] : node.children.map(withoutKeys);
  return { ...node, children };
}

/** Names of boxes that scroll and lists, and our own keys, are not the article's words. */
const OURS = new Set(['region', 'navigation', 'list', 'button', 'group', 'complementary']);

const words = (texts: readonly string[]) => texts.join(' ').normalize('NFKC').replace(/\s+/gu, '');

interface Compared {
  readonly same: boolean;
  readonly engine: string;
  readonly tree: string;
}

async function compare(pages: StillPages, file: string): Promise<Compared | null> {
  return pages.with(readStored(file), async (page) => {
    const engine = await page.evaluate(() => (globalThis as unknown as Scope).legibleBundle.openAndTell());
    if (engine === null) return null;
    const session = await page.context().newCDPSession(page);
    const tree = chromiumTree(await session.send('Accessibility.getFullAXTree'));
    const article = articleNode(tree);
    const said = article ? speak(withoutKeys(article)).filter(({ role }) => !OURS.has(role)) : [];
    const [a, b] = [words(engine), words(said.map(({ text }) => text))];
    return { same: a === b, engine: a, tree: b };
  });
}

/** Where two texts part, with a little around it. */
function parting({ engine, tree }: Compared): string {
  let at = 0;
  while (at < engine.length && engine[at] === tree[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 60);
  return `      engine: ${around(engine)}\n      tree:   ${around(tree)}`;
}

const all = folders.flatMap(pagesUnder);
const step = Math.max(1, all.length / count);
const files = all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step) || i === 0);
const pages = await StillPages.open(await engineBundle(resolve(import.meta.dirname, 'spoken/in-page.ts')));
let [same, looked] = [0, 0];
for (const file of files) {
  const compared = await compare(pages, file).catch((error: Error) => {
    console.log(`  ! ${file.split('/').slice(-3).join('/')}: ${error.message.split('\n')[0]}`);
    return null;
  });
  if (!compared) continue;
  looked++;
  if (compared.same) same++;
  else if (verbose) console.log(`  ✗ ${file.split('/').slice(-3).join('/')}\n${parting(compared)}`);
}
await pages.close();
console.log(
  `${same} of ${looked} pages say in the reading view word for word what the engine says (${((100 * same) / Math.max(1, looked)).toFixed(1)} %)`,
);
