import type { Decimal } from 'decimal.js';
import { ulpError } from '../src/elementary/ulp-error.ts';
import { decimal } from '../src/exact/decimal.ts';
import { bound } from './bounds/bound.ts';
import { refuted } from './run.ts';
import type { ElementaryAsk } from './subjects/elementary.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * 30 digits of the value and as many as cancellation can take: 20 in e^x - 1 for |x| >= 2^-64, 16 in ln x next to 1 and in 1 - x^2, 7
 * before the point and 21 behind it in the doubles up to 2^20 next to multiples of pi/2, 16 and 16 in pi n/d.
 */
const real = decimal(64);
const pi = real.of(-1).acos();

/** sin(pi n/d) and cos(pi n/d) are 0 or above 10^-16: what is far below is the rounding of pi. */
const orZero = (x: Decimal): Decimal => (x.abs().lt('1e-30') ? real.of(0) : x);

const exact: Readonly<Record<ElementaryAsk['call'], (...at: Decimal[]) => Decimal>> = {
  exp: (x) => x.exp(),
  expm1: (x) => x.exp().minus(1),
  log: (x) => x.ln(),
  sin: (x) => x.sin(),
  cos: (x) => x.cos(),
  sinPi: (n, d) => orZero(pi.times(n).div(d).sin()),
  cosPi: (n, d) => orZero(pi.times(n).div(d).cos()),
  asin: (x) => x.asin(),
};

/**
 * Elementary functions: what is computed lies within 0.52 of the spacing of the doubles around the exact value.
 *
 *   |f^(x) - f(x)| < 0.52 ulp(f(x)): half of it is the last rounding
 *
 * Catches: a table with a wrong last place, a series cut short, an argument reduced or rounded with too few digits.
 * Blind to: other arguments than those drawn, which the derivation in the head of every function covers.
 */
export const elementaryUlp: Oracle<ElementaryAsk, ElementaryAsk, number> = {
  id: 'elementary/ulp',
  law: {
    tex: String.raw`|\hat f(x) - f(x)| < 0.52\,\mathrm{ulp}(f(x))`,
    source: 'P. T. P. Tang, ACM TOMS 15, 144 (1989), 16, 378 (1990), 18, 211 (1992), for the method of the bounds',
    route: 'decimal arithmetic in 64 digits',
    catches: 'a table with a wrong last place, a series cut short, an argument reduced or rounded with too few digits',
    blindTo: 'arguments that are not drawn: the derivation in the head of every function covers them',
  },

  *examine(c) {
    const [seen] = (yield [c]) as [number];
    if (!Number.isFinite(seen)) return refuted({ term: `${c.call} is ${seen}` });
    const value = exact[c.call](...c.at.map(real.of));
    return {
      deviation: ulpError(seen, value),
      tolerance: 0,
      uncertainty: bound(
        { name: 'last rounding', value: 0.5, grade: 'proved', source: 'half the distance of two neighbours' },
        {
          name: 'what is rounded last',
          value: 0.02,
          grade: 'proved',
          source: 'the roundings and truncations before the last rounding, added up in the head of each function',
        },
      ),
      effect: 1.5, // an entry of a table off by one in its last place, and the last rounding
      evidence: 'high-precision',
      witness: [{ name: 'distance from the doubles', value: ulpError(value.toNumber(), value), floor: 1e-3 }],
      measured: [],
      where: { term: c.call },
    };
  },
};
