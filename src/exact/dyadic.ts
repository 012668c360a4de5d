import { InputError } from '../input-error.ts';

/**
 * x = integer 2^exponent, exactly, with exponent 0 where x is whole, and no more halves than needed else.
 *
 * @throws InputError for a double that is not finite
 */
export function dyadic(x: number): readonly [integer: bigint, exponent: number] {
  if (!Number.isFinite(x)) throw new InputError('x', x, 'a finite number');
  let [integer, exponent] = [x, 0];
  while (!Number.isInteger(integer)) {
    integer *= 2;
    exponent -= 1;
  }
  return [BigInt(integer), exponent];
}
