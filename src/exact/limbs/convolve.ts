import { type Code, call, callIndirect, f64, f64x2, get, i32, leave, loopWhile, type Routine, set, when } from './assembler.ts';
import { endsAt, everyPair, increased, larger, marked, numberAt, smaller, stride, the, width } from './code.ts';
import { reach } from './finish.ts';
import { nowhere } from './mark.ts';
import { block, errorTold, places } from './places.ts';

/**
 * convolve(told, first, last, k, at, isSquare): number `at` of `to` = the sum of a_i b_{k-i}, i = first .. last, rounded down, in every lane;
 * of a square, first .. k - first, where last = k / 2 down. Returns -1 where one is too large, else 0.
 *
 * Columns beyond two after the last limb are left out, and computed where they may decide on the last place.
 */
export const convolve = (indices: Readonly<Record<'finish' | 'mark' | 'everything', number>>): Routine => ({
  name: 'convolve',
  parameters: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32'],
  result: 'i32',
  locals: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'f64', 'i32'],
  body: (() => {
    const [first, last, k, at, isSquare] = [1, 2, 3, 4, 5];
    const [i, skipped, lowest, x, y, a, b, to, pair, error, doubt] = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
    const number = (base: number, index: Code) => i32.add(get(base), i32.mul(index, stride));
    const after = (index: Code) => i32.add(index, i32.of(1));
    type Sum = (from: Code, beyond: Code) => Code;
    const inRegisters: Sum = (from, beyond) =>
      [0, block, 2 * block].flatMap((low) =>
        when(
          i32.isMore(i32.sub(stride, get(skipped)), i32.of(16 * low)),
          set(x, i32.sub(i32.shiftRight(i32.sub(stride, get(skipped)), i32.of(4)), i32.of(1))), // in the table: columns less one
          callIndirect(
            0,
            number(a, from),
            number(b, i32.sub(get(k), from)),
            endsAt('aEnds', from),
            endsAt('aEnds', beyond),
            get(skipped),
            stride,
            smaller(get(x), i32.of(low + block - 1)),
          ),
        ),
      );
    const inMemory: Sum = (from, beyond) =>
      call(indices.everything, number(a, from), number(b, i32.sub(get(k), from)), i32.sub(beyond, from));
    const summed = (sum: Sum, begin: Code, beyond: Code): Code => [
      ...when(i32.isZero(get(isSquare)), sum(get(first), after(get(last)))),
      ...when(
        get(isSquare),
        sum(get(first), i32.shiftRight(after(get(k)), i32.of(1))),
        set(x, begin),
        loopWhile(
          i32.isLess(get(x), beyond),
          f64x2.store(places.columns, get(x), f64x2.add(f64x2.load(places.columns, get(x)), f64x2.load(places.columns, get(x)))),
          increased(x, i32.of(16)),
        ),
        when(i32.isZero(i32.and(get(k), i32.of(1))), sum(get(last), after(get(last)))),
      ),
    ];
    const everyColumn = i32.sub(i32.add(width, width), i32.of(16));
    return [
      ...set(skipped, stride),
      ...set(lowest, i32.of(nowhere)),
      ...set(i, get(first)),
      ...loopWhile(
        i32.isZero(i32.isMore(get(i), get(last))),
        set(a, endsAt('aEnds', get(i))),
        set(b, endsAt('bEnds', i32.sub(get(k), get(i)))),
        set(x, i32.add(i32.load(0, get(a)), i32.load(0, get(b)))),
        set(y, i32.add(i32.load(4, get(a)), i32.load(4, get(b)))),
        set(skipped, smaller(get(x), get(skipped))),
        set(lowest, larger(get(y), get(lowest))),
        set(i, after(get(i))),
      ),
      ...when(
        i32.isZero(i32.isLess(get(lowest), stride)), // columns are left out
        set(error, f64.mul(f64.load(errorTold, get(0)), f64.ofInteger(after(i32.sub(get(last), get(first)))))),
        when(get(isSquare), set(error, f64.add(get(error), get(error)))),
      ),
      ...set(a, the('a')),
      ...set(b, the('b')),
      ...set(to, numberAt('to', get(at))),
      ...everyPair(
        pair,
        { [a]: 'aLanes', [b]: 'bLanes', [to]: 'toLanes' },
        summed(inRegisters, get(skipped), stride),
        set(doubt, call(indices.finish, get(to), get(skipped), stride, get(error))),
        when(
          i32.isEqual(get(doubt), i32.of(1)),
          summed(inMemory, i32.of(0), everyColumn),
          set(doubt, call(indices.finish, get(to), i32.of(0), everyColumn, f64.of(0))),
        ),
        when(get(doubt), leave(i32.of(-1))),
      ),
      ...marked(indices.mark, at, larger(i32.sub(get(skipped), i32.of(reach)), i32.of(0))),
      ...i32.of(0),
    ];
  })(),
});
