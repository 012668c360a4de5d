import { describe, expect, it } from 'vitest';
import { rational, rationals } from '../exact/rationals.ts';
import { amplitude, conjugate, hierarchy, sitesOf } from './hierarchy.ts';
import { transportNumbers } from './numbers.ts';
import { ballAround, torusBonds } from './torus.ts';
import { letterOf } from './words.ts';

const omega = ['1', '3', '7', '11', '13', '17', '19'].map((n) => rational(`${n}`));
/** Small frequencies resonate by accident: 3 * 1 - 3 = 0 with quartic terms. */
const large = ['1299709', '1615843', '1860511', '2097593', '2341831'].map(rational);

const of = (sites: number, V: readonly (readonly [number, ReturnType<typeof rational>])[]) => ({
  sides: [sites],
  bond: torusBonds([sites])[0] as ReturnType<typeof torusBonds>[0],
  state: { omega: omega.slice(0, sites), U: [], V },
  isZero: rationals.isZero,
});
const harmonic = [[2, rationals.one]] as const;

describe('the hierarchy', () => {
  it('has the first order that is derived by hand: p_0 p_1 / (omega_0^2 - omega_1^2) among others', () => {
    // j = (p_0 + p_1)(q_0 - q_1)/2; the part (p_1 q_0 - p_0 q_1)/2 needs b p_0 p_1 with b = 1/(omega_0^2 - omega_1^2) = -1/8, and a q_0 q_1 with
    // a = (omega_0^2 + omega_1^2) / (2 (omega_0^2 - omega_1^2)) = -5/8. In z: p_0 p_1 = -(z - zbar)(z' - zbar')/4, q_0 q_1 = (z + zbar)(z' + zbar')/(4 omega omega').
    const [first] = hierarchy(rationals, of(5, harmonic), 1, transportNumbers);
    const word = letterOf(amplitude(0)) + letterOf(amplitude(1));
    const mixed = letterOf(amplitude(0)) + letterOf(conjugate(1));
    const [p, q] = [rational('1/32'), rational('-5/96')]; // -b/4 and a/(4 omega_0 omega_1)
    expect(first?.solution.get(word)).toEqual(rationals.plus(p, q));
    expect(first?.solution.get(mixed)).toEqual(rationals.plus(rationals.negative(p), q));
  });

  it('fills the ball of radius k - 1 at order k, and no zero mode is left', () => {
    const orders = hierarchy(rationals, of(7, harmonic), 3, transportNumbers);
    expect(orders.map(({ zeroMode }) => zeroMode.size)).toEqual([0, 0, 0]);
    expect(orders.map(({ solution }) => sitesOf(solution))).toEqual([0, 1, 2].map((r) => ballAround([7], { tail: 0, head: 1 }, r)));
  });

  it('keeps conjugate coefficients equal: u is even in p', () => {
    const [, second] = hierarchy(rationals, { ...of(5, []), state: { omega: large, U: [], V: [[4, rationals.one]] } }, 2, transportNumbers);
    const mirrored = (word: string) =>
      [...word]
        .map((letter) => letterOf((letter.charCodeAt(0) - 0x100) ^ 1))
        .toSorted()
        .join('');
    for (const [word, c] of second?.solution ?? []) expect(second?.solution.get(mirrored(word))).toEqual(c);
  });

  it('has no quotient where two neighbours have the same frequency', () => {
    const same = { ...of(5, harmonic), state: { omega: omega.slice(0, 5).with(1, rational('1')), U: [], V: harmonic } };
    expect(() => hierarchy(rationals, same, 1, transportNumbers)).toThrow(RangeError);
  });
});
