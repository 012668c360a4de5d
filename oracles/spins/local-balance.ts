import { rateOf, siteEnergyTerms, spinEquations, spinHamiltonian } from '../hamiltonian/spin-hamiltonian.ts';
import { refuted } from '../run.ts';
import type { SpinChainState, SpinMechanics } from '../subjects/spin-mechanics.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { judgedTerms } from './judged-terms.ts';

/**
 * Roundings on the way of a term into a site's energy: a product and the two sums of a scalar product, the coupling, the sum of the two
 * bonds, the sum with the field. Into a current: a product and the difference of a vector product, a product and the two sums of a scalar
 * product, a coupling, the sum of two triple products, the sum with the field's part, a coupling.
 */
const roundings = { site: 6, current: 9 } as const;

/**
 * Local balance: the energy of a site changes by what flows in minus what flows out, and the energies of the sites add up to H.
 *
 *   de_x/dt = j_{x-1} - j_x,   sum_x e_x = H
 *
 * The change is that of the expression of e_x along the equations of motion, derived by differentiation, in 30 digits; the law does not say
 * what a current looks like. For the bound: every product of fields, couplings and spins that stands in one of the two currents stands in
 * that expression before it is added up, with no smaller coefficient.
 *
 * Catches: a current of the wrong sign or factor, without its terms of three spins, at the wrong bond; an energy that counts a bond twice.
 * Blind to: a constant added to every current (none flows where the spins are parallel), and whether anything moves like that: spins/agreement.
 */
export const spinLocalBalance: Oracle<SpinChainState, SpinChainState, SpinMechanics> = {
  id: 'spins/local-balance',
  law: {
    tex: String.raw`\dot e_x = j_{x-1,x} - j_{x,x+1},\quad \sum_x e_x = H`,
    source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", sec. 5.2, for its e_x',
    route: "the derivative of the sites' energy expressions along the equations of motion, 40 digits",
    catches: 'a current of the wrong sign, factor or bond, or without its terms of three spins; a wrong energy of a site',
    blindTo: 'a constant added to every current, and whether anything moves like that: spins/agreement sees the latter',
  },

  *examine({ chain, state }) {
    const [{ energy, siteEnergies, currents }] = (yield [{ chain, state }]) as [SpinMechanics];
    const { sites } = chain;
    if (![siteEnergies, currents].every((x) => x.length === sites && x.every(Number.isFinite)) || !Number.isFinite(energy))
      return refuted({ term: `expected ${sites} finite energies and currents` });
    const equations = spinEquations(chain);
    return judgedTerms(state, [
      { term: 'H', seen: [energy], expected: spinHamiltonian(chain), roundings: 2 * sites + 4 },
      { term: 'sum of e_x', seen: Array.from(siteEnergies), expected: spinHamiltonian(chain), roundings: roundings.site },
      ...siteEnergyTerms(chain).flatMap((expected, site) => [
        { term: 'e_x', site, seen: [siteEnergies[site] as number], expected, roundings: roundings.site },
        {
          term: 'balance',
          site,
          seen: [currents[(site + sites - 1) % sites] as number, -(currents[site] as number)],
          expected: rateOf(expected, equations),
          roundings: roundings.current,
        },
      ]),
    ]);
  },
};
