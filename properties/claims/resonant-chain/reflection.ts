import { ringOf, type WaveSubject } from '../../../oracles/subjects/waves.ts';
import { wavenumberOf } from '../../../oracles/waves/circle.ts';
import { reflectedSpectrum } from '../../../oracles/waves/reflected-spectrum.ts';
import { reflectedWaves } from '../../../oracles/waves/reflected-waves.ts';
import type { ResonanceAsk } from '../../../oracles/waves/resonances.ts';
import { field, real, said, type WaveCase, type Z } from '../../../oracles/waves/wave-case.ts';
import { fourierSeries } from '../../../src/waves/fourier.ts';
import { piOver } from '../../../src/waves/wavenumbers.ts';
import { claim } from '../claim.ts';
import { wavePairs } from '../resonance-cases.ts';
import { patternedRings } from '../wave-cases.ts';

/**
 * Which waves are reflected, and what is left of a spectrum in the end.
 *
 * RC-13b. A wave twice as long as the period of the modulation has 2 k_1 = k_3: it is reflected. RC-13b.1: not it alone. 2 k_1 = k_3 modulo 2 pi has
 * the solution k_1 = k_3/2 + pi as well. Readings tried: the period as 2 pi/k_3 with k_3 in (0, 2 pi), and with k_3 in (-pi, pi], which is the period
 * that the coefficients of sites have: either names one of the two. Smallest counterexample on a ring: three sites, a modulation of period 3, whose
 * wave of length 3 is reflected; there is none of length 6 (second-route.test.ts).
 *
 * RC-26s. By (25) n_k - n_{-k} decays with 2 R_k, and R_k is |chi_{2k}|^2 times what does not vanish: a spectrum becomes symmetric at the k where
 * |chi_{2k}|^2 > 0, and stays as it is elsewhere. Independent chi'_j have |chi_k|^2 > 0 for every k; a modulation of one period reflects the two
 * pairs of waves of RC-13b.1 alone. Here on rings, exactly (25) with k = 1 .. N - 1, time in units that do not matter.
 */

const holds = <A>(answer: A) => ({ answer, expected: 'holds', decidedFrom: 'quick' }) as const;
const violated = <A>(answer: A) => ({ answer, expected: 'violated', decidedFrom: 'quick' }) as const;

const pi = piOver(real);
const waves = (...of: readonly bigint[]) => said(Object.fromEntries(of.map((re, i) => [`k1, ${i}`, { re, im: 0n }])));
const half = ({ k3 }: ResonanceAsk): bigint => wavenumberOf(k3) / 2n;

/** lambda = 2 l is enough. */
export const braggWavelength = claim({
  id: 'RC-13b',
  cases: wavePairs,
  oracles: [reflectedWaves('some')],
  subjects: { 'as-printed': holds((ask: ResonanceAsk) => waves(half(ask))) },
});

/** It is not necessary. */
export const onlyBraggWavelength = claim({
  id: 'RC-13b.1',
  cases: wavePairs,
  oracles: [reflectedWaves('all')],
  subjects: {
    'as-printed': violated((ask: ResonanceAsk) => waves(half(ask))),
    'as-printed:shortest period': violated((ask: ResonanceAsk) => waves(2 * ask.k3 > 1 ? half(ask) + pi : half(ask))),
    corrected: {
      ...holds((ask: ResonanceAsk) => waves(half(ask), half(ask) + pi)),
      tex: String.raw`k_1 = \tfrac12 k_3,\ \tfrac12 k_3 + \pi \pmod{2\pi}`,
      derivation: '2 k_1 = k_3 modulo 2 pi: on a lattice a modulation has two halves',
    },
  },
});

/** The limit of every wave, by which waves are reflected. */
const limits =
  (reflects: (c: WaveCase, k: number) => boolean): WaveSubject =>
  (c) => {
    const n = (k: number) => real.of(c.spectrum[k] as number);
    const limit = (k: number) => (reflects(c, k) ? (n(k) + n(c.sites - k)) / 2n : n(k));
    return said(Object.fromEntries(ringOf(c.sites).modes.map((k): [string, Z] => [`n, ${k}`, { re: limit(k), im: 0n }])));
  };

/** |chi_{2k}|^2 > 0 */
const isModulated = (c: WaveCase, k: number): boolean => {
  const w = ringOf(c.sites);
  const amplitude = fourierSeries(
    w,
    c.linear.map((x) => field.from(x, 0)),
  )[w.mod(2 * k)] as Z;
  return Math.max(...[amplitude.re, amplitude.im].map((x) => Math.abs(real.toNumber(x)))) > 1e-15;
};

/** Every spectrum becomes symmetric? */
export const symmetricInTheEnd = claim({
  id: 'RC-26s',
  cases: patternedRings(8),
  oracles: [reflectedSpectrum],
  subjects: {
    'as-printed': violated(limits(() => true)),
    corrected: {
      ...holds(limits(isModulated)),
      tex: String.raw`\lim_{t \to \infty} [n_k(t) - n_{-k}(t)] = 0 \;\Longleftrightarrow\; |\chi_{2k}|^2 > 0 \ \text{ or }\ n_k(0) = n_{-k}(0)`,
      derivation: 'n_k - n_{-k} decays with 4 pi F_{k,k}^2 |chi_{2k}|^2/|d omega/dk|, which is 0 where the modulation has no wave 2k',
    },
  },
});
