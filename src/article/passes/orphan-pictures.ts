import { takeOut } from '../blocks.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'orphan-pictures';

/**
 * Takes out wordless pictures that link to the same page as a box that was left out: the thumbnails of that box, which
 * lost their headline with it. A linked picture with a description or a caption stays.
 */
export const orphanPictures: Pass = {
  name: NAME,
  run(root, { removals }) {
    const addresses = new Set<string>();
    for (const { node } of removals) {
      for (const link of node?.querySelectorAll('a[href]') ?? []) addresses.add(link.getAttribute('href') ?? '');
    }
    return [...root.querySelectorAll('a[href]')].flatMap((link) => {
      const image = link.querySelector('img');
      if (!image || !addresses.has(link.getAttribute('href') ?? '') || textOf(link) !== '') return [];
      if (image.getAttribute('alt') || link.closest('figure')?.querySelector('figcaption')) return [];
      return [takeOut(link, root, NAME, 'leads-elsewhere')];
    });
  },
};
