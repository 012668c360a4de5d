import { mapChildren } from '../../src/chain/children.ts';
import type { Expression } from '../../src/chain/expression.ts';
import { mutantOfParts } from './mutant.ts';

/** A derivative without the last power's factor: x^4 becomes x^3, everything below it right. */
export const powerRule = mutantOfParts('power-rule', 'the derivative of x^4 is x^3, the factor 4 lost', (parts) => ({
  ...parts,
  derivative: (e, by) => parts.derivative(quarterOfFourthPowers(e), by),
}));

function quarterOfFourthPowers(e: Expression): Expression {
  const inside = mapChildren(e, quarterOfFourthPowers);
  return inside.kind === 'power' && inside.exponent === 4
    ? { kind: 'quotient', left: inside, right: { kind: 'number', value: 4 } }
    : inside;
}
