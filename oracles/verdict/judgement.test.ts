import { describe, expect, it } from 'vitest';
import { bound } from '../bounds/bound.ts';
import { found } from './examine.ts';
import { type Judgement, marginOf, verdictOf, witnessReached } from './judgement.ts';

const term = (value: number) => ({ name: `of ${value}`, value, grade: 'proved', source: 'made up' }) as const;
const judgement = (more: Partial<Judgement> = {}): Judgement => ({
  deviation: 0,
  tolerance: 0,
  uncertainty: bound(),
  effect: 1,
  evidence: 'float64',
  witness: [],
  measured: [],
  ...more,
});
/** At both edges at once: 1/2 - 1/4 = 1/4 and 1/2 + 1/4 = 3/4, all exact. */
const edge = judgement({ deviation: 0.5, tolerance: 0.25, uncertainty: bound(term(0.125), term(0.125)), effect: 0.75 });
const [more, less] = [1 + 2 ** -52, 1 - 2 ** -53];

describe('at the edges', () => {
  it('a deviation explained to the last bit holds, and one bit more violates', () => {
    expect(verdictOf(edge)).toBe('holds');
    expect(verdictOf({ ...edge, deviation: 0.5 * more })).toBe('violated');
  });

  it('a bound one bit wider than the effect leaves room for does not decide', () => {
    expect(verdictOf({ ...edge, effect: 0.75 * less })).toBe('undecided');
  });

  it('the margin is 1 where the law is about to be violated, 0 without a deviation, infinite without a bound', () => {
    expect(marginOf(edge)).toBe(1);
    expect(marginOf(judgement())).toBe(0);
    expect(marginOf(judgement({ deviation: 2 ** -1074 }))).toBe(Number.POSITIVE_INFINITY);
  });

  it('a bound is the sum of all its terms', () => {
    expect(bound(term(1), term(0.25), term(4), term(0)).value).toBe(5.25);
  });

  it('a case is no witness unless every floor is reached', () => {
    const [moved, nonlinear] = [
      { name: 'moved', value: 0.1, floor: 0.1 },
      { name: 'nonlinear', value: 0.1, floor: 0.2 },
    ];
    expect(witnessReached(judgement())).toBe(true);
    expect(witnessReached(judgement({ witness: [moved] }))).toBe(true);
    expect(witnessReached(judgement({ witness: [moved, nonlinear] }))).toBe(false);
  });
});

describe('what is no number of its kind breaks the oracle, and never passes', () => {
  const { NaN: none, POSITIVE_INFINITY: infinity } = Number;
  const measured = (lower: number, value: number, upper: number) => ({ measured: [{ name: 'm', lower, value, upper, unit: '' }] });
  it.each<[string, Partial<Judgement>]>([
    ['a deviation of NaN', { deviation: none }],
    ['a deviation below 0', { deviation: -1 }],
    ['a tolerance of NaN', { tolerance: none }],
    ['an infinite tolerance', { tolerance: infinity }],
    ['an effect of NaN', { effect: none }],
    ['a term below 0', { uncertainty: { value: 0, terms: [term(-1)] } }],
    ['a witness of NaN', { witness: [{ name: 'w', value: none, floor: 0 }] }],
    ['a measured value below its interval', measured(1, 0, 2)],
    ['a measured value above its interval', measured(0, 2, 1)],
    ['a measured value of NaN', measured(0, none, 1)],
  ])('%s', (_, more) => {
    expect(found(judgement(more)).kind).toBe('broken');
  });

  it('but an infinite deviation violates', () => {
    expect(found(judgement({ deviation: infinity }))).toMatchObject({ kind: 'judged', verdict: 'violated' });
  });
});
