import { equipartition, equipartitionIdentities } from '../../../oracles/exact/equipartition.ts';
import { identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { equilibriumIdentities, todaEquilibrium } from '../../../oracles/exact/toda-equilibrium.ts';
import { intensiveIdentities, todaIntensive } from '../../../oracles/exact/toda-intensive.ts';
import { quarticOfCore, statedQuartic } from '../../../oracles/exact/toda-j.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import { coreThermal } from '../../../oracles/subjects/ensemble.ts';
import { gibbsCovariances, gibbsEquipartition } from '../../../oracles/toda/equilibrium.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { coldTodaCasesOf } from '../ensemble-cases.ts';
import { identityCases } from '../identity-cases.ts';

/**
 * Equilibrium at leading order, and what does not depend on the size.
 *
 * Covariances. At leading order the Gibbs measure of a chain between walls is Gaussian: momenta are independent, and the N + 1 lengths are independent but
 * for their sum, which is 0: <r_n r_m> = T (delta_nm - 1/(N+1)). Then <C_p> = 0, and
 *
 *   N <C_r> = -N T/(N+1) + (1 - 1/(N+1)) T = 0:
 *
 * the terms of the walls take away exactly what the fixed length puts in; so <J> = eps = T, for every N. (On a ring, which has no walls, both
 * covariances are -T/N, and J = eps - T/2N: "fixed ends" belongs to the statement.) In modes: sum_k cos(theta_k) = 0. The other integrals have
 * sum_k cos(s theta_k) = -1 for even s, so <J_m> = eps (1 - 2/N sum_{s even} A_s): equal to eps up to 1/N only.
 *
 * Equipartition. E_k = (P_k^2 + omega_k^2 Q_k^2)/2 with two Gaussian coordinates is exponential, independent of the others; the shares are uniform
 * on the simplex, each with the density (N-1)(1-x)^(N-2). <e_k> = 1/N; <S> = -N <e ln e> = psi(N+1) - psi(2) = sum_{j=2}^N 1/j, which is
 * ln N - (1 - gamma_E) + O(1/N), below the maximum ln N by 0.42.
 *
 * Intensive. N J is a sum of local terms, one per site and bond, and walls mirror: k copies have k times N J and k times the energy, so J/eps is the same for
 * all of them, exactly; and joining two chains costs 2 (a_N^2 - a_0'^2)^2/(4 alpha^2), a term of the wall. So J = j + O(1/N).
 */

/** The Gaussian measure, exactly. */
export const covariancesVanish = claim({
  id: 'TT-6c.1',
  cases: identityCases(equilibriumIdentities),
  oracles: [todaEquilibrium],
  subjects: {
    'as-printed': {
      answer: identitiesOnTrial(equilibriumIdentities)(coreParts),
      expected: 'holds',
      decidedFrom: 'quick',
      derivation: '<r_n r_m> = T (delta_nm - 1/(N+1)): the neighbours give -N T/(N+1), the walls +N T/(N+1)',
    },
  },
});

/** Thermal states of a Toda chain. */
export const covariancesSampled = claim({
  id: 'TT-6c.2',
  cases: coldTodaCasesOf(20),
  oracles: [gibbsCovariances],
  refuses: ['biased-normal:0.8'],
  subjects: { core: coreOnTrial(coreThermal) },
  weight: 1,
});

/** J is intensive. */
export const jIsIntensive = claim({
  id: 'TT-5i',
  cases: identityCases(intensiveIdentities(() => statedQuartic)),
  oracles: [todaIntensive],
  refuses: ['no-wall-terms'],
  subjects: {
    reconstructed: {
      answer: identitiesOnTrial(intensiveIdentities(() => statedQuartic))(coreParts),
      expected: 'holds',
      decidedFrom: 'quick',
      derivation: 'N J and N eps are sums of local terms: copies multiply both, and a joint costs the square of a difference',
    },
    core: coreOnTrial(identitiesOnTrial(intensiveIdentities(quarticOfCore))),
  },
});

/** Shares and entropy, exactly. */
export const equipartitionLevels = claim({
  id: 'TT-7.1',
  cases: identityCases(equipartitionIdentities()),
  oracles: [equipartition],
  subjects: {
    reconstructed: {
      answer: identitiesOnTrial(equipartitionIdentities())(coreParts),
      expected: 'holds',
      decidedFrom: 'quick',
      derivation: 'shares of N independent exponential energies are uniform on the simplex: density (N-1)(1-x)^(N-2) each',
    },
  },
});

/** Thermal states of a Toda chain. */
export const equipartitionSampled = claim({
  id: 'TT-7.2',
  cases: coldTodaCasesOf(20),
  oracles: [gibbsEquipartition],
  refuses: ['biased-normal:0.8'],
  subjects: { core: coreOnTrial(coreThermal) },
  weight: 1,
});
