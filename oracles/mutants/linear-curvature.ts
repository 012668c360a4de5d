import { mutantOfParts, withBonds } from './mutant.ts';

/** The curvature of a bond without its nonlinear part: nothing but a corrector feels it, and on the harmonic chain not even that. */
export const linearCurvature = mutantOfParts('linear-curvature', 'every bond is curved as if it were harmonic', (parts) =>
  withBonds(parts, () => ({ curvature: (_r, stiffness) => stiffness })),
);
