import { exp } from '../../src/elementary/exp.ts';
import { cos, sin } from '../../src/elementary/sin-cos.ts';
import { bound } from '../bounds/bound.ts';
import { refuted } from '../run.ts';
import type { Oracle } from '../verdict/oracle.ts';
import type { ResonanceAsk, ResonanceCase } from './resonances.ts';
import { heard, real, type Values } from './wave-case.ts';

/** A spectrum that is not symmetric, and an even density of the modulation. */
export const spectrumAt = (k: number): number => 2 + cos(k) + sin(k) / 2;
export const modulationAt = (k: number): number => 1 + cos(k) / 2;

const omega = (k: number): number => 2 * sin(k / 2);
const turn = 2 * Math.PI;
const steps = 2 ** 13;

/** 2 pi times the integral of F_{1,2} |chi_{1-2}|^2 (F_{1,2} n_2 - F_{2,1} n_1) against a Gaussian of width sigma for delta(omega_1 - omega_2). */
function smoothed(k1: number, sigma: number): number {
  const own = omega(k1);
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const k2 = ((i + 0.5) * turn) / steps;
    const other = omega(k2);
    const x = (own - other) / sigma;
    if (x * x > 80) continue; // exp(-40)
    const [f12, f21] = [0.5 * Math.sqrt(other / own) * other, 0.5 * Math.sqrt(own / other) * own];
    sum += f12 * modulationAt(k1 - k2) * (f12 * spectrumAt(k2) - f21 * spectrumAt(k1)) * exp((-x * x) / 2);
  }
  return (turn * sum * turn) / (steps * sigma * Math.sqrt(turn));
}

/**
 * The Bragg term with its two deltas integrated out: the integral over k_2 with a Gaussian for delta(omega_1 - omega_2), its width to 0 by two extrapolations.
 *
 * Catches: a lost 1/|d omega/dk|, a wrong wave number of the modulation, the solution k_2 = k_1 counted as well.
 * Blind to: the prefactor of the term, which is that of (A8).
 */
export const braggRate: Oracle<ResonanceCase, ResonanceAsk, Values> = {
  id: 'waves/bragg-rate',
  law: {
    tex: String.raw`2\pi \int dk_2\, F_{1,2} |\chi_{1-2}|^2 (F_{1,2} n_2 - F_{2,1} n_1)\, \delta(\omega_1 - \omega_2)`,
    source: 'the definition of the delta as a limit of Gaussians',
    route: 'quadrature with Gaussians of widths 1/64, 1/128, 1/256, extrapolated',
    catches: 'a lost 1/|d omega/dk|, a wrong wave number of the modulation, another solution counted',
    blindTo: 'the prefactor, which is that of (A8): waves/prefactors sees it',
  },
  *examine(c) {
    const k1 = turn * c.k2;
    if (omega(k1) < 0.5 || omega(k1) > 1.75) return { outOfScope: 'next to the ends of the band the Gaussians are too wide' };
    const [answer] = (yield [{ ...c, signs: [1, 0] }]) as [Values];
    const seen = heard(answer)?.rate;
    if (seen === undefined) return refuted({ term: 'no rate' });
    const [a, b, d] = [64, 128, 256].map((inverse) => smoothed(k1, 1 / inverse)) as [number, number, number];
    const [first, second] = [(4 * b - a) / 3, (4 * d - b) / 3];
    const limit = (16 * second - first) / 15;
    return {
      deviation: Math.abs(real.toNumber(seen.re) - limit),
      tolerance: 0,
      uncertainty: bound(
        { name: 'extrapolation', value: Math.abs(limit - second), grade: 'measured', source: 'what the second extrapolation changed' },
        { name: 'rounding', value: 1e-11, grade: 'estimated', source: '2^13 terms below 10^2, an ulp each' },
      ),
      effect: 1e-2,
      evidence: 'float64',
      witness: [{ name: 'rate', value: Math.abs(limit), floor: 0.05 }],
      measured: [],
    };
  },
};
