import { describe, expect, it } from 'vitest';
import { Decimal40, exactDecimal, ulpError } from './ulp-error.ts';

describe('exactDecimal', () => {
  it('gives the double and not its shortest text', () => {
    expect(exactDecimal(0.1).toFixed()).toBe('0.1000000000000000055511151231257827021181583404541015625');
    expect(exactDecimal(-6.25).toFixed()).toBe('-6.25');
    expect(exactDecimal(0).isZero()).toBe(true);
    expect(exactDecimal(5e-324).toPrecision(17)).toBe('4.9406564584124654e-324');
    expect(exactDecimal(1.7976931348623157e308).toFixed()).toBe(BigInt(1.7976931348623157e308).toString());
  });
});

describe('ulpError', () => {
  it('measures in the spacing of the doubles around the exact value', () => {
    expect(ulpError(1, exactDecimal(1))).toBe(0);
    expect(ulpError(1 + 4.440892098500626e-16, exactDecimal(1))).toBe(2);
    expect(ulpError(1, new Decimal40(1).sub('1e-17'))).toBeCloseTo(1e-17 / 1.1102230246251565e-16, 12);
    expect(ulpError(-3, exactDecimal(-3.0000000000000004))).toBe(1);
    expect(ulpError(0, exactDecimal(5e-324))).toBe(1);
    expect(ulpError(0, new Decimal40(0))).toBe(0);
    expect(ulpError(5e-324, new Decimal40(0))).toBe(Infinity);
  });
});
