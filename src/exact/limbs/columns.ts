import { type Code, f64x2, get, i32, loopWhile, type Routine, set, type Type, when } from './assembler.ts';
import { increased, smaller, stride, width } from './code.ts';
import { finished } from './finish.ts';
import { block, mostColumns, places } from './places.ts';

const parameters = { a: 0, b: 1, ends: 2, last: 3, doubled: 4, skipped: 5, stride: 6 } as const;
const { a, b, ends, last, doubled, skipped } = parameters;

/**
 * Adds products of two runs of numbers up, the columns from a multiple of `block` up to `upTo`, one run upwards, the other one downwards, to
 * locals from `sums` on. Of every pair the first limbs are left out as far as they are 0: together always as many. What there is when the
 * first run comes to `doubled` counts twice.
 */
function addedUp(
  upTo: number,
  [x, y, mine]: readonly [number, number, number],
  sums: number,
): { readonly locals: readonly Type[]; readonly body: Code } {
  const from = block * Math.floor((upTo - 1) / block);
  const here = Array.from({ length: upTo - from }, (_, i) => from + i);
  const sum = (column: number) => sums + column - from;
  const [one, others] = [sums + here.length, sums + here.length + 1];
  const isFirst = from === 0;
  const rows = Array.from({ length: upTo }, (_, row) => [
    ...set(one, f64x2.load(16 * row, get(x))),
    ...here
      .filter((column) => column >= row)
      .flatMap((column) => {
        const other = isFirst ? get(others + column - row) : f64x2.load(16 * (column - row), get(y));
        return set(sum(column), f64x2.add(get(sum(column)), f64x2.mul(get(one), other)));
      }),
  ]);
  return {
    locals: Array.from({ length: (isFirst ? 2 : 1) * here.length + 1 }, () => 'v128' as const),
    body: loopWhile(
      [
        ...when(
          i32.isEqual(get(ends), get(doubled)),
          ...here.map((column) => set(sum(column), f64x2.add(get(sum(column)), get(sum(column))))),
        ),
        ...i32.isLess(get(ends), get(last)),
      ],
      set(mine, i32.load(0, get(ends))),
      set(mine, smaller(get(mine), get(skipped))),
      set(x, i32.add(get(a), get(mine))),
      set(y, i32.add(get(b), i32.sub(get(skipped), get(mine)))),
      isFirst ? here.flatMap((column) => set(others + column, f64x2.load(16 * column, get(y)))) : [],
      ...rows,
      increased(a, get(parameters.stride)),
      set(b, i32.sub(get(b), get(parameters.stride))),
      increased(ends, i32.of(8)),
    ),
  };
}

/** Columns, by how many there are, one to as many as there may be: those of the last block, to what stands in the memory. */
export const columnSums = (): readonly Routine[] =>
  Array.from({ length: mostColumns }, (_, i) => {
    const sums = 10;
    const { locals, body } = addedUp(i + 1, [7, 8, 9], sums);
    const here = Array.from({ length: (i % block) + 1 }, (_, j) => ({ sum: sums + j, at: places.columns + 16 * (i - (i % block) + j) }));
    return {
      parameters: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32'],
      locals: ['i32', 'i32', 'i32', ...locals],
      body: [
        ...here.flatMap(({ sum, at }) => set(sum, f64x2.load(at, get(skipped)))),
        ...body,
        ...here.flatMap(({ sum, at }) => f64x2.store(at, get(skipped), get(sum))),
      ],
    };
  });

/** The least columns that hold a limb of the result, beside the two behind it. */
export const fewest = 3;

/** The same and all that is left to do, in one, by how many columns there are, `fewest` to a block: what `finish` does and returns. */
export const products = (): readonly Routine[] =>
  Array.from({ length: block + 1 - fewest }, (_, i) => {
    const columns = i + fewest;
    const [to, error, sums] = [7, 8, 19];
    const { locals, body } = addedUp(columns, [9, 10, 11], sums);
    const finishing = finished(
      { to, skipped, error, at: 9, stop: 10, doubt: 11, x: 12, carry: 13, tail: 14, whole: 15 },
      columns,
      (column) => get(sums + column),
    );
    return {
      parameters: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'f64'],
      result: 'i32',
      locals: ['i32', 'i32', 'i32', ...Array.from({ length: sums - 12 }, () => 'v128' as const), ...locals],
      body: [...body, ...finishing],
    };
  });

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

/** met(a, b, times): in which lanes there is a product of two runs of numbers, one upwards, the other one downwards, that is not of 0: as bits. */
export const met: Routine = {
  parameters: ['i32', 'i32', 'i32'],
  result: 'i32',
  locals: ['i32', 'v128', 'v128', 'v128'],
  body: (() => {
    const [a, b, times, limb, x, y, both] = [0, 1, 2, 3, 4, 5, 6];
    const gathered = (bits: number, of: number) => set(bits, f64x2.or(get(bits), f64x2.load(0, i32.add(get(of), get(limb)))));
    return [
      ...loopWhile(
        get(times),
        set(x, f64x2.zero),
        set(y, f64x2.zero),
        set(limb, i32.of(0)),
        loopWhile(i32.isLess(get(limb), width), gathered(x, a), gathered(y, b), increased(limb, i32.of(16))),
        set(both, f64x2.or(get(both), f64x2.and(f64x2.isOther(get(x), f64x2.zero), f64x2.isOther(get(y), f64x2.zero)))),
        increased(a, stride),
        set(b, i32.sub(get(b), stride)),
        set(times, i32.sub(get(times), i32.of(1))),
      ),
      ...f64x2.whichAreTrue(get(both)),
    ];
  })(),
};
