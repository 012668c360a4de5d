import { mutantOfParts, withSpins } from './mutant.ts';

/** A rotation is its first order, S + omega h x S, and nothing brings the spins back to length 1. */
export const explicitEuler = mutantOfParts('explicit-euler', 'spins are moved along their rate instead of turned', (parts) =>
  withSpins(parts, { sine: (angle) => angle, versine: () => 0 }),
);
