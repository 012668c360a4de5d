import { expect, it } from 'vitest';
import { bound, type Term } from '../bounds/bound.ts';
import { found } from './examine.ts';
import type { Judgement } from './judgement.ts';

const judgement = (term: Term): Judgement => ({
  deviation: 1,
  tolerance: 0,
  uncertainty: bound(term),
  effect: 4,
  evidence: 'float64',
  witness: [],
  measured: [],
});

it.each(['proved', 'estimated', 'measured', 'declared'] as const)('a term that is %s and does not say why breaks the oracle', (grade) => {
  const term = { name: 'step', value: 2, grade, source: 'the distance of two runs' };
  expect(found(judgement(term))).toMatchObject({ kind: 'judged', verdict: 'holds' });
  expect(found(judgement({ ...term, source: ' ' }))).toEqual({
    kind: 'broken',
    reason: 'term "step" of the bound does not say why it is that large',
  });
});
