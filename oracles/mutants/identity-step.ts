import { velocityVerlet } from '../../src/schemes/velocity-verlet.ts';
import { mutantOfParts } from './mutant.ts';

/** Nothing ever moves: every invariant is conserved, every symmetry holds. */
export const identityStep = mutantOfParts('identity-step', 'a step changes nothing', (parts) => ({
  ...parts,
  scheme: () => ({ ...velocityVerlet, kicks: ['0', '0'], drifts: ['0'] }),
}));
