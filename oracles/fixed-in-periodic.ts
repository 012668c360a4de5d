import { listed } from '../src/chain/coefficient.ts';
import { mapCoefficients } from '../src/chain/map-coefficients.ts';
import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { bitForBit } from './bit-for-bit.ts';
import { type Run, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * A chain between walls sits inside an odd ring: N masses and their mirror images on a ring of 2N + 2, bit for bit.
 *
 *   q_0 = q_{N+1} = 0, q_{-n} = -q_n, p_{-n} = -p_n, indices mod 2N + 2
 *
 * Ring bond b joins sites b and b + 1, as bond b of the fixed chain does with the walls at 0 and N + 1. Its mirror image joins -b-1 and -b:
 * q_{-b} - q_{-b-1} = q_{b+1} - q_b is the same elongation, also where V is not even. So ring bond -b-1 = 2N + 1 - b gets the coefficients
 * of bond b, and the walls, between two bonds of one elongation, feel no force at all.
 *
 * Catches: walls at the wrong place or missing, the wrong wrap-around, boundaries computed by two codes that differ.
 * Blind to: what both boundaries have in common; agreement with the reference catches that.
 */
export const fixedInPeriodic: Oracle<Run, RunAsk, Trajectory> = {
  id: 'symmetry/fixed-in-periodic',
  law: {
    tex: String.raw`q_{-n} = -q_n,\ p_{-n} = -p_n \text{ on a ring of } 2N+2 \text{ is invariant, and moves as } N \text{ masses between walls}`,
    source: 'B. Rink, Physica D 175, 31 (2003)',
    route: 'the run of the odd ring of 2N + 2, bit for bit',
    catches: 'walls at the wrong place, the wrong wrap-around, boundaries that differ in more than the boundary',
    blindTo: 'what both boundaries have in common: agreement/reference sees it',
  },

  *examine({ chain, start, scheme, step, steps }) {
    if (chain.pinning?.formula !== undefined) return { outOfScope: 'whether the pinning is even is not known' };
    if (chain.boundary === 'periodic') return { outOfScope: 'there are no walls: symmetry/tiling sees to rings' };
    const stops = [1, steps];
    const ring = mapCoefficients(
      chain,
      { bonds: listed(mirrored), sites: listed(atWalls) },
      { boundary: 'periodic', sites: 2 * chain.sites + 2 },
    );
    const [fixed, periodic] = (yield [
      { chain, start, scheme, step, stops },
      { chain: ring, start: odd(start), scheme, step, stops },
    ]) as [Trajectory, Trajectory];
    const bad = stopped(chain, start, [
      { trajectory: fixed, stops: 2 },
      { trajectory: periodic, stops: 2, sites: ring.sites },
    ]);
    return bad ?? bitForBit(odd(start), fixed.states.map(odd), periodic.states, []);
  },
};

const mirrored = (values: readonly number[]) => [...values, ...values.toReversed()];

/** The sites where the walls were stand still: they may have any mass and pinning, here those of the first. */
const atWalls = (values: readonly number[]) => {
  const wall = values[0] as number;
  return [wall, ...values, wall, ...values.toReversed()];
};

/** 0, x_1 .. x_N, 0, -x_N .. -x_1. */
function odd(state: State): State {
  const extended = (x: Float64Array) => Float64Array.from([0, ...x, 0, ...x.map((v) => -v).toReversed()]);
  return { ...state, sites: 2 * state.sites + 2, q: extended(state.q), p: extended(state.p) };
}
