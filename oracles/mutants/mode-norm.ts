import { mutantOfParts } from './mutant.ts';

/** Modes between walls are normalised by N in place of N + 1. Invisible on rings. */
export const modeNorm = mutantOfParts('mode-norm', 'modes between walls are normalised by N in place of N + 1', (parts) => ({
  ...parts,
  modeEnergies: (chain, state, lane) => {
    const energies = parts.modeEnergies(chain, state, lane);
    return chain.boundary === 'periodic' ? energies : energies.map((e) => (e * (chain.sites + 1)) / chain.sites);
  },
}));

/** Modes of a torus are normalised by its first side, as if it were a ring. Invisible on chains. */
export const torusNorm = mutantOfParts('torus-norm', 'modes of a torus are normalised by its first side alone', (parts) => ({
  ...parts,
  modeEnergies: (chain, state, lane) => {
    const energies = parts.modeEnergies(chain, state, lane);
    const [side] = chain.sides ?? [chain.sites];
    return energies.map((energy) => (energy * chain.sites) / (side as number));
  },
}));
