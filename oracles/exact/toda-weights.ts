import type { Operations } from '../../src/exact/operations.ts';
import type { localTrace } from '../../src/toda/integrals.ts';
import { todaWeight } from '../../src/toda/weights.ts';
import type { CoreParts } from '../subjects/core.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { type Traces, tracesOfMatrix } from './involution.ts';
import { boundaries, dot, laxOf, orderOf, type SmallChain, smallChain } from './small-chain.ts';

/**
 * What an even integral is to second order: a weighted sum of mode energies, and covariances of neighbours 1 .. m-1 sites apart.
 *
 *   [Tr L^2m]_2 = 2 m alpha^2 c sum_k w_m(theta_k) E_k = m alpha^2 sum_s A_s sum_n (p_n p_{n+s} + r_n r_{n+s})
 *
 * The second sum runs over the ring (the mirrored one between walls, which has c = 2 copies of the chain), w_m(theta) = sum_s A_s cos(s theta).
 * The trace by multiplying the matrix, its series exact; the mode energies through the matrix whose eigenvectors are the modes:
 *
 *   sum_k cos(s theta_k) P_k^2 = p . T_s(A) p,   sum_k cos(s theta_k) omega_k^2 Q_k^2 = q . T_s(A) (2 - 2A) q,   A = cos theta
 *
 * with Chebyshev's polynomials T_s of half the adjacency matrix A, which has the eigenvalues cos(theta_k).
 *
 * Catches: a wrong weight, a covariance without its end terms, a trace that is a function of others.
 * Blind to: whether what the core computes with are these modes, which toda/mode-weights sees.
 */
export const todaWeights = exactIdentity('toda/weights', {
  tex: String.raw`[\operatorname{Tr} L^{2m}]_2 = 2 m \alpha^2 c \sum_k w_m(\theta_k) E_k,\quad w_m(\theta) = \sum_{|s| < m} A_s \cos s\theta`,
  source: 'closed walks on the line, to second order in the amplitude',
  route: 'the series of the trace at random points of a prime field, each term left out and flipped in turn',
  catches: 'a wrong weight, a covariance without its end terms, a trace that is a function of others',
  blindTo: "whether these are the core's modes: toda/mode-weights sees it",
});

/** A_s of w_m, s = 0 .. m-1. */
export type Weights = (m: number) => readonly number[];

/** As stated, number by number. */
export const statedWeights: Weights = (m) => stated[m] as readonly number[];

const stated: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [1, 1 / 4],
  3: [1, 3 / 8, 1 / 16],
  4: [1, 29 / 64, 8 / 64, 1 / 64],
  5: [1, 130 / 256, 46 / 256, 10 / 256, 1 / 256],
};

/** The core's, by their closed form. */
export const weightsOfCore: Weights = (m) => Array.from({ length: m }, (_, s) => todaWeight(m, s));

/** The core's traces, whichever part stands in for them. */
export const tracesOfPart =
  ({ localTrace: traceOf }: { readonly localTrace: typeof localTrace }): Traces =>
  (over, _, { a, b }, orders) =>
    orders.map((m) =>
      traceOf(over, m, {
        squares: a.map((y) => over.times(y, y)),
        diagonal: b,
      }),
    );

/** Rings without walks round them, and chains between walls, for the powers 2m asked for. */
export const weightIdentities = (
  orders: readonly number[],
  tracesOf: (parts: CoreParts) => Traces = () => tracesOfMatrix,
  weights: Weights = statedWeights,
): IdentityFamily =>
  Object.fromEntries(
    orders.flatMap((m) =>
      boundaries.flatMap(([boundary, name]) =>
        (boundary === 'periodic' ? [2 * m + 1, 2 * m + 4] : [m, m + 3]).map((sites) => [
          `Tr L^${2 * m}, ${name(sites)}`,
          (parts: CoreParts) => identityOf(smallChain(boundary, sites), m, tracesOf(parts), weights(m)),
        ]),
      ),
    ),
  );

function identityOf(chain: SmallChain, m: number, tracesAt: Traces, weights: readonly number[]): Identity {
  const { lattice, variables } = chain;
  const isRing = lattice.boundary === 'periodic';
  const trace = orderOf(chain, 2, (over, x) => tracesAt(over, lattice, laxOf(chain, over, x), [2 * m])[0] as never);
  return {
    variables,
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const { of, times } = over;
      const alpha = chain.alpha(x);
      const scale = times(of(-m * (isRing ? 1 : 2)), times(alpha, alpha));
      const modes = weights.map((weight, s) => {
        const of2 = times(scale, of(s === 0 ? weight : 2 * weight));
        const [ofP, ofQ] = modeSums(over, chain, x, s);
        return { s, momenta: times(of2, ofP), lengths: times(of2, ofQ) };
      });
      const covariances = modes.slice(1).flatMap(({ s }) => {
        const [ofP, ofQ] = modeSums(over, chain, x, s);
        const half = of(isRing ? 1 : 1 / 2);
        const negative = (y: T) => over.minus(of(0), y);
        const [p, r] = ringOf(over, chain, x);
        const apart = (y: readonly T[]) => negative(times(half, dot(over, y, [...y.slice(s), ...y.slice(0, s)])));
        return [
          { of: `momenta ${s} apart`, terms: { modes: ofP, sites: apart(p) } },
          { of: `lengths ${s} apart`, terms: { modes: ofQ, bonds: apart(r) } },
        ];
      });
      return [
        {
          of: 'second order',
          terms: {
            trace: trace(over, x),
            ...Object.fromEntries(
              modes.flatMap(({ s, momenta, lengths }) => [
                [`P_k^2 cos ${s} theta`, momenta],
                [`omega_k^2 Q_k^2 cos ${s} theta`, lengths],
              ]),
            ),
          },
        },
        ...covariances,
      ];
    },
  };
}

/** sum_k cos(s theta_k) P_k^2 and sum_k cos(s theta_k) omega_k^2 Q_k^2, through half the adjacency matrix. */
export function modeSums<T>(over: Operations<T>, chain: SmallChain, x: readonly T[], s: number): readonly [T, T] {
  const [q, p] = [chain.positions(x), chain.momenta(x)];
  const twice = (y: readonly T[]) => y.map((value) => over.plus(value, value));
  const minus = (a: readonly T[], b: readonly T[]) => a.map((value, i) => over.minus(value, b[i] as T));
  const cos = (y: readonly T[]) => halfNeighbours(over, chain, y);
  const squares = minus(twice(q), twice(cos(q))); // omega^2 q
  const chebyshev = (y: readonly T[]): readonly T[] => {
    let [before, here] = [y, cos(y)];
    if (s === 0) return before;
    for (let k = 1; k < s; k++) [before, here] = [here, minus(twice(cos(here)), before)];
    return here;
  };
  return [dot(over, p, chebyshev(p)), dot(over, q, chebyshev(squares))];
}

/** (y_{n-1} + y_{n+1}) / 2, which multiplies a mode by cos(theta_k). */
function halfNeighbours<T>(over: Operations<T>, { lattice }: SmallChain, y: readonly T[]): readonly T[] {
  const isRing = lattice.boundary === 'periodic';
  const at = (n: number): T => (isRing ? (y[(n + y.length) % y.length] as T) : (y[n] ?? over.of(0)));
  return y.map((_, n) => over.over(over.plus(at(n - 1), at(n + 1)), over.of(2)));
}

/** p_n and r_n of the ring, of the mirrored one between walls. */
function ringOf<T>(over: Operations<T>, chain: SmallChain, x: readonly T[]): readonly [readonly T[], readonly T[]] {
  const [p, r] = [chain.momenta(x), chain.lengths(over, x)];
  if (chain.lattice.boundary === 'periodic') return [p, r];
  const zero = over.of(0);
  return [
    [zero, ...p, zero, ...p.toReversed().map((y) => over.minus(zero, y))],
    [...r, ...r.toReversed()],
  ];
}
