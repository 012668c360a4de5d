import { mutantOfScheme } from './mutant.ts';

/** A table of kicks read from the wrong end. A palindrome does not notice. */
export const kicksReversed = mutantOfScheme('kicks-reversed', 'the kicks of a step come in reverse order', (scheme) => ({
  ...scheme,
  kicks: scheme.kicks.toReversed(),
}));
