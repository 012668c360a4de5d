import { mutantOfParts, withSpins } from './mutant.ts';

/** dS/dt = S x grad H, the other convention: lengths, energy and total spin are conserved as before. */
export const wrongSense = mutantOfParts('wrong-sense', 'spins turn the other way round', (parts) =>
  withSpins(parts, { sine: (angle) => -parts.spins.chain.sine(angle) }),
);
