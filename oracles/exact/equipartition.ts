import type { Operations } from '../../src/exact/operations.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { sum } from './small-chain.ts';

/**
 * Equipartition at leading order: N mode energies are independent and exponential, their shares e_k have the density (N-1)(1-x)^(N-2), and
 *
 *   <e_k> = 1/N,   <S> = -N <e ln e> = sum_{j=2}^N 1/j
 *
 * The moments by powers of x: int_0^1 x^a dx = 1/(a+1), -int_0^1 x^a ln x dx = 1/(a+1)^2. The energy E of all modes stands in front.
 *
 * Catches: ln N, which is the maximum, for the mean; 1/(N+1); a digamma off by one.
 * Blind to: whether the chain's modes are so distributed; gibbs/equipartition sees that.
 */
export const equipartition = exactIdentity('modes/equipartition', {
  tex: String.raw`\langle e_k \rangle = \frac1N,\quad \langle S \rangle = \sum_{j=2}^N \frac1j = \psi(N+1) - \psi(2)`,
  source: 'N independent exponential energies: shares are uniform on the simplex',
  route: 'the moments of their density power by power, exact',
  catches: 'ln N for the mean, 1/(N+1), a digamma off by one',
  blindTo: "whether the chain's modes are so distributed: gibbs/equipartition sees it",
});

/** The mean share, and the mean entropy, as they are stated: numerators and denominators of their terms. */
export interface StatedEquipartition {
  readonly share: (modes: number) => readonly [number, number];
  readonly entropy: (modes: number) => readonly (readonly [number, number])[];
}

export const statedEquipartition: StatedEquipartition = {
  share: (modes) => [1, modes],
  entropy: (modes) => Array.from({ length: modes - 1 }, (_, i) => [1, i + 2] as const),
};

export const equipartitionIdentities = (stated: StatedEquipartition = statedEquipartition): IdentityFamily =>
  Object.fromEntries([2, 3, 8, 15, 31, 32].map((modes) => [`${modes} modes`, () => identityOf(modes, stated)]));

function identityOf(modes: number, { share, entropy }: StatedEquipartition): Identity {
  return {
    variables: ['E'],
    equations: <T>(over: Operations<T>, [energy]: readonly T[]): Equation<T>[] => {
      const { of, times } = over;
      const one = of(1);
      const quotient = ([a, b]: readonly [number, number]) => over.over(of(a), of(b));
      /** (N-1) C(N-2, k) (-1)^k, k = 0 .. N-2: the coefficients of the density */
      const coefficients: T[] = [of(modes - 1)];
      for (let k = 1; k <= modes - 2; k++) coefficients.push(over.over(times(coefficients[k - 1] as T, of(-(modes - 1 - k))), of(k)));
      const scaled = (y: T) => times(energy as T, y);
      const negative = (y: T) => over.minus(of(0), y);
      const moments = (power: number) => {
        const terms = coefficients.map((c, k) => over.over(c, of(power === 1 ? k + 2 : (k + 2) * (k + 2))));
        return sum(over, terms);
      };
      return [
        { of: 'mean share', terms: { density: scaled(times(one, moments(1))), stated: scaled(negative(quotient(share(modes)))) } },
        {
          of: 'mean entropy',
          terms: {
            density: scaled(times(of(modes), moments(2))),
            ...Object.fromEntries(entropy(modes).map((term) => [`${term[0]}/${term[1]}`, scaled(negative(quotient(term)))])),
          },
        },
      ];
    },
  };
}
