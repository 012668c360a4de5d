import type { Operations } from '../../exact/operations.ts';

/** A soliton where it is looked at, by its eigenvalue parameter z = +-exp(-kappa), the sign that of its direction. */
export interface SolitonHere<T> {
  readonly z: T;
  /** the weight of the terms without it, and of those with it */
  readonly weights: readonly [without: T, within: T];
  /** the logarithmic derivatives of these weights with respect to time */
  readonly rates: readonly [without: T, within: T];
}

/** A term of the tau function, and its derivative with respect to time over its value. */
export interface TauTerm<T> {
  readonly value: T;
  readonly rate: T;
}

/**
 * The tau function of K solitons as a sum over the sets of solitons, 2^K terms, all positive where weights are: nothing cancels.
 *
 *   tau = det(1 + G) = sum_S prod_{i in S} E_i prod_{i < j in S} ((z_i - z_j)/(1 - z_i z_j))^2,   G_ij = E_j (1 - z_j^2)/(1 - z_i z_j),
 *
 * the principal minors of G being determinants of Cauchy. Between a soliton and one that comes to meet it z_i z_j < 0.
 *
 * @source M. Toda, Theory of Nonlinear Lattices, 2nd ed. (Springer, 1989), sec. 3.6; R. Hirota, J. Phys. Soc. Jpn. 35, 286 (1973)
 */
export function solitonTerms<T>(over: Operations<T>, solitons: readonly SolitonHere<T>[]): readonly TauTerm<T>[] {
  const { of, plus, minus, times } = over;
  const one = of(1);
  const shift = (a: T, b: T) => {
    const root = over.over(minus(a, b), minus(one, times(a, b)));
    return times(root, root);
  };
  let sets: { readonly members: readonly T[]; readonly term: TauTerm<T> }[] = [{ members: [], term: { value: one, rate: of(0) } }];
  for (const { z, weights, rates } of solitons)
    sets = sets.flatMap(({ members, term: { value, rate } }) => [
      { members, term: { value: times(value, weights[0]), rate: plus(rate, rates[0]) } },
      {
        members: [...members, z],
        term: {
          value: members.reduce((product, other) => times(product, shift(z, other)), times(value, weights[1])),
          rate: plus(rate, rates[1]),
        },
      },
    ]);
  return sets.map(({ term }) => term);
}

/** What solitons are composed of; a planted defect replaces one. */
export interface SolitonParts {
  /** kappa times the speed of a soliton, with the sign of its direction: sinh kappa in z */
  readonly pace: <T>(over: Operations<T>, z: T) => T;
}

export const solitonParts: SolitonParts = {
  pace: ({ of, minus, over }, z) => over(minus(over(of(1), z), z), of(2)),
};
