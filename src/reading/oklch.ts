import { type Channels, channels, eachChannel, hexOf, linear } from './channels.ts';
import type { Hex } from './ratio.ts';

/** A colour by lightness (0 to 1), chroma (0 to about 0.4) and hue (radians), even to the eye (Ottosson 2020, OKLCH). */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** An sRGB channel, 0 to 255, by its linear value: what `linear` undoes. */
const fromLinear = (c: number) => 255 * (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);

/** The OKLCH form of a `#rrggbb` colour. */
export function toOklch(color: Hex): Oklch {
  const [r, g, b] = eachChannel(channels(color), linear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, c: Math.hypot(a, y), h: Math.atan2(y, a) };
}

/** Linear sRGB channels, outside of 0 to 1 for what no screen shows. */
function linearChannels({ l, c, h }: Oklch): Channels {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

/** The nearest colour a screen can show: of the same lightness and hue, with less chroma where there is no such colour. */
export function fromOklch(color: Oklch): Hex {
  const l = Math.min(1, Math.max(0, color.l));
  let c = color.c;
  const shown = () => linearChannels({ ...color, l, c });
  const fits = () => shown().every((channel) => channel > -0.0005 && channel < 1.0005);
  while (c > 0 && !fits()) c = c < 0.002 ? 0 : c * 0.96;
  return hexOf(...eachChannel(shown(), fromLinear));
}
