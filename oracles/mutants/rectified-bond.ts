import { mutantOfParts, withBonds } from './mutant.ts';

/** The nonlinear part of the force takes the absolute elongation: V is even in r, as if it were of fourth order. */
export const rectifiedBond = mutantOfParts('rectified-bond', 'the FPUT-alpha bond pulls with alpha r |r| for alpha r^2', (parts) =>
  withBonds(parts, (_, name) => (name === 'fput-alpha' ? { force: (r, stiffness, alpha) => r * (stiffness + alpha * Math.abs(r)) } : {})),
);
