import { expect, it } from 'vitest';
import { acrossBinades } from './pseudo-random.ts';
import { sqrt } from './sqrt.ts';
import { exactDecimal, ulpError } from './ulp-error.ts';

it('is rounded correctly', () => {
  for (const x of acrossBinades(1, 2000, -1000, 1000))
    expect(ulpError(sqrt(Math.abs(x)), exactDecimal(Math.abs(x)).sqrt())).toBeLessThanOrEqual(0.5);
});

it('has the special values, and no others', () => {
  expect([sqrt(0), sqrt(-0), sqrt(Infinity)]).toEqual([0, -0, Infinity]);
  for (const x of [-1, -5e-324, Number.NaN]) expect(() => sqrt(x)).toThrow(`sqrt: x = ${x}, but x must be a number >= 0`);
});
