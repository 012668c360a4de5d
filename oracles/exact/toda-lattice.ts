import { slopesAlong } from '../../src/exact/dual.ts';
import type { Formula, Operations } from '../../src/exact/operations.ts';

/** How Flaschka's variables and the generator of the Lax equation are made; a planted defect replaces one. */
export interface LaxPair {
  /** a_n from e_n = exp(alpha r_n) */
  readonly coupling: <T>(over: Operations<T>, e: T) => T;
  /** B_{n,n+1} from a_n; B is antisymmetric */
  readonly generator: <T>(over: Operations<T>, a: T) => T;
  /** b_{-n} from b_n of the ring that two walls mirror */
  readonly image: <T>(over: Operations<T>, b: T) => T;
}

/** As stated: a_n = exp(alpha r_n)/2, B_{n,n+1} = a_n, q_{-n} = -q_n. */
export const statedLaxPair: LaxPair = {
  coupling: (over, e) => over.over(e, over.of(2)),
  generator: (_, a) => a,
  image: (over, b) => over.minus(over.of(0), b),
};

/** The ring of M sites whose Lax matrix it is: L_nn = b_n, L_{n,n+1} = a_n, cyclically. */
export interface LaxEntries<T> {
  readonly a: readonly T[];
  readonly b: readonly T[];
}

/** A Toda chain in p_n, e_n = exp(alpha r_n), alpha, and in x_n = 2 alpha r_n where a formula asks for bond lengths; m = chi = 1. */
export interface TodaLattice {
  readonly boundary: 'fixed' | 'periodic';
  readonly sites: number;
  readonly bonds: number;
  /** p, e, alpha, and x of all bonds but the last: the bonds add up to 0 */
  readonly variables: readonly string[];
  momenta<T>(x: readonly T[]): readonly T[];
  exponentials<T>(x: readonly T[]): readonly T[];
  alpha<T>(x: readonly T[]): T;
  /** 2 alpha r_n of every bond */
  lengths<T>(over: Operations<T>, x: readonly T[]): readonly T[];
  /** d/dt of the variables on the flow of H_T */
  rates<T>(over: Operations<T>, x: readonly T[]): readonly T[];
  /** the ring of M = N sites, or of M = 2N + 2 in the order 0 .. N + 1, -N .. -1 */
  entries<T>(over: Operations<T>, x: readonly T[], pair: LaxPair): LaxEntries<T>;
  /** whether a site of that ring stands in a wall: its b is 0 */
  isWall(site: number): boolean;
}

/** Between walls sites are 1 .. N, bonds 0 .. N; on a ring both are 0 .. N - 1. */
export function todaLattice(boundary: 'fixed' | 'periodic', sites: number): TodaLattice {
  const isRing = boundary === 'periodic';
  const bonds = isRing ? sites : sites + 1;
  const numbered = (letter: string, first: number, count: number) => Array.from({ length: count }, (_, i) => `${letter}${first + i}`);
  const momenta = <T>(x: readonly T[]) => x.slice(0, sites);
  const exponentials = <T>(x: readonly T[]) => x.slice(sites, sites + bonds);
  const alpha = <T>(x: readonly T[]) => x[sites + bonds] as T;
  return {
    boundary,
    sites,
    bonds,
    variables: [...numbered('p', isRing ? 0 : 1, sites), ...numbered('e', 0, bonds), 'alpha', ...numbered('x', 0, bonds - 1)],
    momenta,
    exponentials,
    alpha,
    lengths: (over, x) => {
      const free = x.slice(sites + bonds + 1);
      return [...free, over.minus(over.of(0), free.reduce(over.plus))];
    },
    rates: <T>(over: Operations<T>, x: readonly T[]): readonly T[] => {
      const { of, minus, times } = over;
      const [p, e, constant, zero] = [momenta(x), exponentials(x), alpha(x), of(0)];
      const ends = (bond: number) => (isRing ? [p[bond], p[(bond + 1) % sites]] : [p[bond - 1] ?? zero, p[bond] ?? zero]) as [T, T];
      const pulls = e.map((value) => pull(over, value, constant));
      const behind = (site: number) => pulls[isRing ? (site + bonds - 1) % bonds : site] as T;
      const ahead = (site: number) => pulls[isRing ? site : site + 1] as T;
      const stretch = e.map((_, bond) => times(constant, minus(ends(bond)[1], ends(bond)[0])));
      return [
        ...p.map((_, site) => minus(ahead(site), behind(site))),
        ...e.map((value, bond) => times(stretch[bond] as T, value)),
        zero,
        ...stretch.slice(0, -1).map((rate) => times(of(2), rate)),
      ];
    },
    entries: (over, x, { coupling, image }) => {
      const a = exponentials(x).map((e) => coupling(over, e));
      const b = momenta(x).map((p) => over.times(alpha(x), p));
      if (isRing) return { a, b };
      const zero = over.of(0);
      return { a: [...a, ...a.toReversed()], b: [zero, ...b, zero, ...b.toReversed().map((y) => image(over, y))] };
    },
    isWall: (site) => !isRing && (site === 0 || site === sites + 1),
  };
}

/** V_T of e = exp(alpha r), r and alpha, as (4) has it. */
const bond: Formula = (over, [e, r, alpha]) => {
  const [E, length, constant] = [e, r, alpha] as [typeof e & {}, typeof e & {}, typeof e & {}];
  const { of, minus, times } = over;
  const twice = times(of(2), times(constant, length));
  return over.over(minus(minus(times(E, E), of(1)), twice), times(of(4), times(constant, constant)));
};

/** V_T'(r): the slope of V_T along e' = alpha e, r' = 1. It does not depend on r beside e. */
function pull<T>(over: Operations<T>, e: T, alpha: T): T {
  const [zero, one] = [over.of(0), over.of(1)];
  return slopesAlong((o, x) => [bond(o, x)], over, [e, zero, alpha], [over.times(alpha, e), one, zero])[0] as T;
}

/** An element that is 0 by the shape of the matrix is absent. */
export type Sparse<T> = readonly (readonly (T | undefined)[])[];

/** The Lax matrix of a ring of three sites or more. */
export function laxEntries<T>({ isWall }: TodaLattice, { a, b }: LaxEntries<T>): Sparse<T> {
  const size = b.length;
  return b.map((diagonal, i) =>
    b.map((_, j) => {
      if (i === j) return isWall(i) ? undefined : diagonal;
      return (i + 1) % size === j ? a[i] : (j + 1) % size === i ? a[j] : undefined;
    }),
  );
}

/** L^1 .. L^most, by multiplying the matrix. */
export function powersOf<T>(over: Operations<T>, matrix: Sparse<T>, most: number): readonly Sparse<T>[] {
  const powers = [matrix];
  while (powers.length < most) powers.push(product(over, powers.at(-1) as Sparse<T>, matrix));
  return powers;
}

/** The diagonals of L^1 .. L^most, by multiplying the matrix: nothing is left out but what is 0 by its shape. */
export function diagonalsOf<T>(over: Operations<T>, matrix: Sparse<T>, most: number): readonly (readonly T[])[] {
  const powers = powersOf(over, matrix, Math.ceil(most / 2));
  return Array.from({ length: most }, (_, i) => {
    if (i === 0) return matrix.map((row, n) => row[n] ?? over.of(0));
    const left = powers[Math.ceil((i + 1) / 2) - 1] as Sparse<T>;
    const right = powers[Math.floor((i + 1) / 2) - 1] as Sparse<T>;
    return left.map((row, n) => element(over, row, right, n) ?? over.of(0));
  });
}

/** The traces Tr L^1 .. Tr L^most. */
export function tracesOf<T>(over: Operations<T>, matrix: Sparse<T>, most: number): readonly T[] {
  return diagonalsOf(over, matrix, most).map((diagonal) => sumOf(over, diagonal));
}

const product = <T>(over: Operations<T>, left: Sparse<T>, right: Sparse<T>): Sparse<T> =>
  left.map((row) => right.map((_, column) => element(over, row, right, column)));

/** An element of a product, in the loop where most of the time goes: absent where every term is. */
function element<T>(over: Operations<T>, row: readonly (T | undefined)[], right: Sparse<T>, column: number): T | undefined {
  let sum: T | undefined;
  for (let k = 0; k < row.length; k++) {
    const [x, y] = [row[k], right[k]?.[column]];
    if (x === undefined || y === undefined) continue;
    const term = over.times(x, y);
    sum = sum === undefined ? term : over.plus(sum, term);
  }
  return sum;
}

const sumOf = <T>(over: Operations<T>, terms: readonly T[]): T => terms.reduce((sum, term) => over.plus(sum, term), over.of(0));
