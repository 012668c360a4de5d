import type { Chain } from '../chain/chain.ts';
import type { State } from '../chain/state.ts';
import { float64 } from '../exact/float64.ts';
import { InputError } from '../input-error.ts';
import { flaschka } from './flaschka.ts';
import { mirroredRing } from './integrals.ts';
import { todaScale } from './toda-scale.ts';
import { walks } from './walks.ts';

/** The derivatives of an observable by positions and momenta, each of shape (N,). */
export interface Gradient {
  readonly q: Float64Array;
  readonly p: Float64Array;
}

/**
 * The gradient of Tr L^m, without walks round the ring, of one realisation of a chain: O(M m^2).
 *
 *   d Tr L^m/db_n = m (L^{m-1})_nn,   a_n d Tr L^m/da_n = 2 m a_n (L^{m-1})_{n,n+1},   dr_n = dq_{n+1} - dq_n
 *
 * Between walls L is that of the mirrored ring of 2N + 2 sites, and every site and bond has an image that moves along.
 *
 * Error: 3 m roundings of the walks. Near rest the derivatives by q are small differences of what neighbouring bonds have: good to that
 * relative to 1, not to themselves.
 *
 * @throws InputError for an m that is not a whole number from 1, and as {@link flaschka}
 */
export function traceGradient(chain: Chain, state: State, m: number, lane = 0): Gradient {
  if (!Number.isInteger(m) || m < 1) throw new InputError('m', m, 'a whole number from 1');
  const { alpha, momentum } = todaScale(chain);
  const { a, b } = flaschka(chain, state, lane);
  const own = { squares: Array.from(a, (x) => x * x), diagonal: [...b] };
  const { sites } = chain;
  const isRing = chain.boundary === 'periodic';
  const ring = isRing ? own : mirroredRing(float64, own);
  const size = ring.diagonal.length;
  const weight = (n: number, far: 0 | 1) => walks(float64, m - 1, ring, n, far);
  // between walls site n stands at n + 1 and its image at M - 1 - n, with the opposite b; bond n at n, its image at M - 1 - n
  const bySite = (n: number) => (isRing ? weight(n, 0) : weight(n + 1, 0) - weight(size - 1 - n, 0));
  const byBond = Array.from(a, (_, n) => 2 * m * alpha * (isRing ? weight(n, 1) : weight(n, 1) + weight(size - 1 - n, 1)));
  return {
    q: Float64Array.from({ length: sites }, (_, n) => {
      const [behind, ahead] = isRing ? [(n + sites - 1) % sites, n] : [n, n + 1];
      return (byBond[behind] as number) - (byBond[ahead] as number);
    }),
    p: Float64Array.from({ length: sites }, (_, n) => (m * alpha * bySite(n)) / momentum),
  };
}

/** {f, g} = sum_n df/dq_n dg/dp_n - df/dp_n dg/dq_n, from the gradients of both. */
export function bracketOfGradients(f: Gradient, g: Gradient): number {
  return f.q.reduce((sum, slope, n) => sum + slope * (g.p[n] as number) - (f.p[n] as number) * (g.q[n] as number), 0);
}
