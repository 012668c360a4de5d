import { mutantOfParts } from './mutant.ts';

/** Tr L^6 is a multiple of Tr L^4: conserved, in involution with all others, and not independent of them. */
export const dependentTrace = mutantOfParts('dependent-trace', 'Tr L^6 is a multiple of Tr L^4', (parts) => ({
  ...parts,
  localTrace: (over, m, ring) => (m === 6 ? over.times(over.of(5 / 4), parts.localTrace(over, 4, ring)) : parts.localTrace(over, m, ring)),
}));
