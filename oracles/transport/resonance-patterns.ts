import { type Rational, rationals } from '../../src/exact/rationals.ts';
import { clusterWeights, isWinding } from '../../src/transport/cluster-weights.ts';
import { clustersOf, longestPath } from '../../src/transport/clusters.ts';
import { transportNumbers } from '../../src/transport/numbers.ts';
import { siteCount, torusBonds } from '../../src/transport/torus.ts';

/**
 * The smallest disorder with everything that section 4.2 needs: each frequency is one of M, all equally likely, and a bond is resonant where its two are equal.
 * A bond depends on its own two sites (n = 0), is resonant with probability delta = 1/M, and bonds without a common site are independent.
 */
export interface Pattern {
  /** by bond of the ring */
  readonly resonant: readonly boolean[];
  /** how many are not */
  readonly free: number;
  /** psi_1 of (13): 1 on resonant bonds; theta_1 = 0 around a ring that is resonant as a whole, which has no weights */
  readonly psi: readonly number[];
}

export const bondsOf = ({ psi }: Pattern): readonly number[] => psi.map((_, bond) => bond);
/** Whether a bond is not resonant. */
export const isFree = ({ resonant }: Pattern, bond: number): boolean => resonant[bond] === false;
/** psi_1 and its square on a bond. */
export const psiOf = ({ psi }: Pattern, bond: number): number => psi[bond] as number;
export const squareOf = (pattern: Pattern, bond: number): number => psiOf(pattern, bond) * psiOf(pattern, bond);

const known = new Map<number, readonly Pattern[]>();

/** Every pattern of resonant bonds of a ring. */
export function patternsOf(ring: number): readonly Pattern[] {
  const found = known.get(ring) ?? Array.from({ length: 1 << ring }, (_, bits) => patternOf(resonancesIn(ring, bits)));
  known.set(ring, found);
  return found;
}

const resonancesIn = (ring: number, bits: number): boolean[] => Array.from({ length: ring }, (_, bond) => ((bits >> bond) & 1) === 1);

/** The pattern of these resonant bonds, with the weights of the core. */
export function patternOf(resonant: readonly boolean[]): Pattern {
  const psi = resonant.map(() => 1);
  for (const cluster of clustersOf(
    [resonant.length],
    resonant.flatMap((is, bond) => (is ? [bond] : [])),
  ))
    for (const [bond, theta] of borderWeights(resonant.length, cluster)) psi[bond] = (psi[bond] as number) + theta;
  return { resonant, free: resonant.filter((is) => !is).length, psi };
}

const weights = new Map<string, readonly (readonly [number, number])[]>();

function borderWeights(ring: number, cluster: readonly number[]): readonly (readonly [number, number])[] {
  const key = `${ring}: ${cluster}`;
  const found = weights.get(key);
  if (found !== undefined) return found;
  const solved = clusterWeights([ring], cluster, 'all', transportNumbers);
  const theta1 = isWinding(solved) ? [] : solved.theta1;
  weights.set(key, theta1);
  return theta1;
}

/** The pattern of frequencies around a ring. */
export const patternOfFrequencies = (omega: readonly number[]): Pattern =>
  patternOf(omega.map((frequency, site) => frequency === omega[(site + 1) % omega.length]));

/**
 * The mean over the disorder of a whole number of the pattern, as a function of M. With k bonds that are not resonant a pattern is one of
 * (M-1)^k + (-1)^k (M-1) of the M^N frequencies: neighbours that differ, around a ring of k sites, or M for k = 0.
 */
export function meanOver(ring: number, of: (pattern: Pattern) => number): (M: number) => Rational {
  let byCount: readonly number[] | undefined;
  return (M) => {
    byCount ??= summedByCount(ring, of);
    const m = BigInt(M);
    const frequencies = (k: number) => (k === 0 ? m : powerOf(m - 1n, k) + (k % 2 === 0 ? 1n : -1n) * (m - 1n));
    const sum = byCount.reduce((total, value, k) => total + BigInt(value) * frequencies(k), 0n);
    return rationals.over(rationals.ofInteger(sum), rationals.ofInteger(powerOf(m, ring)));
  };
}

const powerOf = (base: bigint, n: number): bigint =>
  Array.from({ length: n }, () => base).reduce((product, factor) => product * factor, 1n);

function summedByCount(ring: number, of: (pattern: Pattern) => number): readonly number[] {
  const sums = new Array<number>(ring + 1).fill(0);
  for (const pattern of patternsOf(ring)) {
    sums[pattern.free] = (sums[pattern.free] as number) + of(pattern);
  }
  return sums;
}

/**
 * P(l(C) = m) of the cluster of bond 0, for m = 1, 2, ..: sites of the frequency of site 0 are chosen in every way, of M sites one has another with
 * probability 1 - 1/M. As functions of M.
 */
export function clusterLengths(sides: readonly number[]): (M: number) => readonly Rational[] {
  let counts: readonly (readonly number[])[] | undefined;
  const sites = siteCount(sides);
  return (M) => {
    counts ??= lengthsBySize(sides);
    const chance = (equal: number) => powerOf(BigInt(M - 1), sites - equal);
    const all = rationals.ofInteger(powerOf(BigInt(M), sites - 1));
    return counts.map((bySize) =>
      rationals.over(rationals.ofInteger(bySize.reduce((sum, count, equal) => sum + BigInt(count) * chance(equal), 0n)), all),
    );
  };
}

/** How many sets of so many sites with both ends of bond 0 give its cluster the length m = 1, 2, ... */
function lengthsBySize(sides: readonly number[]): readonly (readonly number[])[] {
  const sites = siteCount(sides);
  const bonds = torusBonds(sides);
  const [first] = bonds;
  const counts = Array.from({ length: sites - 1 }, () => new Array<number>(sites + 1).fill(0));
  for (let set = 0; set < 1 << sites; set++) {
    const isIn = (site: number) => ((set >> site) & 1) === 1;
    if (first === undefined || !isIn(first.tail) || !isIn(first.head)) continue;
    const equal = bonds.flatMap(({ tail, head }, i) => (isIn(tail) && isIn(head) ? [i] : []));
    const own = clustersOf(sides, equal).find((cluster) => cluster.includes(0)) as readonly number[];
    const size = Array.from({ length: sites }, (_, site) => site).filter(isIn).length;
    const row = counts[longestPath(sides, own) - 1] as number[];
    row[size] = (row[size] as number) + 1;
  }
  return counts;
}
