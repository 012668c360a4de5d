import { describe, expect, it } from 'vitest';
import { primeField } from './prime-field.ts';
import { rank } from './rank.ts';
import { rationals } from './rationals.ts';

const magic = [
  [16, 3, 2, 13],
  [5, 10, 11, 8],
  [9, 6, 7, 12],
  [4, 15, 14, 1],
];

describe('rank', () => {
  it.each([
    ['a magic square of order 4, of rank 3', magic, 3],
    [
      'rows that are multiples of one',
      [
        [1, 2, 3],
        [2, 4, 6],
        [-3, -6, -9],
      ],
      1,
    ],
    [
      'zeros',
      [
        [0, 0],
        [0, 0],
      ],
      0,
    ],
    ['no rows', [], 0],
    [
      'a column of zeros first',
      [
        [0, 1, 0],
        [0, 0, 1],
      ],
      2,
    ],
  ])('%s', (_, rows, expected) => {
    expect(
      rank(
        rationals,
        rows.map((row) => row.map(rationals.of)),
      ),
    ).toBe(expected);
    expect(
      rank(
        primeField,
        rows.map((row) => row.map(primeField.of)),
      ),
    ).toBe(expected);
  });
});
