import type { Declared } from '../../../oracles/chance/judged-replicas.ts';
import { gibbsMeasure } from '../../../oracles/gibbs-measure.ts';
import { coreThermal } from '../../../oracles/subjects/ensemble.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { thermalCasesOf } from '../ensemble-cases.ts';

/** In shares of each statistic's span. */
export const gibbsDeclared: Declared = { range: 1 / 256, effect: 1 / 16, replicas: 4096 };

/** Three or four sites. A case costs a second, so that quick has one of each boundary; a temperature off by a third is seen. */
export const coreGibbs = claim({
  id: 'core/gibbs',
  cases: thermalCasesOf(4, 20),
  oracles: [gibbsMeasure(gibbsDeclared)],
  refuses: ['biased-normal', 'wide-normal', 'always-accept'],
  subjects: { core: coreOnTrial(coreThermal) },
  weight: 2,
});
