import { describe, expect, it } from 'vitest';
import { stream } from '../../src/statistics/stream.ts';
import { verdictOf } from '../verdict/judgement.ts';
import { betAbove, betBelow, bettor, meanInterval, refutingCapital } from './betting.ts';
import { type Declared, judgedReplicas, type Statistic } from './judged-replicas.ts';
import { dependence, type Replica } from './replica.ts';
import { logMixture, shareInterval } from './share.ts';

/** Every sequence of n outcomes 0 and 1, with its probability where 1 has probability p. */
const outcomes = (n: number, p: number) =>
  Array.from({ length: 2 ** n }, (_, bits) => {
    const values = Array.from({ length: n }, (_, i) => (bits >> i) & 1);
    return { values, probability: values.reduce((product, x) => product * (x === 1 ? p : 1 - p), 1) };
  });

describe('bets on the mean', () => {
  it.each([0.1, 0.5, 0.8])('are fair where the mean is %s: the expected capital is 1, over all 2^12 sequences (exact)', (p) => {
    for (const bet of [betAbove, betBelow]) {
      let [expected, lowest] = [0, 1];
      for (const { values, probability } of outcomes(12, p)) {
        const { stake, see } = bettor(0.01, 10);
        let capital = 1;
        for (const x of values) {
          capital *= bet(stake(), p, x);
          lowest = Math.min(lowest, capital);
          see(x);
        }
        expected += probability * capital;
      }
      expect(lowest).toBeGreaterThanOrEqual(0);
      expect(Math.abs(expected - 1)).toBeLessThan(1e-12);
    }
  });

  it('leave in the interval what they do not refute, and nothing else', () => {
    const uniform = stream(3, 0);
    const values = Array.from({ length: 300 }, () => uniform() ** 2); // mean 1/3
    const interval = meanInterval(values, 0.05, 200);
    const refuted = (m: number) => {
      const { stake, see } = bettor(0.05, 200);
      let [above, below] = [1, 1];
      for (const x of values) {
        above *= betAbove(stake(), m, x);
        below *= betBelow(stake(), m, x);
        see(x);
      }
      return above >= refutingCapital(0.05) || below >= refutingCapital(0.05);
    };
    for (let m = 0; m <= 1; m += 1 / 512) expect(refuted(m)).toBe(m < interval.lower || m > interval.upper);
    expect(interval.lower).toBeLessThan(1 / 3);
    expect(interval.upper).toBeGreaterThan(1 / 3);
  });

  it('give at the planned number an interval close to the normal one with the same tails: sqrt(2 s^2 ln(2/alpha) / n)', () => {
    const uniform = stream(4, 0);
    const values = Array.from({ length: 2000 }, uniform);
    const { lower, upper } = meanInterval(values, 1e-9, 2000);
    const ideal = Math.sqrt((2 / 12) * Math.log(2e9)) / Math.sqrt(2000); // of any sub-Gaussian bound of this variance
    expect((upper - lower) / 2 / ideal).toBeGreaterThan(0.9);
    expect((upper - lower) / 2 / ideal).toBeLessThan(1.15);
  });

  it('know nothing before the first number, and refuse what is none', () => {
    expect(meanInterval([], 0.01, 10)).toEqual({ lower: 0, upper: 1 });
    expect(() => meanInterval([0.5, 1.5], 0.01, 10)).toThrow('values[1]: got 1.5; expected a number from 0 to 1');
    expect(() => meanInterval([0.5], 0, 10)).toThrow('alpha: got 0; expected a number between 0 and 1');
  });
});

describe('the mixture martingale of a share', () => {
  it.each([0.02, 0.5, 0.7])('is 1 on average where the proportion is %s (exact: all outcomes of up to 30 trials)', (p) => {
    for (const n of [1, 2, 7, 30]) {
      let [expected, binomial] = [0, (1 - p) ** n];
      for (let s = 0; s <= n; s++) {
        expected += binomial * Math.exp(logMixture(s, n - s, p));
        binomial *= ((n - s) / (s + 1)) * (p / (1 - p));
      }
      expect(Math.abs(expected - 1)).toBeLessThan(1e-11);
    }
  });

  it('is the integral that it stands for: of x^3 (1-x)^2, 1/60 (exact)', () => {
    expect(Math.exp(logMixture(3, 2, 0.5))).toBeCloseTo(32 / 60, 12);
  });

  it('ends its interval where it reaches 1 / alpha; none or all leave one side open', () => {
    const { lower, upper } = shareInterval(40, 60, 0.01);
    for (const p of [lower, upper]) expect(Math.abs(logMixture(40, 60, p) - Math.log(100))).toBeLessThan(1e-5);
    expect(shareInterval(0, 50, 0.01).lower).toBe(0);
    expect(shareInterval(50, 0, 0.01).upper).toBe(1);
    // exact: of 50 failures alone (1-p)^-50 / 51 = 100
    expect(shareInterval(0, 50, 0.01).upper).toBeCloseTo(1 - 5100 ** -0.02, 6);
    expect(shareInterval(0, 0, 0.01)).toEqual({ lower: 0, upper: 1 });
    expect(() => shareInterval(1.5, 2, 0.01)).toThrow('successes: got 1.5; expected a whole number, 0 or more');
  });
});

const statistic: Statistic = { name: 'half', kind: 'mean', low: 0, high: 1, expected: 1 / 2 };
const declared: Declared = { range: 1 / 256, effect: 1 / 16, replicas: 4096 };
const replicasOf = (values: readonly number[]): Replica[] => values.map((x, i) => ({ stream: i, values: [x], mark: x }));
const independent = (n: number, mean = 1 / 2): number[] => {
  const uniform = stream(11, 0);
  return Array.from({ length: n }, () => mean - 1 / 4 + uniform() / 2);
};

describe('replicas judged', () => {
  it('hold, are refuted, or stay undecided and say how many would decide', () => {
    const verdict = (replicas: readonly Replica[]) => verdictOf(judgedReplicas(replicas, [statistic], declared, 1e-9));
    expect(verdict(replicasOf(independent(2000)))).toBe('holds');
    expect(verdict(replicasOf(independent(2000, 0.6)))).toBe('violated');
    const few = judgedReplicas(replicasOf(independent(200)), [statistic], declared, 1e-9);
    expect(verdictOf(few)).toBe('undecided');
    const wanted = Number(/200 replicas, about (\d+) would decide/.exec(few.reason ?? '')?.[1]);
    expect(verdict(replicasOf(independent(Math.ceil(1.3 * wanted))))).toBe('holds');
    expect(verdict(replicasOf(independent(Math.ceil(wanted / 2))))).toBe('undecided');
  });

  it('share alpha among their statistics, and name the worst', () => {
    const two = [statistic, { ...statistic, name: 'wrong', expected: 0.7 }];
    const replicas = independent(500).map((x, i) => ({ stream: i, values: [x, x], mark: x }));
    const { where, uncertainty, alpha } = judgedReplicas(replicas, two, declared, 1e-9);
    expect({ where, alpha }).toEqual({ where: { term: 'wrong' }, alpha: 1e-9 });
    expect(uncertainty.terms[0].source).toContain('alpha = 5.00e-10');
  });

  it('refuse two replicas of one stream: times of one run', () => {
    const run = independent(50).map((x) => ({ stream: 0, values: [x], mark: x }));
    expect(() => judgedReplicas(run, [statistic], declared, 1e-9)).toThrow('replicas[1].stream: got 0; expected a stream of its own');
  });

  it.each<[string, (x: number, i: number, all: readonly number[]) => number]>([
    ['one answer again and again', (_x, _i, [first]) => first],
    ['an answer that comes back', (x, i, all) => (i % 100 === 99 ? all[3] : x)],
    ['each half of the one before', (x, i, all) => (x + (all[i - 1] ?? x)) / 2],
    ['each turned away from the one before', (x, i, all) => (x + 1 - (all[i - 1] ?? x)) / 2],
  ])('never decide where they depend on each other: %s', (_, planted) => {
    for (const shift of [0, 0.2]) {
      const judgement = judgedReplicas(
        replicasOf(
          independent(2000)
            .map(planted)
            .map((x) => x + shift),
        ),
        [statistic],
        declared,
        1e-9,
      );
      expect(verdictOf(judgement)).toBe('undecided');
      expect(judgement.uncertainty.terms[0]).toMatchObject({ name: 'dependence', value: 1, grade: 'proved' });
      expect(judgement.reason).toMatch(/the same|correlation/);
    }
  });

  it('take independent ones for independent: 200 samples of 1000', () => {
    for (let index = 0; index < 200; index++)
      expect(dependence(replicasOf(Array.from({ length: 1000 }, stream(7, index))))).toBeUndefined();
  });

  it.each<[Partial<Declared>, string]>([
    [{ range: -1 }, 'range: got -1; expected a number from 0 to 1'],
    [{ effect: 1 / 512 }, 'effect: got 0.001953125; expected a number between the range, 0.00390625, and 1'],
    [{ replicas: 1 }, 'replicas: got 1; expected a whole number, at least 2'],
  ])('refuse a declaration that cannot be: %o', (wrong, message) => {
    expect(() => judgedReplicas(replicasOf(independent(50)), [statistic], { ...declared, ...wrong }, 1e-9)).toThrow(message);
  });

  it('refuse a value outside the span, and a share that is neither 0 nor 1', () => {
    expect(() => judgedReplicas(replicasOf([0.5, 2]), [statistic], declared, 1e-9)).toThrow('values[1]: got 2');
    expect(() => judgedReplicas(replicasOf([0.5, 1]), [{ ...statistic, kind: 'share' }], declared, 1e-9)).toThrow('0 or 1 for a share');
  });
});
