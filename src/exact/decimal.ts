import { Decimal } from 'decimal.js';
import { outOfDomain } from '../elementary/out-of-domain.ts';
import { InputError } from '../input-error.ts';
import type { Arithmetic } from './arithmetic.ts';

/** Digits of pi that decimal.js has. */
const digitsOfPi = 1025;

/**
 * Decimal numbers of the given precision (decimal.js), every operation and function rounded to it: sin and cos reduce their argument with
 * as many more digits of pi as it has digits itself, and refuse it (RangeError) where those do not exist, from some 500 digits on.
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
    log: (x) => Real.ln(atLeastZero('log', x)),
    sin: (x) => Real.sin(reducible('sin', x, digits)),
    cos: (x) => Real.cos(reducible('cos', x, digits)),
    sqrt: (x) => Real.sqrt(atLeastZero('sqrt', x)),
  };
}

function atLeastZero(call: string, x: Decimal): Decimal {
  if (!x.gte(0)) throw outOfDomain(call, 'x', x, 'a number >= 0');
  return x;
}

/** decimal.js takes 7 digits beside those of the result and of the argument (before or behind the point, whichever are more). */
function reducible(call: string, x: Decimal, digits: number): Decimal {
  const larger = x.isFinite() ? Math.max(x.e, x.sd()) : Number.POSITIVE_INFINITY;
  if (!(digits + larger + 7 <= digitsOfPi)) throw outOfDomain(call, 'x', x, `a number of at most ${digitsOfPi - 7 - digits} digits`);
  return x;
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
