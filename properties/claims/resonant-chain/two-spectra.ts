import { modulationsOf, ringOf, type WaveSubject } from '../../../oracles/subjects/waves.ts';
import { spectraAtStart, spectraLater } from '../../../oracles/waves/two-spectra.ts';
import { field, real, said, type WaveCase, type Z } from '../../../oracles/waves/wave-case.ts';
import { springVertices } from '../../../src/waves/interaction.ts';
import { vertexAt } from '../../../src/waves/vertices.ts';
import { claim } from '../claim.ts';
import { rings } from '../wave-cases.ts';

/**
 * RC-23n. n may be taken from a or from b: the difference is of order epsilon^2, now and later. a = b + epsilon X(b), and X is a sum of b_2^* and of
 * b_2^* b_3^*: <b_1^* X_1> has unequal numbers of fields and conjugates, and vanishes for random phases. So, for Gaussian b and up to what a normal
 * form of second order adds,
 *
 *   <|a_1|^2> - <|b_1|^2> = epsilon^2 <|X_1|^2> = epsilon^2 {sum |F_{1,-2} chi_{1+2}|^2 J_2/(omega_1 + omega_2)^2
 *       + 2 sum |alpha_{1+2+3} V_{1,2,3}|^2 J_2 J_3/(omega_1 + omega_2 + omega_3)^2}.
 *
 * RC-23n.1. Later: the sums that the normal form removes make <|a_1|^2> of Gaussian a grow by
 *
 *   epsilon^2 {2 sum |F_{1,-2} chi_{1+2}|^2 (J_1 + J_2) S(omega_1 + omega_2)
 *       + 4 sum |alpha_{1+2+3} V_{1,2,3}|^2 (J_1 J_2 + J_1 J_3 + J_2 J_3) S(omega_1 + omega_2 + omega_3)},   S(w) = sin(w t)/w,
 *
 * more than <|b_1|^2>. No w vanishes, so its integral, with (1 - cos w t)/w^2, stays bounded for all t, while what both have in common grows with t:
 * at order epsilon^2 the difference never adds up. The factor L/2 pi is the same on both sides. Beyond t of order 1/epsilon^2 the kinetic equation
 * itself would have to hold (RC-23).
 */

const square = ({ re, im }: Z): bigint => real.times(re, re) + real.times(im, im);
const total = (terms: readonly bigint[]): bigint => terms.reduce((a, b) => a + b, 0n);

/** A sum over what the normal form removes: of pairs, then of triads, with the sum of their frequencies. */
function removed(
  c: WaveCase,
  k1: number,
  pair: (j1: bigint, j2: bigint, omega: bigint) => bigint,
  triad: (j1: bigint, j2: bigint, j3: bigint, omega: bigint) => bigint,
): bigint {
  const w = ringOf(c.sites);
  const { linear, cubic } = modulationsOf(w, c);
  const j = (k: number) => real.of(c.spectrum[k] as number);
  const pairs = w.modes.map((k2) => {
    const strength = square(field.times(vertexAt(w, springVertices.linear, [k1, -k2]), linear[w.mod(k1 + k2)] as Z));
    return real.times(strength, pair(j(k1), j(k2), w.omega(k1) + w.omega(k2)));
  });
  const triads = w.modes.flatMap((k2) =>
    w.modes.map((k3) => {
      const strength = square(field.times(vertexAt(w, springVertices.cubic, [k1, k2, k3]), cubic[w.mod(k1 + k2 + k3)] as Z));
      return real.times(strength, triad(j(k1), j(k2), j(k3), w.omega(k1) + w.omega(k2) + w.omega(k3)));
    }),
  );
  return total(pairs) + total(triads);
}

const spectra =
  (name: string, of: (c: WaveCase, k: number) => bigint): WaveSubject =>
  (c) =>
    said(Object.fromEntries(ringOf(c.sites).modes.map((k): [string, Z] => [`${name}, ${k}`, { re: of(c, k), im: 0n }])));

const atStart = spectra('at t = 0', (c, k) => {
  const over = (x: bigint, omega: bigint) => real.over(x, real.times(omega, omega));
  return removed(
    c,
    k,
    (_, j2, omega) => over(j2, omega),
    (_, j2, j3, omega) => over(2n * real.times(j2, j3), omega),
  );
});

const later = spectra('later', (c, k) => {
  const time = real.of(c.time);
  const growing = (x: bigint, omega: bigint) => real.times(x, real.over(real.sin(real.times(omega, time)), omega));
  return removed(
    c,
    k,
    (j1, j2, omega) => growing(2n * (j1 + j2), omega),
    (j1, j2, j3, omega) => growing(4n * (real.times(j1, j2) + real.times(j1, j3) + real.times(j2, j3)), omega),
  );
});

/** n from b, or from a, of random phases. */
export const nearlyOneSpectrum = claim({
  id: 'RC-23n',
  cases: rings(4, 5),
  oracles: [spectraAtStart],
  subjects: { 'as-printed': { answer: atStart, expected: 'holds', decidedFrom: 'quick' } },
});

/** The same later on. */
export const stillOneSpectrum = claim({
  id: 'RC-23n.1',
  cases: rings(4, 5),
  oracles: [spectraLater],
  subjects: { 'as-printed': { answer: later, expected: 'holds', decidedFrom: 'quick' } },
});
