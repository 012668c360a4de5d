import type { Chain } from '../../src/chain/chain.ts';
import type { Arithmetic } from '../../src/exact/arithmetic.ts';
import { hamiltonianAt } from '../../src/reference/hamiltonian.ts';
import type { Point } from '../../src/reference/taylor.ts';
import { hamiltonianOf } from '../hamiltonian/hamiltonian-of.ts';

/** A quantity over any numbers. */
export type Quantity = <T>(point: Point<T>, real: Arithmetic<T>) => T;

/** What is said to be conserved along the motion of a chain, by name. */
export type ConservedOf = (chain: Chain) => Readonly<Record<string, Quantity>>;

/** The energy of every chain, and the momentum of those that nothing holds. */
export const conservedOf: ConservedOf = (chain) => {
  const hamiltonian = hamiltonianOf(chain);
  const energy: Quantity = (point, real) => hamiltonianAt(hamiltonian, point, real);
  const momentum: Quantity = ({ p }, real) => p.reduce(real.plus, real.of(0));
  return chain.boundary === 'periodic' && chain.pinning === undefined ? { energy, momentum } : { energy };
};
