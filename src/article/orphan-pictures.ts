import type { Removal } from './article.ts';
import { takeOut } from './blocks.ts';
import { textOf } from './text.ts';

/**
 * Takes out wordless pictures that link to the same page as a box that was left out: the thumbnails of that box, which
 * lost their headline with it. A linked picture with a description or a caption stays.
 */
export function takeOrphanPictures(content: HTMLElement, removals: readonly Removal[]): Removal[] {
  const addresses = new Set<string>();
  for (const { node } of removals) {
    for (const link of node?.querySelectorAll('a[href]') ?? []) addresses.add(link.getAttribute('href') ?? '');
  }
  return [...content.querySelectorAll('a[href]')].flatMap((link) => {
    const image = link.querySelector('img');
    if (!image || !addresses.has(link.getAttribute('href') ?? '') || textOf(link) !== '') return [];
    if (image.getAttribute('alt') || link.closest('figure')?.querySelector('figcaption')) return [];
    return [takeOut(link, content, 'orphan-pictures', 'leads-elsewhere')];
  });
}
