import { type Rational, rationals } from '../../src/exact/rationals.ts';
import { torusBonds } from '../../src/transport/torus.ts';
import type { Declared, Statistic } from '../chance/judged-replicas.ts';
import { sequential } from '../chance/sequential.ts';
import { refuted } from '../run.ts';
import type { Frequencies, FrequenciesAsk } from '../subjects/ensemble.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { resonantShares } from './diophantine.ts';

/** Random frequencies of a ring, uniform on [1, 2], whose bonds are resonant for |a omega - b omega'| < c/(a + b)^2; what may be spent on them. */
export interface FrequenciesCase {
  readonly sites: number;
  readonly c: number;
  readonly seed: number;
  readonly alpha: number;
}

/** |xi|_1 is tried up to here. */
const reach = 4;

/** A double within 2^-52 of a probability. */
const nearest = ({ numerator, denominator }: Rational): number => Number((numerator << 60n) / denominator) / 2 ** 60;

/** In shares of 1: probabilities are exact, so that the range covers nothing but the finite number of replicas. */
export const sharesDeclared: Declared = { range: 1 / 256, effect: 3 / 32, replicas: 8192 };

/**
 * How often bonds are resonant: one, two neighbours, and two without a common site, which are independent.
 *
 *   P(b) = int l,   P(b and b') = int l^2 for neighbours,   P(b)^2 for bonds apart
 *
 * Catches: a wrong size of xi, a wrong power, a ball that is too large, xi that are forgotten.
 * Blind to: differences below a tenth; streams that depend on each other.
 */
export const sharesOfResonances = (declared: Declared): Oracle<FrequenciesCase, FrequenciesAsk, Frequencies> => ({
  id: 'transport/resonant-shares',
  law: {
    tex: String.raw`P_\star(\tilde x \notin A_N) = \int \ell,\quad P_\star(\tilde x, \tilde x' \notin A_N) = \int \ell^2,\quad P_\star(\tilde x, \tilde y \notin A_N) = P_\star(\tilde x \notin A_N)^2`,
    source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", (4), (14): on two sites, as exact areas',
    route: 'areas of unions of strips, without rounding, against independent realisations',
    catches: 'a wrong size of xi, a wrong power, a ball that is too large, xi that are forgotten',
    blindTo:
      'differences below a tenth: transport/random-frequencies is exact; streams that depend on each other: statistics/streams sees them',
  },

  *examine({ sites, c, seed, alpha }) {
    const { one, two } = resonantShares(rationals.of(c), reach);
    const [single, neighbours] = [one, two].map(nearest) as [number, number];
    const share = (name: string, expected: number): Statistic => ({ name, kind: 'share', low: 0, high: 1, expected });
    const bonds = torusBonds([sites]).length;
    return yield* sequential<FrequenciesAsk, Frequencies>({
      statistics: [share('one bond', single), share('neighbours', neighbours), share('bonds apart', single * single)],
      declared,
      alpha,
      ask: (stream) => ({ sides: [sites], condition: { radius: 0, alpha: 2, c, reach }, seed, stream }),
      observe: ({ omega, resonant }) => {
        const shapely = omega.length === sites && omega.every((x) => x >= 1 && x <= 2);
        if (!shapely) return refuted({ term: `expected ${sites} frequencies from 1 to 2` });
        if (!resonant.every((bond) => Number.isInteger(bond) && bond >= 0 && bond < bonds))
          return refuted({ term: 'expected bonds of the ring' });
        const is = (...all: readonly number[]) => Number(all.every((bond) => resonant.includes(bond)));
        return { values: [is(0), is(0, 1), is(0, 2)], mark: omega[0] as number };
      },
    });
  },
});
