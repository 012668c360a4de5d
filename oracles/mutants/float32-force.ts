import { mutantOfParts, withBonds } from './mutant.ts';

/** The forces alone are computed in single precision, as on a graphics card: states, sums and steps are doubles. */
export const float32Force = mutantOfParts('float32-force', 'the force of a bond is rounded to single precision', (parts) =>
  withBonds(parts, ({ force }) => ({ force: (r, ...coefficients) => Math.fround(force(r, ...coefficients)) })),
);
