import { type Code, call, f64x2, get, i32, loopWhile, set } from './assembler.ts';
import { places, type Told, told } from './places.ts';

/** Bytes of a number's limbs; of all of it. */
export const width = i32.load(places.width, i32.of(0));
export const stride = i32.load(places.stride, i32.of(0));

/** A double of the memory, in both lanes. */
export const constant = (place: number) => f64x2.loadSplat(place, i32.of(0));

/** x to whole units: what is added and subtracted again stands there. */
export const roundedBy = (x: Code, offset: number, at: Code) => {
  const rounder = f64x2.loadSplat(offset, at);
  return f64x2.sub(f64x2.add(x, rounder), rounder);
};

/** x to whole units of the next higher limb than `at`, in bytes of limbs. */
export const rounded = (x: Code, at: Code) => roundedBy(x, places.rounders, i32.shiftRight(at, i32.of(1)));

/** What a routine is told, in its local 0. */
export const the = (name: Told) => i32.load(4 * told.indexOf(name), get(0));

/** Where number `index` stands, and where it is said where its first and its last limb stand. */
export const numberAt = (name: 'a' | 'b' | 'to', index: Code) => i32.add(the(name), i32.mul(index, stride));
export const endsAt = (name: 'aEnds' | 'bEnds' | 'toEnds', index: Code) => i32.add(the(name), i32.shiftLeft(index, i32.of(3)));
export const firstOf = (name: 'aEnds' | 'bEnds' | 'toEnds', index: Code) => i32.load(0, endsAt(name, index));

export const smaller = (x: Code, y: Code) => i32.select(x, y, i32.isLess(x, y));
export const larger = (x: Code, y: Code) => i32.select(x, y, i32.isMore(x, y));

export const increased = (local: number, by: Code) => set(local, i32.add(get(local), by));

/** Runs the body for every pair of lanes: `at`, places of numbers, go on from pair to pair. */
export const everyPair = (pair: number, at: Readonly<Record<number, 'aLanes' | 'bLanes' | 'toLanes'>>, ...body: Code[]): Code =>
  loopWhile(
    i32.isLess(get(pair), the('pairs')),
    ...body,
    ...Object.entries(at).map(([local, lanes]) => increased(Number(local), the(lanes))),
    increased(pair, i32.of(1)),
  );

/** The limbs of number `to` before `begin` are 0. */
export const cleared = (to: number, limb: number, begin: number): Code => [
  ...set(limb, i32.of(0)),
  ...loopWhile(i32.isLess(get(limb), get(begin)), f64x2.store(0, i32.add(get(to), get(limb)), f64x2.zero), increased(limb, i32.of(16))),
];

/** Is the first limb of any lane too large? */
export const isTooLarge = (x: number) => f64x2.isAnyTrue(f64x2.isMore(f64x2.abs(get(x)), constant(places.largest)));

/** Marks number `at` of `to`, nothing of which stands before `from`. */
export const marked = (mark: number, at: number, from: Code) =>
  call(mark, numberAt('to', get(at)), the('pairs'), the('toLanes'), endsAt('toEnds', get(at)), from);
