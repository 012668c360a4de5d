import { refuted } from '../run.ts';
import type { Law, Oracle } from '../verdict/oracle.ts';
import { distanceOnCircle, omegaOf, wavenumberOf } from './circle.ts';
import { counted, insertion, roundingOf } from './insertion.ts';
import { heard, real, type Values, type Z } from './wave-case.ts';

/** Two wave numbers, in turns: k = 2 pi times it, 0 < turns < 1. */
export interface ResonanceCase {
  readonly k2: number;
  readonly k3: number;
}

/** A resonance to be solved for k1 at given k2, k3: the signed sums that omega(k1) and k1 - k4 must equal. */
export interface ResonanceAsk extends ResonanceCase {
  readonly signs: readonly [number, number];
}

/**
 * All solutions k1, and each with its k4: omega(k1) = sign_2 omega(k2) + sign_3 omega(k3), k1 = sign_2 k2 + sign_3 k3 + k4 modulo 2 pi.
 *
 * omega rises from 0 to 2 on [0, pi] and falls back on [pi, 2 pi]: between two of these ends there is one solution if the target lies between the values
 * there, and none otherwise. So many must be named, and be solutions.
 *
 * Catches: a branch that is none, one that is missed, a domain that is not stated, a k4 with a wrong sign.
 * Blind to: what couples the waves; the vertices' laws see that.
 */
export function allResonances(
  id: `${string}/${string}`,
  signs: readonly [number, number],
  tex: string,
): Oracle<ResonanceCase, ResonanceAsk, Values> {
  const law: Law = {
    tex,
    source: 'the monotony of the dispersion relation on [0, pi] and [pi, 2 pi]',
    route: 'the values at 0, pi and 2 pi count the solutions; each is inserted, 40 digits',
    catches: 'a branch that is none, one that is missed, a domain that is not stated, a wrong k4',
    blindTo: 'what couples the waves: waves/cubic-vertex-of-springs sees it',
  };
  return {
    id,
    law,
    *examine(c) {
      const [answer] = (yield [{ ...c, signs }]) as [Values];
      const seen = heard(answer);
      if (seen === undefined) return refuted({ term: 'a solution that is no real number' });
      const [k2, k3] = [wavenumberOf(c.k2), wavenumberOf(c.k3)];
      const target = BigInt(signs[0]) * omegaOf(k2) + BigInt(signs[1]) * omegaOf(k3);
      const edge = real.of(2) - target;
      if ([target, edge].some((x) => Math.abs(real.toNumber(x)) < 1e-30))
        return { outOfScope: 'at an end of the band rounding decides whether solutions coincide' };
      const between = (low: bigint, high: bigint) => low < target && target < high;
      const expected = between(0n, real.of(2)) ? 2 : 0;
      const own = Object.entries(seen).filter(([name]) => name.startsWith('k1'));
      const distinct = own.filter(
        ([, { re }], i) => !own.slice(0, i).some(([, other]) => real.toNumber(distanceOnCircle(re, other.re)) < 1e-30),
      );
      if (distinct.length !== expected) return refuted({ term: `${expected} solutions, not ${distinct.length}` });
      const off = own.flatMap(([name, { re }]) => {
        const k4 = (seen[name.replace('k1', 'k4')] as Z | undefined)?.re ?? 0n;
        const rest = re - BigInt(signs[0]) * k2 - BigInt(signs[1]) * k3 - k4;
        return [
          { name: `omega, ${name}`, by: Math.abs(real.toNumber(omegaOf(re) - target)) },
          { name: `k4, ${name}`, by: Math.abs(real.toNumber(distanceOnCircle(rest, 0n))) },
        ];
      });
      return {
        ...insertion(off, roundingOf(2 ** -152, '2^15 units of 2^-167: the smallest omega of the grid is above 2^-6')),
        witness: [],
        measured: [counted('solutions', expected)],
      };
    },
  };
}
