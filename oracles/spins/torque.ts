import { spinEquations } from '../hamiltonian/spin-hamiltonian.ts';
import { refuted } from '../run.ts';
import type { SpinChainState, SpinMechanics } from '../subjects/spin-mechanics.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { judgedTerms } from './judged-terms.ts';

/** A product with the coupling, the sum of two neighbours, the sum with the field, a product of the vector product, its difference. */
const roundings = 5;

/**
 * Torque: dS/dt = grad H x S, the gradient taken of the Hamiltonian's expression, its value in 30 digits.
 *
 *   dS_x/dt = grad_x H x S_x
 *
 * Catches: a wrong coupling, field, bond, neighbour or sign in the rates.
 * Blind to: rates that the simulation does not use, everything about time; agreement with the reference sees both.
 */
export const torqueIsGradient: Oracle<SpinChainState, SpinChainState, SpinMechanics> = {
  id: 'spins/torque',
  law: {
    tex: String.raw`\dot S_x = \nabla_x H \times S_x`,
    source: 'V. Oganesyan, A. Pal, D. A. Huse, Phys. Rev. B 80, 115104 (2009)',
    route: "the vector product with the gradient of the Hamiltonian's expression, 40 digits",
    catches: 'a wrong coupling, field, bond, neighbour or sign in the rates',
    blindTo: 'what the simulation does, everything about time: spins/agreement sees it',
  },

  *examine({ chain, state }) {
    const [{ rates }] = (yield [{ chain, state }]) as [SpinMechanics];
    if (rates.length !== 3 * chain.sites || !rates.every(Number.isFinite))
      return refuted({ term: `expected ${3 * chain.sites} finite rates` });
    const equations = spinEquations(chain);
    return judgedTerms(
      state,
      equations.rates.map((expected, i) => ({
        term: equations.names[i] as string,
        site: Math.floor(i / 3),
        seen: [rates[i] as number],
        expected,
        roundings,
      })),
    );
  },
};
