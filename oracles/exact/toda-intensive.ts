import type { Operations } from '../../src/exact/operations.ts';
import type { CoreParts } from '../subjects/core.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { sum } from './small-chain.ts';
import type { QuarticFormula } from './toda-j.ts';
import { type TodaLattice, todaLattice } from './toda-lattice.ts';

/**
 * N J is additive: copies of a chain have as many times its value, and two chains that a site at rest joins have the sum of theirs, less the
 * square of what sets the two bonds at the joint apart.
 *
 *   N' J' = k N J, N' eps' = k N eps,   4 alpha^2 (N_AB J_AB - N_A J_A - N_B J_B) = -2 (A_N - A'_0)^2,   A_n = a_n^2
 *
 * Copies on a ring follow one another; between walls every second one is a mirror image, with a site at rest in each wall between them.
 *
 * Catches: a term that is not local, a wall without its mirror bonds, a division by anything but the number of sites.
 * Blind to: terms that are additive themselves; toda/quartic-integral sees them.
 */
export const todaIntensive = exactIdentity('toda/intensive', {
  tex: String.raw`N' J' = k N J,\quad 4 \alpha^2 (N_{AB} J_{AB} - N_A J_A - N_B J_B) = -2 (a_N^2 - a_0'^2)^2`,
  source: 'the formula of J as a sum of local terms',
  route: 'the formula of chains of several lengths at random points of a prime field, each term left out and flipped in turn',
  catches: 'a term that is not local, a wall without its mirror bonds',
  blindTo: 'terms that are additive themselves: toda/quartic-integral sees them',
});

/** Two and three copies; two chains between walls joined. */
export const intensiveIdentities = (formulaOf: (parts: CoreParts) => QuarticFormula): IdentityFamily => ({
  ...Object.fromEntries(
    [5, 6].flatMap((sites) =>
      [2, 3].map((copies) => [
        `${copies} copies of a ring of ${sites}`,
        (parts: CoreParts) => copied(todaLattice('periodic', sites), copies, formulaOf(parts)),
      ]),
    ),
  ),
  ...Object.fromEntries(
    [2, 5].flatMap((sites) =>
      [2, 3].map((copies) => [
        `${copies} copies of ${sites} between walls`,
        (parts: CoreParts) => copied(todaLattice('fixed', sites), copies, formulaOf(parts)),
      ]),
    ),
  ),
  '3 and 4 between walls, joined': (parts) => joined(3, 4, formulaOf(parts)),
});

/** A lattice with the values of its variables, bonds that add up to 0. */
interface Filled<T> {
  readonly p: readonly T[];
  readonly e: readonly T[];
  readonly alpha: T;
  /** 2 alpha r of every bond */
  readonly lengths: readonly T[];
}

const variablesOf = <T>({ p, e, alpha, lengths }: Filled<T>): readonly T[] => [...p, ...e, alpha, ...lengths.slice(0, -1)];

const filled = <T>(over: Operations<T>, lattice: TodaLattice, x: readonly T[]): Filled<T> => ({
  p: lattice.momenta(x),
  e: lattice.exponentials(x),
  alpha: lattice.alpha(x),
  lengths: lattice.lengths(over, x),
});

/** 4 alpha^2 N J. */
const value = <T>(over: Operations<T>, formula: QuarticFormula, lattice: TodaLattice, of: Filled<T>): T =>
  sum(over, Object.values(formula(over, lattice, variablesOf(of))));

/** 4 alpha^2 H_T. */
function energy<T>(over: Operations<T>, { p, e, alpha, lengths }: Filled<T>): T {
  const { of, minus, plus, times } = over;
  const momenta = p.map((y) => times(of(2), times(times(alpha, y), times(alpha, y))));
  const bonds = e.map((y, n) => minus(times(y, y), plus(of(1), lengths[n] as T)));
  return sum(over, [...momenta, ...bonds]);
}

function copied(lattice: TodaLattice, copies: number, formula: QuarticFormula): Identity {
  const isRing = lattice.boundary === 'periodic';
  const long = todaLattice(lattice.boundary, isRing ? copies * lattice.sites : copies * (lattice.sites + 1) - 1);
  return {
    variables: lattice.variables,
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const one = filled(over, lattice, x);
      const zero = over.of(0);
      const turned = (y: readonly T[], k: number, sign: 1 | -1) =>
        isRing || k % 2 === 0 ? y : y.toReversed().map((z) => (sign === 1 ? z : over.minus(zero, z)));
      const times = Array.from({ length: copies }, (_, k) => k);
      const many: Filled<T> = {
        p: times.flatMap((k) => [...(isRing || k === 0 ? [] : [zero]), ...turned(one.p, k, -1)]),
        e: times.flatMap((k) => turned(one.e, k, 1)),
        alpha: one.alpha,
        lengths: times.flatMap((k) => turned(one.lengths, k, 1)),
      };
      const copiesOf = (y: T) => over.times(over.of(-copies), y);
      return [
        { of: 'N J', terms: { long: value(over, formula, long, many), copies: copiesOf(value(over, formula, lattice, one)) } },
        { of: 'N eps', terms: { long: energy(over, many), copies: copiesOf(energy(over, one)) } },
      ];
    },
  };
}

function joined(left: number, right: number, formula: QuarticFormula): Identity {
  const lattices = [left, right].map((sites) => todaLattice('fixed', sites)) as [TodaLattice, TodaLattice];
  const long = todaLattice('fixed', left + right + 1);
  const [first, second] = lattices;
  // alpha is one and the same
  const ofSecond = second.variables.filter((name) => name !== 'alpha').map((name) => name.toUpperCase());
  return {
    variables: [...first.variables, ...ofSecond],
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const own = x.slice(first.variables.length);
      const [a, b] = [
        filled(over, first, x.slice(0, first.variables.length)),
        filled(over, second, own.toSpliced(second.sites + second.bonds, 0, first.alpha(x))),
      ];
      const both: Filled<T> = {
        p: [...a.p, over.of(0), ...b.p],
        e: [...a.e, ...b.e],
        alpha: a.alpha,
        lengths: [...a.lengths, ...b.lengths],
      };
      const square = (y: T) => over.times(y, y);
      const apart = over.over(over.minus(square(a.e.at(-1) as T), square(b.e[0] as T)), over.of(4));
      const negative = (y: T) => over.minus(over.of(0), y);
      return [
        {
          of: 'N J',
          terms: {
            joined: value(over, formula, long, both),
            left: negative(value(over, formula, first, a)),
            right: negative(value(over, formula, second, b)),
            joint: over.times(over.of(2), square(apart)),
          },
        },
      ];
    },
  };
}
