import { bound } from '../bounds/bound.ts';
import { refuted } from '../run.ts';
import type { Law, Oracle } from '../verdict/oracle.ts';
import { displacements, forcesOf, frequencies, rateOfWaves } from './real-space.ts';
import { field, heard, real, type Values, type WaveCase, type Z } from './wave-case.ts';
import { compared, waveLaw } from './wave-law.ts';

const law = (tex: string, route: string): Law => ({
  tex,
  source: 'the definition of the entropy, H = sum log n_k',
  route,
  catches: 'a collision integral, an entropy or an equilibrium with a wrong factor or sign',
  blindTo: 'deltas of frequencies, for which any weight that is not negative may stand: waves/weak-limit sees these',
});

const modesOf = ({ sites }: WaveCase) => Array.from({ length: sites - 1 }, (_, i) => i + 1);
const n = ({ spectrum }: WaveCase, k: number): bigint => real.of(spectrum[k] as number);
const total = (terms: readonly bigint[]): bigint => terms.reduce((a, b) => a + b, 0n);
const plain = (re: bigint): Z => ({ re, im: 0n });

/** Small beside every n_k, so that the third derivative of the logarithm stays below 10^-30. */
const step = 2 ** -56;

/** What the subject says of dH/dt, for rates that are the real parts of the fields, against the difference of H itself along them. */
export const entropyRate = waveLaw(
  'waves/entropy-rate',
  law(String.raw`\frac{dH}{dt} = \sum_k \frac{I_k}{n_k}`, 'the difference of the logarithms along the rates, 40 digits'),
  (c) => {
    const at = (sign: number) => total(modesOf(c).map((k) => real.log(n(c, k) + real.of(sign * step * (c.fields[k]?.[0] ?? 0)))));
    return { 'dH/dt': plain(real.over(at(1) - at(-1), real.of(2 * step))) };
  },
  2 ** 50, // over the step, and its square times the third derivative of the logarithm
);

/** A weight of a detuning that is nowhere negative, in the place of pi delta(w): 1/(1 + w^2). */
export const weightOf = (detuning: bigint): bigint => real.over(real.of(1), real.of(1) + real.times(detuning, detuning));

const square = ({ re, im }: Z): bigint => real.times(re, re) + real.times(im, im);

/**
 * The growth of H by collisions is a sum of squares: over pairs 2 |F chi|^2 w/2 (n_2 - n_1)^2/(n_1 n_2), over triads 4 |alpha V|^2 w n_1 n_2 n_3 (1/n_1 - 1/n_2 - 1/n_3)^2. Couplings from
 * the response of springs in real space.
 */
export const entropyGrows = waveLaw(
  'waves/entropy-grows',
  law(
    String.raw`\frac{dH}{dt} = \sum \ldots \left(\frac{1}{n_1} - \frac{1}{n_2} - \frac{1}{n_3}\right)^2 \ge 0`,
    'a sum of squares, with couplings from the response of springs in real space, 40 digits',
  ),
  (c) => {
    const { linear, cubic } = forcesOf(c, 'springs');
    const omega = frequencies(c.sites);
    const wave = (k: number) =>
      displacements(
        c,
        c.fields.map((_, l) => (l === k ? field.one : field.zero)),
      ).forward;
    const inverse = (k: number) => real.over(real.of(1), n(c, k));
    const detuning = (a: number, ...others: readonly number[]) => (omega[a] as bigint) - total(others.map((k) => omega[k] as bigint));
    const pairs = modesOf(c).flatMap((k2) =>
      [...rateOfWaves(c.sites, linear(wave(k2)))].map(([k1, coupling]) => {
        const difference = n(c, k2) - n(c, k1);
        const factor = real.times(real.times(difference, difference), real.times(inverse(k1), inverse(k2)));
        return real.times(real.times(square(coupling), weightOf(detuning(k1, k2))), factor);
      }),
    );
    const triads = modesOf(c).flatMap((k2) =>
      modesOf(c).flatMap((k3) =>
        [...rateOfWaves(c.sites, cubic(wave(k2), wave(k3)))].map(([k1, coupling]) => {
          const detuned = inverse(k1) - inverse(k2) - inverse(k3);
          const factor = real.times(real.times(detuned, detuned), real.times(n(c, k1), real.times(n(c, k2), n(c, k3))));
          return 4n * real.times(real.times(square(coupling), weightOf(detuning(k1, k2, k3))), factor);
        }),
      ),
    );
    return { 'dH/dt by pairs': plain(total(pairs)), 'dH/dt by triads': plain(total(triads)) };
  },
);

/**
 * Among spectra of equal energy the stated one has the largest entropy: sum log n_k <= sum log m_k for every n with sum omega n = sum omega m, as log is concave. Its partner:
 * m has that energy, and n with m's energy is another spectrum.
 */
export const largestEntropy: Oracle<WaveCase, WaveCase, Values> = {
  id: 'waves/largest-entropy',
  law: law(
    String.raw`\sum_k \log n_k \le \sum_k \log m_k \quad\text{if}\quad \sum_k \omega_k n_k = \sum_k \omega_k m_k`,
    'the entropies of random spectra of the same energy, 40 digits',
  ),
  *examine(c) {
    const [answer] = (yield [c]) as [Values];
    const seen = heard(answer);
    if (seen === undefined) return refuted({ term: 'not a number' });
    const omega = frequencies(c.sites);
    const energy = total(modesOf(c).map((k) => real.times(omega[k] as bigint, n(c, k))));
    const stated = modesOf(c).map((k) => seen[`m, ${k}`]?.re ?? 0n);
    if (stated.some((m) => m <= 0n)) return refuted({ term: 'a spectrum that is not positive' });
    const own = total(stated.map((m, i) => real.times(omega[i + 1] as bigint, m)));
    const judged = compared({ energy: plain(energy) }, { energy: plain(own) });
    const [other, most] = [modesOf(c).map((k) => real.log(n(c, k))), stated.map(real.log)].map(total) as [bigint, bigint];
    const excess = real.toNumber(other - most);
    return {
      ...judged,
      deviation: Math.max(judged.deviation, excess, 0),
      uncertainty: bound(...judged.uncertainty.terms, {
        name: 'logarithms',
        value: 2 ** -150,
        grade: 'proved',
        source: '2^17 units of 2^-167',
      }),
      witness: [{ name: 'entropy that is missing', value: -excess, floor: 1e-6 }],
    };
  },
};

/** E of the stated spectrum over the circle, by the midpoint rule, and what k_B T it belongs to; both must agree. */
export const equipartition = waveLaw(
  'waves/equipartition',
  law(String.raw`E = \int_0^{2\pi} \omega\, n\, dk = k_B T`, 'the sum over the circle of omega from the second difference, 40 digits'),
  (c) => {
    const sites = 64;
    const omega = frequencies(2 * sites); // odd wave numbers of a ring of 128: the middles of 64 steps
    const temperature = n(c, 0);
    let pi = real.of(Math.PI);
    for (let i = 0; i < 3; i++) pi = real.plus(pi, real.sin(pi));
    const energies = Array.from({ length: sites }, (_, i) => {
      const own = omega[2 * i + 1] as bigint;
      return real.times(own, real.over(temperature, real.times(2n * pi, own)));
    });
    return { E: plain(real.times(total(energies), real.over(2n * pi, real.of(sites)))) };
  },
);
