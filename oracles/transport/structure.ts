import { gradientOfSum, slopesAlong, sumOf } from '../../src/exact/dual.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { anharmonicField, flipped, harmonicField } from '../../src/transport/generators.ts';
import { hamiltonianTerms, type PinnedLattice, pinnedState, power } from '../../src/transport/pinned-lattice.ts';
import { exactIdentity } from '../exact/exact-identity.ts';
import type { IdentityFamily } from '../exact/identity.ts';
import { everySite, everyTorus, type NumbersOf, negative, onEvery, torusShapes } from './lattices.ts';

/**
 * What the generators of the pinned lattice are: the Hamiltonian vector field of H, its parity, and which measures they leave alone.
 *
 *   A_har + eps A_anh = {., H},   F(q, -p) = -R F(q, p),   A H = 0,   H(flip_x) = H
 *
 * The bracket by dual numbers from H alone; the generators are the formulas of the core.
 *
 * Catches: a prefactor, a sign or a power of eps in H or in a generator that does not fit the others.
 * Blind to: what is wrong on both sides in the same way, which transport/along-paths sees; energies and currents, which transport/energies sees.
 */
export const generatorStructure = exactIdentity('transport/structure', {
  tex: String.raw`A_{\mathrm{har}} + \varepsilon A_{\mathrm{anh}} = \{\cdot, H\},\quad A H = 0,\quad H(q, \dots, -p_x, \dots) = H(q, p)`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", sec. 2 and 4.1',
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'a prefactor, a sign or a power of eps in H or in a generator that does not fit the others',
  blindTo: 'what is wrong on both sides in the same way: transport/along-paths; energies and currents: transport/energies',
});

/** A = {., H}, component by component. */
export const hamiltonianIdentities = (
  numbersOf: NumbersOf,
  lattices: Readonly<Record<string, PinnedLattice>> = everyTorus,
): IdentityFamily =>
  onEvery(lattices, (lattice, parts) => {
    const numbers = numbersOf(parts);
    const terms = hamiltonianTerms(lattice, numbers);
    const [harmonic, anharmonic] = [harmonicField(lattice, numbers), anharmonicField(lattice, numbers)];
    const { sites } = lattice;
    return (over, x) => {
      const slopes = gradientOfSum(terms, over, x, 2 * sites);
      const [drift, push] = [harmonic(over, x), anharmonic(over, x)];
      const eps = power(over, pinnedState(lattice, x).eps, numbers.powers.A_anh);
      return everySite(lattice).flatMap((site) => [
        {
          of: `velocity of site ${site}`,
          terms: { bracket: slopes[sites + site] as (typeof x)[0], A_har: negative(over, drift[site] as (typeof x)[0]) },
        },
        {
          of: `force on site ${site}`,
          terms: {
            bracket: slopes[site] as (typeof x)[0],
            A_har: drift[sites + site] as (typeof x)[0],
            'eps A_anh': over.times(eps, push[sites + site] as (typeof x)[0]),
          },
        },
      ]);
    };
  });

/** exp(-beta H) dq dp is stationary: A H = 0 without a divergence, and no flip changes H. */
export const gibbsIdentities = (numbersOf: NumbersOf): IdentityFamily =>
  onEvery(torusShapes([3], [5], [3, 3]), (lattice, parts) => {
    const numbers = numbersOf(parts);
    const energy = sumOf(hamiltonianTerms(lattice, numbers));
    const [harmonic, anharmonic] = [harmonicField(lattice, numbers), anharmonicField(lattice, numbers)];
    return <T>(over: Operations<T>, x: readonly T[]) => {
      const along = (direction: readonly T[]) => slopesAlong((o, y) => [energy(o, y)], over, x, direction)[0] as T;
      const eps = power(over, pinnedState(lattice, x).eps, numbers.powers.A_anh);
      const { sites } = lattice;
      const moved = (from: number) => x.map((value, i) => (i >= from && i < from + sites ? over.plus(value, over.of(1)) : value));
      const rate = (at: readonly T[], i: number) => over.plus(harmonic(over, at)[i] as T, over.times(eps, anharmonic(over, at)[i] as T));
      return [
        { of: 'A H', terms: { A_har: along(harmonic(over, x)), 'eps A_anh': over.times(eps, along(anharmonic(over, x))) } },
        { of: 'velocity elsewhere', terms: { here: rate(x, 0), there: negative(over, rate(moved(0), 0)) } },
        { of: 'force at another momentum', terms: { here: rate(x, sites), there: negative(over, rate(moved(sites), sites)) } },
        ...everySite(lattice).map((site) => ({
          of: `flip at ${site}`,
          terms: { H: energy(over, x), flipped: negative(over, energy(over, flipped(over, lattice, x, site))) },
        })),
      ];
    };
  });

/** A_har H of one energy: of the full H, or of the uncoupled oscillators alone. */
export const harmonicInvarianceIdentities = (of: 'the full H' | 'the uncoupled oscillators', numbersOf: NumbersOf): IdentityFamily =>
  onEvery(everyTorus, (lattice, parts) => {
    const numbers = numbersOf(parts);
    const { sites } = lattice;
    const energy = sumOf(hamiltonianTerms(lattice, numbers));
    const harmonic = harmonicField(lattice, numbers);
    return <T>(over: Operations<T>, x: readonly T[]) => {
      const at = of === 'the full H' ? x : x.with(3 * sites, over.of(0)); // eps = 0
      const field = harmonic(over, at);
      const [drift, pull] = [0, sites].map((from) => field.map((rate, i) => (i >= from && i < from + sites ? rate : over.of(0))));
      const along = (direction: readonly T[]) => slopesAlong((o, y) => [energy(o, y)], over, at, direction)[0] as T;
      return [{ of: 'A_har H', terms: { drift: along(drift as T[]), pull: along(pull as T[]) } }];
    };
  });

/** The fields of A_har and of A_anh, and the flips, under p -> -p: the first two reverse, so that they exchange the parities; S keeps them. */
export const parityIdentities = (numbersOf: NumbersOf): IdentityFamily =>
  onEvery(everyTorus, (lattice, parts) => {
    const numbers = numbersOf(parts);
    const { sites } = lattice;
    const isMomentum = (i: number) => i >= sites && i < 2 * sites;
    const fields = { A_har: harmonicField(lattice, numbers), A_anh: anharmonicField(lattice, numbers) };
    return <T>(over: Operations<T>, x: readonly T[]) => {
      const reversed = x.map((value, i) => (isMomentum(i) ? negative(over, value) : value));
      return Object.entries(fields).flatMap(([name, field]) => {
        const [here, there] = [field(over, x), field(over, reversed)];
        const moving = here.flatMap((_, i) => (isMomentum(i) || (i < sites && name === 'A_har') ? [i] : []));
        return moving.map((i) => ({
          of: `${name} on ${lattice.variables[i]}`,
          terms: { here: here[i] as T, reversed: isMomentum(i) ? negative(over, there[i] as T) : (there[i] as T) },
        }));
      });
    };
  });
