import type { Operations } from '../exact/operations.ts';
import type { Matrix } from './quadratic-chain.ts';
import { letterOf, variablesOf, type Words } from './words.ts';

/**
 * Means of polynomials in centred Gaussian variables, without rounding: the first ones with a covariance matrix, those after them independent, with variances.
 *
 *   <x_i w> = sum_j C_ij <dw/dx_j>   (Wick)
 */
export function gaussianMean<T>(over: Operations<T>, covariance: Matrix<T>, variances: readonly T[]): (f: Words<T>) => T {
  const known = new Map<string, T>([['', over.of(1)]]);
  const correlated = (word: string): T => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const [first, rest] = [variablesOf(word)[0] as number, word.slice(1)];
    let mean = over.of(0);
    for (const j of new Set(variablesOf(rest))) {
      const [from, to] = [rest.indexOf(letterOf(j)), rest.lastIndexOf(letterOf(j)) + 1];
      const c = over.times(over.of(to - from), (covariance[first] as readonly T[])[j] as T);
      mean = over.plus(mean, over.times(c, correlated(rest.slice(0, from) + rest.slice(from + 1))));
    }
    known.set(word, mean);
    return mean;
  };
  /** (n - 1)!! variance^(n/2) */
  const alone = (n: number, variance: T): T =>
    n === 0 ? over.of(1) : n === 1 ? over.of(0) : over.times(over.times(over.of(n - 1), variance), alone(n - 2, variance));
  const ofWord = (word: string): T => {
    const [counts, first] = [new Map<number, number>(), variablesOf(word).findIndex((v) => v >= covariance.length)];
    const end = first < 0 ? word.length : first;
    for (const v of variablesOf(word.slice(end))) counts.set(v, (counts.get(v) ?? 0) + 1);
    return [...counts].reduce(
      (mean, [v, n]) => over.times(mean, alone(n, variances[v - covariance.length] as T)),
      correlated(word.slice(0, end)),
    );
  };
  return (f) => [...f].reduce((sum, [word, c]) => over.plus(sum, over.times(c, ofWord(word))), over.of(0));
}
