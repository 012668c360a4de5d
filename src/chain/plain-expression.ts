import { type Expression, type FunctionName, functionNames } from './expression.ts';

/** Numbers in digits, names, and what stands between them. */
const token = /\s*(?:\d+(?:\.\d+)?|[A-Za-z][A-Za-z0-9]*|[-+*/^()])/y;

/** Names that mathjs gives another meaning. */
const reserved = ['true', 'false', 'null', 'undefined', 'NaN', 'Infinity', 'mod', 'to', 'in', 'and', 'xor', 'or', 'not', 'end'];

/** pi and e are the doubles nearest to them, in every arithmetic. */
export const constants: ReadonlyMap<string, number> = new Map([
  ['pi', Math.PI],
  ['e', Math.E],
]);

/** The largest exponent: a power costs the reference a product of series for each of its binary digits. */
export const largestExponent = 100;

export const isFunction = (name: string): name is FunctionName => (functionNames as readonly string[]).includes(name);

/**
 * The tree of a text that is written plainly: every product with its *, whole exponents in digits, a function's argument in parentheses. It is the one
 * that mathjs gives; a text with anything else is left to mathjs (undefined), which takes a third of a second to load.
 */
export function plainExpression(text: string, names: readonly string[]): Expression | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  let at = 0;
  const next = (...signs: string[]) => (signs.includes(tokens[at] ?? '') ? tokens[at++] : undefined);

  const sum = (): Expression | undefined => chained(product, { '+': 'sum', '-': 'difference' });
  const product = (): Expression | undefined => chained(signed, { '*': 'product', '/': 'quotient' });
  const chained = (part: () => Expression | undefined, kinds: Readonly<Record<string, 'sum' | 'difference' | 'product' | 'quotient'>>) => {
    let left = part();
    for (let sign = next(...Object.keys(kinds)); sign !== undefined; sign = next(...Object.keys(kinds))) {
      const right = part();
      if (left === undefined || right === undefined) return undefined;
      left = { kind: kinds[sign] as 'sum', left, right };
    }
    return left;
  };
  const signed = (): Expression | undefined => {
    const sign = next('+', '-');
    if (sign === undefined) return power();
    const of = signed();
    return of === undefined || sign === '+' ? of : { kind: 'negative', of };
  };
  const power = (): Expression | undefined => {
    const base = atom();
    if (base === undefined || next('^') === undefined) return base;
    const exponent = tokens[at++] ?? '';
    return /^\d+$/.test(exponent) && Number(exponent) <= largestExponent ? { kind: 'power', base, exponent: Number(exponent) } : undefined;
  };
  const atom = (): Expression | undefined => {
    if (next('(') !== undefined) return closed(sum());
    const word = tokens[at++] ?? '';
    if (/^\d/.test(word)) return Number.isFinite(Number(word)) ? { kind: 'number', value: Number(word) } : undefined;
    if (!/^[A-Za-z]/.test(word) || reserved.includes(word)) return undefined;
    const constant = names.includes(word) ? undefined : constants.get(word);
    if (constant !== undefined) return { kind: 'number', value: constant };
    if (!isFunction(word)) return { kind: 'symbol', name: word };
    const of = next('(') === undefined ? undefined : closed(sum());
    return of && { kind: 'function', name: word, of };
  };
  const closed = (inner: Expression | undefined) => (next(')') === undefined ? undefined : inner);

  const whole = sum();
  return at === tokens.length ? whole : undefined;
}

/** The words of a text, or undefined where it holds other signs. */
function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  const trimmed = text.trimEnd();
  token.lastIndex = 0;
  while (token.lastIndex < trimmed.length) {
    const found = token.exec(trimmed)?.[0];
    if (found === undefined) return undefined;
    tokens.push(found.trim());
  }
  return tokens;
}
