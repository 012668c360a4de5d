import type { Chain } from '../src/chain/chain.ts';
import { each } from '../src/chain/coefficient.ts';
import { mapCoefficients } from '../src/chain/map-coefficients.ts';
import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { bitForBit } from './bit-for-bit.ts';
import { hasFormula } from './hamiltonian/has-formula.ts';
import { type Run, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Sign: (q, p, alpha) -> (-q, -p, -alpha) is a symmetry of the flow, bit for bit.
 *
 *   V_{-alpha}(-r) = V_alpha(r), so V'_{-alpha}(-r) = -V'_alpha(r)
 *
 * Catches: an absolute value, a clip on one side, a constant force, an alpha that enters with an even power, rounding in one direction.
 * Blind to: whatever is odd as well; agreement with the reference catches that.
 */
export const sign: Oracle<Run, RunAsk, Trajectory> = {
  id: 'symmetry/sign',
  law: {
    tex: String.raw`V_{-\alpha}(-r) = V_\alpha(r)`,
    source: 'the expression of V: r^2 times a function of alpha r and beta r^2',
    route: 'the run of the chain with opposite alpha from the opposite start, bit for bit',
    catches: 'an absolute value, a clip on one side, a constant force, an alpha that enters with an even power',
    blindTo: 'whatever is odd as well: agreement/reference sees it',
  },

  *examine({ chain, start, scheme, step, steps }) {
    if (hasFormula(chain)) return { outOfScope: 'whether a formula is even is not known' };
    const stops = [1, steps];
    const [straight, opposite] = (yield [
      { chain, start, scheme, step, stops },
      { chain: oppositeChain(chain), start: negative(start), scheme, step, stops },
    ]) as [Trajectory, Trajectory];
    const bad = stopped(
      chain,
      start,
      [straight, opposite].map((trajectory) => ({ trajectory, stops: 2 })),
    );
    return bad ?? bitForBit(negative(start), straight.states.map(negative), opposite.states, []);
  },
};

function negative(state: State): State {
  return { ...state, q: state.q.map((x) => -x), p: state.p.map((x) => -x) };
}

function oppositeChain(chain: Chain): Chain {
  return mapCoefficients(chain, { bonds: (c, name) => (name === 'alpha' ? each((x) => -x)(c) : c) });
}
