import type { Expression } from './expression.ts';

/**
 * The expression without what a derivative leaves behind: zeros, ones, signs inside, factors that cancel. Only steps that are exact, so
 * that no rounding is added: of numbers, whole ones alone are put together. It never expands and never collects: 1 - exp(-r) stays what
 * it is, where mathjs's `simplify` would multiply it out, and 0.1 * 3 stays two numbers.
 */
export function tidied(e: Expression): Expression {
  switch (e.kind) {
    case 'number':
    case 'symbol':
      return e;
    case 'negative':
      return negative(tidied(e.of));
    case 'function':
      return { ...e, of: tidied(e.of) };
    case 'power':
      return power(tidied(e.base), e.exponent);
    case 'sum':
      return sum(tidied(e.left), tidied(e.right));
    case 'difference':
      return difference(tidied(e.left), tidied(e.right));
    case 'product':
      return product(tidied(e.left), tidied(e.right));
    case 'quotient':
      return quotient(tidied(e.left), tidied(e.right));
  }
}

const number = (value: number): Expression => ({ kind: 'number', value: value + 0 }); // -0 becomes 0
const isNumber = (e: Expression, value: number) => e.kind === 'number' && e.value === value;

/** The whole number that two whole numbers make, if it is one that a double holds. */
function whole(left: Expression, right: Expression, combine: (a: number, b: number) => number): Expression | undefined {
  if (left.kind !== 'number' || right.kind !== 'number') return undefined;
  const value = combine(left.value, right.value);
  return [left.value, right.value, value].every(Number.isSafeInteger) ? number(value) : undefined;
}

function negative(of: Expression): Expression {
  if (of.kind === 'number') return number(-of.value);
  if (of.kind === 'negative') return of.of;
  if (of.kind === 'difference') return { kind: 'difference', left: of.right, right: of.left };
  return { kind: 'negative', of };
}

function sum(left: Expression, right: Expression): Expression {
  if (isNumber(left, 0)) return right;
  if (isNumber(right, 0)) return left;
  if (right.kind === 'negative') return difference(left, right.of);
  if (left.kind === 'negative') return difference(right, left.of);
  return whole(left, right, (a, b) => a + b) ?? { kind: 'sum', left, right };
}

function difference(left: Expression, right: Expression): Expression {
  if (isNumber(right, 0)) return left;
  if (isNumber(left, 0)) return negative(right);
  if (right.kind === 'negative') return sum(left, right.of);
  return whole(left, right, (a, b) => a - b) ?? { kind: 'difference', left, right };
}

function product(left: Expression, right: Expression): Expression {
  if (isNumber(left, 0) || isNumber(right, 0)) return number(0);
  if (isNumber(left, 1)) return right;
  if (isNumber(right, 1)) return left;
  if (left.kind === 'negative') return negative(product(left.of, right));
  if (right.kind === 'negative') return negative(product(left, right.of));
  if (isNumber(left, -1)) return negative(right);
  if (isNumber(right, -1)) return negative(left);
  if (right.kind === 'number' && left.kind !== 'number') return product(right, left);
  // a number goes to the front of a product, where it may meet another, or a divisor
  if (right.kind === 'product' && right.left.kind === 'number') {
    const both = whole(left, right.left, (a, b) => a * b);
    if (both !== undefined) return product(both, right.right);
    if (left.kind !== 'number') return product(right.left, product(left, right.right));
  }
  if (left.kind === 'product' && left.left.kind === 'number') return product(left.left, product(left.right, right));
  if (right.kind === 'quotient' && isNumber(right.left, 1)) return quotient(left, right.right);
  if (left.kind === 'quotient' && isNumber(left.left, 1)) return quotient(right, left.right);
  const above = right.kind === 'quotient' ? whole(left, right.left, (a, b) => a * b) : undefined;
  if (above !== undefined && right.kind === 'quotient') return quotient(above, right.right);
  return whole(left, right, (a, b) => a * b) ?? { kind: 'product', left, right };
}

function quotient(left: Expression, right: Expression): Expression {
  if (isNumber(left, 0) || isNumber(right, 1)) return left;
  if (left.kind === 'negative') return negative(quotient(left.of, right));
  if (right.kind === 'negative') return negative(quotient(left, right.of));
  const exact = left.kind === 'product' ? whole(left.left, right, (a, b) => a / b) : undefined;
  if (exact !== undefined && left.kind === 'product') return product(exact, left.right);
  if (left.kind === 'product' && right.kind === 'product' && left.left.kind === 'number') {
    const ratio = whole(left.left, right.left, (a, b) => a / b);
    if (ratio !== undefined) return product(ratio, quotient(left.right, right.right));
  }
  return whole(left, right, (a, b) => a / b) ?? { kind: 'quotient', left, right };
}

function power(base: Expression, exponent: number): Expression {
  if (exponent === 0) return number(1);
  if (exponent === 1) return base;
  if (base.kind === 'power') return power(base.base, base.exponent * exponent);
  return { kind: 'power', base, exponent };
}
