import { describe, expect, it } from 'vitest';
import { fixed, type Letter, unfixed, type Words } from './free-algebra.ts';
import { stepWords } from './step-words.ts';
import { wordDerivative } from './word-derivative.ts';

const stages = (
  [
    [0, '0.3'],
    [1, '-0.7'],
    [0, '1.1'],
    [1, '0.4'],
  ] as const
).map(([of, value], i) => ({ of: of as Letter, value: fixed(value), rate: fixed(['1', '0', '-0.5', '2'][i] as string) }));

const flat = (words: Words) => words.flatMap((row) => row.map(unfixed));

describe('wordDerivative', () => {
  it('is the limit of the central difference: h = 1e-18 leaves h^2 times third derivatives, and 66 digits less 18', () => {
    const h = fixed('1e-18');
    const shifted = (sign: 1n | -1n) =>
      flat(
        stepWords(
          stages.map(({ of, value, rate }) => ({ of, value: value + sign * BigInt(unfixed(rate).times(h.toString()).toFixed(0)) })),
          7,
        ),
      );
    const [ahead, behind] = [shifted(1n), shifted(-1n)];
    const derivative = flat(wordDerivative(stages, 7));
    derivative.forEach((x, i) => {
      expect(ahead[i].minus(behind[i]).div('2e-18').minus(x).abs().toNumber()).toBeLessThan(1e-33);
    });
    expect(Math.max(...derivative.map((x) => x.abs().toNumber()))).toBeGreaterThan(1);
  });
});
