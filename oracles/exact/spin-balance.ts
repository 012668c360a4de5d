import { ratesAlong, spinField } from '../../src/exact/brackets.ts';
import type { Formulas, Operations } from '../../src/exact/operations.ts';
import { spinBondCurrent } from '../../src/spins/bond-current.ts';
import type { CoreParts } from '../subjects/core.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { termAt } from './lattice.ts';
import { type SpinRing, spinRing } from './spin-ring.ts';

/**
 * Local energy balance of spins on a ring, as an identity in spins, fields and couplings.
 *
 *   {e_x, H} = j_{x-1} - j_x,   e_x = omega_x . S_x + half of each of its bonds,   sum_x e_x = H
 *
 * The bracket by dual numbers; the current is the core's own formula, the one that computes in doubles.
 *
 * Catches: a current with a wrong sign, factor or bond, or without its terms of three spins, however small the error.
 * Blind to: a constant added to every current, and whether anything moves like that: spins/agreement sees the latter.
 */
export const spinBalance = exactIdentity('exact/spin-balance', {
  tex: String.raw`\{e_x, H\} = j_{x-1,x} - j_{x,x+1}`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", sec. 5.2, for its e_x',
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'a current with a wrong sign, factor or bond, or without its terms of three spins, however small the error',
  blindTo: 'a constant added to every current, and whether anything moves like that: spins/agreement sees the latter',
});

/** On three sites the next but one is the one before. */
export const spinBalanceIdentities: IdentityFamily = Object.fromEntries(
  [3, 4, 6].map((sites) => [`ring of ${sites}`, (parts: CoreParts) => identityOf(spinRing(sites, { inField: true }), parts)]),
);

function identityOf(ring: SpinRing, parts: CoreParts): Identity {
  const { sites, variables, spin, field, coupling } = ring;
  const every = Array.from({ length: sites }, (_, x) => x);
  const energies = siteEnergies(ring);
  const gains = ratesAlong(energies, spinField([...ring.fields, ...ring.bonds], sites));
  return {
    variables,
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const negative = (a: T) => over.minus(over.of(0), a);
      const gained = gains(over, x);
      const currents = every.map((site) =>
        spinBondCurrent(
          over,
          {
            fields: [field(x, site), field(x, site + 1)],
            couplings: [coupling(x, site - 1), coupling(x, site), coupling(x, site + 1)],
            spins: [spin(x, site - 1), spin(x, site), spin(x, site + 1), spin(x, site + 2)],
          },
          parts.spins.chain,
        ),
      );
      return [
        ...every.map((site) => ({
          of: `energy of site ${site}`,
          terms: { gain: gained[site] as T, 'from before': negative(currents.at(site - 1) as T), onwards: currents[site] as T },
        })),
        {
          of: 'sum of the energies',
          terms: Object.fromEntries([
            ...energies(over, x).map((e, site): [string, T] => [`site ${site}`, e]),
            ...[...ring.fields, ...ring.bonds].map((term, i): [string, T] => [`term ${i} of H`, negative(termAt(term, over, x))]),
          ]),
        },
      ];
    },
  };
}

function siteEnergies({ sites, fields, bonds }: SpinRing): Formulas {
  return <T>(over: Operations<T>, x: readonly T[]) => {
    const half = bonds.map((term) => over.times(over.of(0.5), termAt(term, over, x)));
    return fields.map((term, site) => over.plus(termAt(term, over, x), over.plus(half[(site + sites - 1) % sites] as T, half[site] as T)));
  };
}
