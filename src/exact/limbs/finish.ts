import { type Code, f64x2, get, i32, loopWhile, type Routine, set, when } from './assembler.ts';
import { constant, isTooLarge, larger, rounded, roundedBy, width } from './code.ts';
import { places } from './places.ts';

/** A carry reaches no further than three limbs beyond the first column that is not 0: a column is below 2^53 of its units. */
export const reach = 48;

/** What there is to say of a number that is too large; below stand the lanes, as bits, whose last place may be decided by what was left out. */
export const tooLarge = 4;

type Local = 'to' | 'skipped' | 'error' | 'at' | 'stop' | 'x' | 'carry' | 'tail' | 'whole' | 'doubt';
type Locals = Readonly<Record<Local, number>>;

/** The last place, in x: down to a whole unit, and one less where it is one and the tail below is negative. */
const lastPlace = ({ x, whole, tail, doubt, error }: Locals): Code => [
  ...set(whole, f64x2.mul(f64x2.floor(f64x2.mul(get(x), constant(places.inverseUnit))), constant(places.unit))),
  ...set(x, f64x2.isEqual(get(x), get(whole))),
  ...set(doubt, f64x2.whichAreTrue(f64x2.and(get(x), f64x2.isLess(f64x2.abs(get(tail)), f64x2.splat(get(error)))))),
  ...set(x, f64x2.and(f64x2.and(get(x), f64x2.isLess(get(tail), f64x2.zero)), constant(places.unit))),
  ...set(x, f64x2.sub(get(whole), get(x))),
];

/** From x at `at` on to the first limb, as far as a carry reaches, and zeros beyond; `taken` is what is added to the carry. */
const firstLimbs = ({ to, skipped, at, stop, x, carry, doubt }: Locals, taken: Code): Code => {
  const store = f64x2.store(0, i32.add(get(to), get(at)), get(x));
  const carried = [...set(carry, rounded(get(x), get(at))), ...set(x, f64x2.sub(get(x), get(carry)))];
  const down = set(at, i32.sub(get(at), i32.of(16)));
  return [
    ...set(stop, larger(i32.sub(get(skipped), i32.of(reach)), i32.of(0))),
    ...loopWhile(i32.isMore(get(at), get(stop)), carried, store, down, taken),
    ...when(i32.isZero(get(at)), store, when(isTooLarge(x), set(doubt, i32.of(tooLarge)))),
    ...when(get(at), carried, store),
    ...loopWhile(i32.isMore(get(at), i32.of(0)), down, f64x2.store(0, i32.add(get(to), get(at)), f64x2.zero)),
    ...get(doubt),
  ];
};

/** The same for so many columns, three or more, that are no longer in the memory: all there is from `skipped` on. */
export function finished(locals: Locals, columns: number, column: (index: number) => Code): Code {
  const { to, skipped, at, x, carry, tail } = locals;
  const taken = (index: number) => set(x, index === columns - 1 ? column(index) : f64x2.add(column(index), get(carry)));
  const rounder = set(at, i32.shiftRight(get(skipped), i32.of(1)));
  const carried = (index: number) => [
    ...set(carry, roundedBy(get(x), places.rounders + 8 * index, get(at))),
    ...set(x, f64x2.sub(get(x), get(carry))),
  ];
  const limbs = Array.from({ length: columns - 3 }, (_, i) => columns - 3 - i); // all but the first one, the last first
  return [
    ...rounder,
    ...[columns - 1, columns - 2].flatMap((index) => [
      ...taken(index),
      ...carried(index),
      ...set(tail, index === columns - 1 ? get(x) : f64x2.add(get(tail), get(x))),
    ]),
    ...taken(columns - 3),
    ...lastPlace(locals),
    ...limbs.flatMap((index) => [
      ...carried(index),
      ...f64x2.store(16 * index, i32.add(get(to), get(skipped)), get(x)),
      ...taken(index - 1),
    ]),
    ...set(at, get(skipped)),
    ...firstLimbs(locals, set(x, get(carry))),
  ];
}

/**
 * finish(to, skipped, beyond, error): the columns before `beyond` as a number, rounded down to the unit of the last place; the columns are 0
 * again. Returns which lanes' last places may be decided by what was left out of them, or `tooLarge` where a number is.
 */
export const finish: Routine = {
  parameters: ['i32', 'i32', 'i32', 'f64'],
  result: 'i32',
  locals: ['i32', 'i32', 'v128', 'v128', 'v128', 'v128', 'i32'],
  body: (() => {
    const beyond = 2;
    const locals = { to: 0, skipped: 1, error: 3, at: 4, stop: 5, x: 6, carry: 7, tail: 8, whole: 9, doubt: 10 };
    const { at, x, carry, tail } = locals;
    const taken = [
      ...set(x, f64x2.add(f64x2.load(places.columns, get(at)), get(carry))),
      ...f64x2.store(places.columns, get(at), f64x2.zero),
    ];
    const carried = [...set(carry, rounded(get(x), get(at))), ...set(x, f64x2.sub(get(x), get(carry)))];
    return [
      ...set(at, i32.sub(get(beyond), i32.of(16))),
      ...taken,
      ...loopWhile(
        i32.isZero(i32.isLess(get(at), width)),
        carried,
        set(tail, f64x2.add(get(tail), get(x))),
        set(at, i32.sub(get(at), i32.of(16))),
        taken,
      ),
      ...lastPlace(locals),
      ...firstLimbs(locals, taken),
    ];
  })(),
};
