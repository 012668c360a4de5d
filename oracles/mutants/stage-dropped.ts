import { mutantOfScheme } from './mutant.ts';

/** A table one row short: the last stage of a step is missing, as in one that is in circulation. */
export const stageDropped = mutantOfScheme('stage-dropped', 'the last stage of a step is missing', (scheme) => {
  const odd = scheme.kicks.length !== scheme.drifts.length; // then the kind that comes first comes last, too
  const stages = (scheme.first === 'kick') === odd ? 'kicks' : 'drifts';
  return { ...scheme, [stages]: scheme[stages].slice(0, -1) };
});
