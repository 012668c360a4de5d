import type { ConstantNode, FunctionNode, MathNode, OperatorNode, ParenthesisNode, SymbolNode } from 'mathjs/number';
import { InputError } from '../input-error.ts';
import { type Expression, functionNames } from './expression.ts';
import { constants, isFunction, largestExponent } from './plain-expression.ts';

const binary = { '+': 'sum', '-': 'difference', '*': 'product', '/': 'quotient' } as const;

/** The error for an expression that holds something else than what is allowed. */
export function refusal(text: string, what: string): InputError {
  const allowed = `+ - * / ^ with whole exponents up to ${largestExponent}, ${functionNames.join(', ')}, pi and e`;
  return new InputError('expression', text, `${allowed}, not ${what}`);
}

/**
 * The tree of a node that mathjs has parsed or derived.
 *
 * @param names the caller's own names: `pi` and `e` among them are names, not numbers
 * @param largest the largest exponent; a derivative of what was allowed may exceed it
 * @throws InputError for what an expression must not hold
 */
export function expressionOfNode(root: MathNode, text: string, names: readonly string[], largest: number = largestExponent): Expression {
  const convert = (node: MathNode): Expression => {
    const refuse = () => refusal(text, `"${node.toString()}"`);
    switch (node.type) {
      case 'ConstantNode': {
        const { value } = node as ConstantNode;
        if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value };
        throw refusal(text, value === undefined ? 'nothing' : `"${value}"`);
      }
      case 'SymbolNode': {
        const { name } = node as SymbolNode;
        const constant = names.includes(name) ? undefined : constants.get(name);
        if (constant !== undefined) return { kind: 'number', value: constant };
        if (isFunction(name)) throw refusal(text, `"${name}" without an argument in parentheses`);
        return { kind: 'symbol', name };
      }
      case 'ParenthesisNode':
        return convert((node as ParenthesisNode).content);
      case 'FunctionNode': {
        const { fn, args } = node as FunctionNode & { fn: SymbolNode };
        if (fn.type !== 'SymbolNode' || !isFunction(fn.name) || args.length !== 1) throw refuse();
        return { kind: 'function', name: fn.name, of: convert(args[0] as MathNode) };
      }
      case 'OperatorNode': {
        const { op, args } = node as OperatorNode;
        if (args.length === 1 && op === '+') return convert(args[0] as MathNode);
        if (args.length === 1 && op === '-') return { kind: 'negative', of: convert(args[0] as MathNode) };
        if (args.length !== 2) throw refuse();
        const [left, right] = args as [MathNode, MathNode];
        if (op in binary) return { kind: binary[op as keyof typeof binary], left: convert(left), right: convert(right) };
        const exponent = op === '^' ? wholeNumber(right) : undefined;
        if (exponent === undefined || Math.abs(exponent) > largest) throw refuse();
        const power: Expression = { kind: 'power', base: convert(left), exponent: Math.abs(exponent) };
        return exponent < 0 ? { kind: 'quotient', left: { kind: 'number', value: 1 }, right: power } : power;
      }
      default:
        throw refusal(text, node.type);
    }
  };
  return convert(root);
}

/** The value of an exponent: a whole number, its negative, or (as derivatives have it) a sum or difference of two. */
function wholeNumber(node: MathNode): number | undefined {
  if (node.type === 'ParenthesisNode') return wholeNumber((node as ParenthesisNode).content);
  if (node.type === 'ConstantNode') {
    const value: unknown = (node as ConstantNode).value;
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
  }
  if (node.type !== 'OperatorNode') return undefined;
  const { op, args } = node as OperatorNode;
  if (args.length > 2 || (op !== '+' && op !== '-')) return undefined;
  const [left, right] = args.length === 1 ? [0, wholeNumber(args[0] as MathNode)] : args.map(wholeNumber);
  if (left === undefined || right === undefined) return undefined;
  return op === '+' ? left + right : left - right;
}
