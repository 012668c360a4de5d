import { coefficientNumber } from '../../src/schemes/coefficient.ts';
import { mutantOfScheme } from './mutant.ts';

/** The first stage is halved once more than its scheme does: kicks or drifts no longer add up to the step. */
export const halvedFirstStage = mutantOfScheme('halved-first-stage', 'the first stage of a step is half as long', (scheme) => {
  const stages = scheme.first === 'kick' ? 'kicks' : 'drifts';
  return {
    ...scheme,
    [stages]: scheme[stages].with(
      0,
      coefficientNumber(scheme[stages][0] as string)
        .div(2)
        .toFixed(45),
    ),
  };
});
