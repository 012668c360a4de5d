import { ringOf, type WaveSubject } from '../../../oracles/subjects/waves.ts';
import { fluctuations, splitFrequencies } from '../../../oracles/waves/split-frequencies.ts';
import { real, said, type Z } from '../../../oracles/waves/wave-case.ts';
import { fourierSeries } from '../../../src/waves/fourier.ts';
import { vertexAt } from '../../../src/waves/vertices.ts';
import { claim } from '../claim.ts';
import { rings } from '../wave-cases.ts';
import { printedLinearVertex } from './printed.ts';

/**
 * RC-5. The frequencies of the ring are those of (8) up to the first power of epsilon, and not less: k and N - k have one frequency, which the modulation splits into
 * omega_k +- epsilon |F_{k,-k} chi_{2k}| = omega_k (1 +- epsilon |chi_{2k}|/2), by perturbation theory of a pair; the mean of chi' being 0, nothing else is of first order.
 * A mode k = N/2 stands alone and moves at second order only.
 */

/** The shifts in the order of the frequencies. */
const splitting: WaveSubject = (c) => {
  const w = ringOf(c.sites);
  const series = fourierSeries(
    w,
    fluctuations(c).map((re): Z => ({ re, im: 0n })),
  );
  const square = ({ re, im }: Z) => real.times(re, re) + real.times(im, im);
  const shifts = w.modes
    .filter((k) => 2 * k <= c.sites)
    .flatMap((k): bigint[] => {
      if (2 * k === c.sites) return [0n];
      const size = real.times(vertexAt(w, printedLinearVertex, [k, -k]).re, real.sqrt(square(series[w.mod(2 * k)] as Z)));
      return [-size, size];
    });
  return said(Object.fromEntries(shifts.map((re, i) => [`shift, ${i + 1}`, { re, im: 0n }])));
};

/** How far the frequencies are from (8). */
export const nearlyUniform = claim({
  id: 'RC-5',
  cases: rings(5, 5),
  oracles: [splitFrequencies],
  subjects: { 'as-printed': { answer: splitting, expected: 'holds', decidedFrom: 'quick' } },
});
