import { channels, eachChannel, hexOf } from '../reading/channels.ts';
import type { Hex } from '../reading/ratio.ts';

/** A colour as the browser computed it: opaque part and how much of it covers, 0 to 1. */
export interface Paint {
  readonly hex: Hex;
  readonly alpha: number;
}

const RGB = /^rgba?\((\d+(?:\.\d+)?), (\d+(?:\.\d+)?), (\d+(?:\.\d+)?)(?:, (\d*\.?\d+))?\)$/;
const NOTHING: Paint = { hex: '#000000', alpha: 0 };

const known = new Map<string, Paint>();
let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

/** Colours of other notations (`oklch()`, `color()`) are painted on one pixel and looked at. */
function painted(css: string): Paint {
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) return NOTHING;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = '#00000000';
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return { hex: hexOf(red, green, blue), alpha: alpha / 255 };
}

function read(css: string): Paint {
  const found = RGB.exec(css);
  if (!found) return painted(css);
  const [, red, green, blue, alpha] = found;
  return { hex: hexOf(Number(red), Number(green), Number(blue)), alpha: alpha === undefined ? 1 : Number(alpha) };
}

/** The colour of a computed value, in whatever notation it comes. */
export function paintOf(css: string): Paint {
  const found = known.get(css) ?? read(css);
  known.set(css, found);
  return found;
}

/** What is seen of a colour that lies on another. */
export function over({ hex, alpha }: Paint, below: Hex): Hex {
  if (alpha >= 1) return hex;
  const under = channels(below);
  return hexOf(...eachChannel(channels(hex), (value, at) => value * alpha + (under[at] ?? 0) * (1 - alpha)));
}

/** The colours of a gradient's stops, mixed; null where it names none. */
export function gradientPaint(image: string): Paint | null {
  const stops = [...image.matchAll(/(?:rgba?|color|oklch|oklab|lch|lab|hsla?)\([^()]*\)/g)].map(([css]) =>
    paintOf(css),
  );
  if (stops.length === 0) return null;
  const mean = (part: (stop: Paint) => number) => stops.reduce((sum, stop) => sum + part(stop), 0) / stops.length;
  const channel = (at: 0 | 1 | 2) => mean(({ hex }) => channels(hex)[at]);
  return { hex: hexOf(channel(0), channel(1), channel(2)), alpha: mean(({ alpha }) => alpha) };
}
