import { evaluate } from '../exact/evaluate.ts';
import { float64 } from '../exact/float64.ts';
import { children, mapChildren } from './children.ts';
import type { Expression } from './expression.ts';

const operators = { sum: '+', difference: '-', product: '*', quotient: '/' } as const;

/**
 * The statements that compute an expression and return it, for the body of a function: every operation rounded on its own and in the
 * order of the tree, whole powers by repeated squaring as `integerPower` has them, subtrees without a name as one number (the double
 * that they give), subtrees that stand twice computed once.
 *
 * @param names what each name of the expression is called there
 */
export function javascriptOf(expression: Expression, names: ReadonlyMap<string, string>): string {
  const root = interned(numberEvaluated(powersMultiplied(expression)));
  const statements: string[] = [];
  const shared = new Map<Node, string>();
  const textOf = (node: Node): string => {
    const { e, uses } = node;
    if (e.kind === 'number') return e.value < 0 ? `(${e.value})` : `${e.value}`;
    if (e.kind === 'symbol') return names.get(e.name) as string;
    const known = shared.get(node);
    if (known !== undefined) return known;
    const [first, second] = node.children.map(textOf);
    const text =
      e.kind === 'function' ? `${e.name}(${first})` : e.kind === 'negative' ? `(-${first})` : `(${first} ${operatorOf(e)} ${second})`;
    if (uses < 2) return text;
    const name = `shared${shared.size}`;
    shared.set(node, name);
    statements.push(`const ${name} = ${text};`);
    return name;
  };
  const result = textOf(root);
  return [...statements, `return ${result};`].join('\n');
}

/** A subtree that is there once, however often it stands in the tree. */
interface Node {
  readonly e: Expression;
  readonly id: number;
  readonly children: readonly Node[];
  uses: number;
}

/** The tree with equal subtrees made one. */
function interned(expression: Expression): Node {
  const known = new Map<string, Node>();
  const at = (e: Expression): Node => {
    const below = children(e).map(at);
    const own = e.kind === 'number' ? e.value : e.kind === 'symbol' || e.kind === 'function' ? e.name : '';
    const key = [e.kind, own, ...below.map(({ id }) => id)].join(' ');
    const node = known.get(key) ?? { e, id: known.size, children: below, uses: 0 };
    if (!known.has(key)) for (const child of below) child.uses++;
    known.set(key, node);
    return node;
  };
  return at(expression);
}

function operatorOf(e: Expression): string {
  return operators[e.kind as keyof typeof operators];
}

/** x^n as the products of `integerPower`: the squares x^2, x^4, ... that n is made of, the lowest first. */
function powersMultiplied(e: Expression): Expression {
  if (e.kind !== 'power') return mapChildren(e, powersMultiplied);
  let square = powersMultiplied(e.base);
  let power: Expression | undefined;
  for (let rest = e.exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = power === undefined ? square : { kind: 'product', left: power, right: square };
    square = { kind: 'product', left: square, right: square };
  }
  return power ?? { kind: 'number', value: 1 };
}

/** Subtrees without a name as the number that they give; what gives none stays, to be found where it is computed. */
function numberEvaluated(whole: Expression): Expression {
  const e = mapChildren(whole, numberEvaluated);
  const below = children(e);
  if (below.length === 0 || !below.every(({ kind }) => kind === 'number')) return e;
  try {
    const value = evaluate(e, {}, float64);
    return Number.isFinite(value) ? { kind: 'number', value: value + 0 } : e;
  } catch (error) {
    if (error instanceof RangeError) return e;
    throw error;
  }
}
