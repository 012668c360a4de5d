import type { Chain } from '../../src/chain/chain.ts';
import { type Coefficient, coefficientAt } from '../../src/chain/coefficient.ts';
import { pinningNames } from '../../src/chain/pinning.ts';
import { coefficientNames } from '../../src/chain/potential.ts';
import type { Bond, Hamiltonian } from '../../src/reference/hamiltonian.ts';
import { ahead } from './ahead.ts';
import { bondExpression, pinningExpression } from './expression-of.ts';

/** The chain's Hamiltonian as an expression over its bonds and sites: written from the definition, without the core's energy or force. */
export function hamiltonianOf(chain: Chain): Hamiltonian {
  const { mass, pinning, sites } = chain;
  const everySite = Array.from({ length: sites }, (_, site) => site);
  const named = <Name extends string>(of: Readonly<Record<Name, Coefficient>>, names: readonly Name[], index: number) =>
    Object.fromEntries(names.map((name) => [name, coefficientAt(of[name], index)]));
  return {
    sites,
    ...(mass === 1 ? {} : { masses: everySite.map((site) => coefficientAt(mass, site)) }),
    potential: bondExpression(chain),
    bonds: ends(chain).map(([left, right], bond) => ({
      left,
      right,
      coefficients: named(chain, coefficientNames, bond),
    })),
    ...(pinning === undefined
      ? {}
      : {
          pinning: {
            potential: pinningExpression(pinning),
            coefficients: everySite.map((site) => named(pinning, pinningNames, site)),
          },
        }),
  };
}

/** What each bond joins, in the order of the coefficients: axis by axis of a torus, from wall to wall otherwise. */
function ends({ boundary, sites, sides = [sites] }: Chain): (readonly [Bond['left'], Bond['right']])[] {
  if (boundary === 'fixed') {
    const places = ['wall' as const, ...Array.from({ length: sites }, (_, site) => site), 'wall' as const];
    return places.slice(1).map((right, i) => [places[i] as Bond['left'], right]);
  }
  const everySite = Array.from({ length: sites }, (_, site) => site);
  return sides.flatMap((_side, axis) => everySite.map((site) => [site, ahead(sides, site, axis)] as const));
}
