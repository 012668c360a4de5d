import { expect, it } from 'vitest';
import { uniform } from '../../src/elementary/pseudo-random.ts';
import { ladderRounding, ladderUnits } from './ladder.ts';

/** The largest of 8 looks at a random walk of so many roundings of a unit. */
function excursion(seed: number, roundings: number, unit: number): number {
  let [place, done, largest] = [0, 0, 0];
  for (const kick of uniform(seed, roundings, -unit, unit)) {
    place += kick;
    done += 1;
    if (done % (roundings / 8) === 0) largest = Math.max(largest, Math.abs(place));
  }
  return largest;
}

it('falls with the unit, and leaves four units of the quantity (exact)', () => {
  expect(ladderRounding(2 ** -20, 0, 'float64').value).toBe(2 ** -45);
  expect(ladderRounding(0, 3, 'float64').value).toBe(12 * 2 ** -53);
  for (const [rung, unit] of Object.entries(ladderUnits))
    expect(ladderRounding(2 ** -24, 1, rung as keyof typeof ladderUnits).value).toBe(20 * unit);
});

it('bounds one random walk by another with as many steps, and comes within a factor of sixteen times ten', () => {
  const margins = Array.from({ length: 2000 }, (_, i) => {
    const single = excursion(2 * i, 64, ladderUnits.binary32);
    return excursion(2 * i + 1, 64, ladderUnits.float64) / ladderRounding(single, 0, 'float64').value;
  });
  expect(Math.max(...margins)).toBeLessThan(1);
  expect(Math.max(...margins)).toBeGreaterThan(0.25);
});
