import type { Chain } from '../chain/chain.ts';
import type { State } from '../chain/state.ts';
import { float64 } from '../exact/float64.ts';
import type { Operations } from '../exact/operations.ts';
import { type Flaschka, type FlaschkaParts, flaschka, flaschkaParts, openFlaschka } from './flaschka.ts';

/** A symmetric tridiagonal matrix of M rows with corners: L_nn, L_{n,n+1} = L_{n+1,n}, L_{0,M-1} = L_{M-1,0}. */
export interface LaxMatrix {
  /** shape (M,) */
  readonly diagonal: Float64Array;
  /** shape (M - 1,) */
  readonly offDiagonal: Float64Array;
  /** 0 where the lattice is open */
  readonly corner: number;
}

/**
 * The Lax matrix of one realisation of a chain: L_nn = b_n, L_{n,n+1} = a_n, dimensionless.
 *
 * `periodic`: the ring of M = N sites.
 * `fixed`: the ring of M = 2N + 2 sites that the walls mirror, q_{-n} = -q_n, in the order n = 0 .. N + 1, -N .. -1. Its bonds are
 * r_{-n-1} = q_{-n} - q_{-n-1} = q_{n+1} - q_n = r_n, so that
 *
 *   a_{-n-1} = a_n,   b_{-n} = -b_n,   b_0 = b_{N+1} = 0:
 *
 * at the walls stand sites that never move.
 *
 * @throws InputError as {@link flaschka}
 * @source H. Flaschka, Phys. Rev. B 9, 1924 (1974)
 */
export function laxMatrix(chain: Chain, state: State, lane = 0, parts: FlaschkaParts = flaschkaParts): LaxMatrix {
  const variables = flaschka(chain, state, lane, parts);
  return chain.boundary === 'periodic' ? ring(variables) : ring(mirrored(variables));
}

/**
 * The Lax matrix of the open lattice of N sites, H = sum p^2/2 + sum exp(2 alpha r)/(4 alpha^2): no corner. As nothing fixes its length there
 * is no linear term, and its sites fly apart.
 *
 * @throws InputError for an alpha that is 0 or not finite, bonds or momenta beyond 2^500
 * @source J. Moser, Lect. Notes Phys. 38, 467 (1975)
 */
export function openLaxMatrix(alpha: number, state: State, lane = 0): LaxMatrix {
  const { a, b } = openFlaschka(alpha, state, lane);
  return { diagonal: b, offDiagonal: a, corner: 0 };
}

/** What the generator of the Lax equation is composed of; a planted defect replaces one. */
export interface LaxGeneratorParts {
  /** B_{n,n+1} from a_n */
  readonly above: <T>(over: Operations<T>, a: T) => T;
}

export const laxGeneratorParts: LaxGeneratorParts = { above: (_, a) => a };

/**
 * The antisymmetric matrix B of the Lax equation L' = [B, L] of the Toda flow, in its time (that of m = chi = 1), by its upper half:
 * B_{n,n+1} = a_n = -B_{n+1,n}, B_{M-1,0} = corner = -B_{0,M-1}; the diagonal is 0.
 *
 * @source H. Flaschka, Phys. Rev. B 9, 1924 (1974)
 */
export function laxGenerator({ diagonal, offDiagonal, corner }: LaxMatrix, { above }: LaxGeneratorParts = laxGeneratorParts): LaxMatrix {
  const of = (a: number) => above(float64, a);
  return { diagonal: diagonal.map(() => 0), offDiagonal: offDiagonal.map(of), corner: of(corner) };
}

function ring({ a, b }: Flaschka): LaxMatrix {
  const last = a.length - 1;
  return { diagonal: b, offDiagonal: a.slice(0, last), corner: a[last] as number };
}

/** The ring of 2N + 2 sites of a chain between walls. */
function mirrored({ a, b }: Flaschka): Flaschka {
  return {
    a: Float64Array.from([...a, ...a.toReversed()]),
    b: Float64Array.from([0, ...b, 0, ...b.toReversed().map((x) => 0 - x)]),
  };
}
