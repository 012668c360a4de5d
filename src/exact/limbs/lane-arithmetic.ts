import { limbMemory, powerOfTwo, TooLarge } from './limb-memory.ts';
import { nowhere } from './mark.ts';
import { errorTold, type Told, told as toldNames } from './places.ts';
import { turnsOf } from './turns.ts';

/** Series of numbers side by side, one per lane: where they stand in the memory. */
export interface Lanes {
  readonly count: number;
  /** every number is the same in all lanes of those it meets */
  readonly isShared: boolean;
  /** bytes: of number 0 of lane 0, of the places where its first and last limbs stand */
  readonly base: number;
  readonly ends: number;
  readonly pairStride: number;
  /** what limbs may be, in units of 2^(w-1): 1 where they have been carried */
  readonly reach: number;
}

/** Arithmetic on many numbers at once, in the memory of a WebAssembly instance. */
export interface LaneArithmetic {
  /** room for numbers 0 .. last in so many lanes, all 0 */
  lanes(count: number, last: number, reach?: number): Lanes;
  /** room for numbers that are the same in all lanes of those they meet */
  shared(last: number): Lanes;
  /** number 0 of as many lanes */
  constants(values: readonly bigint[]): Lanes;
  /** writes number k of a lane, given in units of the last place */
  write(to: Lanes, lane: number, k: number, value: bigint): void;
  read(from: Lanes, lane: number, k: number): bigint;
  /** the size of the largest number k of all lanes, as doubles: not below the first, not above the second, 2^-37 of it apart or the same */
  largest(from: Lanes, k: number): readonly [low: number, high: number];
  /** to_at = the sum of a_i b_{k-i}, i = first .. last, at most so many, rounded down: the function of first, last, k and at */
  convolution(a: Lanes, b: Lanes, to: Lanes, most: number): (first: number, last: number, k: number, at: number) => void;
  /** to_at = the sum of a_i a_{k-i}, i = 0 .. k, rounded down */
  square(a: Lanes, to: Lanes): (k: number) => void;
  /** a_0 = the sum of a_0 .. a_last, at most so many as a sum of products may have */
  total(a: Lanes): (last: number) => void;
  /** to_at = aFactor a_aAt + bFactor b_bAt; the factors are small whole numbers */
  combination(a: Lanes, b: Lanes, to: Lanes): (at: number, aAt: number, bAt: number, aFactor: number, bFactor: number) => void;
  /** a double in the memory, to multiply by: one that `isUnit`, else `TooLarge` */
  factor(x: number): Factor;
  /** to_at = a_aAt times the factor, over n, rounded down, for whole n to 2^8, and a reach to 2^5 */
  parts(a: Lanes, to: Lanes, factor: Factor): (at: number, aAt: number, n: number) => void;
  /** to_at = a_aAt times the factor, rounded down, + b_bAt */
  scaled(a: Lanes, b: Lanes, to: Lanes, factor: Factor): (at: number, aAt: number, bAt: number) => void;
  /** to_k = a_k + sign b_k, lane by lane, in this order, for numbers that are multiplied next */
  gathering(rows: readonly Row[]): (k: number) => void;
  /** what computes round k for k = first .. last: rounds of the same computations, of numbers whose places grow evenly, and nothing else */
  repeated(round: (k: number) => void, first: number, last: number): () => void;
}

/** A number that calls which have been noted multiply by, and that may change between them. */
export interface Factor {
  /** bytes */
  readonly place: number;
  readonly set: (x: number) => void;
}

/** Series in a lane. */
export type Place = readonly [Lanes, lane: number];

export interface Row {
  readonly to: Place;
  readonly a: Place;
  readonly b: Place;
  readonly sign: 1 | -1;
}

/**
 * A multiple of a power of two q, at least (1 + |x| / 8) / 2^25: its products with limbs of 25 bits are then multiples of q below 2^25 |x| units,
 * and with what a division by n to 2^8 leaves of the limb before, 2^28 units at most, below 2^53 q: sums of both are exact.
 */
export const isUnit = (x: number): boolean => {
  let q = 2 ** -25;
  while (q < (1 + Math.abs(x) / 8) * 2 ** -25) q *= 2;
  return Math.abs(x) <= 2 ** 16 && Number.isInteger(x / q);
};

/**
 * Lanes of numbers in units of 2^-bits, as limbs: every result is what whole numbers of any length would give, digit for digit. All that is
 * computed throws `TooLarge` where a number is; one lane arithmetic is at work at a time, as all share one memory.
 *
 * @param terms the most that a sum of products has
 * @returns undefined where numbers are so long that this is not worth it
 */
export function laneArithmetic(bits: number, terms: number): LaneArithmetic | undefined {
  const memory = limbMemory(bits, terms);
  if (memory === undefined) return undefined;
  const { kernel, repeated } = turnsOf(memory);
  const { limbs, limbBits, stride, unitOf, room, put, take } = memory;
  const pairsOf = ({ count }: Lanes) => Math.ceil(count / 2);
  const place = ({ base, pairStride }: Lanes, lane: number, k: number) => base + (lane >> 1) * pairStride + k * stride + 8 * (lane & 1);
  const mark = (of: Lanes, k: number) => kernel.mark(place(of, 0, k), pairsOf(of), of.pairStride, of.ends + 8 * k, 0);
  /** what stands in an odd last lane stands in the lane beside it too: nothing there is ever in doubt for itself */
  const hasSpare = ({ count }: Lanes, lane: number) => count % 2 === 1 && lane === count - 1;
  const told = (a: Lanes, b: Lanes, to: Lanes, factor = 0) => {
    const at = room(64);
    const lanesOf = (of: Lanes) => (of.isShared ? 0 : of.pairStride);
    const values: Record<Told, number> = {
      a: a.base,
      b: b.base,
      to: to.base,
      aEnds: a.ends,
      bEnds: b.ends,
      toEnds: to.ends,
      aLanes: lanesOf(a),
      bLanes: lanesOf(b),
      toLanes: to.pairStride,
      pairs: pairsOf(to),
      factor,
    };
    const ints = memory.ints();
    for (let i = 0; i < toldNames.length; i++) ints[at / 4 + i] = values[toldNames[i] as Told];
    // the first column left out has `limbs` - 3 products of a pair of numbers, those beyond are smaller by 2^w each
    memory.doubles()[(at + errorTold) / 8] = (limbs - 2) * a.reach * b.reach * powerOfTwo(2 * limbBits - 2) * unitOf(limbs + 2);
    return at;
  };
  const convolved = (a: Lanes, b: Lanes, to: Lanes, most: number, isSquare: boolean) => {
    if (most * a.reach * b.reach > 4 * terms) throw new TooLarge();
    const op = told(a, b, to);
    return (first: number, last: number, k: number, at: number) => {
      if (kernel.convolve(op, first, last, k, at, isSquare ? 1 : 0) < 0) throw new TooLarge();
    };
  };
  const arithmetic: LaneArithmetic = {
    lanes: (count, last, reach = 1) => {
      const pairStride = stride * (last + 1);
      const base = room(pairStride * Math.ceil(count / 2));
      const ends = room(8 * (last + 1));
      const all: Lanes = { count, isShared: false, base, ends, pairStride, reach };
      memory.doubles().fill(0, base / 8, (base + pairStride * Math.ceil(count / 2)) / 8);
      const ints = memory.ints();
      for (let k = 0; k <= last; k++) {
        ints[ends / 4 + 2 * k] = stride;
        ints[ends / 4 + 2 * k + 1] = nowhere;
      }
      return all;
    },
    shared: (last) => ({ ...arithmetic.lanes(1, last), isShared: true }),
    constants: (values) => {
      const all = arithmetic.lanes(values.length, 0);
      for (const [lane, value] of values.entries()) arithmetic.write(all, lane, 0, value);
      return all;
    },
    write: (to, lane, k, value) => {
      put(place(to, lane, k), value);
      if (hasSpare(to, lane)) put(place(to, lane + 1, k), value);
      mark(to, k);
    },
    read: (from, lane, k) => take(place(from, lane, k)),
    largest: (from, k) => {
      const doubles = memory.doubles();
      const first = (memory.ints()[from.ends / 4 + 2 * k] as number) / 16;
      const end = Math.min(first + 3, limbs); // three limbs, of which the largest number has at least half of the first one's unit
      let largest = 0;
      for (let lane = 0; lane < from.count; lane++) {
        const at = place(from, lane, k) / 8;
        let sum = 0;
        for (let limb = first; limb < end; limb++) sum += doubles[at + 2 * limb] as number;
        largest = Math.max(largest, Math.abs(sum));
      }
      return end === limbs && end - first < 3 ? [largest, largest] : [largest * (1 - 2 ** -38), largest * (1 + 2 ** -38)];
    },
    convolution: (a, b, to, most) => convolved(a, b, to, most, false),
    square: (a, to) => {
      const squared = convolved(a, a, to, terms, true);
      return (k) => squared(0, k, k, k);
    },
    total: (a) => {
      const op = told(a, a, a);
      return (last) => {
        if (last >= terms || kernel.total(op, last) < 0) throw new TooLarge();
      };
    },
    combination: (a, b, to) => {
      const op = told(a, b, to);
      return (at, aAt, bAt, aFactor, bFactor) => {
        if (kernel.combine(op, at, aAt, bAt, aFactor, bFactor) < 0) throw new TooLarge();
      };
    },
    factor: (x) => {
      const at = room(8);
      const set = (value: number) => {
        if (!isUnit(value)) throw new TooLarge();
        memory.doubles()[at / 8] = value;
      };
      set(x);
      return { place: at, set };
    },
    parts: (a, to, { place: factor }) => {
      const op = told(a, a, to, factor);
      return (at, aAt, n) => {
        if (!(n <= 2 ** 8) || kernel.divide(op, at, aAt, 0, n) < 0) throw new TooLarge();
      };
    },
    scaled: (a, b, to, { place: factor }) => {
      const op = told(a, b, to, factor);
      return (at, aAt, bAt) => {
        if (kernel.scale(op, at, aAt, bAt, 1) < 0) throw new TooLarge();
      };
    },
    gathering: (given) => {
      const rows = given.flatMap((row) => {
        const [to, lane] = row.to;
        if (!hasSpare(to, lane)) return [row];
        const beside = ([of, at]: Place): Place => (of === to && at === lane ? [to, lane + 1] : [of, at]);
        return [row, { to: beside(row.to), a: beside(row.a), b: beside(row.b), sign: row.sign }];
      });
      const table = room(24 * rows.length);
      rows.forEach(({ to, a, b, sign }, i) => {
        [to, a, b].forEach((of, j) => {
          memory.ints()[table / 4 + 6 * i + j] = place(of[0], of[1], 0);
        });
        memory.doubles()[table / 8 + 3 * i + 2] = sign;
      });
      const changed = [...new Set(rows.map(({ to }) => to[0]))];
      return (k) => {
        kernel.gather(table, table + 24 * rows.length, k);
        for (const one of changed) mark(one, k);
      };
    },
    repeated,
  };
  return arithmetic;
}
