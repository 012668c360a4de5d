import { describe, expect, it } from 'vitest';
import { dualChains, dualIdentities } from '../../../oracles/exact/dual-chains.ts';
import { identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import { examine } from '../../../oracles/verdict/examine.ts';
import { stream } from '../../../src/statistics/stream.ts';
import { caseOf } from '../../runner/alpha.ts';
import type { AnyClaim } from '../claim.ts';
import { identityCases } from '../identity-cases.ts';
import { decayOfDirection } from './isotropisation.ts';
import { localisationLength, printedBragg, rateBy } from './localisation.ts';
import { sampledFields } from './random-fields.ts';

const verdictOn = async (of: AnyClaim, answer: unknown) => {
  const [oracle] = of.oracles;
  const [regime] = of.cases.regimes;
  const finding = await examine(oracle, answer as never, caseOf(of, regime as string, 1953, oracle?.id as string, 0));
  return finding.kind === 'judged' ? finding.verdict : finding.kind;
};

it('what is no number, or no field, is refuted', async () => {
  expect(await verdictOn(localisationLength, () => Number.NaN)).toBe('violated');
  expect(await verdictOn(decayOfDirection, () => [Number.NaN])).toBe('violated');
  expect(await verdictOn(sampledFields, () => [])).toBe('violated');
});

it('RC-4b is not true of the springs counted from another site', async () => {
  const family = dualIdentities(0);
  const cases = identityCases(family);
  const finding = await examine(dualChains, identitiesOnTrial(family)(coreParts), cases.draw('ring of 4', 1, 'dual', 0));
  expect(finding).toMatchObject({ verdict: 'violated' });
});

/** A second route, in doubles and the host's functions: everything below shares nothing with the claims but the random numbers. */
describe('by a second route', () => {
  /**
   * What a spring chi between uniform half-lines reflects. Its pull is what either wave continued over it has: chi (t z - 1 - r) = (z - 1) + r (1/z - 1) = t (z - 1),
   * z = exp(ik), so t = 1 - r/z and r = (chi - 1)(z - 1)/(1/z - 1 + 2 chi).
   */
  const reflected = (k: number, chi: number): number => {
    const [c, s] = [Math.cos(k), Math.sin(k)];
    return ((chi - 1) ** 2 * ((c - 1) ** 2 + s ** 2)) / ((c - 1 + 2 * chi) ** 2 + s ** 2);
  };

  it.each([0.3, 1, 2, 2.8])('RC-25: one spring 1 + epsilon reflects R/|d omega/dk|, at k = %s', async (k) => {
    const epsilon = 2 ** -12;
    const share = reflected(k, 1 + epsilon);
    const velocity = Math.cos(k / 2);
    const rate = (epsilon * Math.sin(k / 2)) ** 2 / velocity;
    expect(share / (rate / velocity)).toBeCloseTo(1, 2); // the next order: 2 epsilon/|1 + 1/z|
    const turns = 19 / 64;
    const own = await rateBy(printedBragg)({ turns, epsilon, variance: 1 });
    expect(own / reflected(2 * Math.PI * turns, 1 + epsilon)).toBeGreaterThan(1e6); // 2^24 |d omega/dk|
  });

  it('RC-25.2: n_k - n_{-k} is below 0 at R t = 3: single waves, Runge-Kutta, Fourier amplitudes', () => {
    const [sites, mode, meanPath, rings, h] = [128, 35, 16, 160, 0.25];
    const half = (Math.PI * mode) / sites;
    const [omega, velocity] = [2 * Math.sin(half), Math.cos(half)];
    const size = 1 / (Math.tan(half) * Math.sqrt(meanPath));
    const steps = Math.round((3 * meanPath) / (velocity * h));
    const lost: number[] = [];
    for (let ring = 0; ring < rings; ring++) {
      const uniform = stream(11, ring);
      const chi = Array.from({ length: sites }, () => 1 + (uniform() < 0.5 ? -size : size));
      const start = 2 * Math.PI * uniform();
      let q = chi.map((_, j) => Math.cos(2 * half * j + start) / omega);
      let p = chi.map((_, j) => Math.sin(2 * half * j + start));
      const force = (x: readonly number[]) => {
        const pull = x.map((y, j) => chi[j] * (x[(j + 1) % sites] - y));
        return pull.map((f, j) => f - pull[(j + sites - 1) % sites]);
      };
      const ahead = (x: readonly number[], by: number, slope: readonly number[]) => x.map((y, j) => y + by * slope[j]);
      for (let n = 0; n < steps; n++) {
        // fourth order, of Nystrom's kind
        const a = force(q);
        const b = force(ahead(ahead(q, h / 2, p), (h * h) / 8, a));
        const c = force(ahead(ahead(q, h, p), (h * h) / 2, b));
        q = q.map((y, j) => y + h * p[j] + ((h * h) / 6) * (a[j] + 2 * b[j]));
        p = p.map((y, j) => y + (h / 6) * (a[j] + 4 * b[j] + c[j]));
      }
      let difference = 0;
      let whole = 0;
      for (let k = 1; k < sites / 2; k++) {
        const w = 2 * Math.sin((Math.PI * k) / sites);
        const [c, s] = [q.map((_, j) => Math.cos((2 * Math.PI * j * k) / sites)), q.map((_, j) => Math.sin((2 * Math.PI * j * k) / sites))];
        const dot = (x: readonly number[], y: readonly number[]) => x.reduce((sum, value, j) => sum + value * y[j], 0);
        // omega q_k + i p_k and its mirror image, q_k = sum q_j exp(-2 pi i j k/N)
        const [qc, qs, pc, ps] = [dot(q, c), -dot(q, s), dot(p, c), -dot(p, s)];
        const right = (w * qc - ps) ** 2 + (w * qs + pc) ** 2;
        const left = (w * qc + ps) ** 2 + (w * qs - pc) ** 2;
        difference += right - left;
        whole += right + left;
      }
      lost.push(difference / whole);
    }
    const mean = lost.reduce((a, b) => a + b, 0) / rings;
    const error = Math.sqrt(lost.reduce((sum, x) => sum + (x - mean) ** 2, 0) / rings / (rings - 1));
    expect(mean).toBeLessThan(-3 * error); // exp(-6) is above 0
    expect(Math.abs(mean + 0.063)).toBeLessThan(3 * error);
  });
});
