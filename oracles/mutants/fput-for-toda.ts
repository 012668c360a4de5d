import { mutantOfParts, withBonds } from './mutant.ts';

/** The Toda bond cut off after the third order: what moves is FPUT. Invisible to all that leaves fourth orders out. */
export const fputForToda = mutantOfParts(
  'fput-for-toda',
  'the force of the Toda bond is that of FPUT, its third-order truncation',
  (parts) =>
    withBonds(parts, (_, name) =>
      name === 'toda'
        ? {
            force: (r, stiffness, alpha) => stiffness * r * (1 + alpha * r),
            energy: (r, stiffness, alpha) => stiffness * r * r * (1 / 2 + (alpha * r) / 3),
            curvature: (r, stiffness, alpha) => stiffness * (1 + 2 * alpha * r),
          }
        : {},
    ),
);
