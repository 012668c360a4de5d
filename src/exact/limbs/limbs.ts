import type { Arithmetic } from '../arithmetic.ts';
import { fixedPointWith } from '../fixed-point.ts';
import { laneArithmetic } from './lane-arithmetic.ts';

/**
 * The numbers of `fixedPoint`, digit for digit, which grow Taylor series of chains many at a time: as limbs, in WebAssembly.
 *
 * @throws InputError for digits or a size that `fixedPoint` refuses
 */
export const limbs = (digits: number, smallest = 1): Arithmetic<bigint> =>
  fixedPointWith((bits) => (terms) => laneArithmetic(bits, terms), digits, smallest);
