import { integerPower } from '../../src/elementary/integer-power.ts';
import { mutantOfParts } from './mutant.ts';

/** The series of e^x - 1 lacks its ninth term: six units in the last place next to 1/16, nothing to be seen for x below 0.04. */
export const shortSeries = mutantOfParts('short-series', 'the series of e^x - 1 lacks the term x^9/9!', (parts) => ({
  ...parts,
  elementary: {
    ...parts.elementary,
    expm1: (x) => parts.elementary.expm1(x) - (Math.abs(x) < 0.0625 ? integerPower(x, 9) / 362880 : 0),
  },
}));
