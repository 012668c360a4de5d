import { expect, it } from 'vitest';
import { productError } from './product-error.ts';
import { uniform } from './pseudo-random.ts';
import { exactDecimal } from './ulp-error.ts';

it('productError completes a product exactly', () => {
  const factors = [...uniform(1, 1000, -1e9, 1e9)];
  for (const [i, a] of [...uniform(2, 1000, -3, 3)].entries()) {
    const b = factors[i];
    const sum = exactDecimal(a * b).add(exactDecimal(productError(a, b, a * b)));
    expect(sum.eq(exactDecimal(a).mul(exactDecimal(b)))).toBe(true);
  }
});
