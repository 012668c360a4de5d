import { expect, it } from 'vitest';
import { uniform } from '../src/elementary/pseudo-random.ts';
import { exactDecimal, ulpError } from '../src/elementary/ulp-error.ts';
import { elementaryUlp } from './elementary-ulp.ts';
import { examine } from './verdict/examine.ts';

it('refuses the second nearest double where it is 0.55 to 0.6 of a last place away', async () => {
  let refused = 0;
  for (const x of uniform(1, 200, 0, 0.5)) {
    const value = exactDecimal(x).exp();
    const nearest = Math.exp(x); // the double or its neighbour: what counts is measured below
    for (const seen of [nearest - 2 ** -52, nearest, nearest + 2 ** -52]) {
      const error = ulpError(seen, value);
      if (error < 0.55 || error > 0.6) continue;
      refused++;
      expect(await examine(elementaryUlp, () => seen, { call: 'exp', at: [x] })).toMatchObject({ verdict: 'violated' });
    }
  }
  expect(refused).toBeGreaterThan(5);
});
