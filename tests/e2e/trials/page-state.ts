/** What a person would notice if a page came back different. Runs in pages whose scripts have spoiled the language: plain steps only. */
export interface PageState {
  readonly html: string;
  readonly scroll: string;
  readonly focus: string;
  readonly selection: string;
  readonly fields: string;
  readonly media: string;
  readonly history: string;
  readonly layers: string;
}

/** Puts a page into a state worth keeping: scrolled, fields changed, a field focused or text marked. Runs in the page. */
export function bringIntoState(inField: boolean): void {
  const by = (id: string) => document.getElementById(id) as HTMLInputElement | null;
  const [field, box, choice, area] = [by('field'), by('box'), by('choice'), by('area')];
  if (field && box && choice && area) {
    field.value = 'changed by hand';
    box.checked = true;
    (choice as unknown as HTMLSelectElement).selectedIndex = 1;
    area.value = 'changed lines';
  }
  by('scroller')?.scrollTo(0, 30);
  const text =
    by('p2')?.firstChild ?? document.querySelector('story-box')?.shadowRoot?.getElementById('p2')?.firstChild;
  if (inField && area) {
    area.focus({ preventScroll: true });
    area.setSelectionRange(2, 5);
  } else if (text) getSelection()?.setBaseAndExtent(text, 4, text, 14);
  window.scrollTo({ top: 120, behavior: 'instant' });
  // Where a page snaps, nothing else is at rest.
  by('p1')?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Reads the state. Runs in the page. */
export function readState(): PageState {
  let fields = '';
  const all = document.querySelectorAll<HTMLInputElement>('aside input, aside select, aside textarea');
  for (let at = 0; at < all.length; at++) {
    const one = all[at] as HTMLInputElement;
    fields += `${one.id}=${one.value},${one.checked},${one.type === 'textarea' ? one.selectionStart : ''};`;
  }
  const player = document.getElementById('player') as HTMLMediaElement | null;
  const scroller = document.getElementById('scroller');
  const selection = getSelection();
  const body = document.getElementsByTagName('body')[0];
  let html = document.documentElement.outerHTML
    .replace(/<legible-skip-links[^>]*><\/legible-skip-links>/, '')
    .replace(/(<b data-moving="") style="[^"]*"/, '$1');
  if (html.length > 1_000_000) {
    // Too long to be carried out of the browser again and again.
    let sum = 0;
    for (let at = 0; at < html.length; at++) sum = (sum * 31 + html.charCodeAt(at)) | 0;
    html = `${html.length} characters, ${sum}`;
  }
  return {
    html,
    scroll: `${Math.round(scrollX)},${Math.round(scrollY)} ${body?.scrollTop ?? 0} ${scroller?.scrollTop ?? 0}`,
    focus: `${document.activeElement?.localName}#${document.activeElement?.id}`,
    selection: `${selection}@${selection?.anchorOffset}`,
    fields,
    // What plays goes on playing, what rests stays where it was.
    media: `${player?.paused},${player?.paused === false ? 'plays' : player?.currentTime},${player?.muted},${player?.volume}`,
    history: `${history.length} ${location.href}`,
    layers: `${document.querySelectorAll(':modal').length},${document.querySelectorAll(':popover-open').length},${document.fullscreenElement}`,
  };
}

/** Browsers round to whole device pixels and to snap positions. */
const SCROLL_ROUNDING = 4;

function isSame(name: keyof PageState, before: string, after: string): boolean {
  if (name !== 'scroll') return before === after;
  const [there, here] = [before, after].map((text) => text.split(/[ ,]/).map(Number)) as [number[], number[]];
  return there.every(
    (value, at) => Math.abs(value - (here[at] ?? Number.NaN)) <= SCROLL_ROUNDING || value === here[at],
  );
}

/** What a page state consists of, in the order of its table. */
export const PARTS = ['html', 'scroll', 'focus', 'selection', 'fields', 'media', 'history', 'layers'] as const;

/** What is not as it was, each beginning with the name of the part. */
export function changes(before: PageState, after: PageState): string[] {
  return PARTS.filter((name) => !isSame(name, before[name], after[name])).map((name) =>
    name === 'html' ? `html ${difference(before.html, after.html)}` : `${name} ${before[name]} -> ${after[name]}`,
  );
}

function difference(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at] && at < before.length) at++;
  return `at ${at}: …${before.slice(Math.max(0, at - 40), at + 60)}… -> …${after.slice(Math.max(0, at - 40), at + 60)}…`;
}
