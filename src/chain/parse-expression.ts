import type { MathNode } from 'mathjs/number';
import { InputError } from '../input-error.ts';
import type { Expression } from './expression.ts';
import { expressionOfNode, refusal } from './expression-of-node.ts';
import { mathjs } from './mathjs.ts';
import { plainExpression } from './plain-expression.ts';

/** Longer texts could ask for a derivative that does not end. */
const longest = 1000;

/**
 * The tree of an expression's text: + - * /, whole powers, exp, log (natural), sin, cos, sqrt, the numbers `pi` and `e` (the doubles
 * nearest to them). Read as mathjs does: `2 r` is a product, `-r^2` is -(r^2), `1/2 r` is r/2, `a/b r` is a/(b r).
 *
 * @param names the caller's own names; where `pi` or `e` is one of them, it is that name and not the number
 * @throws InputError for text that cannot be read, or that holds anything else
 */
export function parseExpression(text: string, names: readonly string[] = []): Expression {
  checkLength(text);
  return plainExpression(text, names) ?? expressionOfNode(parsedNode(text), text, names);
}

/** What mathjs reads. */
export function parsedNode(text: string): MathNode {
  checkLength(text);
  if (text.includes('%')) throw refusal(text, '"%"'); // mathjs reads a percentage
  try {
    return mathjs().parse(text);
  } catch (error) {
    throw refusal(text, `what stands there (${(error as Error).message})`);
  }
}

function checkLength(text: string): void {
  if (text.length > longest) throw new InputError('expression', text, `at most ${longest} characters, not ${text.length}`);
}
