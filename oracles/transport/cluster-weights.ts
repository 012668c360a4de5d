import { type ClusterWeights, clusterWeights, isWinding, type Winding } from '../../src/transport/cluster-weights.ts';
import { clustersOf, longestPath, sitesOfBonds } from '../../src/transport/clusters.ts';
import type { TransportNumbers } from '../../src/transport/numbers.ts';
import { type TorusBond, torusBonds } from '../../src/transport/torus.ts';
import { noUncertainty } from '../bounds/bound.ts';
import type { CoreParts } from '../subjects/core.ts';
import type { Judgement } from '../verdict/judgement.ts';
import type { Oracle, Subject } from '../verdict/oracle.ts';

/** Resonant bonds of a torus, and which bonds count towards the current: those of all directions, or of one. */
export interface ClusterCase {
  readonly sides: readonly number[];
  readonly resonant: readonly number[];
  readonly axis: number | 'all';
}

/** "What are theta_1 and theta_2 of this cluster?" */
export interface ClusterAsk {
  readonly sides: readonly number[];
  readonly cluster: readonly number[];
  readonly axis: number | 'all';
}

export type ClusterAnswer = ClusterWeights | Winding;

/** The core's weights. */
export const clustersOnTrial =
  (parts: Pick<CoreParts, 'transport'>): Subject<ClusterAsk, ClusterAnswer> =>
  ({ sides, cluster, axis }) =>
    clusterWeights(sides, cluster, axis, parts.transport as TransportNumbers);

const questions = ({ sides, resonant, axis }: ClusterCase): ClusterAsk[] =>
  clustersOf(sides, resonant).map((cluster) => ({ sides, cluster, axis }));

const exactly = (
  deviation: number,
  witness: Judgement['witness'],
  measured: Judgement['measured'],
  term: string | undefined,
): Judgement => ({
  deviation,
  tolerance: 0,
  uncertainty: noUncertainty,
  effect: 1,
  evidence: 'exact',
  witness,
  measured,
  ...(term === undefined ? {} : { where: { term } }),
});

/**
 * Lemma 3 bond by bond, in whole numbers: the currents are independent symbols, L e_x / eps is what flows into x less what flows out.
 *
 *   1_C(b) = theta_1(b) - (theta_2(head) - theta_2(tail))   for every bond of the torus, theta_1 = 0 on C and far away
 *
 * An answer that there are no weights is held to its loop: bonds of C, head to tail, whose steps add up to something.
 *
 * Catches: a weight that is off by one anywhere, a border that is too small, a cluster around the torus that is overlooked.
 * Blind to: whether the currents balance: transport/energies sees that.
 */
const currentsOfClusters = (id: `transport/${string}`): Oracle<ClusterCase, ClusterAsk, ClusterAnswer> => ({
  id,
  law: {
    tex: String.raw`\sum_{\tilde x \in C} j_{\tilde x} = \sum_{\tilde x \in \partial C} \theta_1(\tilde x) j_{\tilde x} - \varepsilon^{-1} L \sum_{x \in C} \theta_2(x) e_x`,
    source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", Lemma 3',
    route: 'the coefficient of every current, in whole numbers',
    catches: 'a weight that is off by one anywhere, a border that is too small, a cluster around the torus that is overlooked',
    blindTo: 'whether the currents balance: transport/energies sees that',
  },
  *examine(c) {
    const asks = questions(c);
    const answers = yield asks;
    const wrong = asks.flatMap((ask, i) => wrongIn(ask, answers[i] as ClusterAnswer));
    const windings = answers.filter(isWinding).length;
    return exactly(
      wrong.length,
      [{ name: 'clusters', value: asks.length, floor: 1 }],
      [count('clusters around the torus', windings)],
      wrong[0],
    );
  },
});

/** Lemma 3 itself. */
export const lemmaOfClusters = currentsOfClusters('transport/clusters');

/** (13), all clusters at once. */
export const totalOfClusters = currentsOfClusters('transport/total-current');

const count = (name: string, value: number) => ({ name, value, lower: value, upper: value, unit: '' });

/** The bonds where the lemma fails, or what is wrong with the loop. */
function wrongIn({ sides, cluster, axis }: ClusterAsk, answer: ClusterAnswer): string[] {
  const bonds = torusBonds(sides);
  const inside = new Set(cluster);
  const own = (bond: TorusBond) => Number(axis === 'all' || bond.axis === axis);
  if (isWinding(answer)) return wrongLoop(bonds, inside, answer, own);
  const theta1 = new Map(answer.theta1);
  const theta2 = new Map(answer.theta2);
  const sites = sitesOfBonds(sides, cluster);
  const strange = [...theta2.keys()].find((site) => !sites.has(site));
  if (strange !== undefined) return [`site ${strange} is not of the cluster`];
  const fractional = [...theta1.values(), ...theta2.values()].find((weight) => !Number.isInteger(weight));
  if (fractional !== undefined) return [`a weight is ${fractional}`];
  return bonds.flatMap((bond, i) => {
    const step = (theta2.get(bond.head) ?? 0) - (theta2.get(bond.tail) ?? 0);
    const border = inside.has(i) ? 0 : (theta1.get(i) ?? 0);
    const left = (inside.has(i) ? own(bond) : 0) - border + step;
    return left === 0 ? [] : [`bond ${bond.tail}-${bond.head} has ${left} too much`];
  });
}

function wrongLoop(
  bonds: readonly TorusBond[],
  inside: ReadonlySet<number>,
  { loop }: Winding,
  own: (bond: TorusBond) => number,
): string[] {
  const walked = loop.map(([index, direction]) => {
    const bond = bonds[index] as TorusBond;
    return direction === 1 ? [bond.tail, bond.head] : [bond.head, bond.tail];
  });
  const closed = walked.every(([, to], i) => to === (walked[(i + 1) % walked.length] as number[])[0]);
  const within = loop.every(([index]) => inside.has(index));
  const total = loop.reduce((sum, [index, direction]) => sum + direction * own(bonds[index] as TorusBond), 0);
  return closed && within && total !== 0 ? [] : ['the loop is open, leaves the cluster, or adds up to nothing'];
}

/** What the weights are said to be smaller than, given the length m of the longest path in the cluster and the dimension. */
export type WeightBound = (m: number, dimension: number) => { readonly theta1: number; readonly theta2: number };

/**
 * How large the weights of Lemma 3 are, against the length m of the longest self-avoiding path in the cluster, found by trying all.
 *
 * Catches: weights that grow faster than is said, or a bound that is never approached (of the clusters tried one must reach it).
 * Blind to: whether the weights solve anything: transport/clusters sees that.
 */
export const boundOfWeights = (bound: WeightBound): Oracle<ClusterCase, ClusterAsk, ClusterAnswer> => ({
  id: 'transport/cluster-bound',
  law: {
    tex: String.raw`|\theta_1| \le m,\quad |\theta_2| \le \lceil m/2 \rceil`,
    source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", Lemma 3, where m^d is printed',
    route: 'the longest path by trying all of them, in whole numbers',
    catches: 'weights that grow faster than is said',
    blindTo: 'whether the weights solve anything: transport/clusters sees that',
  },
  *examine(c) {
    const asks = questions(c);
    const answers = yield asks;
    const sizes = asks.flatMap(({ sides, cluster }, i) => {
      const answer = answers[i] as ClusterAnswer;
      if (isWinding(answer)) return [];
      const most = bound(longestPath(sides, cluster), sides.length);
      const largest = (weights: readonly (readonly [number, number])[]) => Math.max(0, ...weights.map(([, weight]) => Math.abs(weight)));
      return [{ theta1: largest(answer.theta1) / most.theta1, theta2: largest(answer.theta2) / most.theta2 }];
    });
    if (sizes.length === 0) return { outOfScope: 'every cluster goes around the torus' };
    const failing = sizes.filter(({ theta1, theta2 }) => !(theta1 <= 1 && theta2 <= 1)).length;
    const worst = (of: 'theta1' | 'theta2') => count(`${of} in units of its bound`, Math.max(...sizes.map((size) => size[of])));
    return exactly(failing, [{ name: 'clusters', value: sizes.length, floor: 1 }], [worst('theta1'), worst('theta2')], undefined);
  },
});
