import type { Operations } from '../exact/operations.ts';
import type { TransportNumbers } from './numbers.ts';
import { couplingOf, type PinnedLattice, pinnedState, power, slopeAt } from './pinned-lattice.ts';
import { neighboursOf } from './torus.ts';

/** Rates of change of all variables of a lattice, those of q and p first; what does not move has the rate 0. */
export type LatticeField = <T>(over: Operations<T>, x: readonly T[]) => readonly T[];

const resting = <T>(over: Operations<T>, lattice: PinnedLattice): readonly T[] =>
  Array.from({ length: lattice.variables.length - 2 * lattice.sites }, () => over.of(0));

/** A_har: dq_x = p_x, dp_x = -omega_x^2 q_x. */
export function harmonicField(lattice: PinnedLattice, { factors, powers }: TransportNumbers): LatticeField {
  return <T>(over: Operations<T>, x: readonly T[]) => {
    const { q, p, omega } = pinnedState(lattice, x);
    const pull = (position: T, site: number) =>
      over.times(over.of(factors['A_har pull']), over.times(power(over, omega[site] as T, powers['A_har frequency']), position));
    return [...p.map((momentum) => over.times(over.of(factors['A_har drift']), momentum)), ...q.map(pull), ...resting(over, lattice)];
  };
}

/** A_anh^(0) + A_anh^(1), without eps: dp_x = -U'(q_x) - sum_{y ~ x} V'(q_x - q_y). */
export function anharmonicField(lattice: PinnedLattice, numbers: TransportNumbers): LatticeField {
  const { factors } = numbers;
  return <T>(over: Operations<T>, x: readonly T[]) => {
    const { q, U, V } = pinnedState(lattice, x);
    const { of, plus, times } = over;
    const push = (position: T, site: number) =>
      neighboursOf(lattice.sides, site).reduce(
        (total, y) =>
          plus(total, times(of(factors['A_anh coupling']), slopeAt(over, couplingOf(over, V, numbers), over.minus(position, q[y] as T)))),
        times(of(factors['A_anh pinning']), slopeAt(over, U, position)),
      );
    return [...q.map(() => of(0)), ...q.map(push), ...resting(over, lattice)];
  };
}

/** A = A_har + eps A_anh. */
export function hamiltonianFieldOf(lattice: PinnedLattice, numbers: TransportNumbers): LatticeField {
  const [harmonic, anharmonic] = [harmonicField(lattice, numbers), anharmonicField(lattice, numbers)];
  return (over, x) => {
    const eps = power(over, pinnedState(lattice, x).eps, numbers.powers.A_anh);
    const pushes = anharmonic(over, x);
    return harmonic(over, x).map((rate, i) => over.plus(rate, over.times(eps, pushes[i] as typeof rate)));
  };
}

/** The same state with one momentum reversed. */
export const flipped = <T>(over: Operations<T>, { sites }: PinnedLattice, x: readonly T[], site: number): readonly T[] =>
  x.with(sites + site, over.minus(over.of(0), x[sites + site] as T));

/** S f = sum_x f(flip_x) - f, of functions that depend on the momenta of the given sites alone. */
export function flipRates<T>(
  over: Operations<T>,
  lattice: PinnedLattice,
  f: (x: readonly T[]) => readonly T[],
  x: readonly T[],
  sites: readonly number[],
  { factors }: TransportNumbers,
): readonly T[] {
  const here = f(x);
  const there = sites.map((site) => f(flipped(over, lattice, x, site)));
  return here.map((value, i) =>
    over.times(
      over.of(factors['S rate']),
      there.reduce((total, values) => over.plus(total, over.minus(values[i] as T, value)), over.of(0)),
    ),
  );
}
