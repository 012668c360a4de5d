import { children, mapChildren } from '../../src/chain/children.ts';
import { type Expression, functionNames } from '../../src/chain/expression.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';

/**
 * Random expressions in `r`, `alpha` and `a`: every kind of node, whole powers up to 4 (and one over them), numbers on a quarter grid.
 * Some have no value where they are looked at (a root of what is negative, a divisor that is 0).
 */
export function expressions(depth: number): StructuralArbitrary<Expression> {
  return new StructuralArbitrary((dice) => randomExpression(dice, depth), simplerExpressions);
}

function randomExpression(dice: Dice, depth: number): Expression {
  const next = () => randomExpression(dice, depth - 1);
  if (depth === 0 || dice.integer(0, 9) === 0) return dice.pick([r, r, r, symbol('alpha'), symbol('a'), number(dice.integer(1, 12) / 4)]);
  const power = (): Expression => ({ kind: 'power', base: next(), exponent: dice.integer(0, 4) });
  switch (dice.integer(0, 6)) {
    case 0:
      return { kind: 'negative', of: next() };
    case 1:
      return { kind: 'function', name: dice.pick(functionNames), of: next() };
    case 2:
      return { kind: 'function', name: dice.pick(['log', 'sqrt'] as const), of: { kind: 'sum', left: number(1), right: squared(next()) } };
    case 3:
      return power();
    case 4:
      return { kind: 'quotient', left: number(1), right: power() };
    default:
      return { kind: dice.pick(['sum', 'difference', 'product', 'quotient'] as const), left: next(), right: next() };
  }
}

const number = (value: number): Expression => ({ kind: 'number', value });
const symbol = (name: string): Expression => ({ kind: 'symbol', name });
const r = symbol('r');
const squared = (base: Expression): Expression => ({ kind: 'power', base, exponent: 2 });

/** The parts of it, then the whole with one part simpler. */
function* simplerExpressions(e: Expression): Iterable<Expression> {
  const parts = children(e);
  yield* parts;
  for (const [i, part] of parts.entries()) {
    for (const simpler of simplerExpressions(part)) {
      let place = 0;
      yield mapChildren(e, (child) => (place++ === i ? simpler : child));
    }
  }
}

const operators = { sum: '+', difference: '-', product: '*', quotient: '/' } as const;

/** The text of an expression without negative numbers, every operation in parentheses. */
export function expressionText(e: Expression): string {
  switch (e.kind) {
    case 'number':
      return `${e.value}`;
    case 'symbol':
      return e.name;
    case 'negative':
      return `(-${expressionText(e.of)})`;
    case 'function':
      return `${e.name}(${expressionText(e.of)})`;
    case 'power':
      return `(${expressionText(e.base)}^${e.exponent})`;
    default:
      return `(${expressionText(e.left)} ${operators[e.kind]} ${expressionText(e.right)})`;
  }
}
