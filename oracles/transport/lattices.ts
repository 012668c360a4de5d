import type { Operations } from '../../src/exact/operations.ts';
import type { TransportNumbers } from '../../src/transport/numbers.ts';
import { type PinnedLattice, pinnedLattice } from '../../src/transport/pinned-lattice.ts';
import type { Equation, Identity, IdentityFamily } from '../exact/identity.ts';
import type { CoreParts } from '../subjects/core.ts';

/** Which numbers a family of identities is written with: those of the core on trial, or the ones that a text prints. */
export type NumbersOf = (parts: Pick<CoreParts, 'transport'>) => TransportNumbers;

/** The numbers of the core itself. */
export const numbersOfCore: NumbersOf = ({ transport }) => transport;

/** Lattices by name; V is even unless it is said to have other degrees. */
export function torusShapes(...sides: readonly (readonly number[])[]): Readonly<Record<string, PinnedLattice>> {
  return Object.fromEntries(sides.map((shape) => [torusName(shape), pinnedLattice(shape, [3, 4], [2, 4])]));
}

export function torusName(sides: readonly number[]): string {
  return sides.length === 1 ? `ring of ${sides[0]}` : `torus ${sides.join(' x ')}`;
}

/** Rings and tori in d = 1, 2, 3, with U = u_3 q^3/3 + u_4 q^4/4 and V = v_2 r^2/2 + v_4 r^4/4, all coefficients free. */
export const everyTorus = torusShapes([3], [5], [3, 3], [3, 3, 3]);

/** What is said of a lattice: equations in its variables, and in more of them where they are named. */
export type LatticeEquations = <T>(over: Operations<T>, x: readonly T[]) => readonly Equation<T>[];

/** One identity for every lattice. */
export function onEvery(
  lattices: Readonly<Record<string, PinnedLattice>>,
  equationsOf: (lattice: PinnedLattice, parts: CoreParts) => LatticeEquations,
  more: readonly string[] = [],
): IdentityFamily {
  return Object.fromEntries(
    Object.entries(lattices).map(([name, lattice]) => [
      name,
      (parts: CoreParts): Identity => ({
        variables: [...lattice.variables, ...more],
        equations: equationsOf(lattice, parts),
      }),
    ]),
  );
}

export const everySite = ({ sites }: PinnedLattice): readonly number[] => Array.from({ length: sites }, (_, x) => x);

export const negative = <T>(over: Operations<T>, a: T): T => over.minus(over.of(0), a);
