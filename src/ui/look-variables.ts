import { wordSpace } from '../reading/spacing.ts';
import type { Look } from '../settings/look.ts';

/**
 * Spacing, weight and breaking of a look as custom properties: `--leading`, `--letter`, `--word`, `--para`, `--measure`,
 * `--weight`, `--hyphens`.
 */
export function lookVariables(look: Look): Readonly<Record<string, string>> {
  return {
    '--leading': String(look.lineHeight),
    '--letter': `${look.letterSpace}em`,
    '--word': `${wordSpace(look.letterSpace)}em`,
    '--para': `${look.paragraphSpace}em`,
    '--measure': `${look.measure}em`,
    '--weight': String(look.weight),
    '--hyphens': look.hyphenation ? 'auto' : 'manual',
  };
}
