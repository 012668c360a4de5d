import { inRuns, type Mutant } from './mutant.ts';

/**
 * A harmonic chain with a limiter of its slopes: homogeneous of degree 1 and odd, the same at every site and from either side, its forces equal
 * and opposite; and not additive. Where stiffnesses differ no closed form tells.
 */
export const slopeLimiter: Mutant = {
  id: 'slope-limiter',
  says: 'in a harmonic chain of different stiffnesses bonds pull with epsilon times the smaller elongation of their neighbours, if both have one sign',
  epsilon: 1e-6,
  parts: (epsilon) =>
    inRuns(({ chain, step }) => {
      const { sites, boundary, stiffness, mass, sides, potential, pinning } = chain;
      if (potential !== 'harmonic' || typeof stiffness === 'number' || sides !== undefined || pinning !== undefined || mass !== 1)
        return undefined;
      const bonds = boundary === 'fixed' ? sites + 1 : sites;
      const ahead = (j: number) => (boundary === 'fixed' ? j + 1 : j); // the bond to the right of a site
      const near = (b: number) => (boundary === 'fixed' ? Math.min(Math.max(b, 0), bonds - 1) : (b + bonds) % bonds); // walls mirror
      const length = (q: Float64Array, b: number) =>
        boundary === 'fixed' ? (q[b] ?? 0) - (q[b - 1] ?? 0) : (q[(b + 1) % sites] as number) - (q[b] as number);
      return {
        after: (q, p) => {
          const lengths = Array.from({ length: bonds }, (_, b) => length(q, b));
          const pulls = lengths.map((_, b) => limited(lengths[near(b - 1)] as number, lengths[near(b + 1)] as number));
          for (let j = 0; j < sites; j++)
            p[j] = (p[j] as number) + epsilon * step * ((pulls[near(ahead(j))] as number) - (pulls[near(ahead(j) - 1)] as number));
        },
      };
    }),
};

/** The smaller in size of two numbers of one sign, else 0. */
function limited(a: number, b: number): number {
  return Math.sign(a) === Math.sign(b) ? Math.sign(a) * Math.min(Math.abs(a), Math.abs(b)) : 0;
}
