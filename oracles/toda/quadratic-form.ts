import { bondLengths } from '../../src/chain/bond-lengths.ts';
import type { Chain } from '../../src/chain/chain.ts';
import type { State } from '../../src/chain/state.ts';

/** What the quadratic approximation of J consists of, of a chain of unit masses and one stiffness chi. */
export interface QuadraticForm {
  /** sum p^2 / 2N + chi sum r^2 / 2N */
  readonly harmonic: number;
  /** C_p = sum p_n p_{n+1} / N */
  readonly momenta: number;
  /** chi C_r = chi (sum r_n r_{n+1} + (r_0^2 + r_N^2)/2) / N; a ring has no ends */
  readonly lengths: number;
}

export function quadraticForm(chain: Chain, state: State): QuadraticForm {
  const isRing = chain.boundary === 'periodic';
  const { p } = state;
  const chi = chain.stiffness as number;
  const r = bondLengths(chain, state, 0);
  const neighbours = (x: Float64Array) =>
    x.reduce((sum, y, n) => sum + (n + 1 < x.length ? y * (x[n + 1] as number) : isRing ? y * (x[0] as number) : 0), 0);
  const squares = (x: Float64Array) => x.reduce((sum, y) => sum + y * y, 0);
  const [first, last] = [r[0] as number, r.at(-1) as number];
  return {
    harmonic: (squares(p) + chi * squares(r)) / (2 * chain.sites),
    momenta: neighbours(p) / chain.sites,
    lengths: (chi * (neighbours(r) + (isRing ? 0 : (first * first + last * last) / 2))) / chain.sites,
  };
}

/** J_2 = harmonic + (C_p + C_r)/4. */
export const quadraticJ = ({ harmonic, momenta, lengths }: QuadraticForm): number => harmonic + (momenta + lengths) / 4;
