/** Counts for precision and recall of one page, and over pages their means. */
export interface Score {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly exact: boolean;
}

const tokens = (text: string) => text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

function shingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Scores one text against the true one by shingles of four words, the measure of the article extraction benchmark. */
export function score(wanted: string, found: string): Score {
  const [a, b] = [tokens(wanted), tokens(found)];
  const [want, have] = [shingles(a), shingles(b)];
  let hit = 0;
  for (const [key, count] of want) hit += Math.min(count, have.get(key) ?? 0);
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [wantTotal, haveTotal] = [total(want), total(have)];
  return {
    precision: haveTotal > 0 ? hit / haveTotal : undefined,
    recall: wantTotal > 0 ? hit / wantTotal : undefined,
    exact: a.join(' ') === b.join(' '),
  };
}

/** F1 of the mean precision and the mean recall, with both and the share of exact matches. */
export function summary(scores: readonly Score[]): { f1: number; precision: number; recall: number; exact: number } {
  const mean = (values: readonly (number | undefined)[]) => {
    const known = values.filter((value) => value !== undefined);
    return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  };
  const precision = mean(scores.map((one) => one.precision));
  const recall = mean(scores.map((one) => one.recall));
  const f1 = (2 * precision * recall) / (precision + recall);
  return { f1, precision, recall, exact: mean(scores.map((one) => Number(one.exact))) };
}
