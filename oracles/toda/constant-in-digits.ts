import type { Trajectory } from '../../src/dynamics/trajectory.ts';
import { type Expansion, expansionIn, expansionOf } from '../../src/exact/expansion.ts';
import { limbs } from '../../src/exact/limbs/limbs.ts';
import { type Point, taylor } from '../../src/reference/taylor.ts';
import { bound } from '../bounds/bound.ts';
import { hamiltonianOf } from '../hamiltonian/hamiltonian-of.ts';
import { moved, nonlinear, type Run, refuted } from '../run.ts';
import type { ConservedAsk, Quantities } from '../subjects/conserved.ts';
import type { Oracle } from '../verdict/oracle.ts';

const [used, checked] = [40, 48].map((digits) => limbs(digits)) as [ReturnType<typeof limbs>, ReturnType<typeof limbs>];

/**
 * What is said to be conserved is, in 40 digits: along the solution of Hamilton's equations by Taylor series, at four times.
 *
 *   I(z(t)) - I(z(0)) = 0
 *
 * Uncertainty: what the same values are apart in 48 digits, whose series have other orders and steps.
 *
 * Catches: a quantity that is nearly conserved, however nearly; a coefficient that is off by more than 10^-30.
 * Blind to: a quantity that is constant anyway; fput/drift-of-j, where it must change, sees that.
 */
export const constantInDigits: Oracle<Run, ConservedAsk, Trajectory | Quantities> = {
  id: 'toda/constant-in-digits',
  law: {
    tex: String.raw`I(z(t)) - I(z(0)) = 0 \pm 10^{-30}`,
    source: "the solution of Hamilton's equations by Taylor series, from the Hamiltonian's expression alone",
    route: 'the values that the subject gives at points of that solution, in 40 digits and in 48',
    catches: 'a quantity that is nearly conserved, however nearly',
    blindTo: 'a quantity that is constant whatever moves: fput/drift-of-j sees it',
  },

  *examine({ chain, start, step, steps }) {
    const times = [1, 2, 3, 4].map((i) => (i * steps * step) / 4);
    const solved = [used, checked].map((real) => {
      const points = taylor(hamiltonianOf(chain), start.q, start.p, times, real);
      const written = (values: readonly bigint[]): readonly Expansion[] => values.map((value) => expansionOf(value, real));
      return points.map(({ q, p }) => ({ q: written(q), p: written(p) }));
    });
    const initial: Point<Expansion> = { q: Array.from(start.q, (x) => [x]), p: Array.from(start.p, (x) => [x]) };
    const points = [initial, ...solved.flat()];
    const [quantities] = (yield [{ of: 'quantities', chain, points }]) as [Quantities];
    const wrong = Object.entries(quantities).find(([, values]) => values.length !== points.length || !values.flat().every(Number.isFinite));
    if (wrong !== undefined) return refuted({ term: `expected ${points.length} finite values of ${wrong[0]}` });
    const laws = Object.entries(quantities).map(([term, expansions]) => {
      const [first, ...values] = expansions.map((value) => expansionIn(value, checked)) as [bigint, ...bigint[]];
      const [at, again] = [values.slice(0, times.length), values.slice(times.length)];
      const apart = (a: readonly bigint[], b: (i: number) => bigint) =>
        Math.max(...a.map((value, i) => Math.abs(checked.toNumber(checked.minus(value, b(i))))));
      const size = Math.abs(checked.toNumber(first));
      return {
        term,
        deviation: apart(at, () => first),
        size,
        uncertainty: bound(
          {
            name: 'reference',
            value: 2 * apart(at, (i) => again[i] as bigint),
            grade: 'measured',
            source: 'twice the distance of 40 from 48 digits',
          },
          {
            name: 'rounding',
            value: 2 ** -188 * (1 + size),
            grade: 'estimated',
            source: 'the formula in 50 digits and 34 bits more: 12 bits of roundings in the last place',
          },
        ),
      };
    });
    if (laws.length === 0) return { outOfScope: 'nothing is said to be conserved' };
    const worst = laws.reduce((a, b) => (b.deviation * a.uncertainty.value > a.deviation * b.uncertainty.value ? b : a));
    const states = (solved[0] ?? []).map(({ q, p }) => {
      const doubles = (values: readonly Expansion[]) => Float64Array.from(values, ([x = 0]) => x);
      return { ...start, q: doubles(q), p: doubles(p) };
    });
    return {
      deviation: worst.deviation,
      tolerance: 0,
      uncertainty: worst.uncertainty,
      effect: 1e-30 * (1 + worst.size),
      evidence: 'high-precision',
      witness: [moved(start, states), ...nonlinear(chain, [start, ...states], 2 ** -10)],
      measured: [],
      where: { term: worst.term },
    };
  },
};
