import { energyConservation } from '../../../oracles/energy.ts';
import { precisionLadder } from '../../../oracles/precision-ladder.ts';
import { coreConserved } from '../../../oracles/subjects/conserved.ts';
import { type CoreParts, core } from '../../../oracles/subjects/core.ts';
import { coreObservedRuns, coreRunsWithJ, todaIntegralsOf } from '../../../oracles/subjects/toda-integrals.ts';
import { averagesByScheme } from '../../../oracles/toda/averages-by-scheme.ts';
import { constantInDigits } from '../../../oracles/toda/constant-in-digits.ts';
import { driftOfJ } from '../../../oracles/toda/drift-of-j.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { fputRunCases } from '../fput-run-cases.ts';
import { runCases } from '../run-cases.ts';

/**
 * J along two flows.
 *
 * Toda. A scheme of order p follows the flow of H_T + h^p G + ..., so J_h(t) - J(0) = O(h^p), which halving the step divides by 2^p, no more and no
 * less; and rounding adds a random walk of u. Both are judged on a ladder of precisions, for J and for further traces, none of them a function of it; and in
 * 40 digits along the solution itself.
 *
 * FPUT. J_h(t) - J(0) -> int_0^t {J, H_F - H_T} ds as h -> 0, because {J, H_T} = 0. As H_F - H_T has no momenta this is
 * sum dJ/dp_n (f_n^F - f_n^T), and dJ/dp_n = (L^3)_nn/(alpha N): Tr L^4 changes by 4 (L^3)_nn with b_n, between walls by twice that, for b_{-n} = -b_n
 * and (L^3)_{-n,-n} = -(L^3)_nn; J is Tr L^4 over 4 alpha^2 N, and 8 alpha^2 N between walls. In the fourth order this is -{J_2, V_4}, which is no zero.
 */

const conserved = (parts: CoreParts) => coreConserved({ ...parts, conserved: todaIntegralsOf(parts) });

/** Order of the scheme, and rounding, from binary32 to 50 digits. */
export const integralsOnLadder = claim({
  id: 'TT-J.1',
  cases: {
    ...runCases(
      {
        maxSites: 3,
        time: 1,
        uniform: true,
        schemes: [
          { scheme: 'velocity-verlet', steps: [1 / 16] },
          { scheme: 'forest-ruth', steps: [1 / 16] },
          { scheme: 'srkn11b', steps: [1 / 8] },
        ],
      },
      ['toda'],
    ),
    cost: 2,
  },
  oracles: [precisionLadder],
  refuses: ['no-wall-terms', 'fput-for-toda'],
  subjects: { core: coreOnTrial(conserved) },
});

/** Along the solution, in 40 digits. */
export const integralsInDigits = claim({
  id: 'TT-J.2',
  cases: fputRunCases(
    { potential: 'toda', maxSites: 5, time: 4, schemes: [{ scheme: 'velocity-verlet', step: 1 / 16 }], energies: [1 / 128, 1 / 16, 1 / 4] },
    4,
  ),
  oracles: [constantInDigits],
  refuses: ['no-wall-terms'],
  subjects: { core: coreOnTrial(conserved) },
});

/** On FPUT. */
export const driftOnFput = claim({
  id: 'TT-Jneg',
  cases: fputRunCases(
    {
      potential: 'fput-alpha',
      maxSites: 5,
      time: 4,
      schemes: [
        { scheme: 'velocity-verlet', step: 1 / 32 },
        { scheme: 'forest-ruth', step: 1 / 16 },
        { scheme: 'srkn11b', step: 1 / 8 },
      ],
      energies: [1 / 128, 1 / 16, 1 / 4],
    },
    4,
  ),
  oracles: [driftOfJ],
  refuses: ['no-wall-terms'],
  subjects: { core: coreOnTrial(coreRunsWithJ) },
});

const fputSteps = [
  { scheme: 'velocity-verlet', step: 1 / 16 },
  { scheme: 'forest-ruth', step: 1 / 16 },
  { scheme: 'srkn11b', step: 1 / 8 },
] as const;

/** The energy of FPUT: order of the scheme, no drift. */
export const energyOnFput = claim({
  id: 'TT-int.1',
  cases: fputRunCases({ potential: 'fput-alpha', maxSites: 6, time: 16, schemes: fputSteps, energies: [1 / 128, 1 / 16, 1 / 4] }, 2),
  oracles: [energyConservation],
  refuses: ['momenta-behind', 'leak:1e-13'],
  subjects: { core: coreOnTrial(core) },
});

/** Averages of J and S by four schemes. */
export const averagesOnFput = claim({
  id: 'TT-int.2',
  cases: fputRunCases(
    { potential: 'fput-alpha', maxSites: 6, time: 32, schemes: [{ scheme: 'kahan-li-8', step: 1 / 8 }], energies: [1 / 128, 1 / 16] },
    10,
  ),
  oracles: [averagesByScheme],
  refuses: ['stage-dropped'],
  subjects: { core: coreOnTrial(coreObservedRuns) },
});
