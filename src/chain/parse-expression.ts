import {
  type ConstantNode,
  type FunctionNode,
  type MathNode,
  type OperatorNode,
  type ParenthesisNode,
  parse,
  type SymbolNode,
} from 'mathjs/number';
import { InputError } from '../input-error.ts';
import type { Expression } from './expression.ts';

const binary = { '+': 'sum', '-': 'difference', '*': 'product', '/': 'quotient' } as const;

/**
 * The tree of an expression's text: + - * /, whole powers and exp. Parsed by mathjs.
 *
 * @throws InputError for text that cannot be read, or that holds anything else
 */
export function parseExpression(text: string): Expression {
  const refuse = (what: string) => new InputError('expression', text, `+ - * / ^ with whole exponents and exp, not ${what}`);
  const constant = (value: unknown): Expression => {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw refuse(value === undefined ? 'nothing' : `"${value}"`);
    return { kind: 'number', value };
  };
  const convert = (node: MathNode): Expression => {
    switch (node.type) {
      case 'ConstantNode':
        return constant((node as ConstantNode).value);
      case 'SymbolNode':
        return { kind: 'symbol', name: (node as SymbolNode).name };
      case 'ParenthesisNode':
        return convert((node as ParenthesisNode).content);
      case 'FunctionNode': {
        const { fn, args } = node as FunctionNode & { fn: SymbolNode };
        if (fn.type !== 'SymbolNode' || fn.name !== 'exp' || args.length !== 1) throw refuse(`"${node.toString()}"`);
        return { kind: 'exp', of: convert(args[0] as MathNode) };
      }
      case 'OperatorNode': {
        const { op, args } = node as OperatorNode;
        const [left, right] = args.map(convert) as [Expression, Expression?];
        if (right === undefined && op === '-') return { kind: 'negative', of: left };
        if (right === undefined) throw refuse(`"${node.toString()}"`);
        if (op in binary) return { kind: binary[op as keyof typeof binary], left, right };
        if (op !== '^' || right.kind !== 'number' || !Number.isInteger(right.value) || right.value < 0)
          throw refuse(`"${node.toString()}"`);
        return { kind: 'power', base: left, exponent: right.value };
      }
      default:
        throw refuse(node.type);
    }
  };
  if (text.includes('%')) throw refuse('"%"'); // mathjs reads a percentage
  let root: MathNode;
  try {
    root = parse(text);
  } catch (error) {
    throw refuse(`what stands there (${(error as Error).message})`);
  }
  return convert(root);
}
