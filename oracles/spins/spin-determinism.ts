import type { SpinTrajectory } from '../../src/spins/spin-flow.ts';
import type { SpinRunAsk } from '../subjects/spin-simulator.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { type SpinRun, spinsBitForBit, spinsStopped } from './spin-run.ts';

/**
 * Determinism of spins: the same run twice gives the same bits, whatever other stops are looked at.
 *
 * Catches: noise, state carried from run to run, a step that is cut short or begun anew at a stop.
 * Blind to: everything that is wrong the same way every time; agreement with the reference sees that.
 */
export const spinDeterminism: Oracle<SpinRun, SpinRunAsk, SpinTrajectory> = {
  id: 'spins/determinism',
  law: {
    tex: String.raw`\Phi_h^n(S) = \Phi_h^{n-k}(\Phi_h^k(S))`,
    source: 'the definition of a function',
    route: 'the same run again, bit for bit',
    catches: 'noise, state carried from run to run, a step that begins anew at a stop',
    blindTo: 'everything that is wrong the same way every time: spins/agreement sees it',
  },

  *examine({ chain, start, scheme, step, steps }) {
    const stops = [1, Math.ceil(steps / 2), steps];
    const runs = yield [
      { chain, start, scheme, step, stops: [steps] },
      { chain, start, scheme, step, stops },
    ];
    const bad = spinsStopped(start, runs, [1, 3]);
    const [once, again] = runs as [SpinTrajectory, SpinTrajectory];
    return bad ?? spinsBitForBit(start, once.states, again.states.slice(-1));
  },
};
