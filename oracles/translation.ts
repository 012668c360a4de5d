import { mapCoefficients, perBond } from '../src/chain/chain.ts';
import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { bitForBit } from './bit-for-bit.ts';
import { type Run, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Translation: a ring counted from another site, its coefficients with it, moves the same, bit for bit.
 *
 *   q_j -> q_{j-1}, p_j -> p_{j-1}, bond b -> bond b - 1, indices mod N
 *
 * Catches: the seam treated unlike other bonds, a site that is special, coefficients shifted against the sites.
 * Blind to: whatever is the same at every site, a wrong potential above all; agreement with the reference catches that.
 */
export const translation: Oracle<Run, RunAsk, Trajectory> = {
  id: 'symmetry/translation',
  law: {
    tex: String.raw`T\,\Phi_h = \Phi_h\,T,\quad T(q_j, p_j) = (q_{j-1}, p_{j-1})`,
    source: 'B. Rink, Physica D 175, 31 (2003)',
    catches: 'the wrong wrap-around, a site that is special, coefficients shifted by one',
    blindTo: 'whatever is the same at every site: agreement/reference sees it',
  },

  *examine({ chain, start, scheme, step, steps }) {
    if (chain.boundary === 'fixed') return { outOfScope: 'walls stay where they are' };
    const stops = [1, steps];
    const [straight, turned] = (yield [
      { chain, start, scheme, step, stops },
      { chain: mapCoefficients(chain, perBond(rotated)), start: turn(start), scheme, step, stops },
    ]) as [Trajectory, Trajectory];
    const bad = stopped(
      chain,
      start,
      [straight, turned].map((trajectory) => ({ trajectory, stops: 2 })),
    );
    return bad ?? bitForBit(turn(start), straight.states.map(turn), turned.states, []);
  },
};

const rotated = (values: readonly number[]) => [values.at(-1) as number, ...values.slice(0, -1)];

function turn(state: State): State {
  const moved = (x: Float64Array) => x.map((_, j) => x[(j + x.length - 1) % x.length] as number);
  return { ...state, q: moved(state.q), p: moved(state.p) };
}
