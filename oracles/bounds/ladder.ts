import type { Term } from './bound.ts';

/** Half a unit in the last place of 1 on every rung; of double-double and 50 digits what an operation may be off. */
export const ladderUnits = { binary32: 2 ** -24, float64: 2 ** -53, 'double-double': 2 ** -102, '50 digits': 2 ** -166 } as const;

/**
 * What rounding can do to a quantity on a rung, from what it is seen to do in binary32: in the ratio of the units. Both are the largest
 * excursions of sums of as many roundings, of either sign: that one of a random walk stays below a sixteenth of another has a chance below
 * e^-30. And four units of the quantity itself, should it be exact in binary32 by accident.
 *
 * @param single the largest departure in binary32
 * @param size of the quantity
 * @source W. Feller, An Introduction to Probability Theory 2, 2nd ed. (Wiley, 1971), sec. X.5: the range of a random walk
 */
export function ladderRounding(single: number, size: number, rung: keyof typeof ladderUnits): Term {
  const unit = ladderUnits[rung];
  return {
    name: 'rounding',
    value: (16 * single * unit) / ladderUnits.binary32 + 4 * unit * size,
    grade: 'measured',
    source: 'sixteen times what the run in binary32 shows, in the ratio of the units, and four units of the quantity',
  };
}
