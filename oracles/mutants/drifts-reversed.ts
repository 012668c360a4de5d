import { mutantOfScheme } from './mutant.ts';

/** A table of drifts read from the wrong end. A palindrome does not notice. */
export const driftsReversed = mutantOfScheme('drifts-reversed', 'the drifts of a step come in reverse order', (scheme) => ({
  ...scheme,
  drifts: scheme.drifts.toReversed(),
}));
