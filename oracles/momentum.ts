import { coefficientAt } from '../src/chain/coefficient.ts';
import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { decimal } from '../src/exact/decimal.ts';
import type { Hamiltonian } from '../src/reference/hamiltonian.ts';
import { type Bound, bound } from './bounds/bound.ts';
import { stagesOf, unitRoundoff } from './bounds/rounding.ts';
import { hamiltonianOf } from './hamiltonian/hamiltonian-of.ts';
import { pulls } from './hamiltonian/pulls.ts';
import { moved, type Run, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Momentum: on a ring the total momentum is conserved, and the centre of mass moves uniformly, whatever the scheme and the step.
 *
 *   P(t) = P(0),   Q(t) = Q(0) + t P(0),   P = sum_j p_j, Q = sum_j m_j q_j
 *
 * Catches: bond forces that are not equal and opposite, friction, a leak, noise, drifts that do not add up to the step, a wrong step.
 * Blind to: every error of a bond's force that acts on both its ends; mechanics/force and agreement with the reference catch those.
 */
export const momentumConservation: Oracle<Run, RunAsk, Trajectory> = {
  id: 'mechanics/momentum',
  law: {
    tex: String.raw`P(t) = P(0),\quad Q(t) = Q(0) + t\,P(0)`,
    source: 'E. Hairer, C. Lubich, G. Wanner, Geometric Numerical Integration (Springer, 2006), sec. IV.1',
    route: 'the sums of momenta and of masses times displacements, 40 digits',
    catches: 'forces that are not equal and opposite, friction, a leak, drifts that do not add up to the step',
    blindTo: 'errors of a bond that act on both its ends: mechanics/force, agreement/reference see them',
  },

  *examine(run) {
    const { chain, start, scheme, step, steps } = run;
    if (chain.boundary === 'fixed') return { outOfScope: 'walls take momentum' };
    if (chain.pinning !== undefined) return { outOfScope: 'the pinning takes momentum' };
    const stops = Array.from({ length: 8 }, (_, i) => Math.ceil(((i + 1) * steps) / 8));
    const [trajectory] = (yield [{ chain, start, scheme, step, stops }]) as [Trajectory];
    const bad = stopped(chain, start, [{ trajectory, stops: stops.length }]);
    if (bad !== undefined) return bad;
    const { states } = trajectory;

    const real = decimal(40);
    const total = (values: Float64Array) => values.reduce((sum, x) => real.plus(sum, real.of(x)), real.of(0));
    const masses = Array.from(start.q, (_, site) => real.of(coefficientAt(chain.mass, site)));
    const centreOf = (q: Float64Array) =>
      masses.reduce((sum, m, site) => real.plus(sum, real.times(m, real.of(q[site] as number))), real.of(0));
    const [momentum, centre] = [total(start.p), centreOf(start.q)];
    const bounds = boundsOf(hamiltonianOf(chain), run, [start, ...states], Math.abs(real.toNumber(momentum)));
    const seen = states.flatMap(({ q, p }, i) => {
      const time = (stops[i] as number) * step;
      const expected = real.plus(centre, real.times(real.of(time), momentum));
      return [
        { ...bounds.momentum, time, term: 'momentum', deviation: Math.abs(real.toNumber(real.minus(total(p), momentum))) },
        { ...bounds.centre, time, term: 'centre of mass', deviation: Math.abs(real.toNumber(real.minus(centreOf(q), expected))) },
      ];
    });
    const worst = seen.reduce((a, b) => (b.deviation / b.uncertainty.value > a.deviation / a.uncertainty.value ? b : a));
    return {
      deviation: worst.deviation,
      tolerance: 0,
      uncertainty: worst.uncertainty,
      effect: 2 ** -30 * worst.size, // a leak of 1e-9
      evidence: 'float64',
      witness: [moved(start, states)],
      measured: [],
      where: { time: worst.time, term: worst.term },
    };
  },
};

interface Allowed {
  readonly size: number;
  readonly uncertainty: Bound;
}

/**
 * A kick rounds k f_j twice (difference of bond forces, product) and the sum p_j + k f_j once; a drift rounds 1 / m_j, d p_j / m_j and q_j + d p_j / m_j. Stages
 * add up without cancelling; 2 for coefficients above 1 and states between the stops. What the momentum lost moves the centre for the rest
 * of the run; the drifts' coefficients, each rounded once, miss the step by 2 u for every stage.
 */
function boundsOf(h: Hamiltonian, run: Run, states: readonly State[], momentum: number): Record<'momentum' | 'centre', Allowed> {
  const [stages, time] = [stagesOf(run, run.steps), run.steps * run.step];
  const largest = (of: (state: State) => number) => Math.max(...states.map(of));
  const absolute = (values: readonly number[] | Float64Array) => Array.from(values).reduce((sum, x) => sum + Math.abs(x), 0);
  const p = largest((state) => absolute(state.p));
  const heaviest = Math.max(1, ...(h.masses ?? []));
  const q = heaviest * largest((state) => absolute(state.q));
  const kicks = run.step * largest((state) => 2 * absolute(pulls(h, state)));
  const lost = {
    name: 'rounding',
    value: 2 * unitRoundoff * stages * (p + 2 * kicks),
    grade: 'estimated',
    source: 'u of every |p_j| and 2 u of every |k f_j| per stage, added over all stages, twice',
  } as const;
  const strayed = {
    name: 'rounding',
    value: 2 * unitRoundoff * stages * (q + 2 * run.step * p),
    grade: 'estimated',
    source: 'u of every |m_j q_j| and 2 u of every |d p_j| (1 / m_j is rounded, too) per stage, added over all stages, twice',
  } as const;
  const coefficients = {
    name: 'coefficients',
    value: 2 * unitRoundoff * (stages / run.steps) * time * momentum,
    grade: 'estimated',
    source: '2 u for every drift of a step, over the whole run',
  } as const;
  return {
    momentum: { size: p, uncertainty: bound(lost) },
    centre: {
      size: q + time * p,
      uncertainty: bound(strayed, coefficients, { ...lost, name: 'lost momentum', value: time * lost.value }),
    },
  };
}
