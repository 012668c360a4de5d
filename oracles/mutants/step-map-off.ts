import { yoshida6 } from '../../src/schemes/yoshida6.ts';
import { type AskedRun, inRuns, type Mutant } from './mutant.ts';
import { orderPower } from './order-power.ts';

/**
 * A shear p_j += h^(p+1)/64 (q_{j+1} - 2 q_j + q_{j-1}) after every step of a chain: symplectic, of the scheme's order, right as h goes to
 * zero, without a force from outside; only it is not its own inverse with momenta reversed.
 */
export const unsymmetric: Mutant = {
  id: 'unsymmetric',
  says: 'in plain FPUT-alpha and -beta chains every step ends with a kick of the order h^(order+1): the order stays, the symmetry is lost',
  parts: () =>
    inRuns(({ chain, scheme, step }) => {
      const { sites, boundary } = chain;
      const at =
        boundary === 'fixed' ? (q: Float64Array, j: number) => q[j] ?? 0 : (q: Float64Array, j: number) => q.at(j % sites) as number;
      const shear = orderPower(step, scheme.order + 1) / 64;
      return !isPlain(chain)
        ? undefined
        : {
            after: (q, p) => {
              for (let j = 0; j < sites; j++) p[j] = (p[j] as number) + shear * (at(q, j + 1) - at(q, j) - (at(q, j) - at(q, j - 1)));
            },
          };
    }),
};

/** Unit masses, nothing pinned, one dimension. */
const isPlain = ({ potential, mass, pinning, sides }: AskedRun['chain']): boolean =>
  (potential === 'fput-alpha' || potential === 'fput-beta') && mass === 1 && pinning === undefined && sides === undefined;

/** Steps of h (1 + h^(p-1)): the orbit is right, symplectic, reversible, and keeps its energy; the clock is of a lower order. */
export const lowerOrder: Mutant = {
  id: 'lower-order',
  says: 'where a chain is pinned steps of yoshida6 are longer by the factor 1 + h^(order-1): the clock loses an order',
  parts: () =>
    inRuns(({ chain, scheme: { name, order }, step }) =>
      chain.pinning === undefined || name !== yoshida6.name ? undefined : { step: step * (1 + orderPower(step, order - 1)) },
    ),
};

/** A limiter that sets in where steps are coarse: nobody who makes them small meets it. */
export const coarseDamping: Mutant = {
  id: 'coarse-damping',
  says: 'steps of 1/4 and more by schemes up to order 4 lose the share epsilon of all momenta',
  epsilon: 1e-6,
  parts: (epsilon) =>
    inRuns(({ scheme, step }) =>
      step < 1 / 4 || scheme.order > 4
        ? undefined
        : {
            after: (_, p) => {
              for (let j = 0; j < p.length; j++) p[j] = (p[j] as number) * (1 - epsilon);
            },
          },
    ),
};
