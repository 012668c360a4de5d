import { type Code, call, callIndirect, f64, get, i32, leave, loopWhile, type Routine, set, when } from './assembler.ts';
import { endsAt, everyPair, larger, marked, numberAt, smaller, stride, the, width } from './code.ts';
import { fewest } from './columns.ts';
import { reach, tooLarge } from './finish.ts';
import { nowhere } from './mark.ts';
import { block, errorTold } from './places.ts';

/**
 * convolve(told, first, last, k, at, isSquare): number `at` of `to` = the sum of a_i b_{k-i}, i = first .. last, rounded down, in every lane;
 * of a square, first .. k - first, and last is not looked at. Returns -1 where one is too large, else 0.
 *
 * Columns beyond two after the last limb are left out, and computed where they may decide on the last place.
 */
export const convolve = (indices: Readonly<Record<'finish' | 'mark' | 'everything' | 'met' | 'products', number>>): Routine => ({
  name: 'convolve',
  parameters: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32'],
  result: 'i32',
  locals: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'f64', 'i32'],
  body: (() => {
    const [first, last, k, at, isSquare] = [1, 2, 3, 4, 5];
    const [i, skipped, lowest, x, y, a, b, to, pair, error, doubt] = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
    const number = (base: number, index: Code) => i32.add(get(base), i32.mul(index, stride));
    const after = (index: Code) => i32.add(index, i32.of(1));
    const operands = [
      ...number(a, get(first)),
      ...number(b, i32.sub(get(k), get(first))),
      ...endsAt('aEnds', get(first)),
      ...endsAt('aEnds', after(get(last))),
      ...i32.select(endsAt('aEnds', i32.shiftRight(after(get(k)), i32.of(1))), i32.of(0), get(isSquare)),
      ...get(skipped),
      ...stride,
    ];
    const columns = i32.shiftRight(i32.sub(stride, get(skipped)), i32.of(4));
    const inRegisters = set(
      doubt,
      callIndirect(indices.products, operands, get(to), get(error), i32.add(columns, i32.of(indices.products - fewest))),
    );
    const inMemory = [
      ...[0, block].flatMap((low) =>
        when(
          i32.isMore(columns, i32.of(low)),
          callIndirect(0, operands, i32.sub(smaller(columns, i32.of(low + block)), i32.of(1))), // in the table: columns less one
        ),
      ),
      ...set(doubt, call(indices.finish, get(to), get(skipped), stride, get(error))),
    ];
    const isFew = i32.and(i32.isMore(columns, i32.of(fewest - 1)), i32.isLess(columns, i32.of(block + 1)));
    const allColumns = i32.sub(i32.add(width, width), i32.of(16));
    const runs = [...number(a, get(first)), ...number(b, i32.sub(get(k), get(first))), ...i32.sub(after(get(i)), get(first))];
    const isInDoubt = [
      ...set(i, i32.select(i32.sub(get(k), get(first)), get(last), get(isSquare))),
      ...set(doubt, i32.and(get(doubt), call(indices.met, runs))), // what is 0 in all of a lane leaves nothing out
      ...get(doubt),
    ];
    const exactly = [...call(indices.everything, runs), ...set(doubt, call(indices.finish, get(to), i32.of(0), allColumns, f64.of(0)))];
    return [
      ...set(last, i32.select(i32.shiftRight(get(k), i32.of(1)), get(last), get(isSquare))),
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
        when(isFew, inRegisters),
        when(i32.isZero(isFew), inMemory),
        when(i32.isMore(get(doubt), i32.of(tooLarge - 1)), leave(i32.of(-1))),
        when(get(doubt), when(isInDoubt, exactly)),
        when(get(doubt), leave(i32.of(-1))),
      ),
      ...marked(indices.mark, at, larger(i32.sub(get(skipped), i32.of(reach)), i32.of(0))),
      ...i32.of(0),
    ];
  })(),
});
