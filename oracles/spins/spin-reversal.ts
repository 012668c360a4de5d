import { type SpinChain, spinChain, type Vector } from '../../src/spins/spin-chain.ts';
import type { SpinTrajectory } from '../../src/spins/spin-flow.ts';
import type { SpinState } from '../../src/spins/spin-state.ts';
import { bound } from '../bounds/bound.ts';
import type { SpinRunAsk } from '../subjects/spin-simulator.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { nudgedSpins, type SpinRun, spinDistance, spinGrowth, spinRounding, spinSize, spinsMoved, spinsStopped } from './spin-run.ts';

/**
 * Time reversal of spins: with spins and fields reversed, a run goes back where it came from.
 *
 *   R Phi_{h,-omega}^n R Phi_{h,omega}^n = id,   R(S) = -S
 *
 * For S'(t) = -S(-t) turns as dS'_x/dt = (-omega_x + eps_{x-1} S'_{x-1} + eps_x S'_{x+1}) x S'_x: fields change sign, couplings do not.
 *
 * Catches: a scheme that is not symmetric, state carried between steps, spins in too few digits.
 * Blind to: any wrong but symmetric dynamics; agreement with the reference catches those.
 */
export const spinReversal: Oracle<SpinRun, SpinRunAsk, SpinTrajectory> = {
  id: 'spins/time-reversal',
  law: {
    tex: String.raw`R\,\Phi_{h,-\omega}^n\,R\,\Phi_{h,\omega}^n = \mathrm{id},\quad R(S) = -S`,
    source: 'E. Hairer, C. Lubich, G. Wanner, Geometric Numerical Integration (Springer, 2006), sec. V.1',
    route: 'the run of the reversed ring back to its start',
    catches: 'a scheme that is not symmetric, state carried between steps, spins in too few digits',
    blindTo: 'wrong but symmetric dynamics: spins/agreement sees them',
  },

  *examine(run) {
    const { chain, start, scheme, step, steps } = run;
    const stops = [Math.ceil(steps / 2), steps];
    const outward = yield [
      { chain, start, scheme, step, stops },
      { chain, start: nudgedSpins(start), scheme, step, stops },
    ];
    const bad = spinsStopped(start, outward, [2, 2]);
    if (bad !== undefined) return bad;
    const [there, aside] = outward as [SpinTrajectory, SpinTrajectory];
    const back = yield [{ chain: opposite(chain), start: reversed(there.states[1] as SpinState), scheme, step, stops: [steps] }];
    const badBack = spinsStopped(start, back, [1]);
    if (badBack !== undefined) return badBack;
    return {
      deviation: spinDistance(start, reversed(back[0]?.states[0] as SpinState)),
      tolerance: 0,
      uncertainty: bound(spinRounding(run, 2 * steps, spinGrowth(start, there.states, aside.states))),
      effect: 1e-6 * spinSize(start), // storage in single precision would show a few 1e-7 per step
      evidence: 'float64',
      witness: [spinsMoved(start, there.states)],
      measured: [],
    };
  },
};

const reversed = (state: SpinState): SpinState => ({ ...state, spins: state.spins.map((x) => -x) });

function opposite(chain: SpinChain): SpinChain {
  const turned = ([x, y, z]: Vector): [number, number, number] => [-x, -y, -z];
  const { format, kind, sites, field, coupling } = chain;
  return spinChain({
    format,
    kind,
    sites,
    coupling,
    field: typeof field[0] === 'number' ? turned(field as Vector) : (field as readonly Vector[]).map(turned),
  });
}
