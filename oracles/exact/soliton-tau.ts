import type { Operations } from '../../src/exact/operations.ts';
import { type SolitonParts, solitonParts, solitonTerms } from '../../src/toda/solutions/soliton-terms.ts';
import type { CoreParts } from '../subjects/core.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';

/**
 * The tau function of solitons solves the Toda equation, as an identity in z_i = +-exp(-kappa_i) and E_i, their weights at a site:
 *
 *   tau_n tau_n'' - tau_n'^2 + tau_n^2 = tau_{n+1} tau_{n-1},   E_i(n + 1) = E_i(n)/z_i^2,   E_i' = -2 pace_i E_i
 *
 * which is 1 + (ln tau_n)'' = exp(2 alpha r_n). As z_i may have either sign, solitons that move together and head-on are the same identity. And
 * the sum over sets is the determinant; and of one soliton exp(2 alpha r_n) = 1 + sinh^2 kappa / cosh^2 theta.
 *
 * Catches: a wrong speed, phase shift or sign of a direction, however small.
 * Blind to: how q and p are made of tau, the ring: toda/exact-motion sees that.
 */
export const solitonTau = exactIdentity('toda/soliton-tau', {
  tex: String.raw`\tau_n \ddot\tau_n - \dot\tau_n^2 + \tau_n^2 = \tau_{n+1} \tau_{n-1}`,
  source: 'R. Hirota, J. Phys. Soc. Jpn. 35, 286 (1973)',
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'a wrong speed, phase shift or sign of a direction, however small',
  blindTo: 'how q and p are made of tau, the ring: toda/exact-motion sees that',
});

export const solitonIdentities: IdentityFamily = Object.fromEntries(
  [1, 2, 3, 4].map((count) => [
    count === 1 ? 'one soliton' : `${count} solitons`,
    ({ motions }: CoreParts) => identityOf(count, motions.solitons),
  ]),
);

/** The same of the theory's pace, whatever the core does. */
export const statedSolitonIdentities: IdentityFamily = Object.fromEntries(
  Object.entries(solitonIdentities).map(([name, make]) => [
    name,
    (parts: CoreParts) => make({ ...parts, motions: { ...parts.motions, solitons: solitonParts } }),
  ]),
);

function identityOf(count: number, { pace }: SolitonParts): Identity {
  const numbered = (letter: string) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
  return {
    variables: [...numbered('z'), ...numbered('E')],
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const { of, plus, minus, times } = over;
      const [z, E] = [x.slice(0, count), x.slice(count)];
      const [zero, one] = [of(0), of(1)];
      const square = (y: T) => times(y, y);
      const negative = (y: T) => minus(zero, y);
      const paces = z.map((y) => pace(over, y));
      /** tau, tau', tau'' so many sites further on */
      const tauAt = (sites: -1 | 0 | 1) => {
        const here = z.map((y, i) => {
          const weight = sites === 0 ? (E[i] as T) : sites > 0 ? over.over(E[i] as T, square(y)) : times(E[i] as T, square(y));
          return { z: y, weights: [one, weight], rates: [zero, times(of(-2), paces[i] as T)] } as const;
        });
        const terms = solitonTerms(over, here);
        const moment = (power: (rate: T) => T) => terms.map(({ value, rate }) => times(power(rate), value)).reduce(plus);
        return [moment(() => one), moment((rate) => rate), moment(square)] as const;
      };
      const [tau, slope, curvature] = tauAt(0);
      const matrix = z.map((y, i) =>
        z.map((w, j) => {
          const g = over.over(times(E[j] as T, minus(one, square(w))), minus(one, times(y, w)));
          return i === j ? plus(one, g) : g;
        }),
      );
      const sinh = (y: T) => over.over(minus(over.over(one, y), y), of(2));
      // of one soliton: 1/cosh^2 theta = 4 E / (1 + E)^2
      const single = (): Equation<T> => ({
        of: 'one soliton',
        terms: {
          'exp(2 alpha r)': times(tauAt(1)[0], tauAt(-1)[0]),
          one: negative(square(plus(one, E[0] as T))),
          'sinh^2 kappa / cosh^2 theta': negative(times(of(4), times(E[0] as T, square(sinh(z[0] as T))))),
        },
      });
      return [
        {
          of: 'the Toda equation',
          terms: {
            "tau tau''": times(tau, curvature),
            "tau'^2": negative(square(slope)),
            'tau^2': square(tau),
            'the neighbours': negative(times(tauAt(1)[0], tauAt(-1)[0])),
          },
        },
        { of: 'the determinant', terms: { determinant: determinant(over, matrix), sum: negative(tau) } },
        ...(count === 1 ? [single()] : []),
      ];
    },
  };
}

/** By its first row. */
function determinant<T>(over: Operations<T>, matrix: readonly (readonly T[])[]): T {
  const [first, ...rest] = matrix;
  if (first === undefined) return over.of(1);
  const minor = (column: number) =>
    determinant(
      over,
      rest.map((row) => row.filter((_, j) => j !== column)),
    );
  return first
    .map((x, j) => over.times(x, minor(j)))
    .reduce((sum, term, j) => (j % 2 === 0 ? over.plus(sum, term) : over.minus(sum, term)), over.of(0));
}
