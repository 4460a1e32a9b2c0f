import { follows, isTabStop, tabStopsBetween } from './focusable.ts';
import { findContent } from './places.ts';
import { rendered } from './rendered.ts';

/** What keeps a page's own skip link from helping. */
export type OwnLinkFault =
  /** It leads to an id that nothing has. */
  | 'dead'
  /** What it leads to is not shown. */
  | 'hidden-target'
  /** Tab stops without end still lie between its target and the text. */
  | 'far';

/** A skip link of the page itself that means to lead to the content. */
export interface OwnLink {
  readonly link: HTMLAnchorElement;
  readonly target: Element | null;
  readonly fault: OwnLinkFault | null;
}

/** A skip link stands among the first stops; later ones lead around inside the page. */
const FIRST_STOPS = 6;

/** This many tab stops from target to text are no obstacle yet. */
const NEAR = 3;

/** How pages call the content, in words, ids and classes of many languages. */
const CONTENT_WORDS =
  /content|main|article|story|body-?text|inhalt|contenu|conten[iu]do|conteúdo|contenuto|inhoud|treści|obsah|innehåll|indhold|innhold|sisältö|tartalom|içeri[kğ]|conținut|содерж|контент|основн|зміст|περιεχόμεν|المحتوى|תוכן|محتوا|सामग्री|เนื้อหา|nội dung|konten|본문|콘텐츠|コンテンツ|本文|内容|正文|內容/iu;

/** How pages call a link that skips, apart from its goal. */
const SKIP_WORDS =
  /skip|jump|bypass|go to|direkt|zum|springe|aller|passer|saltar|ir a[lo]?|vai al|pular|przejdź|hoppa|spring|siirry|ugrás|atla|перей|skocz|건너뛰기|바로가기|スキップ|跳/iu;

/** The part behind the `#` of a link within this page, or null when it leads elsewhere or nowhere. */
function fragmentOf(link: HTMLAnchorElement): string | null {
  const href = link.getAttribute('href')?.trim() ?? '';
  const own = link.ownerDocument.URL.split('#')[0];
  if (!href.startsWith('#') && link.href.split('#')[0] !== own) return null;
  const fragment = href.split('#')[1] ?? '';
  try {
    return decodeURIComponent(fragment) || null;
  } catch {
    return fragment;
  }
}

function targetOf(document: Document, fragment: string): Element | null {
  return document.getElementById(fragment) ?? document.getElementsByName(fragment)[0] ?? null;
}

function meansContent(link: HTMLAnchorElement, fragment: string): boolean {
  const words = `${link.textContent} ${link.getAttribute('aria-label') ?? ''}`;
  const named = `${words} ${fragment}`;
  const skips = SKIP_WORDS.test(`${words} ${link.className} ${link.id} ${fragment}`);
  return skips && CONTENT_WORDS.test(named);
}

function faultOf(target: Element | null, content: Element | null): OwnLinkFault | null {
  if (!target) return 'dead';
  // An empty anchor is a place all the same, though it has no box of its own.
  if (!rendered(target)) return 'hidden-target';
  if (!content || target === content || content.contains(target)) return null;
  const before = follows(content, target);
  return before && tabStopsBetween(target, content, NEAR + 1) <= NEAR ? null : 'far';
}

/** The page's own link to its content, with what is wrong with it; null when there is none among the first tab stops. */
export function findOwnLink(document: Document, content = findContent(document)): OwnLink | null {
  let stops = 0;
  for (const element of document.querySelectorAll('a[href], button, input, select, textarea, [tabindex]')) {
    if (!isTabStop(element)) continue;
    if (++stops > FIRST_STOPS) break;
    if (element.tagName !== 'A') continue;
    const link = element as HTMLAnchorElement;
    const fragment = fragmentOf(link);
    if (fragment === null || !meansContent(link, fragment)) continue;
    const target = targetOf(document, fragment);
    return { link, target, fault: faultOf(target, content) };
  }
  return null;
}
