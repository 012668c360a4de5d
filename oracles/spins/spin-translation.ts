import { type SpinChain, spinChain, type Vector } from '../../src/spins/spin-chain.ts';
import type { SpinTrajectory } from '../../src/spins/spin-flow.ts';
import type { SpinState } from '../../src/spins/spin-state.ts';
import type { SpinRunAsk } from '../subjects/spin-simulator.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { type SpinRun, spinsBitForBit, spinsStopped } from './spin-run.ts';

/**
 * Translation of spins: an even ring counted from the site after next, fields and couplings with it, moves the same, bit for bit. By one
 * site the two colours of its bonds change places, and an odd ring has one bond that is special: there the scheme moves like that only as
 * its step goes to zero.
 *
 *   S_x -> S_{x-2}, omega_x -> omega_{x-2}, eps_b -> eps_{b-2}, indices mod N
 *
 * Catches: the seam treated unlike other bonds, a site that is special, couplings or fields shifted against the sites.
 * Blind to: whatever is the same at every site; agreement with the reference catches that.
 */
export const spinTranslation: Oracle<SpinRun, SpinRunAsk, SpinTrajectory> = {
  id: 'spins/translation',
  law: {
    tex: String.raw`T\,\Phi_h = \Phi_h\,T,\quad T(S_x) = S_{x-2},\quad N \text{ even}`,
    source: 'the Hamiltonian, with the bonds of a ring of even length in two colours',
    route: 'the run of the ring counted from another site, bit for bit',
    catches: 'the wrong wrap-around, a site that is special, couplings or fields shifted',
    blindTo: 'whatever is the same at every site: spins/agreement sees it',
  },

  *examine({ chain, start, scheme, step, steps }) {
    if (chain.sites % 2 === 1) return { outOfScope: 'on an odd ring one bond stands alone' };
    const stops = [1, steps];
    const runs = yield [
      { chain, start, scheme, step, stops },
      { chain: shifted(chain), start: turned(start), scheme, step, stops },
    ];
    const bad = spinsStopped(start, runs, [2, 2]);
    const [straight, other] = runs as [SpinTrajectory, SpinTrajectory];
    return bad ?? spinsBitForBit(turned(start), straight.states.map(turned), other.states);
  },
};

const byTwo = <T>(values: readonly T[]): readonly T[] => [...values.slice(-2), ...values.slice(0, -2)];

function shifted(chain: SpinChain): SpinChain {
  const { format, kind, sites, field, coupling } = chain;
  return spinChain({
    format,
    kind,
    sites,
    field: typeof field[0] === 'number' ? (field as Vector) : byTwo(field as readonly Vector[]),
    coupling: typeof coupling === 'number' ? coupling : byTwo(coupling),
  });
}

const turned = (state: SpinState): SpinState => ({
  ...state,
  spins: Float64Array.from([...state.spins.slice(-6), ...state.spins.slice(0, -6)]),
});
