import { listed } from '../src/chain/coefficient.ts';
import { mapCoefficients } from '../src/chain/map-coefficients.ts';
import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { bitForBit } from './bit-for-bit.ts';
import { type Run, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/** m: the chain, its mirror image, and the chain again. */
const multiple = 3;

/**
 * Multiples: where only modes k = m, 2m, 3m .. of a uniform chain between walls are excited, m a divisor of N + 1, the others stay at
 * zero; bit for bit in displacements.
 *
 * With L = (N+1)/m and k = m k', sin(pi k n/(N+1)) = sin(pi k' n/L): the state has a node at every L-th site and is odd about it, a chain of
 * L - 1 sites, its mirror image, the chain again and so on. The two bonds at a node have one elongation, so the node feels no force, and
 * the invariant modes are the moves of the short chain between walls. That holds, too, for coefficients that are mirrored along.
 *
 * Catches: walls that differ from one another, a site or bond that is special, forces that depend on the length.
 * Blind to: whatever is the same in a chain of any length; agreement with the reference catches that.
 */
export const multiplesOfModes: Oracle<Run, RunAsk, Trajectory> = {
  id: 'modes/multiples',
  law: {
    tex: String.raw`Q_k(0) = 0 \text{ for } m \nmid k \implies Q_k(t) = 0 \text{ for } m \nmid k,\quad m \mid N+1`,
    source: 'B. Rink, Physica D 175, 31 (2003)',
    route: 'the run of a chain three times as long, bit for bit',
    catches: 'walls that differ from one another, a site or bond that is special, forces that depend on the length',
    blindTo: 'whatever is the same in a chain of any length: agreement/reference sees it',
  },

  *examine({ chain, start, scheme, step, steps }) {
    if (chain.pinning?.formula !== undefined) return { outOfScope: 'whether the pinning is even is not known' };
    if (chain.boundary === 'periodic') return { outOfScope: 'there are no walls: symmetry/tiling sees to rings' };
    const stops = [1, steps];
    const sites = multiple * (chain.sites + 1) - 1;
    const [short, long] = (yield [
      { chain, start, scheme, step, stops },
      {
        chain: mapCoefficients(chain, { bonds: listed(alternating), sites: listed(apart) }, { boundary: 'fixed', sites }),
        start: extended(start),
        scheme,
        step,
        stops,
      },
    ]) as [Trajectory, Trajectory];
    const bad = stopped(chain, start, [
      { trajectory: short, stops: 2 },
      { trajectory: long, stops: 2, sites: sites },
    ]);
    return bad ?? bitForBit(extended(start), short.states.map(extended), long.states, []);
  },
};

const alternating = (values: readonly number[]) => [...values, ...values.toReversed(), ...values];

/** The sites between the copies stand still: they may have any mass and pinning, here those of the first. */
const apart = (values: readonly number[]) => {
  const still = values[0] as number;
  return [...values, still, ...values.toReversed(), still, ...values];
};

/** x, 0, the negative of x in reverse, 0, x. */
function extended(state: State): State {
  const extend = (x: Float64Array) => Float64Array.from([...x, 0, ...x.map((v) => -v).toReversed(), 0, ...x]);
  return { ...state, sites: multiple * (state.sites + 1) - 1, q: extend(state.q), p: extend(state.p) };
}
