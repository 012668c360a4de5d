import type { MathNode } from 'mathjs/number';
import type { Arithmetic } from '../exact/arithmetic.ts';
import { decimal } from '../exact/decimal.ts';
import { derivative } from '../exact/derivative.ts';
import { evaluate } from '../exact/evaluate.ts';
import { float64 } from '../exact/float64.ts';
import type { Expression } from './expression.ts';
import { expressionOfNode } from './expression-of-node.ts';
import { mathjs } from './mathjs.ts';
import { symbolsOf } from './symbols-of.ts';

/** A node of mathjs beside the tree that it stands for. */
export interface Derived {
  readonly node: MathNode;
  readonly expression: Expression;
}

/**
 * The derivative by mathjs, which must agree with our own: a rule that changes in the library must not change a force. Its `simplify`
 * is left out: it rounds numbers (1.0000000000000002 r - r becomes 0) and multiplies out what was written as a difference.
 *
 * @throws Error where the two differ
 */
export function checkedDerivative({ node, expression }: Derived, by: string, text: string, names: readonly string[]): Derived {
  const derived = mathjs().derivative(node, by, { simplify: false });
  const result = expressionOfNode(derived, text, names, Number.POSITIVE_INFINITY);
  refuseDifference(result, derivative(expression, by), text);
  return { node: derived, expression: result };
}

/** Compares at a few points in doubles and, where these seem to differ, in 60 and in 240 digits: what is left there is no rounding. */
function refuseDifference(one: Expression, other: Expression, text: string): void {
  const names = [...new Set([...symbolsOf(one), ...symbolsOf(other)])];
  for (const shift of [1, -1, 5, 16]) {
    const values = names.map((name, i): [string, number] => [name, (shift + 3 * i) / 8]);
    const differ = <T>(real: Arithmetic<T>) => relativeDifference(one, other, values, real) > 2 ** -40;
    if (differ(float64) && differ(decimal(60)) && differ(decimal(240)))
      throw new Error(`the derivative of ${text} by mathjs is wrong at ${values.map(([name, x]) => `${name} = ${x}`).join(', ')}`);
  }
}

/** |a - b| / (|a| + |b|); 0 where one of them is no number, or both are below 2^-100. */
function relativeDifference<T>(one: Expression, other: Expression, values: readonly [string, number][], real: Arithmetic<T>): number {
  const named = Object.fromEntries(values.map(([name, x]) => [name, real.of(x)]));
  try {
    const [a, b] = [evaluate(one, named, real), evaluate(other, named, real)];
    const [difference, size] = [Math.abs(real.toNumber(real.minus(a, b))), Math.abs(real.toNumber(a)) + Math.abs(real.toNumber(b))];
    return Number.isFinite(size) ? difference / (size + 2 ** -100) : 0;
  } catch (error) {
    if (error instanceof RangeError) return 0; // outside the domain of a logarithm or root
    throw error;
  }
}
