import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import type { Arithmetic } from '../src/exact/arithmetic.ts';
import { doubleDouble } from '../src/exact/double-double.ts';
import { type Expansion, expansionIn, expansionOf } from '../src/exact/expansion.ts';
import { fixedPoint } from '../src/exact/fixed-point.ts';
import { float32 } from '../src/exact/float32.ts';
import type { Point } from '../src/reference/taylor.ts';
import { schemes } from '../src/schemes/schemes.ts';
import { bound } from './bounds/bound.ts';
import { orderOfError } from './bounds/energy-error.ts';
import { ladderRounding } from './bounds/ladder.ts';
import { stepOver } from './hamiltonian/step-over.ts';
import { moved, nonlinear, type Run, refuted, stopped } from './run.ts';
import type { ConservedAsk, Quantities } from './subjects/conserved.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

const real = fixedPoint(50);

/**
 * Precision ladder: what is conserved departs from its start by what the step makes of it, which falls as h^p, and by what rounding makes of
 * it, which falls with the precision: the same run in binary32, in the subject's doubles, in double-double and in 50 digits.
 *
 *   I(z_h^u(t)) - I(z(0)) = O(h^p) + O(u),   u = 2^-24, 2^-53, 2^-102, 10^-50
 *
 * Step: the departures in 50 digits at h, h/2 and h/4, judged as those of the energy. Rounding: how far a run is from the one in 50 digits
 * with the same step, against how far the one in binary32 is, in the ratio of the units. All runs but that in doubles are the oracle's own,
 * whose stepper knows the Hamiltonian's expression and the scheme's texts.
 *
 * Catches: a quantity that is not conserved; a state, a force or a coefficient in fewer digits than a double has, a cut-off, friction, noise.
 * Blind to: a chain that stands still, a wrong time scale; agreement with the reference catches those.
 */
export const precisionLadder: Oracle<Run, ConservedAsk, Trajectory | Quantities> = {
  id: 'dynamics/precision-ladder',
  law: {
    tex: 'I(z_h^u(t)) - I(z(0)) = O(h^p) + O(u)',
    source: 'E. Hairer, C. Lubich, G. Wanner, Geometric Numerical Integration (Springer, 2006), secs. VIII.5 and IX.8',
    route: "the scheme's texts on the Hamiltonian's expression, in binary32, double-double and 50 digits",
    catches: 'a quantity that is not conserved; a state, a force or a coefficient in too few digits, a cut-off, friction, noise',
    blindTo: 'a chain that stands still, a wrong time scale: agreement/reference sees them',
  },

  *examine(run) {
    const { chain, start, scheme, step, steps } = run;
    const ask: RunAsk = { chain, start, scheme, step, stops: Array.from({ length: 8 }, (_, i) => Math.ceil(((i + 1) * steps) / 8)) };
    const count = ask.stops.length;
    const [trajectory] = (yield [{ of: 'run', ...ask }]) as [Trajectory];
    const bad = stopped(chain, start, [{ trajectory, stops: count }]);
    if (bad !== undefined) return bad;

    const rungs = [
      climbed(ask, 0, real),
      climbed(ask, 1, real),
      climbed(ask, 2, real),
      climbed(ask, 0, float32),
      climbed(ask, 1, float32),
      trajectory.states.map(pointOf),
      climbed(ask, 0, doubleDouble),
    ];
    const points = [pointOf(start), ...rungs.flat()];
    const [quantities] = (yield [{ of: 'quantities', chain, points }]) as [Quantities];
    const wrong = Object.entries(quantities).find(([, values]) => values.length !== points.length || !values.flat().every(Number.isFinite));
    if (wrong !== undefined) return refuted({ term: `expected ${points.length} finite values of ${wrong[0]}` });

    const laws = Object.entries(quantities).flatMap(([name, expansions]) => {
      const [initial, ...values] = expansions.map((value) => expansionIn(value, real)) as [bigint, ...bigint[]];
      const [coarse, middle, fine, single, singleAtHalf, double, twofold] = rungs.map((_, i) =>
        values.slice(i * count, (i + 1) * count),
      ) as [bigint[], bigint[], bigint[], bigint[], bigint[], bigint[], bigint[]];
      const drift = (rung: readonly bigint[]) => rung.map((value) => real.toNumber(real.minus(value, initial)));
      const seen = Math.max(apart(single, coarse), apart(singleAtHalf, middle));
      const size = Math.max(...expansions.map(([largest = 0]) => Math.abs(largest)));
      const order = orderOfError(drift(coarse), drift(middle), drift(fine), schemes[scheme].order);
      const rounded = (term: 'float64' | 'double-double', rung: readonly bigint[]) => {
        const rounding = ladderRounding(seen, size, term);
        return {
          term: `${name}, ${term}`,
          deviation: apart(rung, coarse),
          uncertainty: bound(rounding),
          effect: 2 ** 8 * rounding.value, // a rung that has lost eight bits, and the four that the bound leaves
        };
      };
      return [
        {
          term: `${name}, step`,
          deviation: order.deviation,
          uncertainty: bound(order.step, ladderRounding(seen, size, '50 digits')),
          effect: 2 ** 18 * seen, // a sixty-fourth of what the roundings in binary32, of 2^-24, say is at stake
        },
        rounded('float64', double),
        rounded('double-double', twofold),
      ];
    });
    if (laws.length === 0) return { outOfScope: 'nothing is said to be conserved' };
    const worst = laws.reduce((a, b) => (b.deviation * a.uncertainty.value > a.deviation * b.uncertainty.value ? b : a));
    return {
      deviation: worst.deviation,
      tolerance: 0,
      uncertainty: worst.uncertainty,
      effect: worst.effect,
      evidence: 'high-precision',
      witness: [moved(start, trajectory.states), ...nonlinear(chain, [start, ...trajectory.states], 2 ** -10)],
      measured: [],
      where: { term: worst.term },
    };
  },
};

/** The points at the stops of a run, its step halved so many times, in other numbers. */
function climbed<T>({ chain, start, scheme, step, stops }: RunAsk, halvings: number, numbers: Arithmetic<T>): readonly Point<Expansion>[] {
  if (chain.kind !== 'chain') return [];
  const advance = stepOver(chain, schemes[scheme], numbers);
  const h = numbers.of(step / (1 << halvings));
  let point: Point<T> = { q: Array.from(start.q, numbers.of), p: Array.from(start.p, numbers.of) };
  let done = 0;
  const written = (values: readonly T[]) => values.map((value) => expansionOf(value, numbers));
  return stops.map((stop) => {
    for (; done < stop << halvings; done++) point = advance(point, h);
    return { q: written(point.q), p: written(point.p) };
  });
}

/** A state of doubles, each the sum of itself alone. */
function pointOf({ q, p }: State): Point<Expansion> {
  return { q: Array.from(q, (x) => [x]), p: Array.from(p, (x) => [x]) };
}

/** The largest distance of two lists of values. */
function apart(a: readonly bigint[], b: readonly bigint[]): number {
  return Math.max(...a.map((value, i) => Math.abs(real.toNumber(real.minus(value, b[i] as bigint)))));
}
