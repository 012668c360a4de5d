import type { Arithmetic } from '../exact/arithmetic.ts';
import type { Factor, LaneArithmetic, Lanes, Row } from '../exact/limbs/lane-arithmetic.ts';
import { type LaneGroup, laneGroup, shapeOf } from './lane-group.ts';
import { binaryExponent, type Expansion } from './marched.ts';
import type { Part } from './part.ts';

/** The most parts that may pull on a site: their sum is not carried before it is multiplied. */
const mostPulls = 16;

/**
 * The expansion of Hamilton's equations, every site and every bond at once in lanes of limbs: every number that of one after the other in
 * `real`, digit for digit.
 *
 * @param start q of every site, then p
 * @returns undefined where a series is made of more than sums, products, powers and exponentials, or numbers are too long to gain by it
 */
export function laneExpansion(
  start: readonly bigint[],
  parts: readonly Part<bigint>[],
  inverseMasses: readonly bigint[] | undefined,
  real: Arithmetic<bigint>,
  order: number,
): Expansion<bigint> | undefined {
  const shapes = parts.map(shapeOf);
  const lanes = shapes.includes(undefined) ? undefined : real.lanes?.(order + 1);
  if (lanes === undefined) return undefined;
  const sites = start.length / 2;
  const everySite = Array.from({ length: sites }, (_, j) => j);
  const [q, p, force] = [lanes.lanes(sites, order), lanes.lanes(sites, order), lanes.lanes(sites, order, 2 * mostPulls)];
  start.forEach((x, i) => void lanes.write(i < sites ? q : p, i % sites, 0, x));
  const groups = [...new Set(shapes)].map((shape) =>
    laneGroup(
      parts.filter((_, i) => shapes[i] === shape),
      lanes,
      real,
      order,
    ),
  );
  const wall = [lanes.lanes(1, order), 0] as const;
  const pulls = everySite.map((site) => pullsOn(site, groups, force, wall));
  if (pulls.some(({ length }) => length > mostPulls)) return undefined;
  const at = (site: number | 'wall') => (site === 'wall' ? wall : ([q, site] as const));
  const differences = lanes.gathering(
    groups.flatMap(({ parts: own, variable }) =>
      own.map(({ left, right }, lane): Row => ({ to: [variable, lane], a: at(right), b: at(left), sign: -1 })),
    ),
  );
  const pulled = lanes.gathering(pulls.flat());
  const factor = lanes.factor(1);
  const drift = drifted(q, p, inverseMasses, lanes, factor);
  const kick = lanes.parts(force, p, factor);
  const sums = summed([q, p], lanes, real, order);
  const round = (k: number) => {
    differences(k);
    for (const { grow } of groups) grow(k);
    pulled(k);
    drift(k);
    kick(k + 1, k, k + 1);
  };
  const others = lanes.repeated(round, 1, order - 1);
  const components = start.map((_, i) => [i < sites ? q : p, i % sites] as const);
  const numbers = (k: number) => components.map(([of, lane]) => lanes.read(of, lane, k));
  return {
    expand: (unit, terms = order) => {
      factor.set(unit);
      round(0); // constants and exponentials come in
      if (terms === order) others();
      else for (let k = 1; k < terms; k++) round(k);
    },
    exponent: (k) => {
      const [ofQ, ofP] = [lanes.largest(q, k), lanes.largest(p, k)];
      const [low, high] = [binaryExponent(Math.max(ofQ[0], ofP[0])), binaryExponent(Math.max(ofQ[1], ofP[1]))];
      return low === high ? low : binaryExponent(Math.max(...numbers(k).map((x) => Math.abs(real.toNumber(x)))));
    },
    largestAt: (k) => {
      const sizes = numbers(k).map((x) => Math.abs(real.toNumber(x)));
      return sizes.indexOf(Math.max(...sizes));
    },
    advance: sums,
    point: () => numbers(0),
  };
}

/** The sum of what pulls on a site, one part after the other: exact, in any order. */
function pullsOn(site: number, groups: readonly LaneGroup[], force: Lanes, nothing: Row['a']): Row[] {
  const ends = groups.flatMap(({ parts, result }) =>
    parts.flatMap(({ left, right }, lane) => [
      ...(left === site ? [{ b: [result, lane] as const, sign: 1 as const }] : []),
      ...(right === site ? [{ b: [result, lane] as const, sign: -1 as const }] : []),
    ]),
  );
  const own = [force, site] as const;
  const forwards = ends.findIndex(({ sign }) => sign === 1);
  const others = ends.filter((_, i) => i !== forwards);
  if (others.length === 0) return ends.map((end) => ({ to: own, a: nothing, ...end }));
  return others.map((end, i) => ({ to: own, a: i > 0 ? own : (ends[forwards]?.b ?? nothing), ...end }));
}

/** q_{k+1} = (p_k / m) unit / (k + 1) */
function drifted(q: Lanes, p: Lanes, inverseMasses: readonly bigint[] | undefined, lanes: LaneArithmetic, factor: Factor) {
  if (inverseMasses === undefined) {
    const move = lanes.parts(p, q, factor);
    return (k: number) => move(k + 1, k, k + 1);
  }
  const speed = lanes.lanes(inverseMasses.length, 0);
  const divide = lanes.convolution(lanes.constants(inverseMasses), p, speed, 1);
  const move = lanes.parts(speed, q, factor);
  return (k: number) => {
    divide(0, 0, k, 0);
    move(k + 1, 0, k + 1);
  };
}

/** Every component's series at a share of the unit, or at all of it, as its coefficient 0: the small terms first. */
function summed(components: readonly Lanes[], lanes: LaneArithmetic, real: Arithmetic<bigint>, order: number) {
  const [powers, base] = [lanes.shared(order), lanes.shared(0)]; // of x: x^(order - i)
  const multiply = lanes.convolution(base, powers, powers, 1);
  const sums = components.map((one) => lanes.convolution(powers, one, one, order + 1));
  const totals = components.map((one) => lanes.total(one));
  let known: bigint | undefined;
  return (x: bigint | 'all') => {
    if (x === 'all') {
      for (const total of totals) total(order);
      return;
    }
    if (x !== known) {
      lanes.write(base, 0, 0, x);
      lanes.write(powers, 0, order, real.of(1));
      for (let i = order - 1; i >= 0; i--) multiply(0, 0, i + 1, i);
      known = x;
    }
    for (const sum of sums) sum(0, order, order, 0);
  };
}
