import { neighbour } from '../../src/chain/lattice.ts';
import { slopesAlong, sumOf } from '../../src/exact/dual.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { flipped, flipRates, hamiltonianFieldOf } from '../../src/transport/generators.ts';
import type { TransportNumbers } from '../../src/transport/numbers.ts';
import { bondCurrent, hamiltonianTerms, type PinnedLattice, pinnedState, power, siteEnergy } from '../../src/transport/pinned-lattice.ts';
import { torusBonds } from '../../src/transport/torus.ts';
import { exactIdentity } from '../exact/exact-identity.ts';
import type { Equation, IdentityFamily } from '../exact/identity.ts';
import { everySite, everyTorus, type NumbersOf, negative, onEvery, torusShapes } from './lattices.ts';

/**
 * Site energies and currents of the pinned lattice: they add up to H, they balance, and the noise leaves them alone.
 *
 *   sum_x e_x = H,   j_yx = -j_xy,   L e_x = eps sum_k (j_{x-e_k,x} - j_{x,x+e_k}),   S e_x = 0
 *
 * Rates by dual numbers along the generator; energies and currents are the formulas of the core.
 *
 * Catches: a wrong factor, sign, site or power of eps in an energy, a current or the balance; a noise of another rate.
 * Blind to: a circulation added to all currents of a loop; what generator and H have wrong in common: transport/structure, transport/along-paths.
 */
export const energiesAndCurrents = exactIdentity('transport/energies', {
  tex: String.raw`L e_x = \varepsilon \sum_k (j_{x-e_k,x} - j_{x,x+e_k}),\quad \textstyle\sum_x e_x = H,\quad S e_x = 0`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", sec. 2, 3 and (12)',
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'a wrong factor, sign, site or power of eps in an energy, a current or the balance; a noise of another rate',
  blindTo:
    'a circulation added to all currents of a loop; what generator and H have wrong in common: transport/structure, transport/along-paths',
});

/** sum_x e_x = H with nu_x = omega_x^2, omega_x, or left open, as a text that does not define it does. */
export const sumOfEnergies = (numbersOf: NumbersOf, nu: 'open' | 'omega' | 'omega^2', lattices = everyTorus): IdentityFamily =>
  onEvery(
    lattices,
    (lattice, parts) => {
      const numbers = numbersOf(parts);
      const energy = sumOf(hamiltonianTerms(lattice, numbers));
      return <T>(over: Operations<T>, x: readonly T[]) => {
        const state = pinnedState(lattice, x);
        const open = x[lattice.variables.length] as T;
        const stiffness = (site: number) => (nu === 'open' ? open : nu === 'omega' ? (state.omega[site] as T) : undefined);
        const energies = everySite(lattice).map((site) => siteEnergy(over, lattice, state, site, numbers, stiffness(site)));
        return [
          {
            of: 'sum of the energies',
            terms: { ...Object.fromEntries(energies.map((e, site) => [`site ${site}`, e])), H: negative(over, energy(over, x)) },
          },
        ];
      };
    },
    ['nu'],
  );

/** j_yx = -j_xy, read off the formula from both ends. */
export const antisymmetryIdentities = (numbersOf: NumbersOf, lattices = everyTorus): IdentityFamily =>
  onEvery(lattices, (lattice, parts) => {
    const numbers = numbersOf(parts);
    return (over, x) =>
      torusBonds(lattice.sides).map(({ tail, head, axis }, bond) => ({
        of: `bond ${bond}`,
        terms: {
          there: bondCurrent(over, lattice, pinnedState(lattice, x), { from: tail, axis, step: 1 }, numbers),
          back: bondCurrent(over, lattice, pinnedState(lattice, x), { from: head, axis, step: -1 }, numbers),
        },
      }));
  });

/** A e_x = eps times what comes in less what goes out; on a side of length 2 with `share` = 1/2 of it. */
export const balanceIdentities = (numbersOf: NumbersOf, lattices = everyTorus, share = 1): IdentityFamily =>
  onEvery(lattices, (lattice, parts) => {
    const numbers = numbersOf(parts);
    const { factors, indices, powers } = numbers;
    const gains = gainsOf(lattice, numbers);
    return <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const gained = gains(over, x);
      const state = pinnedState(lattice, x);
      const eps = power(over, state.eps, powers.balance);
      const flow = (factor: number, from: number, axis: number) =>
        over.times(over.times(over.of(-factor), eps), bondCurrent(over, lattice, state, { from, axis, step: 1 }, numbers));
      return everySite(lattice).map((site) => ({
        of: `energy of site ${site}`,
        terms: Object.fromEntries([
          ['gain', gained[site] as T],
          ...lattice.sides.flatMap((side, axis): [string, T][] => {
            const part = side === 2 ? share : 1;
            const behind = neighbour(lattice.sides, site, axis, indices['balance site behind']);
            return [
              [`in along ${axis}`, flow(part * factors['balance in'], behind, axis)],
              [`out along ${axis}`, flow(part * factors['balance out'], site, axis)],
            ];
          }),
        ]),
      }));
    };
  });

function gainsOf(lattice: PinnedLattice, numbers: TransportNumbers) {
  const field = hamiltonianFieldOf(lattice, numbers);
  return <T>(over: Operations<T>, x: readonly T[]): readonly T[] =>
    slopesAlong(
      (o, y) => everySite(lattice).map((site) => siteEnergy(o, lattice, pinnedState(lattice, y), site, numbers)),
      over,
      x,
      field(over, x),
    );
}

/** (12): the energy of a set K of sites changes by the currents through its border, + at a head in K, - at a tail. */
export const borderIdentities = (numbersOf: NumbersOf, lattices = everyTorus): IdentityFamily =>
  onEvery(lattices, (lattice, parts) => {
    const numbers = numbersOf(parts);
    const gains = gainsOf(lattice, numbers);
    const inside = (site: number) => site % 3 !== 1; // neither connected nor convex
    return <T>(over: Operations<T>, x: readonly T[]) => {
      const state = pinnedState(lattice, x);
      const crossing = torusBonds(lattice.sides).filter(({ tail, head }) => inside(tail) !== inside(head));
      const gained = gains(over, x).filter((_, site) => inside(site));
      const eps = power(over, state.eps, numbers.powers.balance);
      return [
        {
          of: 'energy of K',
          terms: Object.fromEntries([
            ...gained.map((gain, i): [string, T] => [`gain ${i}`, gain]),
            ...crossing.map(({ tail, head, axis }, i): [string, T] => {
              const zeta = numbers.factors[inside(head) ? 'zeta of a head' : 'zeta of a tail'];
              const current = bondCurrent(over, lattice, state, { from: tail, axis, step: 1 }, numbers);
              return [`border ${i}`, over.times(over.times(over.of(-zeta), eps), current)];
            }),
          ]),
        },
      ];
    };
  });

/** S e_x = 0, and S p_0 .. p_k = -2 (k + 1) p_0 .. p_k: flips at rate one. */
export const noiseIdentities = (numbersOf: NumbersOf, lattices = torusShapes([3], [3, 3])): IdentityFamily =>
  onEvery(lattices, (lattice, parts) => {
    const numbers = numbersOf(parts);
    const sites = everySite(lattice);
    return <T>(over: Operations<T>, x: readonly T[]) => {
      const { times, of } = over;
      const energies = (y: readonly T[]) => sites.map((site) => siteEnergy(over, lattice, pinnedState(lattice, y), site, numbers));
      const products = (y: readonly T[]) => sites.map((last) => y.slice(lattice.sites, lattice.sites + last + 1).reduce(times));
      const there = sites.map((site) => energies(flipped(over, lattice, x, site)));
      const rates = flipRates(over, lattice, products, x, sites, numbers);
      return [
        ...energies(x).map((energy, site) => ({
          of: `energy of site ${site}`,
          terms: { flips: there.map((values) => values[site] as T).reduce(over.plus), 'as it is': times(of(-lattice.sites), energy) },
        })),
        ...products(x).map((product, last) => ({
          of: `product of ${last + 1} momenta`,
          terms: { S: rates[last] as T, eigenvalue: times(of(numbers.factors['flip eigenvalue'] * (last + 1)), product) },
        })),
      ];
    };
  });
