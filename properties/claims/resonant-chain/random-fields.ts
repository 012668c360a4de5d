import type { Declared } from '../../../oracles/chance/judged-replicas.ts';
import { fieldMutants } from '../../../oracles/mutants/fields-off.ts';
import { coreWaves } from '../../../oracles/subjects/ensemble.ts';
import { sampledCorrelators } from '../../../oracles/waves/sampled-correlators.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { randomWaveCases } from '../random-wave-cases.ts';

/**
 * RC-A2w.2. Independent uniform phases make every correlator vanish whose fields do not pair off, whatever the amplitudes are; that <|c_1|^4> = 2 J_1^2, as both pairings
 * of the printed lists together have it, needs Gaussian amplitudes, |c_k|^2 exponential: amplitudes that are fixed have J_1^2, and are refused.
 */

/** In shares of each statistic's span. */
export const fieldsDeclared: Declared = { range: 1 / 256, effect: 1 / 16, replicas: 4096 };

/** Sampled fields. */
export const sampledFields = claim({
  id: 'RC-A2w.2',
  cases: randomWaveCases(20),
  oracles: [sampledCorrelators(fieldsDeclared)],
  refuses: fieldMutants,
  subjects: { core: coreOnTrial(coreWaves) },
  weight: 1,
});
