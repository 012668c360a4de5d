import type { Arithmetic } from '../../src/exact/arithmetic.ts';
import { float64 } from '../../src/exact/float64.ts';

/** A value beside the sum of the absolute terms that it was added up from. */
export interface Weighed {
  readonly value: number;
  readonly size: number;
}

/**
 * Arithmetic that keeps absolute terms: sums add sizes and never cancel. A function's size includes what it makes of a relative error of
 * its argument.
 */
export const weighed: Arithmetic<Weighed> = {
  digits: float64.digits,
  of: (x) => ({ value: x, size: Math.abs(x) }),
  toNumber: ({ value }) => value,
  plus: (a, b) => ({ value: a.value + b.value, size: a.size + b.size }),
  minus: (a, b) => ({ value: a.value - b.value, size: a.size + b.size }),
  times: (a, b) => ({ value: a.value * b.value, size: a.size * b.size }),
  over: (a, b) => ({ value: a.value / b.value, size: (a.size / Math.abs(b.value)) * (b.size / Math.abs(b.value)) }),
  // f(x (1 + d)): what an error of d |size| in the argument makes of f is |f'(x)| |size| d, to first order
  exp: (x) => {
    const value = float64.exp(x.value);
    return { value, size: value * (1 + x.size) };
  },
  log: (x) => {
    const value = float64.log(x.value);
    return { value, size: Math.abs(value) + x.size / x.value };
  },
  sin: (x) => {
    const [value, slope] = [float64.sin(x.value), float64.cos(x.value)];
    return { value, size: Math.abs(value) + Math.abs(slope) * x.size };
  },
  cos: (x) => {
    const [value, slope] = [float64.cos(x.value), float64.sin(x.value)];
    return { value, size: Math.abs(value) + Math.abs(slope) * x.size };
  },
  sqrt: (x) => {
    const value = float64.sqrt(x.value);
    return { value, size: x.size === 0 ? 0 : value + x.size / (2 * value) }; // a root of what has cancelled to 0 is not bounded: Infinity
  },
};
