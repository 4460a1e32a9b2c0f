import { timesSaid, type Utterance } from '../../tests/support/utterance.ts';

const WIDTH = 100;
/** Controls in a row beyond this many are counted, not listed: a person skips them too. */
const CONTROLS = 3;

function short(text: string): string {
  return text.length > WIDTH ? `${text.slice(0, WIDTH - 1).trimEnd()}…` : text;
}

function isControl({ role }: Utterance): boolean {
  return /link|button|box/.test(role);
}

function line({ role, text }: Utterance): string {
  return `  ${role === 'text' ? '' : `[${role}] `}${short(text)}`;
}

/** A readable account of what is said, long rows of controls folded. */
export function transcript(said: readonly Utterance[]): string {
  const lines: string[] = [];
  for (let at = 0; at < said.length; ) {
    let end = at;
    while (end < said.length && isControl(said[end] as Utterance)) end++;
    const row = said.slice(at, Math.max(end, at + 1));
    lines.push(...row.slice(0, CONTROLS).map(line));
    if (row.length > CONTROLS) lines.push(`  … and ${row.length - CONTROLS} more links and buttons`);
    at += row.length;
  }
  return lines.join('\n');
}

/** A sentence or block that was said more than once. */
export interface Repeated {
  readonly text: string;
  readonly times: number;
  readonly timesAfter: number;
}

/** What was said more than once before and is still said after: pieces of six words or fourteen characters and more. */
export function repeated(before: readonly Utterance[], after: readonly Utterance[]): Repeated[] {
  const texts = [...new Set(before.filter((one) => !isControl(one)).map(({ text }) => text))];
  const long = texts.filter((text) => text.split(/\s+/).length >= 6 || /[\p{L}\p{M}]{14}/u.test(text));
  return long
    .map((text) => ({ text: short(text), times: timesSaid(before, text), timesAfter: timesSaid(after, text) }))
    .filter(({ times, timesAfter }) => times > 1 && timesAfter > 0);
}
