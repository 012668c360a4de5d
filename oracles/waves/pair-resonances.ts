import { refuted } from '../run.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { distanceOnCircle, omegaOf, turn, wavenumberOf } from './circle.ts';
import { counted, insertion, roundingOf } from './insertion.ts';
import type { ResonanceAsk, ResonanceCase } from './resonances.ts';
import { heard, real, type Values } from './wave-case.ts';

/**
 * Where the frequencies of k and S - k add up to most, on the arc from 0 to S and on the one from S to 2 pi, and which of the two holds k2 and k3.
 */
export function arcsOf(k2: bigint, k3: bigint): { readonly own: bigint; readonly other: bigint } {
  const sum = k2 + k3;
  const [first, second] = [(sum % turn) / 2n, (sum % turn) / 2n + turn / 2n];
  return sum < turn ? { own: first, other: second } : { own: second, other: first };
}

/**
 * All pairs k1, k4 into which two waves turn without modulation, but for themselves: omega(k1) + omega(k4) = omega(k2) + omega(k3), k1 + k4 = S = k2
 * + k3 modulo 2 pi.
 *
 * omega(k) + omega(S - k) is concave and symmetric between its kinks at 0 and S, on either arc, and omega(S) at both ends, which is less than
 * omega(k2) + omega(k3). So there is one pair on an arc if the value in its middle is larger, and none otherwise; on the arc that holds k2 and k3 it
 * is these two. All other pairs need folding.
 *
 * Catches: a resonance that is none, one that is missed, a permutation that is counted, a domain that is not stated.
 * Blind to: what couples the waves; waves/effective-coefficient sees that.
 */
export const allPairs: Oracle<ResonanceCase, ResonanceAsk, Values> = {
  id: 'waves/pair-resonance',
  law: {
    tex: String.raw`\omega_1 + \omega_4 = \omega_2 + \omega_3,\quad k_1 + k_4 = k_2 + k_3 \pmod{2\pi},\quad \{k_1, k_4\} \ne \{k_2, k_3\}`,
    source: 'the dispersion relation is concave between 0 and 2 pi',
    route: 'the values in the middle of both arcs count the pairs; each is inserted, 40 digits',
    catches: 'a pair that is none, one that is missed, a permutation, a domain that is not stated',
    blindTo: 'what couples the waves: waves/effective-coefficient sees it',
  },
  *examine(c) {
    const [answer] = (yield [{ ...c, signs: [1, 1] }]) as [Values];
    const seen = heard(answer);
    if (seen === undefined) return refuted({ term: 'a solution that is no real number' });
    const [k2, k3] = [wavenumberOf(c.k2), wavenumberOf(c.k3)];
    const target = omegaOf(k2) + omegaOf(k3);
    const edge = real.toNumber(2n * omegaOf(arcsOf(k2, k3).other) - target);
    if (Math.abs(edge) < 1e-30) return { outOfScope: 'at the end of the domain rounding decides whether there is a pair' };
    const expected = edge > 0 ? 1 : 0;
    const pairs = Object.entries(seen).flatMap(([name, { re }]) => {
      const partner = seen[name.replace('k1', 'k4')]?.re;
      return name.startsWith('k1') ? [{ name, k1: re, k4: partner ?? 0n }] : [];
    });
    if (pairs.length !== expected) return refuted({ term: `${expected} pairs, not ${pairs.length}` });
    if (pairs.some(({ k1 }) => [k2, k3].some((k) => real.toNumber(distanceOnCircle(k1, k)) < 1e-30)))
      return refuted({ term: 'a permutation' });
    const off = pairs.flatMap(({ name, k1, k4 }) => [
      { name: `omega, ${name}`, by: Math.abs(real.toNumber(omegaOf(k1) + omegaOf(k4) - target)) },
      { name: `sum, ${name}`, by: real.toNumber(distanceOnCircle(k1 + k4, k2 + k3)) },
    ]);
    return {
      ...insertion(off, roundingOf(2 ** -142, '2^25 units of 2^-167 in roots of frequencies that are 2^-20 at least')),
      witness: [],
      measured: [counted('solutions', expected)],
    };
  },
};
