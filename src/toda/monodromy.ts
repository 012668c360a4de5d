import type { Operations } from '../exact/operations.ts';
import { InputError } from '../input-error.ts';
import type { LaxRing } from './integrals.ts';

/** What the monodromy is composed of; a planted defect replaces one. */
export interface MonodromyParts {
  /** A_n as the step from site n to n + 1 takes it */
  readonly bond: <T>(over: Operations<T>, squares: readonly T[], n: number) => T;
}

export const monodromyParts: MonodromyParts = { bond: (_, squares, n) => squares[n] as (typeof squares)[number] };

/**
 * The trace of the monodromy matrix of a ring at a spectral parameter, real or complex: O(M).
 *
 *   phi_{n+1} = (lambda - b_n) phi_n - A_{n-1} phi_{n-1},   Tr T(lambda) = det(lambda - L) + 2 prod a_n,   M >= 3
 *
 * (phi_n = a_0 .. a_{n-1} psi_n of L psi = lambda psi.) Its coefficients are integrals of the Toda flow, so it is one for every lambda. Where
 * |Tr T| <= 2 prod a, lambda is in a band of the lattice that repeats the ring.
 *
 * @throws InputError for fewer than three sites, or as many bonds as sites
 * @source H. Flaschka, D. W. McLaughlin, Prog. Theor. Phys. 55, 438 (1976)
 */
export function monodromyTrace<T>(
  over: Operations<T>,
  { squares, diagonal }: LaxRing<T>,
  lambda: T,
  { bond }: MonodromyParts = monodromyParts,
): T {
  const sites = diagonal.length;
  if (sites < 3) throw new InputError('ring.diagonal', diagonal, 'three sites or more');
  if (squares.length !== sites) throw new InputError('ring.squares', squares, `${sites} numbers, one per site`);
  const { of, plus, minus, times } = over;
  /** phi_n and phi_{n-1} at the end, from those at the start */
  const carried = (now: T, before: T) =>
    diagonal.reduce<readonly [T, T]>(
      ([here, last], b, n) => [minus(times(minus(lambda, b), here), times(bond(over, squares, (n + sites - 1) % sites), last)), here],
      [now, before],
    );
  return plus(carried(of(1), of(0))[0], carried(of(0), of(1))[1]);
}
