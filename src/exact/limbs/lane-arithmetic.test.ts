import { describe, expect, it } from 'vitest';
import { uniform } from '../../elementary/pseudo-random.ts';
import { type LaneArithmetic, type Lanes, laneArithmetic } from './lane-arithmetic.ts';
import { TooLarge } from './limb-memory.ts';

/** Whole numbers of up to so many bits, of either sign, from the bits of doubles. */
function integers(seed: number, bitsOf: readonly number[]): bigint[] {
  const draws = [...uniform(seed, bitsOf.length * 12, 0, 2 ** 32)].map((x) => BigInt(Math.floor(x)));
  return bitsOf.map((bits, i) => {
    const all = draws.slice(12 * i, 12 * i + 11).reduce((sum, word) => (sum << 32n) | word, 0n);
    const magnitude = bits === 0 ? 0n : all >> BigInt(352 - bits);
    return (draws[12 * i + 11] as bigint) % 2n === 0n ? magnitude : -magnitude;
  });
}

/** Series that decay, some of whose numbers are 0, dyadic, or next to each other's negatives; one per lane. */
function series(seed: number, lanes: number, last: number, bits: number): bigint[][] {
  return Array.from({ length: lanes }, (_, lane) => {
    const sizes = Array.from({ length: last + 1 }, (_, k) => Math.max(Math.floor(bits + 3 - (k * bits) / last), 0));
    const numbers = integers(1000 * seed + lane, sizes);
    return numbers.map((x, k) => (k % 11 === 3 ? 0n : k % 7 === 2 ? (x >> BigInt(bits - 9)) << BigInt(bits - 9) : x));
  });
}

const floorSum = (a: readonly bigint[], b: readonly bigint[], first: number, last: number, k: number, bits: number) => {
  let sum = 0n;
  for (let i = first; i <= last; i++) sum += (a[i] as bigint) * (b[k - i] as bigint);
  return sum >> BigInt(bits);
};
const floorQuotient = (x: bigint, n: bigint) => (x < 0n ? -((-x + n - 1n) / n) : x / n);

const last = 40;
const arithmeticOf = (bits: number, terms = last + 1) => laneArithmetic(bits, terms) as LaneArithmetic;
function written(lanes: LaneArithmetic, values: readonly (readonly bigint[])[]): Lanes {
  const all = lanes.lanes(values.length, last);
  values.forEach((row, lane) => {
    row.forEach((x, k) => void lanes.write(all, lane, k, x));
  });
  return all;
}
const readBack = (lanes: LaneArithmetic, from: Lanes) =>
  Array.from({ length: from.count }, (_, lane) => Array.from({ length: last + 1 }, (_, k) => lanes.read(from, lane, k)));

// 101, 167 and 234 are the bits of 20, 40 and 60 digits; 21 makes whole limbs of 210, and 300 bits the third block of columns
describe.each([40, 101, 167, 210, 234, 300])('lanes of numbers of %d bits are whole numbers, digit for digit:', (bits) => {
  const [a, b] = [series(1, 5, last, bits), series(2, 5, last, bits)];

  it('written and read', () => {
    const lanes = arithmeticOf(bits);
    expect(readBack(lanes, written(lanes, a))).toEqual(a);
  });

  it('convolutions and squares, rounded down', () => {
    const lanes = arithmeticOf(bits);
    const [left, right, to] = [written(lanes, a), written(lanes, b), lanes.lanes(5, last)];
    const multiply = lanes.convolution(left, right, to, last + 1);
    for (let k = 0; k <= last; k++) multiply(0, k, k, k);
    expect(readBack(lanes, to)).toEqual(a.map((row, lane) => row.map((_, k) => floorSum(row, b[lane] as bigint[], 0, k, k, bits))));
    const square = lanes.square(left, to);
    for (let k = 0; k <= last; k++) square(k);
    expect(readBack(lanes, to)).toEqual(a.map((row) => row.map((_, k) => floorSum(row, row, 0, k, k, bits))));
  });

  it('products by one number for all lanes, and sums of them in place', () => {
    const lanes = arithmeticOf(bits);
    const [own, shared] = [written(lanes, a), lanes.shared(last)];
    b[0]?.forEach((x, k) => void lanes.write(shared, 0, k, x));
    lanes.convolution(shared, own, own, last + 1)(0, last, last, 0);
    const sums = a.map((row) => floorSum(b[0] as bigint[], row, 0, last, last, bits));
    expect(sums.map((_, lane) => lanes.read(own, lane, 0))).toEqual(sums);
  });

  it('sums of all numbers in a lane', () => {
    const lanes = arithmeticOf(bits);
    const own = written(lanes, a);
    lanes.total(own)(last);
    const sums = a.map((row) => row.reduce((sum, x) => sum + x, 0n));
    expect(sums.map((_, lane) => lanes.read(own, lane, 0))).toEqual(sums);
    expect(readBack(lanes, own).map((row) => row.slice(1))).toEqual(a.map((row) => row.slice(1)));
    const square = lanes.square(own, own); // its place is marked as well: what is made of it is right
    square(0);
    expect(sums.map((_, lane) => lanes.read(own, lane, 0))).toEqual(sums.map((x) => (x * x) >> BigInt(bits)));
  });

  it('squares in a lane beside one that is 0, and products where either is', () => {
    const lanes = arithmeticOf(bits);
    const nothing = Array.from({ length: last + 1 }, () => 0n);
    const rows = [a[0], nothing, a[1], b[1]] as bigint[][];
    const others = [nothing, a[2], nothing, a[3]] as bigint[][];
    const [own, other, to] = [written(lanes, rows), written(lanes, others), lanes.lanes(4, last)];
    const [square, multiply] = [lanes.square(own, to), lanes.convolution(own, other, to, last + 1)];
    for (let k = 0; k <= last; k++) square(k);
    expect(readBack(lanes, to)).toEqual(rows.map((row) => row.map((_, k) => floorSum(row, row, 0, k, k, bits))));
    for (let k = 0; k <= last; k++) multiply(0, k, k, k);
    expect(readBack(lanes, to)).toEqual(rows.map((row, i) => row.map((_, k) => floorSum(row, others[i] as bigint[], 0, k, k, bits))));
  });

  it('products that are whole, or less than a unit away from whole, on either side', () => {
    const lanes = arithmeticOf(bits);
    const one = 1n << BigInt(bits);
    const factors = [one, one - 1n, one + 1n, one / 3n, one / 3n + 1n, -one, -1n, 1n, 0n, one / 4n];
    const numbers = [3n, -3n, 3n * 2n ** 30n, -(3n * 2n ** 30n), one, -one, 12n, 0n, one - 1n, -4n];
    const [left, right, to] = [lanes.constants(factors), lanes.constants(numbers), lanes.lanes(factors.length, 0)];
    lanes.convolution(left, right, to, 1)(0, 0, 0, 0);
    const exact = factors.map((x, i) => (x * (numbers[i] as bigint)) >> BigInt(bits));
    expect(exact.map((_, lane) => lanes.read(to, lane, 0))).toEqual(exact);
  });

  it('parts, rounded down: of numbers that n divides too', () => {
    const lanes = arithmeticOf(bits);
    const [from, to] = [written(lanes, a), lanes.lanes(5, last)];
    const factor = lanes.factor(1);
    const part = lanes.parts(from, to, factor);
    for (const [unit, up, down] of [
      [1, 1n, 1n],
      [1 / 4, 1n, 4n],
      [2 ** 5, 32n, 1n],
      [2 ** -16, 1n, 65536n],
      [11 / 8, 11n, 8n],
      [15 * 2 ** -24, 15n, 2n ** 24n],
    ] as const) {
      factor.set(unit);
      const limit = unit > 1 ? 8 : 0; // so that they stay within the limbs
      for (let k = limit; k <= last; k++) part(k, k, k + 1);
      const exact = a.map((row) => row.map((x, k) => floorQuotient(x * up, down * BigInt(k + 1))));
      expect(readBack(lanes, to).map((row) => row.slice(limit))).toEqual(exact.map((row) => row.slice(limit)));
    }
  });

  it('multiples, rounded down, with something added', () => {
    const lanes = arithmeticOf(bits);
    const [left, right, to] = [written(lanes, a), written(lanes, b), lanes.lanes(5, last)];
    const by = lanes.factor(1);
    const scale = lanes.scaled(left, right, to, by);
    for (const [factor, numerator] of [
      [1 / 4, 1n << 14n],
      [-1 / 4, -(1n << 14n)],
      [3 / 2 ** 16, 3n],
      [-40961 / 2 ** 14, -4n * 40961n],
    ] as const) {
      by.set(factor);
      for (let k = 8; k <= last; k++) scale(k, k, k);
      const exact = a.map((row, i) => row.map((x, k) => ((numerator * x) >> 16n) + (b[i]?.[k] as bigint)));
      expect(readBack(lanes, to).map((row) => row.slice(8))).toEqual(exact.map((row) => row.slice(8)));
    }
  });

  it('rounds of computations, as one by one', () => {
    const lanes = arithmeticOf(bits);
    const [from, squares, sums] = [written(lanes, a), lanes.lanes(5, last), lanes.lanes(5, last)];
    const factor = lanes.factor(1 / 2);
    const [square, add, part] = [lanes.square(from, squares), lanes.combination(from, squares, sums), lanes.parts(sums, sums, factor)];
    const round = (k: number) => {
      square(k);
      add(k, k, k, k, -1);
      part(k, k, k + 1);
    };
    for (let k = 1; k <= last; k++) round(k);
    const exact = readBack(lanes, sums);
    for (let k = 1; k <= last; k++) for (let lane = 0; lane < 5; lane++) lanes.write(sums, lane, k, 1n);
    lanes.repeated(round, 1, last)();
    expect(readBack(lanes, sums)).toEqual(exact);
    factor.set(3 / 4); // what has been noted multiplies by what it is now
    for (let k = 1; k <= last; k++) round(k);
    const other = readBack(lanes, sums);
    factor.set(1 / 2);
    const repeated = lanes.repeated(round, 1, last);
    factor.set(3 / 4);
    repeated();
    expect(readBack(lanes, sums)).toEqual(other);
    expect(other).not.toEqual(exact);
    expect(() => lanes.repeated((k) => square(k * k), 1, 6)).toThrow('rounds that are not the same');
  });

  it('sums, differences and multiples', () => {
    const lanes = arithmeticOf(bits);
    const [left, right, to] = [written(lanes, a), written(lanes, b), lanes.lanes(5, last)];
    const combine = lanes.combination(left, right, to);
    for (const [x, y] of [
      [1, 1],
      [1, -1],
      [37, 0],
      [0, -1],
    ] as const) {
      for (let k = 0; k <= last; k++) combine(k, k, k, x, y);
      expect(readBack(lanes, to)).toEqual(a.map((row, i) => row.map((p, k) => BigInt(x) * p + BigInt(y) * (b[i]?.[k] as bigint))));
    }
  });

  it('differences from lane to lane, and their squares', () => {
    const lanes = arithmeticOf(bits);
    const [from, gaps, squares] = [written(lanes, a), lanes.lanes(3, last, 2), lanes.lanes(3, last)];
    const gather = lanes.gathering([0, 1, 2].map((lane) => ({ to: [gaps, lane], a: [from, lane + 1], b: [from, lane], sign: -1 })));
    const square = lanes.square(gaps, squares);
    for (let k = 0; k <= last; k++) {
      gather(k);
      square(k);
    }
    const exact = [0, 1, 2].map((lane) => a[0]?.map((_, k) => (a[lane + 1]?.[k] as bigint) - (a[lane]?.[k] as bigint)) as bigint[]);
    expect(readBack(lanes, gaps)).toEqual(exact);
    expect(readBack(lanes, squares)).toEqual(exact.map((row) => row.map((_, k) => floorSum(row, row, 0, k, k, bits))));
  });

  it('the largest, to eleven digits', () => {
    const lanes = arithmeticOf(bits);
    const all = written(lanes, a);
    for (let k = 0; k <= last; k++) {
      const exact = Math.max(...a.map((row) => Math.abs(Number(row[k]) * 2 ** -bits)));
      const [low, high] = lanes.largest(all, k);
      expect(low).toBeLessThanOrEqual(exact);
      expect(high).toBeGreaterThanOrEqual(exact);
      expect(high - low).toBeLessThanOrEqual(2 ** -36 * exact);
    }
  });
});

describe('lanes', () => {
  it('are none where numbers have more limbs than there are columns', () => {
    expect(laneArithmetic(420, 100)).toBeDefined();
    expect(laneArithmetic(500, 100)).toBeUndefined();
  });

  it('say so where a number, a product, a sum or a part is too large', () => {
    const lanes = arithmeticOf(100, 200); // limbs of 21 bits: numbers to 2^20
    const large = 1n << 119n;
    const [x, to] = [lanes.constants([large, -large, 0n]), lanes.lanes(3, 0)];
    expect(() => lanes.write(to, 0, 0, 3n * large)).toThrow(TooLarge);
    expect(() => lanes.convolution(x, x, to, 1)(0, 0, 0, 0)).toThrow(TooLarge);
    expect(() => lanes.square(x, to)(0)).toThrow(TooLarge);
    expect(() => lanes.combination(x, x, to)(0, 0, 0, 2, 1)).toThrow(TooLarge);
    expect(() => lanes.parts(x, to, lanes.factor(4))(0, 0, 1)).toThrow(TooLarge);
    expect(() => lanes.parts(x, to, lanes.factor(1))(0, 0, 257)).toThrow(TooLarge);
    for (const factor of [1 / 3, 2 ** -26, 1 + 2 ** -25, 9 + 2 ** -24, 2 ** 17]) expect(() => lanes.factor(factor)).toThrow(TooLarge);
    expect(() => lanes.scaled(x, x, to, lanes.factor(2))(0, 0, 0)).toThrow(TooLarge);
    const thrice = lanes.lanes(1, 2);
    for (const k of [0, 1, 2]) lanes.write(thrice, 0, k, large);
    expect(() => lanes.total(thrice)(2)).toThrow(TooLarge);
    expect(() => lanes.total(thrice)(200)).toThrow(TooLarge);
    const combine = lanes.combination(x, x, to);
    expect(lanes.repeated((k) => combine(0, 0, 0, k, 0), 1, 5)).toThrow(TooLarge);
  });
});
