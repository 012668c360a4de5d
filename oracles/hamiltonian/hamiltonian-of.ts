import { type Chain, coefficientNames } from '../../src/chain/chain.ts';
import { type Coefficient, coefficientAt } from '../../src/chain/coefficient.ts';
import type { Expression } from '../../src/chain/expression.ts';
import { parseExpression } from '../../src/chain/parse-expression.ts';
import { pinningNames, polynomialPinning } from '../../src/chain/pinning.ts';
import { potentials } from '../../src/chain/potentials.ts';
import type { Bond, Hamiltonian } from '../../src/reference/hamiltonian.ts';
import { ahead } from './ahead.ts';

/** The chain's Hamiltonian as an expression over its bonds and sites: written from the definition, without the core's energy or force. */
export function hamiltonianOf(chain: Chain): Hamiltonian {
  const { mass, pinning, sites } = chain;
  const everySite = Array.from({ length: sites }, (_, site) => site);
  const named = (coefficients: Readonly<Record<string, Coefficient>>, names: readonly string[], index: number) =>
    Object.fromEntries(names.map((name) => [name, coefficientAt(coefficients[name] as Coefficient, index)]));
  return {
    sites,
    ...(mass === 1 ? {} : { masses: everySite.map((site) => coefficientAt(mass, site)) }),
    potential: expressionOf(potentials[chain.potential].expression),
    bonds: ends(chain).map(([left, right], bond) => ({
      left,
      right,
      coefficients: named(chain as unknown as Record<string, Coefficient>, coefficientNames, bond),
    })),
    ...(pinning === undefined
      ? {}
      : {
          pinning: {
            potential: expressionOf(polynomialPinning.expression),
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

const parsed = new Map<string, Expression>();

function expressionOf(text: string): Expression {
  const known = parsed.get(text) ?? parseExpression(text);
  parsed.set(text, known);
  return known;
}
