import type { Operations } from '../../src/exact/operations.ts';
import { type Complex, complexOver } from '../../src/transport/complex.ts';
import { amplitude, conjugate, type HierarchyOrder, hierarchy } from '../../src/transport/hierarchy.ts';
import type { TransportNumbers } from '../../src/transport/numbers.ts';
import { type PinnedLattice, type PinnedState, pinnedLattice, pinnedState } from '../../src/transport/pinned-lattice.ts';
import { type TorusBond, torusBonds } from '../../src/transport/torus.ts';
import { plusWords, timesWords, valueOfWords, variable, type Words } from '../../src/transport/words.ts';
import { torusName } from './lattices.ts';

/** A hierarchy to be tried: at bond 0 of a torus, up to some order. */
export interface PoissonRegime {
  readonly name: string;
  readonly lattice: PinnedLattice;
  readonly bond: TorusBond;
  readonly orders: number;
}

/** The hierarchy on a torus, with terms of these degrees in U and V. */
export function poissonRegime(
  sides: readonly number[],
  orders: number,
  degreesOfU: readonly number[],
  degreesOfV: readonly number[],
): PoissonRegime {
  const terms = (name: string, degrees: readonly number[]) => (degrees.length === 0 ? '' : `, ${name} of degree ${degrees.join(' and ')}`);
  return {
    name: `${torusName(sides)}, order ${orders}${terms('U', degreesOfU)}${terms('V', degreesOfV)}`,
    lattice: pinnedLattice(sides, degreesOfU, degreesOfV),
    bond: torusBonds(sides)[0] as TorusBond,
    orders,
  };
}

/** z_x zbar_x of the bond's first site times c, and that squared times c^2: a function of the uncoupled energies. */
function kernelOf<T>(over: Operations<T>, site: number, c: T): Words<T> {
  const energy = timesWords(over, variable(amplitude(site), c), variable(conjugate(site), over.of(1)));
  return plusWords(over, energy, timesWords(over, energy, energy));
}

/** The orders of the hierarchy there; with a kernel function at every order but the last where a coefficient of it is given. */
export function ordersAt<T>(
  over: Operations<T>,
  { lattice, bond, orders }: PoissonRegime,
  state: PinnedState<T>,
  numbers: TransportNumbers,
  kernel?: T,
): readonly HierarchyOrder<T>[] {
  const added = kernel === undefined ? {} : { kernel: () => kernelOf(over, bond.tail, kernel) };
  return hierarchy(over, { sides: lattice.sides, bond, state, ...added }, orders, numbers);
}

/** The value of a polynomial in z and zbar at q and p. */
export function valueAt<T>(over: Operations<T>, f: Words<T>, { q, p, omega }: Pick<PinnedState<T>, 'q' | 'p' | 'omega'>): Complex<T> {
  const known = new Map<number, Complex<T>>();
  const at = (v: number): Complex<T> => {
    const site = v >> 1;
    const im = v % 2 === 0 ? (p[site] as T) : over.minus(over.of(0), p[site] as T);
    const z = known.get(v) ?? { re: over.times(omega[site] as T, q[site] as T), im };
    known.set(v, z);
    return z;
  };
  return valueOfWords(f, complexOver(over), at, (c) => ({ re: c, im: over.of(0) }));
}

/** u^(1) .. u^(n) at values of the lattice's variables; the last of them is the kernel's coefficient where there is one more. */
export function solutionsAt<T>(over: Operations<T>, regime: PoissonRegime, x: readonly T[], numbers: TransportNumbers): readonly T[] {
  const state = pinnedState(regime.lattice, x);
  const kernel = x.length > regime.lattice.variables.length ? x.at(-1) : undefined;
  return ordersAt(over, regime, state, numbers, kernel).map(({ solution }) => valueAt(over, solution, state).re);
}
