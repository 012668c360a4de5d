import { mutantOfParts } from './mutant.ts';

/** Every trajectory is accepted, also one that has no energy any more: the measure is that of the scheme's own energy, not of H. */
export const alwaysAccept = mutantOfParts('always-accept', 'hybrid Monte Carlo accepts every trajectory', (parts) => ({
  ...parts,
  gibbs: { ...parts.gibbs, accepts: () => true },
}));
