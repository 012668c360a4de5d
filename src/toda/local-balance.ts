import type { Operations } from '../exact/operations.ts';
import { InputError } from '../input-error.ts';
import type { LaxRing } from './integrals.ts';
import { walks } from './walks.ts';

/** The parts of Tr L^m on the sites of a ring, and what flows between them. */
export interface LocalBalance<T> {
  /** (L^m)_nn per site, shape (M,) */
  readonly densities: readonly T[];
  /** J_n of the bond from n to n + 1, against its direction: d(L^m)_nn/dt = J_n - J_{n-1}; shape (M,) */
  readonly currents: readonly T[];
}

/** What it is composed of; a planted defect replaces one. */
export interface LocalBalanceParts {
  /** what a site has */
  readonly density: <T>(over: Operations<T>, m: number, ring: LaxRing<T>, site: number) => T;
  /** the current of a bond */
  readonly current: <T>(over: Operations<T>, m: number, ring: LaxRing<T>, bond: number) => T;
}

export const localBalanceParts: LocalBalanceParts = {
  density: (over, m, ring, site) => walks(over, m, ring, site, 0),
  current: (over, m, ring, bond) => over.times(over.of(2), walks(over, m, ring, bond, 1)),
};

/**
 * The local conservation law of Tr L^m on the Toda flow, without walks that go round: O(M m^2).
 *
 *   d(L^m)_nn/dt = [B, L^m]_nn = 2 a_n (L^m)_{n,n+1} - 2 a_{n-1} (L^m)_{n-1,n}
 *
 * as L' = [B, L] makes (L^m)' = [B, L^m], and B_{n,n+1} = a_n = -B_{n+1,n}. With z and 1/z at the corner both sides are polynomials in z: walks
 * that do not go round balance by themselves, for every m.
 *
 * @throws InputError for an m that is not a whole number from 1, or as many bonds as sites
 */
export function localBalance<T>(
  over: Operations<T>,
  m: number,
  ring: LaxRing<T>,
  { density, current }: LocalBalanceParts = localBalanceParts,
): LocalBalance<T> {
  if (!Number.isInteger(m) || m < 1) throw new InputError('m', m, 'a whole number from 1');
  const { squares, diagonal } = ring;
  if (squares.length !== diagonal.length) throw new InputError('ring.squares', squares, `${diagonal.length} numbers, one per site`);
  return {
    densities: diagonal.map((_, n) => density(over, m, ring, n)),
    currents: diagonal.map((_, n) => current(over, m, ring, n)),
  };
}
