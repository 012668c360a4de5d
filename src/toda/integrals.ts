import type { Operations } from '../exact/operations.ts';
import { InputError } from '../input-error.ts';
import { walks } from './walks.ts';

/** A ring of M sites in the variables that traces are polynomials in. */
export interface LaxRing<T> {
  /** A_n = a_n^2 of the bond from n to n + 1, shape (M,) */
  readonly squares: readonly T[];
  /** b_n, shape (M,) */
  readonly diagonal: readonly T[];
}

/**
 * Tr L^m of a ring without the walks that go round it: O(M m^2) operations on numbers of any kind.
 *
 * Tr L^m is a sum over closed walks of m steps. One that does not go round crosses every bond as often forwards as backwards, so only
 * A_n = a_n^2 occurs: no roots. It is the same on the line that covers the ring, where L_{n,n+1} = A_n, L_{n+1,n} = 1 gives the same walks.
 * Walks that go round need m >= M steps. For m = M they add 2 M prod a_n; prod a_n is constant as the bonds of a ring add up to 0. With
 * z and 1/z at the corner the traces are conserved for every z, so each winding number alone is: so is what is computed here, for every m.
 *
 * @throws InputError for an m that is not a whole number from 1, or as many bonds as sites
 * @source H. Flaschka, Phys. Rev. B 9, 1924 (1974)
 */
export function localTrace<T>(over: Operations<T>, m: number, { squares, diagonal }: LaxRing<T>): T {
  if (!Number.isInteger(m) || m < 1) throw new InputError('m', m, 'a whole number from 1');
  if (squares.length !== diagonal.length) throw new InputError('ring.squares', squares, `${diagonal.length} numbers, one per site`);
  return diagonal.map((_, n) => walks(over, m, { squares, diagonal }, n, 0)).reduce(over.plus);
}

/**
 * The ring of 2N + 2 sites that the walls mirror, in the order n = 0 .. N + 1, -N .. -1, of N sites and N + 1 bonds between walls:
 * A_{-n-1} = A_n, b_{-n} = -b_n, b_0 = b_{N+1} = 0. Traces of odd powers vanish on it.
 */
export function mirroredRing<T>(over: Operations<T>, { squares, diagonal }: LaxRing<T>): LaxRing<T> {
  const zero = over.of(0);
  return {
    squares: [...squares, ...squares.toReversed()],
    diagonal: [zero, ...diagonal, zero, ...diagonal.toReversed().map((b) => over.minus(zero, b))],
  };
}
