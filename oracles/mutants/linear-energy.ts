import { mutantOfParts, withBonds } from './mutant.ts';

/** The energy is that of the linear chain: what a code prints that took it over from its first test. Nothing that moves depends on it. */
export const linearEnergy = mutantOfParts('linear-energy', 'the reported energy leaves out the nonlinear part of every bond', (parts) =>
  withBonds(parts, () => ({ energy: (r, stiffness) => 0.5 * stiffness * r * r })),
);
