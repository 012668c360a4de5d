import { sitesOfBonds, touching } from './clusters.ts';
import type { TransportNumbers } from './numbers.ts';
import { type TorusBond, torusBonds } from './torus.ts';

/** theta_1 by bond and theta_2 by site: the currents of a cluster are theta_1 of those around it, less L/eps of theta_2 of its energies. */
export interface ClusterWeights {
  readonly theta1: readonly (readonly [bond: number, weight: number])[];
  readonly theta2: readonly (readonly [site: number, weight: number])[];
}

/** A closed walk along bonds of the cluster, each forwards (1) or backwards (-1), that adds up to something: there are no weights. */
export interface Winding {
  readonly loop: readonly (readonly [bond: number, direction: 1 | -1])[];
}

/**
 * The weights of Lemma 3, or the loop that forbids them. In the independent symbols j_b, L e_x / eps is what flows into x less what flows out, so the lemma says
 *
 *   theta_2(head) - theta_2(tail) = -1 on every bond of C (0 on those of another direction than the one that is asked for),
 *   theta_1(b) = theta_2(head) - theta_2(tail) on every other bond that touches C, theta_2 = 0 outside.
 *
 * So theta_2 is, up to a constant, minus the sum of the coordinates, unrolled along C: it exists unless C has a loop around the torus with
 * as many steps forwards as not backwards, and the constant that makes sup |theta_2| smallest puts 0 in the middle of its range.
 *
 * @source F. Huveneers, "Drastic fall-off of the thermal conductivity for disordered lattices", Lemma 3, with the border that it needs
 */
export function clusterWeights(
  sides: readonly number[],
  cluster: readonly number[],
  axis: number | 'all',
  { factors }: TransportNumbers,
): ClusterWeights | Winding {
  const all = torusBonds(sides);
  const sites = sitesOfBonds(sides, cluster);
  const [first] = sites;
  const height = new Map<number, number>([[first as number, 0]]);
  const path = new Map<number, readonly (readonly [number, 1 | -1])[]>([[first as number, []]]);
  const counts = (bond: TorusBond) => (axis === 'all' || bond.axis === axis ? factors['theta2 per bond'] : 0);
  for (const queue = [first as number]; queue.length > 0; ) {
    const site = queue.shift() as number;
    for (const index of cluster) {
      const bond = all[index] as TorusBond;
      if (bond.tail !== site && bond.head !== site) continue;
      const forwards = bond.tail === site;
      const [other, step] = forwards ? [bond.head, 1 as const] : [bond.tail, -1 as const];
      const reached = (height.get(site) as number) + step * counts(bond);
      const known = height.get(other);
      if (known === undefined) {
        height.set(other, reached);
        path.set(other, [...(path.get(site) as Winding['loop']), [index, step]]);
        queue.push(other);
      } else if (known !== reached) {
        const back = (path.get(other) as Winding['loop']).toReversed().map(([b, s]) => [b, s === 1 ? -1 : 1] as const);
        return { loop: [...(path.get(site) as Winding['loop']), [index, step], ...back] };
      }
    }
  }
  const heights = [...height.values()];
  const middle = Math.floor((Math.min(...heights) + Math.max(...heights)) / 2);
  const theta2 = new Map([...height].map(([site, h]) => [site, h - middle]));
  const at = (site: number) => theta2.get(site) ?? 0;
  return {
    theta1: touching(sides, cluster).map((index) => {
      const { tail, head } = all[index] as TorusBond;
      return [index, factors['theta1 of a head'] * at(head) + factors['theta1 of a tail'] * at(tail)] as const;
    }),
    theta2: [...theta2].toSorted(([a], [b]) => a - b),
  };
}

export const isWinding = (found: ClusterWeights | Winding): found is Winding => 'loop' in found;
