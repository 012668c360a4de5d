import { expect, it } from 'vitest';
import { short, withInterval } from './numbers.ts';

it('an interval shows the larger of its halves, and the digits that it leaves', () => {
  expect(withInterval(1.23456, 1.23, 1.24)).toBe('1.2346 +- 0.0054');
  expect(withInterval(1.23456, 1.2, 1.24)).toBe('1.235 +- 0.035');
  expect(withInterval(2, 2, 2)).toBe('2');
});

it('a number has three digits', () => {
  expect([0, 0.01234, 1234.5, 1e-4, Number.POSITIVE_INFINITY, Number.NaN, null].map(short)).toEqual([
    '0',
    '0.0123',
    '1230',
    '1.0e-4',
    'inf',
    'NaN',
    '-',
  ]);
});
