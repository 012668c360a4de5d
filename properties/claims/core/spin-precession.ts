import { precession } from '../../../oracles/spins/precession.ts';
import { coreSpins } from '../../../oracles/subjects/spin-simulator.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { everySpinScheme, spinRunCases } from '../spin-cases.ts';

/** Without coupling, every scheme. */
export const coreSpinPrecession = claim({
  id: 'core/spin-precession',
  cases: spinRunCases({ maxSites: 8, time: 16, coupled: false, schemes: everySpinScheme }, ['uniform-field', 'disordered-field']),
  oracles: [precession],
  refuses: ['spin-field:4e-15', 'field-of-free:4e-15'],
  subjects: { core: coreOnTrial(coreSpins) },
});
