import { takeOut } from '../blocks.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'home-links';

/** The name of a site and what it says of itself stand in fewer signs. */
const LONGEST_NAME = 80;

/**
 * Takes out pictures that lead to the front page of the site: its sign, which the head and the foot of its pages show, alone or
 * with its name. One with a caption or in a sentence is part of the text, and so is any on the front page itself, where such a
 * link leads nowhere.
 */
export const homeLinks: Pass = {
  name: NAME,
  run(root, { url }) {
    const home = frontPage(url);
    if (home === null || home === url.split('#')[0]) return [];
    return [...root.querySelectorAll('a[href]')].flatMap((link) => {
      if (link.getAttribute('href') !== home || !link.querySelector('img, svg') || !isAlone(link)) return [];
      if (link.closest('figure')?.querySelector('figcaption')) return [];
      return [takeOut(link, root, NAME, 'page-control')];
    });
  },
};

/** Null where a page stands on no site, as a file does. */
function frontPage(url: string): string | null {
  return /^https?:/.test(url) && URL.canParse(url) ? `${new URL(url).origin}/` : null;
}

/** Whether a link says nothing, or no more than a name that nothing stands beside. */
function isAlone(link: Element): boolean {
  const said = textOf(link);
  return said === '' || (said.length <= LONGEST_NAME && said === textOf(link.parentElement ?? link));
}
