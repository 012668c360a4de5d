import type { Chain } from '../src/chain/chain.ts';
import { listed } from '../src/chain/coefficient.ts';
import { mapCoefficients } from '../src/chain/map-coefficients.ts';
import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { bitForBit } from './bit-for-bit.ts';
import { ahead } from './hamiltonian/ahead.ts';
import { type Run, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Reflection: the mirrored chain from the mirrored start is the mirror image, bit for bit.
 *
 *   q_j -> -q_{N-1-j}, p_j -> -p_{N-1-j}; every bond keeps its elongation and goes to the mirrored place
 *
 * Catches: a bond missing or twice at one end, the wrong wrap-around, left and right forces computed in two ways, coefficients shifted by one.
 * Blind to: whatever treats left and right alike, a wrong potential above all; agreement with the reference catches that.
 */
export const reflection: Oracle<Run, RunAsk, Trajectory> = {
  id: 'symmetry/reflection',
  law: {
    tex: String.raw`S\,\Phi_h = \Phi_h\,S,\quad S(q_j, p_j) = (-q_{N-1-j}, -p_{N-1-j})`,
    source: 'B. Rink, Physica D 175, 31 (2003)',
    route: 'the run of the mirrored chain from the mirrored start, bit for bit',
    catches: 'a defect at one end, the wrong wrap-around, coefficients shifted by one',
    blindTo: 'whatever treats left and right alike: agreement/reference sees it',
  },

  *examine({ chain, start, scheme, step, steps }) {
    if (chain.pinning?.formula !== undefined) return { outOfScope: 'whether the pinning is even is not known' };
    const stops = [1, steps];
    const [straight, mirrored] = (yield [
      { chain, start, scheme, step, stops },
      { chain: mirrorChain(chain), start: mirror(start), scheme, step, stops },
    ]) as [Trajectory, Trajectory];
    const bad = stopped(
      chain,
      start,
      [straight, mirrored].map((trajectory) => ({ trajectory, stops: 2 })),
    );
    return bad ?? bitForBit(mirror(start), straight.states.map(mirror), mirrored.states, []);
  },
};

function mirror(state: State): State {
  const turned = (x: Float64Array) => x.map((_, j) => -(x[x.length - 1 - j] as number));
  return { ...state, q: turned(state.q), p: turned(state.p) };
}

/**
 * Sites in reverse order. Bond b goes to N - b between walls, to N - 2 - b (mod N) on a ring, where the bond that closes it stays: the bond
 * ahead of a site is the mirror image of the one behind its image. So along every axis of a torus.
 */
function mirrorChain(chain: Chain): Chain {
  const { boundary, sites, sides = [sites] } = chain;
  const turned = (values: readonly number[]) => values.toReversed();
  const bonds = (values: readonly number[]) =>
    values.map((_, b) => {
      const [site, axis] = [b % sites, Math.floor(b / sites)];
      return values[axis * sites + sites - 1 - ahead(sides, site, axis)] as number;
    });
  return mapCoefficients(chain, { bonds: listed(boundary === 'fixed' ? turned : bonds), sites: listed(turned) });
}
