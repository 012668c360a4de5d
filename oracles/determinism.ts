import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { bitForBit } from './bit-for-bit.ts';
import { type Run, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Determinism: the same run twice gives the same bits.
 *
 * Catches: noise, state carried from run to run.
 * Blind to: everything that is wrong the same way every time; agreement with the reference sees that.
 */
export const determinism: Oracle<Run, RunAsk, Trajectory> = {
  id: 'dynamics/determinism',
  law: {
    tex: String.raw`\Phi_h(z) = \Phi_h(z)`,
    source: 'the definition of a function',
    route: 'the same run again, bit for bit',
    catches: 'noise, state carried from run to run',
    blindTo: 'everything that is wrong the same way every time: agreement/reference sees it',
  },

  *examine({ chain, start, scheme, step, steps }) {
    const ask = { chain, start, scheme, step, stops: [1, steps] };
    const [once, again] = (yield [ask, ask]) as [Trajectory, Trajectory];
    const bad = stopped(
      chain,
      start,
      [once, again].map((trajectory) => ({ trajectory, stops: 2 })),
    );
    return bad ?? bitForBit(start, once.states, again.states, []);
  },
};
