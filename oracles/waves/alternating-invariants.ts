import { rank } from '../../src/exact/rank.ts';
import { rationals } from '../../src/exact/rationals.ts';
import { noUncertainty } from '../bounds/bound.ts';
import { refuted } from '../run.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { distanceOnCircle, omegaOf, turn, wavenumberOf } from './circle.ts';
import type { ResonanceAsk, ResonanceCase } from './resonances.ts';
import { heard, real, type Values } from './wave-case.ts';

/** omega_1 = omega_2 + omega_3, k_1 = k_2 + k_3 + pi. */
type Triad = readonly [k1: bigint, k2: bigint, k3: bigint];

const pi = turn / 2n;
const onCircle = (k: bigint): bigint => ((k % turn) + turn) % turn;
const same = (a: bigint, b: bigint): boolean => real.toNumber(distanceOnCircle(a, b)) < 1e-30;

/** The zero of a function that rises or falls from one end to the other, if it changes its sign. */
function zeros(f: (k: bigint) => bigint, from: bigint, to: bigint): readonly bigint[] {
  const rises = f(from) < f(to);
  if (f(from) < 0n === f(to) < 0n) return [];
  let [low, high] = [from, to];
  for (let bits = 0; bits < 170; bits++) {
    const middle = (low + high) / 2n;
    if (f(middle) < 0n === rises) low = middle;
    else high = middle;
  }
  return [low];
}

/** All triads in which k is the wave 2: omega(k1) - omega(k1 - k - pi) is monotonous from 0 to k + pi, and from there to 2 pi. */
function fedBy(k: bigint): readonly Triad[] {
  const kink = onCircle(k + pi);
  const f = (k1: bigint) => omegaOf(k1) - omegaOf(k1 - kink) - omegaOf(k);
  return [...zeros(f, 0n, kink), ...zeros(f, kink, turn)].map((k1) => [k1, k, onCircle(k1 - kink)] as const);
}

/**
 * All triads in which k is the wave 1: omega(k2) + omega(k - pi - k2) is symmetric on both arcs between 0 and k - pi, and monotonous on either half.
 */
function feeding(k: bigint): readonly Triad[] {
  const kink = onCircle(k - pi);
  const f = (k2: bigint) => omegaOf(k2) + omegaOf(kink - k2) - omegaOf(k);
  return [...zeros(f, 0n, kink / 2n), ...zeros(f, kink, kink + (turn - kink) / 2n)].map((k2) => [k, k2, onCircle(kink - k2)] as const);
}

/**
 * How many collision invariants live on four waves of a chain whose alpha alternates from spring to spring: the given one, a, its partner b in a
 * triad with a wave that two pairs feed, and the other wave that each of them feeds. All triads of these four are counted by monotony; 4 less their
 * rank is the number.
 *
 * Catches: that one is missed, that there is none.
 * Blind to: invariants that live on other waves.
 */
export const alternatingInvariants: Oracle<ResonanceCase, ResonanceAsk, Values> = {
  id: 'waves/alternating-invariants',
  law: {
    tex: String.raw`\gamma_1 = \gamma_2 + \gamma_3 \quad\text{for}\quad \omega_1 = \omega_2 + \omega_3,\ k_1 = k_2 + k_3 + \pi`,
    source: 'the definition of a collision invariant, for all spectra n',
    route: 'all resonances of four waves by bisection between the kinks of the dispersion relation, 40 digits, and their rank',
    catches: 'an invariant that is missed, one that is none',
    blindTo: 'invariants that live on other waves',
  },
  *examine(c) {
    const a = wavenumberOf(c.k2);
    const pairs = fedBy(a);
    const shared = pairs.find(([k1]) => feeding(k1).length === 2);
    const own = pairs.find((triad) => triad !== shared);
    const b = shared?.[2];
    const ownOfB = b === undefined ? undefined : fedBy(b).find(([k1]) => !same(k1, shared?.[0] ?? 0n));
    if (b === undefined || own === undefined || ownOfB === undefined || [own, ownOfB].some(([k1]) => feeding(k1).length !== 1))
      return { outOfScope: 'one of the four waves takes part in more triads' };
    const waves = [a, b, own[0], ownOfB[0]];
    const triads = waves.flatMap((k) => [...fedBy(k), ...feeding(k)]);
    const rows = triads.map((triad) =>
      waves.map((wave) => rationals.of(triad.reduce((sum, k, i) => sum + (same(k, wave) ? (i === 0 ? 1 : -1) : 0), 0))),
    );
    const [answer] = (yield [{ ...c, signs: [1, 1] }]) as [Values];
    const seen = heard(answer)?.invariants?.re;
    if (seen === undefined) return refuted({ term: 'no number of invariants' });
    const number = waves.length - rank(rationals, rows);
    return {
      deviation: Math.abs(real.toNumber(seen - real.of(number))),
      tolerance: 0,
      uncertainty: noUncertainty,
      effect: 1,
      evidence: 'high-precision',
      witness: [{ name: 'triads', value: triads.length, floor: 1 }],
      measured: [{ name: 'invariants', value: number, lower: number, upper: number, unit: '' }],
      where: { term: `${number} on four waves` },
    };
  },
};
