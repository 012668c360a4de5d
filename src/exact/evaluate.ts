import type { Expression } from '../chain/expression.ts';
import { InputError } from '../input-error.ts';
import type { Functions, Operations } from './operations.ts';

/**
 * The value of an expression over numbers of any kind.
 *
 * @throws InputError for a name without a value, or a function that numbers of this kind do not have
 */
export function evaluate<T>(expression: Expression, values: Readonly<Record<string, T>>, real: Operations<T> & Partial<Functions<T>>): T {
  let known: Map<Expression, T> | undefined; // a derivative holds its functions again and again, and they are what costs
  const at = (e: Expression): T => {
    switch (e.kind) {
      case 'number':
        return real.of(e.value);
      case 'symbol': {
        const value = Object.hasOwn(values, e.name) ? values[e.name] : undefined;
        if (value === undefined) throw new InputError('expression', e.name, `one of the names ${Object.keys(values).join(', ')}`);
        return value;
      }
      case 'sum':
        return real.plus(at(e.left), at(e.right));
      case 'difference':
        return real.minus(at(e.left), at(e.right));
      case 'product':
        return real.times(at(e.left), at(e.right));
      case 'quotient':
        return real.over(at(e.left), at(e.right));
      case 'negative':
        return real.minus(real.of(0), at(e.of));
      case 'function': {
        const applied = real[e.name];
        if (applied === undefined)
          throw new InputError(
            'expression',
            `${e.name}(...)`,
            'sums, products, quotients and powers alone: exact numbers have no functions',
          );
        known ??= new Map();
        const value = known.get(e) ?? applied(at(e.of));
        known.set(e, value);
        return value;
      }
      case 'power':
        return power(at(e.base), e.exponent, real);
    }
  };
  return at(expression);
}

/** base^exponent by repeated multiplication. */
function power<T>(base: T, exponent: number, real: Operations<T>): T {
  let result = real.of(1);
  for (let i = 0; i < exponent; i++) result = real.times(result, base);
  return result;
}
