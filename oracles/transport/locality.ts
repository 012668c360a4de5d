import type { Operations } from '../../src/exact/operations.ts';
import { resonantBonds } from '../../src/transport/diophantine.ts';
import { flipSolution } from '../../src/transport/flip-walk.ts';
import { type HierarchyOrder, pushed } from '../../src/transport/hierarchy.ts';
import type { TransportNumbers } from '../../src/transport/numbers.ts';
import { pinnedState, power } from '../../src/transport/pinned-lattice.ts';
import { ballAround } from '../../src/transport/torus.ts';
import { exactIdentity } from '../exact/exact-identity.ts';
import type { Identity, IdentityFamily } from '../exact/identity.ts';
import { type NumbersOf, negative } from './lattices.ts';
import { ordersAt, type PoissonRegime, valueAt } from './poisson-regimes.ts';

/**
 * What happens far away does not matter: to the solutions u and v, and to whether a bond is resonant.
 *
 *   u(q, p), v(q, p) are those of any other q', p', omega' beyond radius n,   P(E_b and E_b') = P(E_b) P(E_b') for balls without a common site
 *
 * Catches: a solution, or a resonance, that depends on a site further away; a solution of the wrong parity, which would have a mean.
 * Blind to: whether u and v solve anything: transport/poisson sees that.
 */
export const locality = exactIdentity('transport/locality', {
  tex: String.raw`u_{\tilde x}, v_{\tilde x}\ \text{on}\ B_1(\tilde x, n),\quad P_\star(E \cap E') = P_\star(E)\,P_\star(E')`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", after (11), after (14)',
  route: 'all that is beyond the ball exchanged, at random points of a prime field; all realisations of the frequencies with free weights',
  catches: 'a solution or a resonance that depends on a site further away; a solution of the wrong parity',
  blindTo: 'whether u and v solve anything: transport/poisson sees that',
});

/** u and v of (11) with everything beyond the ball of radius n (or n - 1) exchanged, and their parities. */
export const solutionsOnBall = (numbersOf: NumbersOf, regimes: readonly PoissonRegime[], radius: 'n' | 'n - 1'): IdentityFamily =>
  Object.fromEntries(
    regimes.map((regime) => {
      const { lattice, bond, orders } = regime;
      const others = lattice.variables.slice(0, 3 * lattice.sites).map((name) => `other ${name}`);
      const inside = new Set(ballAround(lattice.sides, bond, radius === 'n' ? orders : orders - 1));
      return [
        regime.name,
        (parts): Identity => ({
          variables: [...lattice.variables, ...others],
          equations: (over, all) => {
            const x = all.slice(0, lattice.variables.length);
            const elsewhere = x.map((value, i) =>
              i < 3 * lattice.sites && !inside.has(i % lattice.sites) ? (all[x.length + i] as typeof value) : value,
            );
            const [here, there] = [solutionsOf(over, regime, x, numbersOf(parts)), solutionsOf(over, regime, elsewhere, numbersOf(parts))];
            return [
              { of: 'u', terms: { here: here.u, elsewhere: negative(over, there.u) } },
              { of: 'v', terms: { here: here.v, elsewhere: negative(over, there.v) } },
              { of: 'parity of u', terms: { here: here.u, reversed: negative(over, here.reversedU) } },
              { of: 'parity of v^(n)', terms: { here: here.last, reversed: here.reversedLast } },
            ];
          },
        }),
      ];
    }),
  );

/** u, v = u - v^(n) and v^(n), and u and v^(n) with all momenta of the ball reversed. */
function solutionsOf<T>(over: Operations<T>, regime: PoissonRegime, x: readonly T[], numbers: TransportNumbers) {
  const { lattice, bond } = regime;
  const state = pinnedState(lattice, x);
  const orders = ordersAt(over, regime, state, numbers);
  const push = pushed(over, { sides: lattice.sides, bond, state }, (orders.at(-1) as HierarchyOrder<T>).solution, numbers); // A_anh u^(n) = i times this
  const ball = ballAround(lattice.sides, bond, regime.orders);
  const patterns = Array.from({ length: 1 << ball.length }, (_, signs) =>
    ball.reduce((p, site, i) => ((signs >> i) & 1 ? p.with(site, negative(over, p[site] as T)) : p), state.p),
  );
  const seriesAt = (p: readonly T[]) =>
    orders.map(({ solution }, k) => over.times(power(over, state.eps, k), valueAt(over, solution, { ...state, p }).re)).reduce(over.plus);
  const pushes = patterns.map((p) => negative(over, valueAt(over, push, { ...state, p }).im));
  const solved = flipSolution(over, pushes, numbers.factors['flip eigenvalue']);
  const [u, last] = [seriesAt(state.p), solved[0] as T];
  return { u, v: over.minus(u, last), last, reversedU: seriesAt(patterns.at(-1) as readonly T[]), reversedLast: solved.at(-1) as T };
}

/** Two frequencies at every site of a ring of 8, with weights p and q; some are those of another site. */
const frequencies = [
  [4, 5],
  [8, 7],
  [9, 7],
  [17, 5],
  [5, 11],
  [8, 10],
  [11, 10],
  [9, 14],
] as const;

/** Bond 1 and one so far from it, resonant for |xi| <= 2 on balls of radius 1: together, and each alone, times the weight of everything. */
export const independentBonds = (apart: number): IdentityFamily => ({
  [`bonds ${apart} apart on a ring of 8, n = 1`]: (): Identity => {
    const realisations = Array.from({ length: 256 }, (_, bits) => {
      const omega = frequencies.map((pair, site) => pair[(bits >> site) & 1] as number);
      const resonant = resonantBonds([8], omega, { radius: 1, alpha: 1, c: 1, reach: 2 });
      return { bits, first: resonant.includes(1), second: resonant.includes((1 + apart) % 8) };
    });
    return {
      variables: [...frequencies.map((_, site) => `p${site}`), ...frequencies.map((_, site) => `q${site}`)],
      equations: <T>(over: Operations<T>, x: readonly T[]) => {
        const weight = (bits: number) => frequencies.map((_, site) => x[site + 8 * ((bits >> site) & 1)] as T).reduce(over.times);
        const weightOf = (event: (realisation: (typeof realisations)[number]) => boolean) =>
          realisations
            .filter(event)
            .map(({ bits }) => weight(bits))
            .reduce(over.plus, over.of(0));
        const everything = over.times(
          weightOf(({ first, second }) => first && second),
          weightOf(() => true),
        );
        const each = over.times(
          weightOf(({ first }) => first),
          weightOf(({ second }) => second),
        );
        return [{ of: 'both resonant', terms: { together: everything, 'one by one': negative(over, each) } }];
      },
    };
  },
});
