import type { Operations } from '../../src/exact/operations.ts';
import { todaWeight } from '../../src/toda/weights.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { dot, sum } from './small-chain.ts';

/**
 * Equilibrium at leading order, between walls: the Gibbs measure of the linear chain at temperature T, whose second moments are rational.
 *
 *   <p_n p_m> = T delta_nm,   <q_n q_m> = T n (N+1-m)/(N+1) for n <= m,   <r_n r_m> = T (delta_nm - 1/(N+1))
 *
 * The moments of q are held against the chain's own matrix, K <q q> = T; those of r follow from them. Both covariances vanish, that of lengths
 * with half of the squares at the walls, and J = eps; the other even integrals have what the even A_s, to which the modes add up to -1, leave:
 *
 *   N <J_m> / T = N - 2 sum_{s = 2, 4 ..} A_s
 *
 * Catches: a covariance without its end terms, a weight whose mean is not 1.
 * Blind to: the nonlinear corrections.
 */
export const todaEquilibrium = exactIdentity('toda/equilibrium', {
  tex: String.raw`\langle C_p \rangle = \langle C_r \rangle = 0,\quad \langle J_2 \rangle = \varepsilon = T`,
  source: 'the Gaussian measure exp(-H_2 / T) of the linear chain between walls',
  route: 'its second moments against the inverse of the matrix of the chain, exact',
  catches: 'a covariance without its end terms, a weight whose mean is not 1',
  blindTo: 'the nonlinear corrections, which gibbs/toda sees as far as its size of effect',
});

const sizes = [2, 3, 5, 8, 12];

export const equilibriumIdentities: IdentityFamily = Object.fromEntries(
  sizes.map((sites) => [`${sites} between walls`, () => identityOf(sites)]),
);

function identityOf(sites: number): Identity {
  const numbers = Array.from({ length: sites }, (_, i) => i + 1);
  return {
    variables: ['T', ...numbers.map((n) => `u${n}`), ...numbers.map((n) => `v${n}`)],
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const { of, minus, plus, times } = over;
      const temperature = x[0] as T;
      const [u, v] = [x.slice(1, sites + 1), x.slice(sites + 1)];
      const zero = of(0);
      const moment = (n: number, m: number): T => {
        const [low, high] = [Math.max(0, Math.min(n, m)), Math.max(n, m)];
        return over.over(times(temperature, of(low * (sites + 1 - high))), of(sites + 1));
      };
      /** <r_n r_m>, r_n = q_{n+1} - q_n */
      const lengths = (n: number, m: number): T =>
        minus(plus(moment(n + 1, m + 1), moment(n, m)), plus(moment(n + 1, m), moment(n, m + 1)));
      const smeared = numbers.map((n) =>
        dot(
          over,
          numbers.map((m) => moment(n, m)),
          v,
        ),
      );
      const atSmeared = (n: number): T => smeared[n - 1] ?? zero;
      const pulled = numbers.map((n) => minus(plus(atSmeared(n), atSmeared(n)), plus(atSmeared(n - 1), atSmeared(n + 1))));
      const negative = (y: T) => minus(zero, y);
      const every = (count: number, at: (n: number) => T) =>
        sum(
          over,
          Array.from({ length: count }, (_, n) => at(n)),
        );
      const neighbours = every(sites, (n) => lengths(n, n + 1));
      const ends = over.over(plus(lengths(0, 0), lengths(sites, sites)), of(2));
      const half = (y: T) => over.over(y, of(2));
      const quarter = (y: T) => over.over(y, of(4));
      const squares = every(sites + 1, (n) => lengths(n, n));
      return [
        { of: 'moments of q', terms: { 'K q q': dot(over, u, pulled), T: negative(times(temperature, dot(over, u, v))) } },
        { of: 'covariance of lengths', terms: { neighbours, ends } },
        {
          of: 'J - eps',
          terms: {
            momenta: half(times(of(sites), temperature)),
            lengths: half(squares),
            neighbours: quarter(neighbours),
            ends: quarter(ends),
            energy: negative(times(of(sites), temperature)),
          },
        },
        ...[3, 4, 5].filter((m) => m <= sites).map((m) => ofTrace(m)),
      ];

      /** N <J_m> of Tr L^2m by its sums over the mirrored ring, momenta (which have no neighbours) and lengths. */
      function ofTrace(m: number): Equation<T> {
        const ring = 2 * sites + 2;
        const bond = (n: number) => (n % ring <= sites ? n % ring : ring - 1 - (n % ring));
        const place = (n: number): readonly [site: number, sign: number] => {
          const at = n % ring;
          return at === 0 || at === sites + 1 ? [0, 0] : at <= sites ? [at, 1] : [ring - at, -1];
        };
        const ofMomenta = (s: number) =>
          every(ring, (n) => {
            const [[a, sign], [b, other]] = [place(n), place(n + s)];
            return a === b ? times(of(sign * other), temperature) : zero;
          });
        const factor = (s: number) => of((s === 0 ? 1 : 2) * todaWeight(m, s) * (1 / 4));
        const shifts = Array.from({ length: m }, (_, s) => s);
        const even = shifts.filter((s) => s > 0 && s % 2 === 0).reduce((total, s) => total + todaWeight(m, s), 0);
        return {
          of: `Tr L^${2 * m}`,
          terms: {
            momenta: sum(
              over,
              shifts.map((s) => times(factor(s), ofMomenta(s))),
            ),
            lengths: sum(
              over,
              shifts.map((s) =>
                times(
                  factor(s),
                  every(ring, (n) => lengths(bond(n), bond(n + s))),
                ),
              ),
            ),
            stated: times(of(-(sites - 2 * even)), temperature),
          },
        };
      }
    },
  };
}
