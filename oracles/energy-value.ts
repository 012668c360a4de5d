import type { Expression } from '../src/chain/expression.ts';
import { decimal } from '../src/exact/decimal.ts';
import { hamiltonianValue } from '../src/reference/hamiltonian.ts';
import { absoluteTerms, absoluteTermsOfPins, gamma } from './bounds/absolute-terms.ts';
import { bound } from './bounds/bound.ts';
import { roundingsOf } from './bounds/roundings-of.ts';
import { hamiltonianOf } from './hamiltonian/hamiltonian-of.ts';
import { hasFormula } from './hamiltonian/has-formula.ts';
import { nonlinear, refuted } from './run.ts';
import type { ChainState, Mechanics } from './subjects/mechanics.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Roundings inside a term: the elongation (once per power of it, four times at most), four products and two sums (or the exponential, two,
 * and a quotient); of a pinning's sixth power nine at most; of p^2 / 2 m two.
 */
const roundings = 10;

/**
 * Energy: the reported number is H, the Hamiltonian's expression in 40 digits.
 *
 *   H = sum_j p_j^2 / (2 m_j) + sum_b V_b(r_b) + sum_j U_j(q_j)
 *
 * Catches: a wrong factor, sign or power in the energy, a bond that is missing or counted twice.
 * Blind to: whether anything moves as the energy says; mechanics/force and agreement with the reference see that.
 */
export const energyIsHamiltonian: Oracle<ChainState, ChainState, Mechanics> = {
  id: 'mechanics/energy-value',
  law: {
    tex: String.raw`H = \sum_j \frac{p_j^2}{2 m_j} + \sum_b V_b(r_b) + \sum_j U_j(q_j)`,
    source: 'the Hamiltonian itself',
    route: "the value of the Hamiltonian's expression, 40 digits",
    catches: 'a wrong factor, sign or power in the energy, a bond that is missing or counted twice',
    blindTo: 'whether anything moves as the energy says: mechanics/force, agreement/reference see it',
  },

  *examine({ chain, state }) {
    const [{ energy }] = (yield [{ chain, state }]) as [Mechanics];
    if (!Number.isFinite(energy)) return refuted({ term: 'expected a finite energy' });
    const hamiltonian = hamiltonianOf(chain);
    const real = decimal(40);
    const { masses, potential, pinning, bonds } = hamiltonian;
    const kinetic = state.p.reduce((sum, p, j) => sum + (0.5 * p * p) / (masses?.[j] ?? 1), 0);
    const held = absoluteTermsOfPins(pinning?.potential, hamiltonian, state);
    const size = [...absoluteTerms(potential, hamiltonian, state), ...held].reduce((a, b) => a + b, kinetic);
    const inside = insideOf(chain, potential, pinning?.potential);
    const terms = chain.sites + bonds.length + (pinning === undefined ? 0 : chain.sites);
    return {
      deviation: Math.abs(real.toNumber(real.minus(real.of(energy), hamiltonianValue(hamiltonian, state.q, state.p, real)))),
      tolerance: 0,
      uncertainty: bound({
        name: 'rounding',
        value: gamma(terms + inside) * size,
        grade: hasFormula(chain) ? 'estimated' : 'proved',
        source: `gamma_n of the absolute terms, n = ${terms} sums and ${inside} roundings in a term`,
      }),
      effect: 2 ** -40 * size, // a relative error of 1e-12 in any term
      evidence: 'high-precision',
      witness: [{ name: 'energy', value: Math.abs(energy), floor: 2 ** -14 }, ...nonlinear(chain, [state], 2 ** -8)],
      measured: [],
    };
  },
};

/** For a formula: what its terms go through, as `roundingsOf` counts, with the elongation's rounding. */
function insideOf(chain: ChainState['chain'], bond: Expression, pin: Expression | undefined): number {
  if (!hasFormula(chain)) return roundings;
  return Math.max(roundings, roundingsOf(bond, { r: 1 }), pin === undefined ? 0 : roundingsOf(pin));
}
