import { mutantOfParts, withBonds } from './mutant.ts';

/** The force of the cubic term without the third that cancels the power: 2 alpha r^2 for alpha r^2. */
export const doubledCubicForce = mutantOfParts(
  'doubled-cubic-force',
  'the cubic term of the FPUT-alpha bond pulls twice as hard',
  (parts) =>
    withBonds(parts, (_, name) => (name === 'fput-alpha' ? { force: (r, stiffness, alpha) => r * (stiffness + 2 * alpha * r) } : {})),
);
