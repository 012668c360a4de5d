import { inRuns, type Mutant } from './mutant.ts';

/** Storage in fixed point: the spacing of numbers is absolute, and the same for both signs, all sites and all directions. */
export const fixedPointState: Mutant = {
  id: 'fixed-point-state',
  says: 'in nonlinear chains q and p are stored as whole multiples of epsilon',
  epsilon: 1e-9,
  parts: (epsilon) =>
    inRuns(({ chain }) =>
      chain.potential === 'harmonic'
        ? undefined
        : {
            after: (q, p) => {
              for (const x of [q, p]) for (let j = 0; j < x.length; j++) x[j] = epsilon * nearest((x[j] as number) / epsilon);
            },
          },
    ),
};

/** The nearest whole number, an odd function. */
const nearest = (x: number): number => (x < 0 ? -Math.round(-x) : Math.round(x));
