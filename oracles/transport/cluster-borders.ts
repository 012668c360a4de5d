import { coordinatesOf } from '../../src/chain/lattice.ts';
import { clustersOf, endsOf, siteBorder, sitesOfBonds, touching } from '../../src/transport/clusters.ts';
import { type TorusBond, torusBonds } from '../../src/transport/torus.ts';
import { noUncertainty } from '../bounds/bound.ts';
import type { Judgement } from '../verdict/judgement.ts';
import type { Oracle, Subject } from '../verdict/oracle.ts';
import type { ClusterCase } from './cluster-weights.ts';

/** "Which bonds does the border of this cluster have?" */
export interface BorderAsk {
  readonly sides: readonly number[];
  readonly cluster: readonly number[];
}

export const printedBorder: Subject<BorderAsk, readonly number[]> = ({ sides, cluster }) => siteBorder(sides, cluster);

/** Every bond outside that touches the cluster. */
export const touchingBorder: Subject<BorderAsk, readonly number[]> = ({ sides, cluster }) => touching(sides, cluster);

/** Every bond outside that touches the cluster, and those of it that close the torus, where coordinates start again. */
export const wholeBorder: Subject<BorderAsk, readonly number[]> = ({ sides, cluster }) => [
  ...touching(sides, cluster),
  ...cluster.filter((bond) => {
    const { tail, axis } = torusBonds(sides)[bond] as TorusBond;
    return (coordinatesOf(sides, tail)[axis] as number) === (sides[axis] as number) - 1;
  }),
];

const judged = (wrong: readonly string[], tried: number): Judgement => ({
  deviation: wrong.length,
  tolerance: 0,
  uncertainty: noUncertainty,
  effect: 1,
  evidence: 'exact',
  witness: [{ name: 'bonds or cuts', value: tried, floor: 1 }],
  measured: [],
  ...(wrong[0] === undefined ? {} : { where: { term: wrong[0] } }),
});

/**
 * What the cuts of a cluster leave over lies in its border: K(s, k) are its sites beyond layer s, P(s, k) its bonds from there to the next layer.
 *
 * Catches: a border that is too small. Blind to: one that is too large; transport/clusters sees what it is for.
 */
export const cutsOfClusters: Oracle<ClusterCase, BorderAsk, readonly number[]> = {
  id: 'transport/cluster-cuts',
  law: {
    tex: String.raw`\partial K(s, k) \setminus P(s, k) \subset \partial C`,
    source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", proof of Lemma 3',
    route: 'every layer of every direction',
    catches: 'a border that is too small',
    blindTo: 'one that is too large: transport/clusters sees what it is for',
  },
  *examine({ sides, resonant }) {
    const asks = clustersOf(sides, resonant).map((cluster) => ({ sides, cluster }));
    const borders = yield asks;
    const bonds = torusBonds(sides);
    const named = (bond: number) => endsOf(bonds[bond] as TorusBond).join('-');
    const cuts = asks.flatMap(({ cluster }, i) => {
      const [border, own, sites] = [new Set(borders[i]), new Set(cluster), sitesOfBonds(sides, cluster)];
      return cluster.map((cut) => {
        const { tail, axis } = bonds[cut] as TorusBond;
        const at = (site: number) => coordinatesOf(sides, site)[axis] as number;
        const beyond = (site: number) => sites.has(site) && at(site) > at(tail);
        const isCut = (bond: TorusBond, index: number) => own.has(index) && bond.axis === axis && at(bond.tail) === at(tail);
        const left = bonds.flatMap((bond, index) => (beyond(bond.tail) !== beyond(bond.head) && !isCut(bond, index) ? [index] : []));
        return left.filter((bond) => !border.has(bond)).map((bond) => `bond ${named(bond)} is left over by the layer of ${named(cut)}`);
      });
    });
    return judged(cuts.flat(), cuts.length);
  },
};

/**
 * No bond borders more than two clusters, so that psi_1 has two terms at most.
 *
 * Catches: borders that reach too far. Blind to: everything else.
 */
export const bordersOfBonds: Oracle<ClusterCase, BorderAsk, readonly number[]> = {
  id: 'transport/cluster-borders',
  law: {
    tex: String.raw`\#\{\gamma : \tilde x \in \partial C_\gamma\} \le 2`,
    source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", after (13)',
    route: 'every bond of the torus',
    catches: 'borders that reach too far',
    blindTo: 'everything else',
  },
  *examine({ sides, resonant }) {
    const borders = yield clustersOf(sides, resonant).map((cluster) => ({ sides, cluster }));
    const own = new Set(resonant);
    const counts = torusBonds(sides).map((_, bond) => borders.filter((border) => border.includes(bond)).length);
    return judged(
      counts.flatMap((count, bond) => (count > 2 || (own.has(bond) && count > 0) ? [`bond ${bond} borders ${count} clusters`] : [])),
      counts.filter((count) => count > 0).length,
    );
  },
};
