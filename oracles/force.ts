import type { Expression } from '../src/chain/expression.ts';
import { decimal } from '../src/exact/decimal.ts';
import { derivative } from '../src/exact/derivative.ts';
import { evaluate } from '../src/exact/evaluate.ts';
import { absoluteTerms, absoluteTermsOfPins, gamma } from './bounds/absolute-terms.ts';
import { bound } from './bounds/bound.ts';
import { roundingsOf } from './bounds/roundings-of.ts';
import { hamiltonianOf } from './hamiltonian/hamiltonian-of.ts';
import { hasFormula } from './hamiltonian/has-formula.ts';
import { nonlinear, refuted } from './run.ts';
import type { ChainState, Mechanics } from './subjects/mechanics.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Roundings on the way of a term into a force: the elongation (once per power of it, three times at most), three products, two sums (or the
 * exponential, two units in the last place at most, and a quotient), the difference of two bonds: nine at most; the sum of three axes and
 * the difference with the pinning (itself seven at most): three more.
 */
const roundings = 12;

/**
 * Force: f = -dH/dq, the gradient taken of the Hamiltonian's expression, its value in 40 digits.
 *
 *   f_j = sum over the bonds at j of +-V'(r_b), less U'(q_j)
 *
 * Catches: a wrong coefficient, power, sign, bond or neighbour in the force; a force with another cut-off than its energy.
 * Blind to: a force function that the simulation does not use, everything about time; agreement with the reference sees both.
 */
export const forceIsGradient: Oracle<ChainState, ChainState, Mechanics> = {
  id: 'mechanics/force',
  law: {
    tex: String.raw`f_j = -\frac{\partial H}{\partial q_j}`,
    source: 'W. R. Hamilton, Phil. Trans. R. Soc. 125, 95 (1835)',
    route: "the derivative of the Hamiltonian's expression, 40 digits",
    catches: 'a wrong coefficient, power, sign, bond or neighbour in the force',
    blindTo: 'what the simulation does with the force, everything about time: agreement/reference sees it',
  },

  *examine({ chain, state }) {
    const [{ force }] = (yield [{ chain, state }]) as [Mechanics];
    if (force.length !== chain.sites || !force.every(Number.isFinite)) return refuted({ term: `expected ${chain.sites} finite forces` });
    const hamiltonian = hamiltonianOf(chain);
    const slope = derivative(hamiltonian.potential, 'r');
    const real = decimal(40);
    const at = (site: number | 'wall') => real.of(site === 'wall' ? 0 : (state.q[site] as number));
    const sizes = absoluteTerms(slope, hamiltonian, state);
    const { pinning } = hamiltonian;
    const pin = pinning && derivative(pinning.potential, 'q');
    const misses = Array.from(force, real.of);
    const size = Float64Array.from(absoluteTermsOfPins(pin, hamiltonian, state));
    const named = (coefficients: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(coefficients).map(([name, value]) => [name, real.of(value)]));
    hamiltonian.bonds.forEach(({ left, right, coefficients }, bond) => {
      const pull = evaluate(slope, { ...named(coefficients), r: real.minus(at(right), at(left)) }, real);
      const add = (site: number | 'wall', sum: typeof real.plus) => {
        if (site === 'wall') return;
        misses[site] = sum(misses[site] as typeof pull, pull);
        size[site] = (size[site] as number) + (sizes[bond] as number);
      };
      add(left, real.minus); // the bond pulls its left end to the right: f = V' + ..., and misses = f - V' - ...
      add(right, real.plus);
    });
    pinning?.coefficients.forEach((coefficients, site) => {
      const held = evaluate(pin as Expression, { ...named(coefficients), q: at(site) }, real);
      misses[site] = real.plus(misses[site] as typeof held, held);
    });
    const count = countOf(chain, slope, pin);
    const sites = misses.map((miss, site) => {
      const [deviation, allowed] = [Math.abs(real.toNumber(miss)), gamma(count) * (size[site] as number)];
      return { site, deviation, allowed, margin: deviation === 0 ? 0 : deviation / allowed };
    });
    const worst = sites.reduce((a, b) => (b.margin > a.margin ? b : a));
    return {
      deviation: worst.deviation,
      tolerance: 0,
      uncertainty: bound({
        name: 'rounding',
        value: worst.allowed,
        grade: hasFormula(chain) ? 'estimated' : 'proved',
        source: `gamma_${count} of the absolute terms of the bonds and the pinning at the site`,
      }),
      effect: 2 ** -40 * Math.max(...size), // a relative error of 1e-12 in any term
      evidence: 'high-precision',
      witness: [{ name: 'stretched', value: Math.max(...size), floor: 2 ** -14 }, ...nonlinear(chain, [state], 2 ** -8)],
      measured: [],
      where: { site: worst.site },
    };
  },
};

/** For a formula: what its terms go through, as `roundingsOf` counts, with the elongation's rounding and five for sums and differences. */
function countOf(chain: ChainState['chain'], slope: Expression, pin: Expression | undefined): number {
  if (!hasFormula(chain)) return roundings;
  return Math.max(roundings, roundingsOf(slope, { r: 1 }) + 5, pin === undefined ? 0 : roundingsOf(pin) + 5);
}
