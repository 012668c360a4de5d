import { InputError } from '../input-error.ts';
import { noQuotient, type Ring } from './ring.ts';

/** The whole numbers, of any size. */
export const integers: Ring<bigint> = {
  zero: 0n,
  one: 1n,
  of: (x) => {
    if (!Number.isInteger(x)) throw new InputError('x', x, 'a whole number');
    return BigInt(x);
  },
  ofInteger: (n) => n,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  over: (a, b) => {
    if (b === 0n || a % b !== 0n) throw noQuotient(`${a}`, `${b}`, 'integer');
    return a / b;
  },
  negative: (a) => -a,
  equals: (a, b) => a === b,
  isZero: (a) => a === 0n,
  text: String,
};
