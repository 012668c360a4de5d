import type { SiteChain } from '../src/chain/chain.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { agreement } from './agreement.ts';
import { equationsOf } from './hamiltonian/equations-of.ts';
import type { RunOf } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Agreement without a Hamiltonian: as the step goes to zero a simulator arrives where the reference does, which knows only the right-hand
 * sides of the equations of motion.
 *
 *   m_j q_j'' = V_j'(q_{j+1} - q_j) - V_j'(q_j - q_{j-1}) - U_j'(q_j)
 *
 * Catches: coefficients taken from the bond or from the neighbour, a wrong potential, boundary, mass or time scale.
 * Blind to: what stays below the step error of the run, and what starts after its last step; it has no partner that looks further, for
 *           such a system conserves neither energy nor momentum.
 */
export const agreementOfEquations: Oracle<RunOf<SiteChain>, RunAsk, Trajectory> = {
  id: 'agreement/equations',
  law: {
    tex: String.raw`m_j \ddot q_j = V_j'(q_{j+1} - q_j) - V_j'(q_j - q_{j-1}) - U_j'(q_j)`,
    source: 'the right-hand sides themselves, by Taylor series in 18 digits',
    route: 'Taylor series of the equations of motion, 18 and 24 digits',
    catches: 'coefficients of the wrong site, a wrong potential, boundary, mass or time scale',
    blindTo: 'what stays below the step error, and what starts later: no conserved quantity looks further',
  },

  examine(run) {
    return agreement(run, equationsOf(run.chain));
  },
};
