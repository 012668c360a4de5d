import { describe, expect, it } from 'vitest';
import { chain } from '../src/chain/chain.ts';
import { state } from '../src/chain/state.ts';
import { mutants } from './mutants/mutants.ts';
import { precisionLadder } from './precision-ladder.ts';
import type { Run } from './run.ts';
import { coreConserved } from './subjects/conserved.ts';
import { type CoreParts, coreParts } from './subjects/core.ts';
import { examine } from './verdict/examine.ts';

const run: Run = {
  chain: chain({ potential: 'fput-alphabeta', boundary: 'periodic', sites: 3, alpha: 1 / 2, beta: 1 / 4 }),
  start: state([1 / 2, -1 / 4, 1 / 8], [1 / 4, 1 / 2, -3 / 8]),
  scheme: 'forest-ruth',
  step: 1 / 16,
  steps: 16,
};

const judged = async (parts: CoreParts, c: Run = run) => {
  const finding = await examine(precisionLadder, coreConserved(parts), c);
  if (finding.kind !== 'judged') throw new Error(finding.reason);
  return { verdict: finding.verdict, margin: finding.margin, term: finding.judgement.where?.term };
};

const mutant = (id: string, epsilon = 0) => (mutants.find((one) => one.id === id) as (typeof mutants)[number]).parts(epsilon);

describe('precision ladder', () => {
  it('holds for energy and momentum', async () => {
    expect(await judged(coreParts)).toMatchObject({ verdict: 'holds' });
  });

  it('sees single precision in the doubles: 2^29 less four of its bits, and what the bound leaves', async () => {
    for (const id of ['float32-state', 'float32-force']) {
      const { verdict, margin, term } = await judged(mutant(id));
      expect(verdict).toBe('violated');
      expect(margin).toBeGreaterThan(2 ** 16);
      expect(term).toMatch(/^(energy|momentum), float64$/);
    }
  });

  it('sees a quantity that is not conserved at the step: it wanders as much at any step, whatever the precision', async () => {
    for (const parts of [mutant('cubic-forgotten'), mutant('conserved-alpha', 1e-6)]) {
      expect(await judged(parts)).toMatchObject({ verdict: 'violated', term: 'energy, step' });
    }
  });

  it('sees a quantity that is no number', async () => {
    const answer = coreConserved(coreParts);
    const finding = await examine(precisionLadder, (ask) => (ask.of === 'run' ? answer(ask) : { energy: [[Number.NaN]] }), run);
    expect(finding).toMatchObject({ kind: 'judged', verdict: 'violated' });
  });

  it('has nothing to say where nothing is said to be conserved', async () => {
    const finding = await examine(precisionLadder, coreConserved({ ...coreParts, conserved: () => ({}) }), run);
    expect(finding).toEqual({ kind: 'out-of-scope', reason: 'nothing is said to be conserved' });
  });
});
