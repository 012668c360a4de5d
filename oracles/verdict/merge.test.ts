import { describe, expect, it } from 'vitest';
import { bound } from '../bounds/bound.ts';
import { type Finding, found } from './examine.ts';
import type { Judgement } from './judgement.ts';
import { merge } from './merge.ts';

const judged = (deviation: number, moved = true): Finding =>
  found({
    deviation,
    tolerance: 0,
    uncertainty: bound({ name: 'rounding', value: 1, grade: 'proved', source: 'made up' }),
    effect: 8,
    evidence: 'float64',
    witness: [{ name: 'moved', value: moved ? 1 : 0, floor: 0.5 }],
    measured: [],
  } satisfies Judgement);
const merged = (...findings: readonly Finding[]) => merge(findings.map((finding) => ({ finding, repeats: true })));
const elsewhere: Finding = { kind: 'out-of-scope', reason: 'not of this law' };
const fell: Finding = { kind: 'broken', reason: 'it fell over' };

describe('merge', () => {
  it('is broken where one case among many broke', () => {
    expect(merged(judged(0), judged(0), fell, judged(0))).toMatchObject({ verdict: 'broken', reason: 'it fell over' });
  });

  it('does not decide without a case', () => expect(merged().verdict).toBe('undecided'));

  it('is violated by a case that lacks its witness, too', () => {
    expect(merged(judged(0), judged(0), judged(2, false)).verdict).toBe('violated');
  });

  it('shows the largest margin of the cases with a witness', () => {
    const { verdict, worst } = merged(judged(0.25), judged(0.5), judged(0.75, false), judged(0.125));
    expect({ verdict, index: worst?.index, margin: worst?.margin }).toEqual({ verdict: 'holds', index: 1, margin: 0.5 });
  });

  it('counts every case: run, decided, vacuous, out of scope', () => {
    expect(merged(judged(0), elsewhere, judged(0, false), fell, elsewhere, judged(1)).counts).toEqual({
      run: 6,
      decided: 2,
      vacuous: 1,
      outOfScope: 2,
    });
  });
});
