import { bondLengths } from '../chain/bond-lengths.ts';
import type { Chain } from '../chain/chain.ts';
import type { State } from '../chain/state.ts';
import { exp } from '../elementary/exp.ts';
import { InputError } from '../input-error.ts';
import { todaScale } from './toda-scale.ts';

/** Flaschka's variables of one realisation of a chain, bonds and sites numbered as `Chain` says. */
export interface Flaschka {
  /** a_b = exp(alpha r_b) / 2 > 0, per bond */
  readonly a: Float64Array;
  /** b_j = alpha p_j / sqrt(m chi), per site */
  readonly b: Float64Array;
}

/** What Flaschka's variables are composed of; a planted defect replaces one. */
export interface FlaschkaParts {
  /** a as a function of alpha r */
  readonly coupling: (length: number) => number;
}

export const flaschkaParts: FlaschkaParts = { coupling: (length) => 0.5 * exp(length) };

/** Above, the squares that eigenvalues are computed with overflow. */
const largest = 2 ** 500;

/**
 * Flaschka's variables of a chain in a state, in the units of {@link todaScale}: dimensionless.
 *
 * @throws InputError for a chain that has no Toda lattice, a state that is not one of this chain, bonds or momenta beyond 2^500
 * @source H. Flaschka, Phys. Rev. B 9, 1924 (1974), in the scaling alpha of G. Benettin, H. Christodoulidi, A. Ponno, J. Stat. Phys. 152, 195 (2013)
 */
export function flaschka(chain: Chain, state: State, lane = 0, { coupling }: FlaschkaParts = flaschkaParts): Flaschka {
  const { alpha, momentum } = todaScale(chain);
  const lengths = bondLengths(chain, state, lane);
  return {
    a: lengths.map((r, bond) => inRange(coupling(alpha * r), 'state.q', `bond ${bond} of length ${r}`)),
    b: Float64Array.from({ length: chain.sites }, (_, site) => {
      const p = state.p[site * state.lanes + lane] as number;
      return inRange((alpha * p) / momentum, 'state.p', `${p} at site ${site}`);
    }),
  };
}

/** Of the open lattice H = sum p^2/2 + sum exp(2 alpha r) / (4 alpha^2), N sites and N - 1 bonds: nothing holds its ends. */
export function openFlaschka(alpha: number, { q, p, sites, lanes }: State, lane = 0): Flaschka {
  if (alpha === 0 || !Number.isFinite(alpha)) throw new InputError('alpha', alpha, 'a finite number other than 0');
  const at = (x: Float64Array, site: number) => x[site * lanes + lane] as number;
  return {
    a: Float64Array.from({ length: sites - 1 }, (_, bond) => {
      const r = at(q, bond + 1) - at(q, bond);
      return inRange(flaschkaParts.coupling(alpha * r), 'state.q', `bond ${bond} of length ${r}`);
    }),
    b: Float64Array.from({ length: sites }, (_, site) => inRange(alpha * at(p, site), 'state.p', `${at(p, site)} at site ${site}`)),
  };
}

function inRange(x: number, argument: string, where: string): number {
  if (Math.abs(x) <= largest) return x;
  throw new InputError(argument, where, 'one whose Lax matrix stays below 2^500: exp(alpha r)/2 and alpha p');
}
