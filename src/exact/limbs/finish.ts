import { f64x2, get, i32, loopWhile, type Routine, set, when } from './assembler.ts';
import { constant, isTooLarge, larger, rounded, width } from './code.ts';
import { places } from './places.ts';

/** A carry reaches no further than three limbs beyond the first column that is not 0: a column is below 2^53 of its units. */
export const reach = 48;

/**
 * finish(to, skipped, beyond, error): the columns before `beyond` as a number, rounded down to the unit of the last place; the columns are 0
 * again. Returns 1 where what was left out of them may decide on the last place, 2 where the number is too large.
 */
export const finish: Routine = {
  parameters: ['i32', 'i32', 'i32', 'f64'],
  result: 'i32',
  locals: ['i32', 'i32', 'v128', 'v128', 'v128', 'v128', 'i32'],
  body: (() => {
    const [to, skipped, beyond, error, at, stop, x, carry, tail, whole, doubt] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const taken = [
      ...set(x, f64x2.add(f64x2.load(places.columns, get(at)), get(carry))),
      ...f64x2.store(places.columns, get(at), f64x2.zero),
    ];
    const store = f64x2.store(0, i32.add(get(to), get(at)), get(x));
    const carried = [...set(carry, rounded(get(x), get(at))), ...set(x, f64x2.sub(get(x), get(carry)))];
    const down = set(at, i32.sub(get(at), i32.of(16)));
    return [
      ...set(at, i32.sub(get(beyond), i32.of(16))),
      ...taken,
      ...loopWhile(i32.isZero(i32.isLess(get(at), width)), carried, set(tail, f64x2.add(get(tail), get(x))), down, taken),
      // the last place: x is down to a whole unit, and one less where it is one and the tail below is negative
      ...set(whole, f64x2.mul(f64x2.floor(f64x2.mul(get(x), constant(places.inverseUnit))), constant(places.unit))),
      ...set(x, f64x2.isEqual(get(x), get(whole))),
      ...set(doubt, f64x2.isAnyTrue(f64x2.and(get(x), f64x2.isLess(f64x2.abs(get(tail)), f64x2.splat(get(error)))))),
      ...set(x, f64x2.and(f64x2.and(get(x), f64x2.isLess(get(tail), f64x2.zero)), constant(places.unit))),
      ...set(x, f64x2.sub(get(whole), get(x))),
      ...set(stop, larger(i32.sub(get(skipped), i32.of(reach)), i32.of(0))),
      ...loopWhile(i32.isMore(get(at), get(stop)), carried, store, down, taken),
      ...when(i32.isZero(get(at)), store, when(isTooLarge(x), set(doubt, i32.of(2)))),
      ...when(get(at), carried, store),
      ...loopWhile(i32.isMore(get(at), i32.of(0)), down, f64x2.store(0, i32.add(get(to), get(at)), f64x2.zero)),
      ...get(doubt),
    ];
  })(),
};
