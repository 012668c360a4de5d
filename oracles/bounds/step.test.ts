import { expect, it } from 'vitest';
import { stepTerm } from './step.ts';

// z_h = h^p (1 + h) away from where it goes: what is left at h/4 is 4^-p (1 + h/4) h^p, and of the distance of h/2 and h/4 it is 2^-p and less
it.each([1, 2, 4, 6, 10])('a step term of order %i holds what is left at h/4, and no more than 2^p of it', (p) => {
  for (const h of [1 / 4, 1 / 16, 1 / 256]) {
    const [first, second, left] = [h, h / 2, h / 4].map((step) => step ** p * (1 + step)) as [number, number, number];
    const { value } = stepTerm(first - second, second - left, p);
    expect(value).toBeGreaterThan(left);
    expect(value).toBeLessThan(2 ** p * left * (1 + 2 * h));
  }
});
