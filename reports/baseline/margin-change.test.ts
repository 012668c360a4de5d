import { expect, it } from 'vitest';
import { marginChange } from './margin-change.ts';

it.each([
  // exact: the limits themselves are allowed; 0.1 and 0.4 stand for 4 x
  [0.1, 0.4, 'alike'],
  [0.1, 0.4000001, 'worse'],
  [0.4, 0.1, 'alike'],
  [0.4, 0.0999999, 'better'],
  // the larger margin must exceed 0.05 to be a regression
  [0.001, 0.05, 'alike'],
  [0.001, 0.0500001, 'worse'],
  [0.04, 0.001, 'better'],
  // from and to nothing
  [0, 0, 'alike'],
  [0, 0.05, 'alike'],
  [0, 0.06, 'worse'],
  [0.06, 0, 'better'],
  [0.5, Number.POSITIVE_INFINITY, 'worse'],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 'alike'],
  // no margin at all
  [null, null, 'alike'],
  [0.1, null, 'worse'],
  [null, 0.1, 'better'],
] as const)('a margin from %s to %s is %s', (before, now, change) => expect(marginChange(before, now)).toBe(change));
