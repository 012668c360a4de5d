import type { Expression, FunctionName } from '../chain/expression.ts';

const number = (value: number): Expression => ({ kind: 'number', value });
const isNumber = (e: Expression, value: number) => e.kind === 'number' && e.value === value;
const sum = (left: Expression, right: Expression): Expression =>
  isNumber(left, 0) ? right : isNumber(right, 0) ? left : { kind: 'sum', left, right };
const difference = (left: Expression, right: Expression): Expression => (isNumber(right, 0) ? left : { kind: 'difference', left, right });
const product = (left: Expression, right: Expression): Expression =>
  isNumber(left, 0) || isNumber(right, 0)
    ? number(0)
    : isNumber(left, 1)
      ? right
      : isNumber(right, 1)
        ? left
        : { kind: 'product', left, right };
const quotient = (left: Expression, right: Expression): Expression => (isNumber(left, 0) ? left : { kind: 'quotient', left, right });
const power = (base: Expression, exponent: number): Expression =>
  exponent === 0 ? number(1) : exponent === 1 ? base : { kind: 'power', base, exponent };

/** The derivative of an expression with respect to one of its names, zeros and ones dropped. */
export function derivative(e: Expression, by: string): Expression {
  const d = (x: Expression) => derivative(x, by);
  switch (e.kind) {
    case 'number':
      return number(0);
    case 'symbol':
      return number(e.name === by ? 1 : 0);
    case 'sum':
      return sum(d(e.left), d(e.right));
    case 'difference':
      return difference(d(e.left), d(e.right));
    case 'product':
      return sum(product(d(e.left), e.right), product(e.left, d(e.right)));
    case 'quotient':
      return difference(quotient(d(e.left), e.right), quotient(product(e.left, d(e.right)), power(e.right, 2)));
    case 'negative':
      return product(number(-1), d(e.of));
    case 'function':
      return functionDerivative(e, d(e.of));
    case 'power':
      return e.exponent === 0 ? number(0) : product(product(number(e.exponent), power(e.base, e.exponent - 1)), d(e.base));
  }
}

/** The chain rule, g' = d(of). */
function functionDerivative(e: Expression & { kind: 'function' }, inner: Expression): Expression {
  const other = (name: FunctionName): Expression => ({ kind: 'function', name, of: e.of });
  switch (e.name) {
    case 'exp':
      return product(e, inner);
    case 'log':
      return quotient(inner, e.of);
    case 'sin':
      return product(other('cos'), inner);
    case 'cos':
      return product(number(-1), product(other('sin'), inner));
    case 'sqrt':
      return quotient(inner, product(number(2), e));
  }
}
