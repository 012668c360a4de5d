import { inRuns, type Mutant } from './mutant.ts';
import { stiffer } from './stiffer.ts';

const onLattices = (id: string, says: string, parts: Mutant['parts']): Mutant => ({ id, says, epsilon: 1e-6, parts });

/** Left and right told apart at every site alike: rings of any length and copies of them agree, their mirror images do not. */
export const leaningLattice: Mutant = onLattices(
  'leaning-lattice',
  'on a lattice every site is pulled by epsilon (q_ahead - q) more along the first axis',
  (epsilon) =>
    inRuns(({ chain: { sides }, step }) => {
      const [side = 0] = sides ?? [];
      return sides === undefined
        ? undefined
        : {
            after: (q, p) => {
              for (let j = 0; j < p.length; j++) {
                const ahead = j % side === side - 1 ? j - side + 1 : j + 1;
                p[j] = (p[j] as number) + epsilon * step * ((q[ahead] as number) - (q[j] as number));
              }
            },
          };
    }),
);

/** Where two halves of a lattice meet, as they are dealt to two processes: the same from either side, and in every copy of the lattice. */
export const specialPlane: Mutant = onLattices(
  'special-plane',
  'on a lattice the sites in the middle of the first axis lose the share epsilon of their momentum at every step',
  (epsilon) =>
    inRuns(({ chain: { sides } }) => {
      const [side = 0] = sides ?? [];
      return sides === undefined
        ? undefined
        : {
            after: (_, p) => {
              for (let j = 0; j < p.length; j++) {
                const place = j % side;
                if (Math.abs(2 * place + 1 - side) <= 1) p[j] = (p[j] as number) * (1 - epsilon);
              }
            },
          };
    }),
);

/** Consistent, and the same everywhere: a lattice of other bonds, that keeps its energy and all its symmetries. */
export const stiffLattice: Mutant = stiffer('stiff-lattice', 'on a lattice', ({ sides }) => sides !== undefined);
