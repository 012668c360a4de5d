import { type Mutant, mutantOfParts } from './mutant.ts';

/** All modes have the phase of the first. */
export const sharedPhase: Mutant = mutantOfParts('shared-phase', 'all modes have the same random phase', (parts) => ({
  ...parts,
  modesWithRandomPhases: (chain, modes, energy, uniform) => {
    const phase = uniform();
    return parts.modesWithRandomPhases(chain, modes, energy, () => phase);
  },
}));

/** Phases from half of the circle: an angle in radians up to pi. */
export const halfTurns: Mutant = mutantOfParts('half-turns', 'random phases are below half a turn', (parts) => ({
  ...parts,
  modesWithRandomPhases: (chain, modes, energy, uniform) => parts.modesWithRandomPhases(chain, modes, energy, () => uniform() / 2),
}));
