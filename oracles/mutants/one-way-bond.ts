import { afterEveryStep, type Mutant } from './mutant.ts';

/** Action without reaction: the first site pulls the second a little more than it is pulled. Momentum is not conserved, nor is any energy. */
export const oneWayBond: Mutant = {
  id: 'one-way-bond',
  says: 'the second site is pulled by epsilon (q_1 - q_2) more than the first feels',
  epsilon: 1e-6,
  parts: (epsilon) =>
    afterEveryStep((q, p, step) => {
      if (q.length > 1) p[1] = (p[1] as number) + epsilon * step * ((q[0] as number) - (q[1] as number));
    }),
};
