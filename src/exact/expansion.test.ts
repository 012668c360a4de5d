import { expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { doubleDouble } from './double-double.ts';
import { expansionIn, expansionOf } from './expansion.ts';
import { fixedPoint } from './fixed-point.ts';
import { float32 } from './float32.ts';
import { float64 } from './float64.ts';

const real = fixedPoint(50);
const third = real.over(real.of(1), real.of(3));

it('carries 200 bits through four doubles and back (exact)', () => {
  const expansion = expansionOf(third, real);
  expect(expansion).toHaveLength(4);
  expect(expansion[0]).toBe(1 / 3);
  expect(expansionIn(expansion, real)).toBe(third);
});

it('carries a number into others, rounded as they are', () => {
  const digits = decimal(60);
  expect(expansionIn(expansionOf(digits.over(digits.of(1), digits.of(3)), digits), real)).toBe(third);
  expect(expansionIn(expansionOf(third, real), float64)).toBe(1 / 3);
  expect(expansionIn(expansionOf(third, real), float32)).toBe(Math.fround(1 / 3));
  const double = expansionIn(expansionOf(third, real), doubleDouble);
  expect(expansionOf(double, doubleDouble)).toEqual([double.high, double.low]);
  expect(Math.abs(real.toNumber(real.minus(expansionIn([double.high, double.low], real), third)))).toBeLessThan(2 ** -107);
});

it('has no parts for 0, and one for a double', () => {
  expect(expansionOf(0n, real)).toEqual([]);
  expect(expansionIn([], float64)).toBe(0);
  expect(expansionOf(real.of(-0.1), real)).toEqual([-0.1]);
});
