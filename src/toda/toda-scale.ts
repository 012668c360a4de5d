import { type Chain, checkHamiltonian } from '../chain/chain.ts';
import { type Coefficient, isZero } from '../chain/coefficient.ts';
import type { PotentialName } from '../chain/potentials.ts';
import { InputError } from '../input-error.ts';

/** What brings a chain to the Toda lattice of unit mass and stiffness. */
export interface TodaScale {
  readonly alpha: number;
  /** sqrt(m chi): momenta are measured in it, and times in sqrt(m / chi) */
  readonly momentum: number;
}

const kinds: readonly (PotentialName | object)[] = ['toda', 'fput-alpha', 'fput-alphabeta'];

/**
 * The Toda lattice of a chain: its own, or for FPUT the one that agrees with it up to the third order. As FPUT's cubic term, alpha r^3/3, is not
 * multiplied by chi and Toda's, chi alpha r^3/3, is, that has alpha/chi.
 *
 * With p = sqrt(m chi) p', t = sqrt(m/chi) t' a chain of equal masses, stiffnesses and alpha has the equations of m = chi = 1:
 *
 *   q_n'' = (exp(2 alpha r_n) - exp(2 alpha r_{n-1})) / (2 alpha)
 *
 * The linear term of V_T(r) = (exp(2 alpha r) - 1 - 2 alpha r)/(4 alpha^2) is a pressure. Where the length is fixed (walls, ring) the bonds
 * add up to 0 and it drops out of the equations, but only if chi/alpha is the same for every bond; else it leaves a constant force on the
 * sites between unequal bonds, and shifting the bonds by ln(chi_b)/(2 alpha) makes the exponentials equal, not the forces zero. So
 * equal bonds are the lattices that this scaling reaches; other alpha are other exponents. (A bond to a wall with 2 alpha and 2 chi is integrable as well: its wall is a mirror
 * in the middle of a bond; the ring is another one, and it is not treated here.)
 *
 * @throws InputError for any other chain, saying what keeps it from being one
 */
export function todaScale(chain: Chain): TodaScale {
  checkHamiltonian(chain);
  if (!kinds.includes(chain.potential))
    throw new InputError(
      'chain.potential',
      chain.potential,
      'toda, fput-alpha or fput-alphabeta: others have no Toda lattice with their alpha',
    );
  if (chain.sides !== undefined) throw new InputError('chain.sides', chain.sides, 'none: the Toda lattice has one dimension');
  if (chain.pinning !== undefined) throw new InputError('chain.pinning', chain.pinning, 'none: the Toda lattice is not pinned');
  const one = (name: 'stiffness' | 'alpha' | 'mass'): number => {
    const value: Coefficient = chain[name];
    if (typeof value === 'number') return value;
    throw new InputError(`chain.${name}`, value, 'one number: unequal bonds or masses are no Toda lattice');
  };
  const alpha = one('alpha');
  if (isZero(alpha)) throw new InputError('chain.alpha', alpha, 'a number other than 0: without alpha there is no Toda lattice');
  const stiffness = one('stiffness');
  return { alpha: chain.potential === 'toda' ? alpha : alpha / stiffness, momentum: Math.sqrt(one('mass') * stiffness) };
}
