import { type Rational, rationals } from '../../src/exact/rationals.ts';
import { betweenHeatBaths } from '../../src/transport/heat-baths.ts';
import type { OrderedRing } from '../../src/transport/ordered-ring.ts';
import { quantityThree } from '../../src/transport/quadratic-chain.ts';
import { bound } from '../bounds/bound.ts';
import type { Oracle } from '../verdict/oracle.ts';

/**
 * The conductivity of Fourier's law, of the ordered pinned chain with V = r^2/2 and flips, against what a subject says it is.
 *
 *   kappa = -<j> / (dT/dx) in the steady state between two heat baths
 *
 * The covariances of the steady state solve a linear system; current over gradient is taken in the middle half of 12 and of 16 sites.
 *
 * Catches: a factor 2, a power of eps or gamma.
 * Blind to: other chains; disorder.
 */
export const fouriersLaw: Oracle<OrderedRing, OrderedRing, number> = {
  id: 'transport/fourier',
  law: {
    tex: String.raw`\kappa = -\frac{\langle j \rangle}{dT/dx} = \frac{\beta^2}{2d} \lim_{t \to \infty} \lim_{N \to \infty} \mathsf E_\beta \Bigl( \frac{\varepsilon}{\sqrt t} \int_0^t \mathcal J_N ds \Bigr)^2`,
    source: "Fourier's law; the covariances of a harmonic chain between Langevin baths",
    route: 'the steady state between two heat baths, without any time correlation',
    catches: 'a factor 2, a power of eps or gamma',
    blindTo: 'other chains; disorder',
  },
  *examine(chain) {
    const [said] = (yield [chain]) as [number];
    const [shorter, longer] = [inTheMiddle(chain, 12), inTheMiddle(chain, 16)];
    return {
      deviation: Math.abs(said - longer),
      tolerance: 0,
      // the middle forgets the baths exponentially: four more sites change more than all that come after them
      uncertainty: bound({
        name: 'baths',
        value: Math.abs(longer - shorter) + 2 ** -40 * longer,
        grade: 'measured',
        source: 'what four more sites change, and the rounding of the elimination',
      }),
      effect: 0.05 * longer,
      evidence: 'float64',
      witness: [{ name: 'conductivity', value: longer, floor: 2 ** -40 }],
      measured: [{ name: 'conductivity', value: longer, lower: longer, upper: longer, unit: '' }],
    };
  },
};

function inTheMiddle(chain: OrderedRing, sites: number): number {
  const { temperatures, currents } = betweenHeatBaths(chain, sites);
  const [from, to] = [sites / 4, sites - 1 - sites / 4];
  const drop = (temperatures[from] as number) - (temperatures[to] as number);
  return ((currents[sites / 2] as number) * (to - from)) / drop;
}

/** Frequencies of a ring, as omega_x^2, and the power n of the noise. */
export interface NoisyRing {
  readonly stiffness: readonly number[];
  readonly n: number;
}

/**
 * Quantity (3) at noise eps^n over eps^(n+2), as eps -> 0, against the limit that a subject gives.
 *
 * Quantity (3) is solved for in rational numbers at eps = 2^-6, 2^-7 and 2^-8, and extrapolated: the correction is of order eps^2.
 *
 * Catches: another power of eps; a wrong constant; what resonances do.
 * Blind to: anharmonic terms, and rings of more sites.
 */
export const scalingWithNoise: Oracle<NoisyRing, NoisyRing, number> = {
  id: 'transport/noise-scaling',
  law: {
    tex: String.raw`\varepsilon' = \varepsilon^n:\quad \varepsilon^{-(n+2)} \cdot (3) \to \frac{8}{N^{-1} \sum_x (\omega_x^2 - \omega_{x+1}^2)^2}`,
    source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", Theorem 2',
    route: '-L u = J on quadratic forms, one linear system in rational numbers',
    catches: 'another power of eps; a wrong constant; what resonances do',
    blindTo: 'anharmonic terms, and rings of more sites',
  },
  *examine({ stiffness, n }) {
    const [limit] = (yield [{ stiffness, n }]) as [number];
    const [zeroth, first, second] = [6, 7, 8].map((k) => scaled(stiffness, n, k)) as [number, number, number];
    const extrapolated = (4 * second - first) / 3;
    return {
      deviation: Math.abs(limit - extrapolated),
      tolerance: 0,
      uncertainty: bound({
        name: 'eps',
        value: Math.abs(second - first) / 3 + Math.abs(first - zeroth) / 12,
        grade: 'estimated',
        source:
          'the correction of order eps^2 that the extrapolation removes, seen at two steps, so that it cannot vanish by accident at both',
      }),
      effect: 0.01 * Math.abs(extrapolated),
      evidence: 'high-precision',
      witness: [{ name: 'limit', value: extrapolated, floor: 2 ** -20 }],
      measured: [{ name: 'limit', value: extrapolated, lower: extrapolated, upper: extrapolated, unit: '' }],
    };
  },
};

function scaled(stiffness: readonly number[], n: number, k: number): number {
  const power = (exponent: number) => ({ numerator: 1n, denominator: 1n << BigInt(k * exponent) }); // eps = 2^-k to that power
  const chain = { boundary: 'ring', stiffness: stiffness.map(rationals.of), eps: power(1) } as const;
  return toNumber(rationals.over(quantityThree(rationals, chain, power(n), rationals), power(n + 2)));
}

/** The double next below, of a number that is neither tiny nor huge: 80 bits after the point. */
function toNumber({ numerator, denominator }: Rational): number {
  return Number((numerator << 80n) / denominator) / 2 ** 80;
}
