import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../fuzz/check.ts';
import { documents } from '../fuzz/documents.ts';
import { marksIn } from '../fuzz/sentences.ts';

const DOCUMENTS = 150;

it(`${DOCUMENTS} made-up documents are read without a fault`, { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(documents, (html) => {
      expect(check(html)).toBeNull();
    }),
    { seed: 20, numRuns: DOCUMENTS },
  );
});

it('the made-up documents hold sentences to be found again', () => {
  const several = fc.sample(documents, { seed: 3, numRuns: 50 }).filter((html) => marksIn(html.toLowerCase()).size > 2);
  expect(several.length).toBeGreaterThan(25);
});
