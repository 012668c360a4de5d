import { describe, expect, it } from 'vitest';
import { float64 } from '../exact/float64.ts';
import { rational, rationals } from '../exact/rationals.ts';
import { bondCurrent } from './bond-current.ts';
import { chain } from './chain.ts';
import { energyCurrents } from './energy-current.ts';
import { state } from './state.ts';

describe('the current along a bond', () => {
  it('is -V (v_left + v_right) / 2 over any numbers', () => {
    expect(bondCurrent(float64, 3, 0.5, 2)).toBe(-3.75);
    expect(rationals.text(bondCurrent(rationals, rational('3'), rational('1/3'), rational('1/2')))).toBe('-5/4');
  });

  it('is what the core computes, bit for bit, where doubles do not round', () => {
    // V'(r) = r + r^2/2 on q = (0, 1, -1/2), m = (1, 2, 4): all numbers are multiples of 2^-5 below 2^5
    const ring = chain({
      kind: 'chain',
      sites: 3,
      boundary: 'periodic',
      potential: 'fput-alpha',
      stiffness: 1,
      alpha: 0.5,
      mass: [1, 2, 4],
    });
    const [q, p, masses] = [Float64Array.of(0, 1, -0.5), Float64Array.of(1, -2, 3), [1, 2, 4]];
    const currents = energyCurrents(ring, state(q, p));
    const at = (numbers: ArrayLike<number>, site: number) => rationals.of(numbers[site % 3] as number);
    const expected = [0, 1, 2].map((b) => {
      const r = rationals.minus(at(q, b + 1), at(q, b));
      const force = rationals.plus(r, rationals.over(rationals.times(r, r), rationals.of(2)));
      const velocity = (site: number) => rationals.over(at(p, site), at(masses, site));
      return bondCurrent(rationals, force, velocity(b), velocity(b + 1));
    });
    expect([...currents].map(rationals.of)).toEqual(expected);
  });
});
