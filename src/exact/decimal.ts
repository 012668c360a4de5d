import { Decimal } from 'decimal.js';
import { InputError } from '../input-error.ts';
import type { Arithmetic } from './arithmetic.ts';

/**
 * Decimal numbers of the given precision (decimal.js).
 *
 * @throws InputError for a precision that is not a whole number from 1 to 1000, or a double that is not finite
 */
export function decimal(digits: number): Arithmetic<Decimal> {
  if (!Number.isInteger(digits) || digits < 1 || digits > 1000) throw new InputError('digits', digits, 'a whole number from 1 to 1000');
  const Real = Decimal.clone({ precision: digits, minE: -9e15, maxE: 9e15 });
  return {
    digits,
    of: (x) => {
      if (!Number.isFinite(x)) throw new InputError('x', x, 'a finite number');
      const [integer, exponent] = integerAndExponent(x);
      const power = new Real((1n << BigInt(Math.abs(exponent))).toString()); // every digit: only the quotient or product is rounded
      return exponent < 0 ? Real.div(integer, power) : Real.mul(integer, power);
    },
    toNumber: (x) => x.toNumber(),
    plus: (a, b) => Real.add(a, b),
    minus: (a, b) => Real.sub(a, b),
    times: (a, b) => Real.mul(a, b),
    over: (a, b) => Real.div(a, b),
    exp: (x) => Real.exp(x),
  };
}

/** x = integer 2^exponent with an integer below 2^53, whose decimal text is exact (that of x need not be). */
function integerAndExponent(x: number): [integer: number, exponent: number] {
  let [integer, exponent] = [x, 0];
  while (!Number.isInteger(integer)) {
    integer *= 2;
    exponent -= 1;
  }
  while (Math.abs(integer) >= 2 ** 53) {
    integer /= 2;
    exponent += 1;
  }
  return [integer, exponent];
}
