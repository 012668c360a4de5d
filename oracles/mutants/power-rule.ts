import { mapChildren } from '../../src/chain/children.ts';
import type { Expression } from '../../src/chain/expression.ts';
import { type Mutant, mutantOfParts } from './mutant.ts';

/** A derivative without the factor of one power: everything below it right. */
const powerRuleOff = (id: string, exponent: number): Mutant =>
  mutantOfParts(id, `the derivative of x^${exponent} is x^${exponent - 1}, the factor ${exponent} lost`, (parts) => {
    const divided = (e: Expression): Expression => {
      const inside = mapChildren(e, divided);
      return inside.kind === 'power' && inside.exponent === exponent
        ? { kind: 'quotient', left: inside, right: { kind: 'number', value: exponent } }
        : inside;
    };
    return { ...parts, derivative: (e, by) => parts.derivative(divided(e), by) };
  });

export const powerRule = powerRuleOff('power-rule', 4);

/** Bonds have no sixth power; pinnings do. */
export const sixthPower = powerRuleOff('sixth-power', 6);
