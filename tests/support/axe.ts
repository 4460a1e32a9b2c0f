import axe from 'axe-core';

/** Every rule the checker has, also those that are off by default: target size, AAA contrast, experimental ones. */
const ALL_RULES = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));

/**
 * What is wrong for assistive technology in an element or the whole document, one line a finding: rule and place.
 * @param off rules that do not apply, with their reason beside the call.
 */
export async function axeFindings(root: Element | Document = document, off: readonly string[] = []): Promise<string[]> {
  // A colour on its way to another one is not what people read; one that turned round on its way has ended too.
  for (let round = 0; round < 20; round++) {
    const running = document.getAnimations().filter(({ playState }) => playState === 'running');
    if (running.length === 0) break;
    await Promise.allSettled(running.map(({ finished }) => finished));
  }
  const rules = { ...ALL_RULES, ...Object.fromEntries(off.map((rule) => [rule, { enabled: false }])) };
  const { violations } = await axe.run(root, { rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}
