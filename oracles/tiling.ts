import type { Chain } from '../src/chain/chain.ts';
import { listed } from '../src/chain/coefficient.ts';
import { mapCoefficients } from '../src/chain/map-coefficients.ts';
import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { bitForBit } from './bit-for-bit.ts';
import { type Run, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/** Three copies: the middle one touches no seam. */
const copies = 3;

/**
 * Tiling: a ring of N (or a torus, along its last axis) repeated m times, its coefficients with it, moves as m copies, bit for bit.
 *
 *   q_{j+N}(0) = q_j(0), p_{j+N}(0) = p_j(0)  =>  q_{j+N}(t) = q_j(t), p_{j+N}(t) = p_j(t)
 *
 * Catches: the wrong wrap-around, a force that depends on the length of the chain, blocks of a vectorised loop with wrong borders.
 * Blind to: whatever is the same in every copy; agreement with the reference catches that.
 */
export const tiling: Oracle<Run, RunAsk, Trajectory> = {
  id: 'symmetry/tiling',
  law: {
    tex: String.raw`q_{j+N} = q_j,\ p_{j+N} = p_j \text{ on a ring of } mN \text{ is invariant, and moves as the ring of } N`,
    source: 'B. Rink, Physica D 175, 31 (2003)',
    route: 'the run of three copies, bit for bit',
    catches: 'the wrong wrap-around, forces that depend on the length, wrong borders of blocks',
    blindTo: 'whatever is the same in every copy: agreement/reference sees it',
  },

  *examine({ chain, start, scheme, step, steps }) {
    if (chain.boundary === 'fixed') return { outOfScope: 'walls do not repeat: modes/multiples sees to them' };
    const stops = [1, steps];
    const [one, many] = (yield [
      { chain, start, scheme, step, stops },
      { chain: tiledChain(chain), start: tiled(start), scheme, step, stops },
    ]) as [Trajectory, Trajectory];
    const bad = stopped(chain, start, [
      { trajectory: one, stops: 2 },
      { trajectory: many, stops: 2, sites: copies * chain.sites },
    ]);
    return bad ?? bitForBit(tiled(start), one.states.map(tiled), many.states, []);
  },
};

const repeated = (values: readonly number[]) => Array.from({ length: copies }, () => values).flat();

/** A torus is repeated along its last axis, where sites come one after the other; so do the bonds of each axis. */
function tiledChain(chain: Chain): Chain {
  const { sites, sides, boundary } = chain;
  const blocks = (values: readonly number[]) =>
    Array.from({ length: values.length / sites }, (_, axis) => repeated(values.slice(axis * sites, (axis + 1) * sites))).flat();
  const longer = sides?.with(-1, copies * (sides.at(-1) as number));
  const shape = { boundary, sites: copies * sites, ...(longer === undefined ? {} : { sides: longer }) };
  return mapCoefficients(chain, { bonds: listed(blocks), sites: listed(blocks) }, shape);
}

function tiled(state: State): State {
  const repeat = (x: Float64Array) => Float64Array.from(repeated([...x]));
  return { ...state, sites: copies * state.sites, q: repeat(state.q), p: repeat(state.p) };
}
