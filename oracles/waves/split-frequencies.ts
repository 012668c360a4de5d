import type { Decimal } from 'decimal.js';
import { decimal } from '../../src/exact/decimal.ts';
import { symmetricEigenvalues } from '../../src/reference/symmetric-eigenvalues.ts';
import { heard, real, type WaveCase, type Z } from './wave-case.ts';
import { waveLaw } from './wave-law.ts';

/** The third order, 20 000 at most for up to five sites, is then below 10^-19. */
const epsilon = 2 ** -40;

/** chi'_j less its mean: what (5) means by fluctuations about the mean. */
export const fluctuations = ({ linear }: WaveCase): readonly bigint[] => {
  const exact = linear.map(real.of);
  const mean = real.over(
    exact.reduce((a, b) => a + b, 0n),
    real.of(linear.length),
  );
  return exact.map((x) => x - mean);
};

const decimals = decimal(50);

/** The frequencies of sqrt(D) K sqrt(D), which are those of D K: K the second difference, D = 1 + epsilon chi'; ascending, without that of the mean. */
function frequenciesOf({ sites, linear }: WaveCase, size: number): readonly Decimal[] {
  const { of, plus, minus, times, over, sqrt } = decimals;
  const mean = over(linear.map(of).reduce(plus), of(sites));
  const roots = linear.map((x) => sqrt(plus(of(1), times(minus(of(x), mean), of(size)))));
  const rows = roots.map((own, i) =>
    roots.map((other, j) => {
      const apart = Math.min(Math.abs(i - j), sites - Math.abs(i - j));
      return times(of(apart === 0 ? 2 : apart === 1 ? -1 : 0), times(own, other));
    }),
  );
  return symmetricEigenvalues(rows, decimals).slice(1).map(sqrt);
}

/** How far the frequencies of a modulated ring are from (8), over epsilon: eigenvalues of the ring in real space. */
export const splitFrequencies = waveLaw(
  'waves/split-frequencies',
  {
    tex: String.raw`\frac{\omega(\epsilon) - \omega_k}{\epsilon} \to \pm |F_{k,-k}\, \chi_{2k}|`,
    source: 'the eigenvalues of the linear part of (4)',
    route: 'eigenvalues of the modulated ring by bisection, 50 digits',
    catches: 'a distance of another order in epsilon, another splitting of the pairs k, N - k',
    blindTo: 'the second order in epsilon, which it does not look at',
  },
  (c) => {
    const [whole, half, uniform] = [epsilon, epsilon / 2, 0].map((size) => frequenciesOf(c, size)) as [
      readonly Decimal[],
      readonly Decimal[],
      readonly Decimal[],
    ];
    // 2 f(epsilon/2)/(epsilon/2) - f(epsilon)/epsilon: the second order cancels
    const shift = (i: number): string => {
      const { of, minus, times, over } = decimals;
      const sum = minus(minus(times(of(4), half[i] as Decimal), whole[i] as Decimal), times(of(3), uniform[i] as Decimal));
      return over(sum, of(epsilon)).toFixed(45);
    };
    return heard(Object.fromEntries(uniform.map((_, i) => [`shift, ${i + 1}`, { re: shift(i), im: '0' }]))) as Readonly<Record<string, Z>>;
  },
  1,
  [
    {
      name: 'third order',
      value: 2 ** 15 * epsilon * epsilon,
      grade: 'estimated',
      source: '|chi-prime K|^3 over the squares of the gaps of omega^2, (16/0.6)^3',
    },
  ],
);
