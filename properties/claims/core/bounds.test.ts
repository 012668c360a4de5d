import { describe, expect, it } from 'vitest';
import type { Term } from '../../../oracles/bounds/bound.ts';
import { examine } from '../../../oracles/verdict/examine.ts';
import { claims } from '../claims.ts';

/** Declared terms are debt. */
const mostDeclared = 10;

const onCore = claims.filter(({ id }) => id.startsWith('core/'));

/** The terms of a claim's bounds, of its first kind of chains and of those written as expressions, whose roundings are counted otherwise. */
async function termsOf({ cases, oracles, subjects: { core } }: (typeof claims)[number]): Promise<Term[]> {
  if (core === undefined) return [];
  const terms: Term[] = [];
  for (const oracle of oracles)
    for (const regime of new Set([cases.regimes[0], ...cases.regimes.filter((name) => name === 'formula')])) {
      const finding = await examine(oracle, core.answer, cases.draw(regime as string, 1953, oracle.id, 0));
      if (finding.kind === 'judged') terms.push(...finding.judgement.uncertainty.terms);
      expect(finding.kind).not.toBe('broken');
    }
  return terms;
}

describe('the bounds of all claims on the core', { timeout: 60_000 }, () => {
  it('are sums of terms that say how they are known and why they are that large; few are declared', async () => {
    const known = new Map<string, Term>();
    for (const claim of onCore)
      for (const term of await termsOf(claim)) {
        expect(['proved', 'estimated', 'measured', 'declared']).toContain(term.grade);
        expect(term.name).toMatch(/\S/);
        expect(term.source.split(' ').length, `${claim.id}: ${term.name}`).toBeGreaterThan(2); // a reason, not a word
        expect(term.value).toBeGreaterThan(0);
        known.set(`${claim.id} ${term.name}`, term);
      }
    expect(known.size).toBeGreaterThan(50);
    expect([...known.values()].filter(({ grade }) => grade === 'declared').length).toBeLessThanOrEqual(mostDeclared);
  });
});
