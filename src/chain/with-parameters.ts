import { mapChildren } from './children.ts';
import type { Expression } from './expression.ts';

/** The expression with numbers in the place of the parameters' names. */
export function withParameters(expression: Expression, parameters: Readonly<Record<string, number>>): Expression {
  const at = (e: Expression): Expression =>
    e.kind === 'symbol' && Object.hasOwn(parameters, e.name) ? { kind: 'number', value: parameters[e.name] as number } : mapChildren(e, at);
  return at(expression);
}
