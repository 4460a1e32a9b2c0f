import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { detect } from '../../../src/article/detect.ts';

/** Both verdicts on this page, and the time ours took, ms. */
export function judge(): { ours: boolean; theirs: boolean; ms: number } {
  const start = performance.now();
  const { article } = detect(document);
  const ms = performance.now() - start;
  return { ours: article, theirs: isProbablyReaderable(document), ms };
}
