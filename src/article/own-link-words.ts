/** What can be read off a link within a page, without asking where it leads. */
export interface LinkWords {
  /** Its text and its label. */
  readonly said: string;
  /** Its class and id. */
  readonly marks: string;
  /** The part of its address behind the `#`, decoded. */
  readonly fragment: string;
}

/** How pages call the content, in words, ids and classes of many languages. */
const CONTENT_WORDS =
  /content|main|article|story|body-?text|inhalt|contenu|conten[iu]do|conteúdo|contenuto|inhoud|treści|obsah|innehåll|indhold|innhold|sisältö|tartalom|içeri[kğ]|conținut|содерж|контент|основн|зміст|περιεχόμεν|المحتوى|תוכן|محتوا|सामग्री|เนื้อหา|nội dung|konten|본문|콘텐츠|コンテンツ|本文|内容|正文|內容/iu;

/** How pages call a link that skips, apart from its goal. */
const SKIP_WORDS =
  /skip|jump|bypass|go to|direkt|zum|springe|aller|passer|saltar|ir a[lo]?|vai al|pular|przejdź|hoppa|spring|siirry|ugrás|atla|перей|skocz|건너뛰기|바로가기|スキップ|跳/iu;

/** Whether a link means to skip to the page's content. */
export function meansContent({ said, marks, fragment }: LinkWords): boolean {
  return SKIP_WORDS.test(`${said} ${marks} ${fragment}`) && CONTENT_WORDS.test(`${said} ${fragment}`);
}

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

/** What a link says of itself, or null when it does not lead to a place within its page. */
export function wordsOf(link: HTMLAnchorElement): LinkWords | null {
  const fragment = fragmentOf(link);
  if (fragment === null) return null;
  const said = `${link.textContent} ${link.getAttribute('aria-label') ?? ''}`;
  return { said, marks: `${link.className} ${link.id}`, fragment };
}
