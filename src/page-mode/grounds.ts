import { edge, ground, type Wardrobe } from '../reading/page-colors.ts';
import type { Backdrop } from './backdrop.ts';
import type { Declaration } from './look.ts';
import { gradientPaint, over, type Paint, paintOf } from './paint.ts';
import { isControl } from './parts.ts';

/** What an element's own background becomes, and what its inside then stands on. */
export interface Grounding {
  readonly declarations: readonly Declaration[];
  readonly inner: Backdrop;
}

/** What is painted behind an element's content by its own background. */
interface Background {
  readonly paint: Paint;
  /** A gradient paints it: it goes, its mean colour stays. */
  readonly gradient: boolean;
  readonly picture: boolean;
}

/** Under this a colour is not seen, over that it hides what is behind it. */
const SEEN = 0.02;
const HIDES = 0.85;

const PICTURE = /url\(|image-set\(|element\(/;

function backgroundOf(style: CSSStyleDeclaration): Background {
  const { backgroundImage: image } = style;
  const paint = paintOf(style.backgroundColor);
  if (image === 'none') return { paint, gradient: false, picture: false };
  if (PICTURE.test(image)) return { paint, gradient: false, picture: true };
  const stops = gradientPaint(image);
  if (!stops || stops.alpha < 0.5) return { paint, gradient: stops !== null && stops.alpha < SEEN, picture: false };
  return {
    paint: { hex: over(stops, paint.hex), alpha: Math.max(stops.alpha, paint.alpha) },
    gradient: true,
    picture: false,
  };
}

/** A picture that stands beside the words in a box of theirs: an arrow, a lens. */
function isSign({ backgroundRepeat, backgroundSize }: CSSStyleDeclaration): boolean {
  return backgroundRepeat.includes('no-repeat') && !/cover|contain|100%/.test(backgroundSize);
}

/** A pattern, or a photo right behind words: it makes them hard to read and means little there. */
function disturbs(element: Element, style: CSSStyleDeclaration, words: boolean): boolean {
  if (isSign(style)) return false;
  const pattern = !style.backgroundRepeat.includes('no-repeat') && !style.backgroundSize.includes('cover');
  return words || (pattern && element.textContent?.trim() !== '');
}

/** Whether letters are cut out of the background. */
export function isCutOut(style: CSSStyleDeclaration): boolean {
  return style.backgroundClip === 'text' || style.getPropertyValue('-webkit-background-clip') === 'text';
}

/** A sheet of colour that other elements are laid over, as builders of pages make them: words over it do not lie in it. */
function isLayer(element: Element, style: CSSStyleDeclaration, link: boolean): boolean {
  // What is inline is not painted behind the blocks and the larger words that lie in it.
  if (style.display === 'inline') return true;
  return lifted(style) && !link && !isControl(element) && element.textContent?.trim() === '';
}

function lifted({ position }: CSSStyleDeclaration): boolean {
  return position === 'absolute' || position === 'fixed';
}

/** Turns an element's background. */
export function turnBackground(
  element: Element,
  style: CSSStyleDeclaration,
  words: boolean,
  outer: Backdrop,
  wardrobe: Wardrobe,
): Grounding {
  const link = outer.link || element.matches('a[href]');
  const behind = { ...outer, link, color: style.color };
  if (isCutOut(style))
    return {
      declarations: [
        ['background-image', 'none'],
        ['background-clip', 'border-box'],
        ['background-color', 'transparent'],
      ],
      inner: behind,
    };
  const { paint, gradient, picture } = backgroundOf(style);
  const declarations: Declaration[] = [];
  const removed = gradient || (picture && disturbs(element, style, words));
  if (removed) declarations.push(['background-image', 'none']);
  const kept = picture && !removed && !(words && isSign(style));
  const inner = { ...behind, over: outer.over || lifted(style) || kept };
  if (paint.alpha < SEEN) {
    if (!words || !inner.over) return { declarations, inner };
    return { declarations: [...declarations, ['background-color', outer.now]], inner: { ...inner, over: false } };
  }
  const was = over(paint, outer.was);
  const layer = !words && isLayer(element, style, link);
  const now = layer ? outer.now : ground(was, wardrobe, isControl(element) || (link && !outer.link));
  if (paint.alpha < HIDES && !words && inner.over) {
    declarations.push([
      'background-color',
      `${now}${Math.round(paint.alpha * 255)
        .toString(16)
        .padStart(2, '0')}`,
    ]);
    return { declarations, inner: { ...inner, was, now } };
  }
  declarations.push(['background-color', now]);
  return { declarations, inner: { ...inner, was, now, over: kept } };
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** Turns an element's borders; a field without any gets a line, since its ground may not tell it from the page. */
export function turnBorders(
  element: Element,
  style: CSSStyleDeclaration,
  outer: Backdrop,
  wardrobe: Wardrobe,
): readonly Declaration[] {
  const control = isControl(element);
  const color = edge(outer.now, wardrobe, control);
  const drawn = SIDES.filter((side) => style.getPropertyValue(`border-${side}-style`) !== 'none');
  const seen = drawn.filter((side) => paintOf(style.getPropertyValue(`border-${side}-color`)).alpha > SEEN);
  if (seen.length === 4) return [['border-color', color]];
  if (drawn.length === 0 && /^(input|select|textarea)$/.test(element.localName) && style.appearance !== 'none')
    return [];
  if (drawn.length === 0 && /^(input|select|textarea)$/.test(element.localName)) {
    return [['box-shadow', `inset 0 0 0 1px ${color}`]];
  }
  return seen.map((side) => [`border-${side}-color`, color] as const);
}
