import { describe, expect, it } from 'vitest';
import { complexOver } from './complex.ts';
import { type Rational, rational, rationals } from './rationals.ts';

const { of, plus, minus, times, over } = complexOver(rationals);
const complex = (re: string, im: string) => ({ re: rational(re), im: rational(im) });
const text = ({ re, im }: { re: Rational; im: Rational }) => `${rationals.text(re)} + ${rationals.text(im)} i`;

describe('complex numbers', () => {
  const [a, b] = [complex('1/2', '-3'), complex('2', '5/3')];
  it('add, subtract and multiply as they should (exact)', () => {
    expect(text(plus(a, b))).toBe('5/2 + -4/3 i');
    expect(text(minus(a, b))).toBe('-3/2 + -14/3 i');
    expect(text(times(a, b))).toBe('6 + -31/6 i');
    expect(text(times(complex('0', '1'), complex('0', '1')))).toBe('-1 + 0 i');
  });
  it('have quotients that multiply back (exact), and none by 0', () => {
    expect(text(times(over(a, b), b))).toBe(text(a));
    expect(text(over(a, a))).toBe(text(of(1)));
    expect(() => over(a, of(0))).toThrow(RangeError);
  });
});
