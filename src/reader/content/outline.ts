import { fold } from '../../article/text.ts';

/** One heading of the article as the contents list shows it. */
export interface OutlineEntry {
  readonly id: string;
  readonly level: number;
  readonly text: string;
  readonly element: HTMLElement;
}

/** Headings of a root in reading order. Each gets an id of ours where it has none, so that a link can lead to it. */
export function readOutline(root: ParentNode): OutlineEntry[] {
  return [...root.querySelectorAll<HTMLElement>('h1,h2,h3,h4,h5,h6')].map((element, i) => {
    element.id ||= `heading-${i}`;
    return {
      id: element.id,
      level: Number(element.localName.slice(1)),
      text: fold(element.textContent ?? ''),
      element,
    };
  });
}
