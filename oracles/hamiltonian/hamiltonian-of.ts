import { bondCount, type Chain, coefficientAt, coefficientNames } from '../../src/chain/chain.ts';
import type { Expression } from '../../src/chain/expression.ts';
import { parseExpression } from '../../src/chain/parse-expression.ts';
import { potentials } from '../../src/chain/potentials.ts';
import type { Hamiltonian } from '../../src/reference/hamiltonian.ts';

const parsed = new Map<string, Expression>();

/** The chain's Hamiltonian as an expression over its bonds: written from the definition, without the core's energy or force. */
export function hamiltonianOf(chain: Chain): Hamiltonian {
  const ring = chain.boundary === 'periodic';
  const end = (site: number) => (ring ? site % chain.sites : site < 0 || site >= chain.sites ? ('wall' as const) : site);
  return {
    sites: chain.sites,
    potential: expressionOf(chain.potential),
    bonds: Array.from({ length: bondCount(chain) }, (_, bond) => ({
      left: end(ring ? bond : bond - 1),
      right: end(ring ? bond + 1 : bond),
      coefficients: Object.fromEntries(coefficientNames.map((name) => [name, coefficientAt(chain[name], bond)])),
    })),
  };
}

function expressionOf(potential: Chain['potential']): Expression {
  const text = potentials[potential].expression;
  const known = parsed.get(text) ?? parseExpression(text);
  parsed.set(text, known);
  return known;
}
