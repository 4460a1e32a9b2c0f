import { allElements, elementsInReach, isDrawn, isForEarsAlone, nameOf, parentOf, styleOf } from './elements.ts';
import type { Finding } from './finding.ts';

/** Whether an element stands in something that scrolls sideways by itself. */
function isInScroller(element: Element): boolean {
  const parent = parentOf(element);
  if (!parent || parent === element.ownerDocument.documentElement) return false;
  return /auto|scroll/.test(styleOf(parent).overflowX) || isInScroller(parent);
}

function cutFault(element: HTMLElement): boolean {
  const { overflowX, overflowY, display } = styleOf(element);
  if (display === 'inline' || element.matches('input,select,textarea,img,svg,svg *,video,audio,br')) return false;
  const wide = element.scrollWidth > element.clientWidth + 1;
  const high = element.scrollHeight > element.clientHeight + 1;
  const cuts = (/hidden|clip/.test(overflowX) && wide) || (/hidden|clip/.test(overflowY) && high);
  return cuts || (element.matches('button,.button') && (wide || high));
}

/** What does not fit into the window or into its own box. */
export function lookFit(doc: Document): Finding[] {
  const root = doc.documentElement;
  const seen = elementsInReach(doc).filter(
    (element) => isDrawn(element) && !isForEarsAlone(element) && !element.closest('svg'),
  );
  const out = seen.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return ((left < -1 && right > 0) || right > root.clientWidth + 1) && element !== root && !isInScroller(element);
  });
  const cut = seen.filter(
    (element) => element !== root && element !== doc.body && cutFault(element) && !isInScroller(element),
  );
  const whole = seen[0]?.matches('dialog:modal') ? seen[0] : (doc.scrollingElement ?? root);
  const scrolls = whole.scrollWidth > root.clientWidth + 1;
  const overflow = { kind: 'overflow', what: `${whole.scrollWidth} px in ${root.clientWidth} px` } as const;
  return [
    ...(scrolls ? [overflow] : []),
    ...out.map((element) => ({ kind: 'clipped', what: `${nameOf(element)}: sticks out` }) as const),
    ...cut.map(
      (element) =>
        ({
          kind: 'clipped',
          what: `${nameOf(element)}: cut off, ${element.scrollWidth} by ${element.scrollHeight} in ${element.clientWidth} by ${element.clientHeight}`,
        }) as const,
    ),
  ];
}

const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** Sets the text spacing of WCAG 2.2, SC 1.4.12, in the document and every open shadow tree; or takes it away again. */
export function setTextSpacing(doc: Document, on: boolean): void {
  const roots = [doc.head, ...allElements(doc).flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const root of roots) {
    root.querySelector('[data-text-spacing]')?.remove();
    if (!on) continue;
    const style = doc.createElement('style');
    style.dataset.textSpacing = '';
    style.textContent = SPACING;
    root.append(style);
  }
}

/** What moves, or would scroll gently, though motion is unwanted. */
export function lookMotion(doc: Document): Finding[] {
  const roots = [doc, ...allElements(doc).flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const moving = roots.flatMap((root) => root.getAnimations()).filter(({ playState }) => playState === 'running');
  const gentle = allElements(doc).filter((element) => styleOf(element).scrollBehavior === 'smooth');
  return [
    ...moving.map((animation) => {
      const target = (animation.effect as KeyframeEffect | null)?.target;
      return { kind: 'motion', what: `${target ? nameOf(target) : 'something'}: moves` } as const;
    }),
    ...gentle.map((element) => ({ kind: 'motion', what: `${nameOf(element)}: scrolls gently` }) as const),
  ];
}
