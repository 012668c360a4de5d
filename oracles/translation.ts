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
 * Translation: a ring counted from another site, its coefficients with it, moves the same, bit for bit.
 *
 *   q_j -> q_{j-1}, p_j -> p_{j-1}, bond b -> bond b - 1, indices mod N; on a torus by one along every axis
 *
 * Catches: the seam treated unlike other bonds, a site that is special, coefficients shifted against the sites.
 * Blind to: whatever is the same at every site, a wrong potential above all; agreement with the reference catches that.
 */
export const translation: Oracle<Run, RunAsk, Trajectory> = {
  id: 'symmetry/translation',
  law: {
    tex: String.raw`T\,\Phi_h = \Phi_h\,T,\quad T(q_j, p_j) = (q_{j-1}, p_{j-1})`,
    source: 'B. Rink, Physica D 175, 31 (2003)',
    route: 'the run of the ring counted from another site, bit for bit',
    catches: 'the wrong wrap-around, a site that is special, coefficients shifted by one',
    blindTo: 'whatever is the same at every site: agreement/reference sees it',
  },

  *examine({ chain, start, scheme, step, steps }) {
    if (chain.boundary === 'fixed') return { outOfScope: 'walls stay where they are' };
    const stops = [1, steps];
    const shift = along(chain.sides ?? [chain.sites]);
    const turn = (state: State): State => ({
      ...state,
      q: Float64Array.from(shift([...state.q])),
      p: Float64Array.from(shift([...state.p])),
    });
    const [straight, turned] = (yield [
      { chain, start, scheme, step, stops },
      { chain: mapCoefficients(chain, { bonds: listed(shift), sites: listed(shift) }), start: turn(start), scheme, step, stops },
    ]) as [Trajectory, Trajectory];
    const bad = stopped(
      chain,
      start,
      [straight, turned].map((trajectory) => ({ trajectory, stops: 2 })),
    );
    return bad ?? bitForBit(turn(start), straight.states.map(turn), turned.states, []);
  },
};

/** Every site goes one ahead along every axis, and every bond with it, axis by axis. */
function along(sides: readonly number[]): (values: readonly number[]) => number[] {
  const sites = sides.reduce((product, side) => product * side, 1);
  const to = Array.from({ length: sites }, (_, site) => sides.reduce((at, _side, axis) => ahead(sides, at, axis), site));
  return (values) => {
    const result = [...values];
    values.forEach((value, i) => {
      result[i - (i % sites) + (to[i % sites] as number)] = value;
    });
    return result;
  };
}
