import type { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import type { Arithmetic } from '../exact/arithmetic.ts';
import { decimal } from '../exact/decimal.ts';
import { fixedPoint } from '../exact/fixed-point.ts';
import { wholeUnits } from '../exact/whole-units.ts';
import { symmetricEigenvalues } from './symmetric-eigenvalues.ts';

/** A whole-number matrix with all kinds of entries, and without symmetry but the one it must have. */
const whole = (n: number) =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (((i + 1) * (j + 1) * 7 + 3 * (i + j)) % 11) - 5));

function found<T>(rows: readonly (readonly number[])[], real: Arithmetic<T>): T[] {
  return symmetricEigenvalues(
    rows.map((row) => row.map(real.of)),
    real,
  );
}

describe.each([
  ['fixed point', fixedPoint(30)],
  ['decimals', decimal(34)],
] as [string, Arithmetic<unknown>][])('eigenvalues in %s', (_, real) => {
  const { of, over, minus, plus, times, sqrt, toNumber } = real;
  /** to 28 digits */
  const expectClose = (seen: unknown, exact: unknown) => expect(Math.abs(toNumber(minus(seen, exact)))).toBeLessThan(1e-28);

  it('of a diagonal matrix are its elements, as often as they are there', () => {
    for (const [i, x] of found([[3], [0, -1], [0, 0, 3], [0, 0, 0, 0]], real).entries()) expectClose(x, of([-1, 0, 3, 3][i] as number));
  });

  it('of two rows are the roots of a quadratic equation', () => {
    const [low, high] = found([[1], [2, 5]], real);
    expectClose(low, minus(of(3), sqrt(of(8))));
    expectClose(high, plus(of(3), sqrt(of(8))));
  });

  it('of a product v v^T are |v|^2 and zeros', () => {
    const v = [1, -2, 0, 3, 0.5];
    const seen = found(
      v.map((x) => v.map((y) => x * y)),
      real,
    );
    for (const [i, x] of seen.entries()) expectClose(x, of(i < 4 ? 0 : 14.25));
  });

  it('of a ring of six are cos(pi k / 3), two of them double', () => {
    const ring = Array.from({ length: 6 }, (_, i) => Array.from({ length: 6 }, (_, j) => ([1, 5].includes(Math.abs(i - j)) ? 0.5 : 0)));
    for (const [i, x] of found(ring, real).entries()) expectClose(x, of([-1, -0.5, -0.5, 0.5, 0.5, 1][i] as number));
  });

  it('of an open row of four are +-(1 +- sqrt 5)/4', () => {
    const row = Array.from({ length: 4 }, (_, i) => Array.from({ length: 4 }, (_, j) => (Math.abs(i - j) === 1 ? 0.5 : 0)));
    const root = sqrt(of(5));
    const quarter = (x: unknown) => over(x, of(4));
    const exact = [quarter(minus(of(-1), root)), quarter(minus(of(1), root)), quarter(minus(root, of(1))), quarter(plus(of(1), root))];
    for (const [i, x] of found(row, real).entries()) expectClose(x, exact[i]);
  });

  it.each([40, 80])('split by no more than 2^-%i stay apart', (power) => {
    const split = 2 ** -power;
    const [low, high] = found([[1], [split, 1]], real);
    expectClose(low, minus(of(1), of(split)));
    expectClose(high, plus(of(1), of(split)));
  });

  it('of a small matrix are as exact beside its norm', () => {
    for (const size of [2 ** -40, 2 ** -60]) {
      const [low, high] = found([[0], [size, size]], real);
      const golden = over(plus(of(1), sqrt(of(5))), of(2));
      expectClose(high, times(of(size), golden));
      expectClose(low, minus(of(size), times(of(size), golden)));
    }
  });

  it('have the traces of the matrix and of its square', () => {
    for (const n of [3, 6, 9]) {
      const rows = whole(n);
      const seen = found(rows, real);
      const sum = (values: readonly unknown[]) => values.reduce(plus, of(0));
      const trace = rows.reduce((total, row, i) => total + (row[i] as number), 0);
      // the rows below the diagonal count
      const second = rows.reduce(
        (total, row, i) => total + row.slice(0, i + 1).reduce((part, x, j) => part + (i === j ? 1 : 2) * x * x, 0),
        0,
      );
      expect(Math.abs(toNumber(minus(sum(seen), of(trace))))).toBeLessThan(1e-26);
      expect(Math.abs(toNumber(minus(sum(seen.map((x) => times(x, x))), of(second))))).toBeLessThan(1e-24); // 2 |lambda| n 1e-27
    }
  });
});

it('the two arithmetics agree, to 28 digits', () => {
  const [fixed, exact] = [fixedPoint(30), decimal(34)];
  const others = found(whole(7), exact);
  found(whole(7), fixed).forEach((x, i) => {
    const apart = wholeUnits(x, 30, fixed) - wholeUnits(others[i] as Decimal, 30, exact);
    expect(Math.abs(Number(apart))).toBeLessThan(100);
  });
});

it('finds what is as small as the arithmetic is told that numbers are', () => {
  const real = fixedPoint(30, 1e-60);
  const [low, high] = found([[0], [1e-60, 1e-60]], real).map((x) => real.toNumber(x) / 1e-60);
  expect(low).toBeCloseTo((1 - Math.sqrt(5)) / 2, 14);
  expect(high).toBeCloseTo((1 + Math.sqrt(5)) / 2, 14);
});

it('refuses rows that are too short, and digits that there are not', () => {
  const real = fixedPoint(20);
  expect(() => symmetricEigenvalues([[real.of(1)], [real.of(1)]], real)).toThrow('rows[1]: got "1 numbers"; expected at least 2');
  expect(() => symmetricEigenvalues([[real.of(1)]], real, 21)).toThrow('digits: got 21; expected from 1 to 20');
  expect(symmetricEigenvalues([], real)).toEqual([]);
});
