import { mutantOfParts, withBonds } from './mutant.ts';

/** The energy of the cubic term is divided by 2 like the quadratic one: nothing that moves depends on it. */
export const halvedCubicEnergy = mutantOfParts(
  'halved-cubic-energy',
  'the reported energy has alpha r^3 / 2 for alpha r^3 / 3 in the FPUT-alpha bond',
  (parts) =>
    withBonds(parts, (_, name) =>
      name === 'fput-alpha' ? { energy: (r, stiffness, alpha) => 0.5 * r * r * (stiffness + alpha * r) } : {},
    ),
);
