import { f64x2, get, i32, loopWhile, type Routine, set } from './assembler.ts';
import { increased, smaller, stride, width } from './code.ts';
import { block, mostColumns, places } from './places.ts';

/**
 * Adds products of two runs of numbers up, the columns from a multiple of eight up to `upTo`, one run upwards, the other one downwards. Of
 * every pair the first limbs are left out as far as they are 0: together always as many.
 */
function columns(upTo: number): Routine {
  const [a, b, ends, last, skipped, stride, x, y, mine] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const from = block * Math.floor((upTo - 1) / block);
  const sum = (column: number) => 9 + column - from;
  const [one, others] = [9 + upTo - from, 10 + upTo - from];
  const here = Array.from({ length: upTo - from }, (_, i) => from + i);
  const at = (column: number) => places.columns + 16 * column;
  const rows = Array.from({ length: upTo }, (_, row) => [
    ...set(one, f64x2.load(16 * row, get(x))),
    ...here
      .filter((column) => column >= row)
      .flatMap((column) =>
        set(
          sum(column),
          f64x2.add(
            get(sum(column)),
            f64x2.mul(get(one), from === 0 ? get(others + column - row) : f64x2.load(16 * (column - row), get(y))),
          ),
        ),
      ),
  ]);
  return {
    parameters: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32'],
    locals: ['i32', 'i32', 'i32', ...here.map(() => 'v128' as const), 'v128', ...(from === 0 ? here.map(() => 'v128' as const) : [])],
    body: [
      ...here.flatMap((column) => set(sum(column), f64x2.load(at(column), get(skipped)))),
      ...loopWhile(
        i32.isLess(get(ends), get(last)),
        set(mine, i32.load(0, get(ends))),
        set(mine, smaller(get(mine), get(skipped))),
        set(x, i32.add(get(a), get(mine))),
        set(y, i32.add(get(b), i32.sub(get(skipped), get(mine)))),
        from === 0 ? here.flatMap((column) => set(others + column, f64x2.load(16 * column, get(y)))) : [],
        ...rows,
        increased(a, get(stride)),
        set(b, i32.sub(get(b), get(stride))),
        increased(ends, i32.of(8)),
      ),
      ...here.flatMap((column) => f64x2.store(at(column), get(skipped), get(sum(column)))),
    ],
  };
}

/** By how many columns they compute, one to as many as there may be. */
export const columnSums: readonly Routine[] = Array.from({ length: mostColumns }, (_, i) => columns(i + 1));

/** everything(a, b, times): adds all columns of products of two runs of numbers up, one run upwards, the other one downwards. */
export const everything: Routine = {
  parameters: ['i32', 'i32', 'i32'],
  locals: ['i32', 'i32', 'i32', 'v128'],
  body: (() => {
    const [a, b, times, row, column, at, x] = [0, 1, 2, 3, 4, 5, 6];
    return loopWhile(
      get(times),
      set(row, i32.of(0)),
      loopWhile(
        i32.isLess(get(row), width),
        set(x, f64x2.load(0, i32.add(get(a), get(row)))),
        set(column, i32.of(0)),
        loopWhile(
          i32.isLess(get(column), width),
          set(at, i32.add(get(row), get(column))),
          f64x2.store(
            places.columns,
            get(at),
            f64x2.add(f64x2.load(places.columns, get(at)), f64x2.mul(get(x), f64x2.load(0, i32.add(get(b), get(column))))),
          ),
          increased(column, i32.of(16)),
        ),
        increased(row, i32.of(16)),
      ),
      set(a, i32.add(get(a), stride)),
      set(b, i32.sub(get(b), stride)),
      set(times, i32.sub(get(times), i32.of(1))),
    );
  })(),
};
