import {
  antisymmetryIdentities,
  balanceIdentities,
  borderIdentities,
  energiesAndCurrents,
  noiseIdentities,
  sumOfEnergies,
} from '../../../oracles/transport/energies.ts';
import { torusShapes } from '../../../oracles/transport/lattices.ts';
import {
  generatorStructure,
  gibbsIdentities,
  hamiltonianIdentities,
  harmonicInvarianceIdentities,
  parityIdentities,
} from '../../../oracles/transport/structure.ts';
import { claim } from '../claim.ts';
import { identityCases } from '../identity-cases.ts';
import { corrected, failing, holding, ofCore, printedNumbers } from './written.ts';

/**
 * The pinned disordered lattice without rounding, in d = 1, 2, 3, with U = u_3 q^3/3 + u_4 q^4/4, V = v_2 r^2/2 + v_4 r^4/4 and every q, p, omega, eps free.
 *
 * WC-2.1. The coupling stands twice in H, once from either end: (eps/2)(V'(r) - V'(-r)) = eps V'(r) for even V. (With a cubic term in V the
 * printed A_anh^(1) is not the field of the printed H, and j is not antisymmetric.)
 *
 * WC-2.5, WC-3.3. dp_x/dt = -omega_x^2 q_x - eps U' - eps sum_y V'(q_x - q_y) leaves in de_x/dt
 * -eps sum_y V'(q_x - q_y) (p_x - (p_x - p_y)/2) = -eps sum_y j_xy. On a side of length 2 the one neighbour y is x + e_k and x - e_k at once, the printed sum
 * counts its current twice, and de_x/dt is half of what is printed. (Read with both bonds, as a multiple graph, N = 2 balances as well: H
 * sums over sites y with |x - y|_1 = 1, so this is not what is printed.)
 *
 * WC-2.7. <A_har u> = -<u, (A_har rho)/rho> = beta <u A_har H>, and A_har H = eps sum p (U' + sum V') is not 0: take u = A_har H. The Gibbs measure of the
 * uncoupled oscillators (eps = 0) is the one that A_har leaves alone.
 *
 * WC-3.1. nu_x is not defined anywhere in the text. sum e_x - H = sum (nu_x - omega_x^2) q_x^2/2, so nu_x = omega_x^2 and nothing else; omega_x was tried, too.
 *
 * WC-4.14. Summed over K, WC-3.3 cancels within K; what is left comes in at heads in K and goes out at tails in K.
 */

const smallSides = torusShapes([2], [2, 3], [2, 2, 2]);

export const hamiltonianOfLattice = claim({
  id: 'WC-2.1',
  cases: identityCases(hamiltonianIdentities(printedNumbers)),
  oracles: [generatorStructure],
  subjects: {
    'as-printed': holding(hamiltonianIdentities(printedNumbers), "(eps/2) (V'(r) - V'(-r)) = eps V'(r) for even V"),
    core: ofCore(hamiltonianIdentities),
  },
});

export const balanceOnShortSides = claim({
  id: 'WC-2.5',
  cases: identityCases(balanceIdentities(printedNumbers, smallSides, 1 / 2)),
  oracles: [energiesAndCurrents],
  subjects: {
    'as-printed': holding(
      balanceIdentities(printedNumbers, smallSides, 1 / 2),
      'x + e_k and x - e_k are one site: de_x/dt is half of the printed currents, which are not 0, so that the printed balance fails',
    ),
    core: ofCore((numbersOf) => balanceIdentities(numbersOf, smallSides, 1 / 2)),
  },
});

export const noiseOfLattice = claim({
  id: 'WC-2.6',
  cases: identityCases(noiseIdentities(printedNumbers)),
  oracles: [energiesAndCurrents],
  subjects: {
    'as-printed': holding(noiseIdentities(printedNumbers), 'e_x is even in every momentum; a product of k momenta decays at the rate 2 k'),
    core: ofCore(noiseIdentities),
  },
});

export const gibbsIsStationary = claim({
  id: 'WC-2.7a',
  cases: identityCases(gibbsIdentities(printedNumbers)),
  oracles: [generatorStructure],
  subjects: {
    'as-printed': holding(gibbsIdentities(printedNumbers), 'A H = 0, A has no divergence, and flips conserve H and the volume'),
    core: ofCore(gibbsIdentities),
  },
});

export const gibbsAndHarmonicFlow = claim({
  id: 'WC-2.7b',
  cases: identityCases(harmonicInvarianceIdentities('the full H', printedNumbers)),
  oracles: [generatorStructure],
  subjects: {
    'as-asked': failing(harmonicInvarianceIdentities('the full H', printedNumbers)),
    corrected: corrected(
      harmonicInvarianceIdentities('the uncoupled oscillators', printedNumbers),
      String.raw`\langle A_{\mathrm{har}} u \rangle = 0\ \text{in the Gibbs measure of}\ \tfrac12 \sum_x (p_x^2 + \omega_x^2 q_x^2)`,
      "<A_har u> = beta <u A_har H>, and A_har H = eps sum p_x (U'(q_x) + sum V'(q_x - q_y)) vanishes at eps = 0 only",
    ),
  },
});

export const energiesAddUp = claim({
  id: 'WC-3.1',
  cases: identityCases(sumOfEnergies(printedNumbers, 'open')),
  oracles: [energiesAndCurrents],
  subjects: {
    'as-printed:any nu': failing(sumOfEnergies(printedNumbers, 'open')),
    'as-printed:nu = omega': failing(sumOfEnergies(printedNumbers, 'omega')),
    corrected: corrected(
      sumOfEnergies(printedNumbers, 'omega^2'),
      String.raw`\nu_x = \omega_x^2`,
      'sum e_x - H = sum (nu_x - omega_x^2) q_x^2 / 2',
    ),
    core: ofCore((numbersOf) => sumOfEnergies(numbersOf, 'omega^2')),
  },
});

export const currentIsAntisymmetric = claim({
  id: 'WC-3.2',
  cases: identityCases(antisymmetryIdentities(printedNumbers)),
  oracles: [energiesAndCurrents],
  subjects: {
    'as-printed': holding(antisymmetryIdentities(printedNumbers), "V' of an even V is odd"),
    core: ofCore(antisymmetryIdentities),
  },
});

export const localBalanceOfLattice = claim({
  id: 'WC-3.3',
  cases: identityCases(balanceIdentities(printedNumbers)),
  oracles: [energiesAndCurrents],
  subjects: {
    'as-printed': holding(balanceIdentities(printedNumbers), 'de_x/dt = -eps sum over neighbours y of j_xy'),
    core: ofCore(balanceIdentities),
  },
});

export const parityOfGenerators = claim({
  id: 'WC-4.3',
  cases: identityCases(parityIdentities(printedNumbers)),
  oracles: [generatorStructure],
  subjects: {
    'as-printed': holding(
      parityIdentities(printedNumbers),
      'the fields of A_har and A_anh reverse under p -> -p: (A u)(q, -p) = -A (u(q, -p))',
    ),
  },
});

export const energyOfASet = claim({
  id: 'WC-4.14',
  cases: identityCases(borderIdentities(printedNumbers)),
  oracles: [energiesAndCurrents],
  subjects: {
    'as-printed': holding(borderIdentities(printedNumbers), 'the local balance summed over K: currents within K cancel'),
    core: ofCore(borderIdentities),
  },
});
