import { describe, expect, it } from 'vitest';
import { pseudoRandom } from '../../elementary/pseudo-random.ts';
import { float64 } from '../../exact/float64.ts';
import { fourierSeries } from '../fourier.ts';
import { productsOf } from '../interaction.ts';
import { isNonResonant, waveParts } from '../normal-form.ts';
import { wavenumbers } from '../wavenumbers.ts';
import { growthOf, type Sums } from './evolution.ts';
import { closedGrowth } from './growth-law.ts';
import { gaussianMoment } from './moment.ts';

const { field } = wavenumbers(float64, 3);

describe("Wick's theorem", () => {
  it('counts n! pairings of n equal fields', () => {
    expect([1, 2, 3, 4].map((n) => gaussianMoment(field, [...Array(n).fill(1), ...Array(n).fill(-1)], [1, 0.5]))).toEqual([
      0.5, 0.5, 0.75, 1.5,
    ]);
  });

  it('gives 0 where a field has no partner', () => {
    expect(gaussianMoment(field, [1, -2], [1, 1, 1])).toBe(0);
    expect(gaussianMoment(field, [1, 1, -1], [1, 1])).toBe(0);
  });

  it('agrees with the moments of single waves for every product of up to six fields of two waves', () => {
    // prod_k n_k! J_k^{n_k}, J = 2, 3
    const letters = [1, -1, 2, -2];
    const words = (length: number): number[][] =>
      length === 0 ? [[]] : words(length - 1).flatMap((rest) => letters.map((k) => [...rest, k]));
    const count = (word: readonly number[], k: number) => word.filter((l) => l === k).length;
    const factorial = [1, 1, 2, 6, 24, 120, 720];
    for (const word of [2, 4, 6].flatMap(words)) {
      const [a, b] = [count(word, 1), count(word, 2)];
      const balanced = a === count(word, -1) && b === count(word, -2);
      expect(gaussianMoment(field, word, [0, 2, 3])).toBe(
        balanced ? (factorial[a] as number) * (factorial[b] as number) * 2 ** a * 3 ** b : 0,
      );
    }
  });
});

/** A ring with random modulations, and the sums of its resonant interactions. */
function ring(sites: number, seed: number) {
  const w = wavenumbers(float64, sites);
  const next = pseudoRandom(seed);
  const series = () =>
    fourierSeries(
      w,
      Array.from({ length: sites }, () => w.field.from(2 * next() - 1, 0)),
    );
  const modulations = { linear: series(), cubic: series() };
  const spectrum = Array.from({ length: sites }, () => 0.5 + next());
  const interactions = waveParts.interactions.filter((interaction) => !isNonResonant(interaction));
  const sums: Sums<number> = new Map(
    w.modes.map((k) => [k, interactions.flatMap((interaction) => productsOf(w, waveParts.vertices, interaction, modulations, k))]),
  );
  return { w, modulations, spectrum, sums };
}

describe('the law of growth', () => {
  // the terms are of order 1 and some 10^4 of them are added up: rounding stays below 10^-11
  it.each([5, 6, 7])('N = %i: closed form and every contraction, at an early and a late time', (sites) => {
    const { w, modulations, spectrum, sums } = ring(sites, sites);
    for (const time of [0.5, 7]) {
      const k = 1 + (sites % 3);
      const { linear, nonlinear, coherent } = closedGrowth(w, modulations, k, time, spectrum, waveParts);
      const engine = growthOf(w, sums, k, time, spectrum);
      expect(Math.abs(engine.rate - linear - nonlinear - coherent)).toBeLessThan(1e-11);
      expect(Math.abs(engine.coherent - coherent)).toBeLessThan(1e-11);
    }
  });

  it('N = 3: the derivative of the mean over phases and moduli of solutions of the equation itself', () => {
    // Averages of polynomials, exactly: eight phases per wave integrate up to the seventh harmonic, the Gauss-Laguerre nodes 2 -+ sqrt 2 up to |c|^6.
    const sites = 3;
    const { w, spectrum, sums, modulations } = ring(sites, 11);
    const nodes = [
      { x: 2 - Math.SQRT2, weight: (2 + Math.SQRT2) / 4 },
      { x: 2 + Math.SQRT2, weight: (2 - Math.SQRT2) / 4 },
    ];
    const starts = nodes.flatMap((one) =>
      nodes.flatMap((two) =>
        Array.from({ length: 64 }, (_, i) => ({
          weight: (one.weight * two.weight) / 64,
          b: [0, i % 8, Math.floor(i / 8)].map((phase, k) => {
            const size = k === 0 ? 0 : Math.sqrt((spectrum[k] as number) * (k === 1 ? one.x : two.x));
            return { re: size * Math.cos((phase * Math.PI) / 4), im: size * Math.sin((phase * Math.PI) / 4) };
          }),
        })),
      ),
    );
    type Wave = { re: number; im: number };
    const rates = (b: readonly Wave[], epsilon: number): Wave[] =>
      b.map((own, k) => {
        let [re, im] = [w.omega(k) * own.re, w.omega(k) * own.im];
        for (const { coefficient, fields } of sums.get(k) ?? []) {
          let { re: x, im: y } = coefficient;
          for (const l of fields) {
            const { re: u, im } = b[Math.abs(l)] as Wave;
            const v = Math.sign(l) * im;
            [x, y] = [x * u - y * v, x * v + y * u];
          }
          re += epsilon * x;
          im += epsilon * y;
        }
        return { re: im, im: -re }; // db/dt is -i times it
      });
    const along = (b: readonly Wave[], d: readonly Wave[], h: number) =>
      b.map(({ re, im }, k) => ({ re: re + h * (d[k] as Wave).re, im: im + h * (d[k] as Wave).im }));
    const [time, steps] = [0.75, 24];
    const rateOfMean = (epsilon: number, k: number) =>
      starts.reduce((sum, { weight, b }) => {
        let at: readonly Wave[] = b;
        const h = time / steps;
        for (let n = 0; n < steps; n++) {
          const d1 = rates(at, epsilon);
          const d2 = rates(along(at, d1, h / 2), epsilon);
          const d3 = rates(along(at, d2, h / 2), epsilon);
          const d4 = rates(along(at, d3, h), epsilon);
          at = [d1, d2, d2, d3, d3, d4].reduce((to, d) => along(to, d, h / 6), at);
        }
        const { re, im } = at[k] as Wave;
        const d = rates(at, epsilon)[k] as Wave;
        return sum + weight * 2 * (re * d.re + im * d.im);
      }, 0);
    const epsilon = 1e-3;
    for (const k of w.modes) {
      const measured = (rateOfMean(epsilon, k) + rateOfMean(-epsilon, k)) / (2 * epsilon * epsilon);
      const { linear, nonlinear, coherent } = closedGrowth(w, modulations, k, time, spectrum, waveParts);
      // Runge-Kutta: (1/32)^4/120 over epsilon^2 is 8e-3 of what does not cancel; epsilon^2 of the next order. Measured 5e-6.
      expect(Math.abs(measured - linear - nonlinear - coherent)).toBeLessThan(1e-3);
      expect(Math.abs(nonlinear)).toBeGreaterThan(0.05);
    }
  });
});
