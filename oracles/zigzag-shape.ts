import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { bitForBit } from './bit-for-bit.ts';
import { stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';
import { runOfZigzag, type ZigzagRun, zigzagState } from './zigzag-run.ts';

/**
 * A zigzag stays a zigzag, bit for bit, whatever the bond, the scheme and the step.
 *
 *   q_n = (-1)^n A, p_n = (-1)^n B
 *
 * The elongations -2A and 2A are exact. Where the force on a site is the difference of its two bond forces, fl(V'(-2A) - V'(2A)) and
 * fl(V'(2A) - V'(-2A)) are opposite, as rounding to nearest is odd; and so is every sum and product of a kick or a drift. So the zigzag, which
 * is unstable where it is large, never falls apart in such arithmetic.
 *
 * Catches: a site or bond that is special, forces on the two ends of a bond that are computed apart, the wrong wrap-around, noise.
 * Blind to: the motion of A; exact/zigzag sees it.
 */
export const zigzagShape: Oracle<ZigzagRun, RunAsk, Trajectory> = {
  id: 'symmetry/zigzag',
  law: {
    tex: String.raw`q_{n+1} = -q_n,\ p_{n+1} = -p_n \text{ is invariant}`,
    source: 'B. Rink, Physica D 175, 31 (2003)',
    route: 'the alternating shape, bit for bit',
    catches: 'a site or bond that is special, forces at the ends of a bond that are computed apart, the wrong wrap-around',
    blindTo: 'the motion of the amplitude: exact/zigzag sees it',
  },
  impliedBy: {
    oracles: ['symmetry/translation', 'symmetry/reflection'],
    because:
      'the state is its own image two sites further, and its own mirror image: a map that commutes with both keeps it; it needs no second run',
  },

  *examine(c) {
    const run = runOfZigzag(c);
    if (run === undefined) return { outOfScope: 'not an even ring with uniform coefficients' };
    const { chain, start, scheme, step, steps } = run;
    const [trajectory] = (yield [{ chain, start, scheme, step, stops: [1, steps] }]) as [Trajectory];
    const bad = stopped(chain, start, [{ trajectory, stops: 2 }]);
    if (bad !== undefined) return bad;
    const shaped = trajectory.states.map(({ q, p }) => zigzagState(chain.sites, q[0] as number, p[0] as number));
    return bitForBit(start, shaped, trajectory.states, []);
  },
};
