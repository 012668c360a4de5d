import { describe, expect, it } from 'vitest';
import { autocorrelationTime, meanOfSeries } from './autocorrelation-time.ts';
import { bootstrap } from './bootstrap.ts';
import { jackknife } from './jackknife.ts';
import { meanOf, meanOfReplicas } from './mean-of-replicas.ts';
import { stream } from './stream.ts';

/** x' = rho x + sqrt(1 - rho^2) noise from its stationary measure, with noise uniform in (-sqrt 3, sqrt 3): rho(t) = rho^t, variance 1 after a while. */
function autoregressive(rho: number, length: number, index: number): number[] {
  const uniform = stream(1953, index);
  let x = 0;
  const next = () => {
    x = rho * x + Math.sqrt(1 - rho * rho) * Math.sqrt(3) * (2 * uniform() - 1);
    return x;
  };
  for (let i = 0; i < 1000; i++) next();
  return Array.from({ length }, next);
}

describe('mean of replicas', () => {
  it('of 1, 2, 3, 6 is 3 +- sqrt(14/3/4) (exact)', () => {
    expect(meanOfReplicas([1, 2, 3, 6])).toEqual({ mean: 3, error: Math.sqrt(14 / 3 / 4) });
  });

  it('refuses one number, and what is none', () => {
    expect(() => meanOfReplicas([1])).toThrow('values: got [1]; expected at least 2 numbers');
    expect(() => meanOfReplicas([1, Number.NaN, 2])).toThrow('values[1]: got NaN; expected a finite number');
  });
});

describe('autocorrelation time', () => {
  it.each([0, 0.5, 0.8, -0.5])('of an autoregressive series with rho = %s is (1 + rho)/(1 - rho) (exact law)', (rho) => {
    const exact = (1 + rho) / (1 - rho);
    const { time, error, window } = autocorrelationTime(autoregressive(rho, 40_000, 1));
    expect(Math.abs(time - exact)).toBeLessThan(4 * error);
    expect(error).toBeLessThan(0.1 * exact); // sqrt((4 W + 2) / n), W = 8 .. 5 tau
    expect(window).toBeGreaterThanOrEqual(Math.max(8, 5 * time));
  });

  it('says its own error: of 60 series within it 2 in 3 times, within twice 19 in 20', () => {
    const exact = 3; // rho = 1/2
    const away = Array.from({ length: 60 }, (_, index) => {
      const { time, error } = autocorrelationTime(autoregressive(0.5, 4000, index));
      return Math.abs(time - exact) / error;
    });
    // binomial: 40.9 +- 3.6 and 57.3 +- 1.6, three sigma
    expect(away.filter((z) => z < 1).length).toBeGreaterThan(30);
    expect(away.filter((z) => z < 2).length).toBeGreaterThan(52);
  });

  it('gives the mean of a series an error that the plain one misses: sqrt(tau) times as large', () => {
    const means = Array.from({ length: 60 }, (_, index) => meanOfSeries(autoregressive(0.8, 4000, 100 + index)));
    // exact: the mean of n values has variance tau / n, tau = 9, up to edges of 2 rho / (1 - rho)^2 / n^2, a thousandth of it
    const scatter = meanOf(means.map(({ mean }) => mean * mean));
    expect(scatter).toBeGreaterThan((9 / 4000) * 0.5); // chi^2 of 60 degrees over 60: 0.45 .. 1.9 holds but once in 10^5
    expect(scatter).toBeLessThan((9 / 4000) * 1.9);
    expect(meanOf(means.map(({ error }) => (error * error * 4000) / 9))).toBeGreaterThan(0.9);
    expect(meanOf(means.map(({ error }) => (error * error * 4000) / 9))).toBeLessThan(1.1);
  });

  it('refuses what has none', () => {
    expect(() => autocorrelationTime(new Array(40).fill(1))).toThrow('expected a series that varies');
    expect(() => autocorrelationTime(Array.from({ length: 100 }, (_, i) => i))).toThrow('memory is above a twentieth');
    expect(() => autocorrelationTime([1, 2])).toThrow('at least 32 numbers');
  });
});

describe('jackknife', () => {
  const sample = [0.5, 2, -1, 4, 3.25];

  it('of the mean is the mean with s / sqrt(n) (exact)', () => {
    const { value, error } = jackknife(sample, meanOf);
    expect(value).toBeCloseTo(meanOf(sample), 14);
    expect(error).toBeCloseTo(meanOfReplicas(sample).error, 14);
  });

  it('of the plug-in variance is the unbiased one (exact)', () => {
    const plugIn = (x: readonly number[]) => meanOf(x.map((v) => (v - meanOf(x)) ** 2));
    expect(jackknife(sample, plugIn).value).toBeCloseTo((plugIn(sample) * 5) / 4, 14);
  });

  it('refuses one replica, and an estimator without a value', () => {
    expect(() => jackknife([1], meanOf)).toThrow('replicas: got [1]; expected at least two');
    expect(() => jackknife([1, 2], ([x]) => Math.log(x - 1))).toThrow('of(sample): got -Infinity');
  });
});

describe('bootstrap', () => {
  const sample = [0.5, 2, -1, 4, 3.25];

  it('of the mean tends to the plug-in error, sqrt((n-1)/n) s / sqrt(n) (exact limit)', () => {
    const { value, error } = bootstrap(sample, meanOf, 4000, stream(1, 0));
    expect(value).toBe(meanOf(sample));
    const exact = Math.sqrt(4 / 5) * meanOfReplicas(sample).error;
    expect(Math.abs(error / exact - 1)).toBeLessThan(5 / Math.sqrt(8000)); // five times 1 / sqrt(2 resamples)
  });

  it('is the same for the same numbers, and another for others', () => {
    const of = (index: number) => bootstrap(sample, (x) => Math.max(...x), 50, stream(1, index)).error;
    expect(of(3)).toBe(of(3));
    expect(of(3)).not.toBe(of(4));
  });

  it('refuses what it cannot do', () => {
    expect(() => bootstrap([1], meanOf, 10, Math.random)).toThrow('replicas: got [1]; expected at least two');
    expect(() => bootstrap(sample, meanOf, 1, Math.random)).toThrow('resamples: got 1; expected a whole number, at least 2');
  });
});
