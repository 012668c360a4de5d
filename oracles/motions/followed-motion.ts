import { type State, state } from '../../src/chain/state.ts';
import type { Trajectory } from '../../src/dynamics/trajectory.ts';
import { fixedPoint } from '../../src/exact/fixed-point.ts';
import { tailOf } from '../../src/toda/solutions/solitons.ts';
import { motionAt } from '../../src/toda/solutions/toda-motion.ts';
import { bound, type Term } from '../bounds/bound.ts';
import { converged, hasConverged } from '../converged.ts';
import { distance, moved, nonlinear, sizeOf } from '../run.ts';
import type { RunAsk } from '../subjects/simulator.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { type MotionRun, ringOf } from './motion-run.ts';

const real = fixedPoint(30);

/**
 * The flow follows an exact motion: as the step goes to zero, solitons and the periodic wave of a ring arrive where their formulas say.
 *
 *   z_{h/8}(t) -> z(t)
 *
 * Catches: every error of the equation of motion of the Toda ring, its time scale and wrap-around.
 * Blind to: other potentials, walls, what stays below the step error; a formula that is no solution: toda/exact-motion sees that.
 */
export const followedMotion: Oracle<MotionRun, RunAsk, Trajectory> = {
  id: 'toda/followed-motion',
  law: {
    tex: String.raw`\lim_{h \to 0} z_h(t) = z(t),\quad 2\alpha r_n(t) = \ln \frac{\tau_{n+1} \tau_{n-1}}{\tau_n^2} + c`,
    source: 'M. Toda, Theory of Nonlinear Lattices, 2nd ed. (Springer, 1989)',
    route: 'solitons and the cnoidal wave by their tau functions, 30 digits',
    catches: 'every error of the equation of motion of the Toda ring, its time scale and wrap-around',
    blindTo: 'other potentials, walls: agreement/reference; a formula that is no solution: toda/exact-motion',
  },

  *examine({ motion, alpha, sites, scheme, step, steps }) {
    if (motion.kind === 'open-chain') return { outOfScope: 'an open chain is no ring' };
    const chain = ringOf({ alpha, sites });
    const at = (time: number): State => {
      const { q, p } = motionAt(real, { alpha, sites }, motion, real.of(time));
      return state(q.map(real.toNumber), p.map(real.toNumber));
    };
    const time = steps * step;
    const [start, end] = [at(0), at(time)];
    const seen = yield* converged({ chain, start, scheme, step, steps });
    if (!hasConverged(seen)) return seen;
    const tails = motion.kind === 'solitons' ? tailOf({ sites }, motion.solitons, [0, time]) : 0;
    return {
      deviation: distance(seen.end, end),
      tolerance: 0,
      uncertainty: bound(seen.step, seen.rounding, seam(tails, alpha, time, seen.growth)),
      effect: seen.visible * Math.max(sizeOf(start), sizeOf(end)),
      evidence: 'float64',
      witness: [movedApart(start, end), ...nonlinear(chain, [start, end], 2 ** -10)],
      measured: [],
    };
  },
};

/** The bond at the seam is too long by the tails, and pulls on its two sites too much, all the time; the flow enlarges that. */
function seam(tails: number, alpha: number, time: number, growth: number): Term {
  return {
    name: 'seam',
    value: ((2 * tails) / (2 * Math.abs(alpha))) * (1 + time) * growth,
    grade: 'estimated',
    source: 'what the tails of solitons leave at the seam of the ring pulls on two sites, enlarged as a nudged start is',
  };
}

/** Wide solitons pass by slowly, and most of a ring is at rest: a hundredth of its size is a lot. */
const movedApart = (start: State, end: State) => ({ ...moved(start, [end]), floor: 0.01 });
