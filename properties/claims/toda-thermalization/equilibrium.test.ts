import { describe, expect, it } from 'vitest';
import { equipartition, equipartitionIdentities, statedEquipartition } from '../../../oracles/exact/equipartition.ts';
import { identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import { quadraticForm } from '../../../oracles/toda/quadratic-form.ts';
import { examine } from '../../../oracles/verdict/examine.ts';
import { chain as chainOf } from '../../../src/chain/chain.ts';
import { state } from '../../../src/chain/state.ts';
import { pseudoRandom } from '../../../src/elementary/pseudo-random.ts';
import { spectralEntropy } from '../../../src/modes/spectral-entropy.ts';
import { equipartitionLevels } from './equilibrium.ts';

const entropyMean = (modes: number) => Array.from({ length: modes - 1 }, (_, i) => 1 / (i + 2)).reduce((a, b) => a + b, 0);

describe('equipartition refuses', () => {
  it.each([
    ['a share of 1/(N+1)', { share: (modes: number) => [1, modes + 1] as const }],
    ['a digamma off by one: a sum from 1 on', { entropy: (modes: number) => Array.from({ length: modes }, (_, i) => [1, i + 1] as const) }],
    ['a sum up to N - 1', { entropy: (modes: number) => statedEquipartition.entropy(modes).slice(0, -1) }],
  ])('%s', async (_, change) => {
    const answer = identitiesOnTrial(equipartitionIdentities({ ...statedEquipartition, ...change }))(coreParts);
    for (const regime of equipartitionLevels.cases.regimes)
      expect(await examine(equipartition, answer, equipartitionLevels.cases.draw(regime, 1953, 'planted', 0))).toMatchObject({
        verdict: 'violated',
      });
  });
});

describe('TT-7.1 by a second route', () => {
  // Shares as the gaps between ordered uniform numbers, which are uniform on the simplex too: no exponential, no density.
  it.each([2, 8, 31])('gaps of %i - 1 uniform numbers have this entropy', (modes) => {
    const uniform = pseudoRandom(modes);
    const draws = 20_000;
    const entropies = Array.from({ length: draws }, () => {
      const cuts = [0, ...Array.from({ length: modes - 1 }, uniform).toSorted((a, b) => a - b), 1];
      return spectralEntropy(cuts.slice(1).map((cut, i) => cut - (cuts[i] as number)));
    });
    const mean = entropies.reduce((a, b) => a + b, 0) / draws;
    const variance = entropies.reduce((sum, s) => sum + (s - mean) * (s - mean), 0) / draws;
    // six standard errors of the mean: two in 10^9 by accident
    expect(Math.abs(mean - entropyMean(modes))).toBeLessThan(6 * Math.sqrt(variance / draws));
  });

  it('is below the maximum by 1 - gamma at large N', () => {
    // H_N - ln N - gamma = 1/(2N) + O(N^-2)
    expect(Math.abs(Math.log(1024) - entropyMean(1024) - (1 - 0.5772156649015329) + 1 / 2048)).toBeLessThan(1e-6);
  });
});

describe('TT-6c.1 by a second route', () => {
  // Lengths that add up to 0, and momenta that do on a ring, have the covariance T (1 - projection on (1, 1, ..)): the mean of a quadratic form is T
  // times its sum over the projected unit vectors. Forms as the runs evaluate them, in doubles.
  const unitVectors = (count: number, isFree: boolean) =>
    Array.from({ length: count }, (_, b) => Array.from({ length: count }, (_, n) => (n === b ? 1 : 0) - (isFree ? 0 : 1 / count)));
  const positions = (lengths: readonly number[], sites: number) => {
    let q = 0;
    return Array.from({ length: sites }, (_, n) => {
      q += lengths[n] as number;
      return q;
    });
  };
  const means = (boundary: 'fixed' | 'periodic', sites: number) => {
    const isRing = boundary === 'periodic';
    const chain = chainOf({ potential: 'harmonic', boundary, sites });
    const rest = new Float64Array(sites);
    // on a ring bond n begins at site n: q_0 = 0 and q_n is the sum of the bonds before
    const at = (r: readonly number[]) => (isRing ? [0, ...positions(r, sites - 1)] : positions(r, sites));
    const sum = (values: readonly number[]) => sites * values.reduce((a, b) => a + b, 0);
    return {
      momenta: sum(unitVectors(sites, !isRing).map((p) => quadraticForm(chain, state(rest, p)).momenta)),
      lengths: sum(unitVectors(isRing ? sites : sites + 1, false).map((r) => quadraticForm(chain, state(at(r), rest)).lengths)),
    };
  };

  it.each([2, 3, 8, 31])('between walls both vanish: N = %i', (sites) => {
    const { momenta, lengths } = means('fixed', sites);
    expect(momenta).toBe(0);
    expect(Math.abs(lengths)).toBeLessThan(1e-12); // rounding of N^2 terms
  });

  it.each([3, 8, 31])('on a ring both are -T/N, so that fixed ends belong to the statement: N = %i', (sites) => {
    const { momenta, lengths } = means('periodic', sites);
    expect(momenta).toBeCloseTo(-1, 12);
    expect(lengths).toBeCloseTo(-1, 12);
  });
});
