import { mutantOfScheme } from './mutant.ts';

/** Kicks and drifts change places: found in a published library for three Nystrom schemes; partitioned schemes and the harmonic chain hide it. */
export const rolesSwapped = mutantOfScheme('roles-swapped', 'kicks and drifts change places', (scheme) => ({
  ...scheme,
  kicks: scheme.drifts,
  drifts: scheme.kicks,
  first: scheme.first === 'kick' ? 'drift' : 'kick',
}));
