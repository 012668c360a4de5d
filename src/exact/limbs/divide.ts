import { type Code, f64, f64x2, get, i32, loopWhile, type Routine, set, when } from './assembler.ts';
import { constant, firstOf, increased, isTooLarge, larger, marked, numberAt, rounded, smaller, the, width } from './code.ts';
import { places } from './places.ts';

const [at, aAt, bAt, other] = [1, 2, 3, 4];
const [limb, pair, begin, which, bad] = [5, 6, 7, 8, 9];
/** Four pairs of lanes at once, as every limb has to wait for the one before; where there are fewer, the last pair again. */
const sides = [0, 1, 2, 3].map((side) => ({ a: 10 + side, b: 14 + side, to: 18 + side, x: 22 + side, rest: 26 + side, carry: 30 + side }));
const [rounder, inverse, share, second] = [34, 35, 36, 37];
const every = (code: (side: (typeof sides)[number]) => Code): Code => sides.flatMap(code);

/** Limb by limb from the first one, with what is left over; then the carries, from the last one. */
const scaled = (name: string, hasAddend: boolean, mark: number): Routine => {
  const here = (of: number) => f64x2.load(0, i32.add(get(of), get(limb)));
  const quotient = every(({ a, b, x, rest }) => [
    ...set(rest, f64x2.add(get(rest), f64x2.mul(here(a), get(share)))),
    ...(hasAddend ? set(rest, f64x2.add(get(rest), f64x2.mul(here(b), get(second)))) : []),
    ...set(x, f64x2.sub(f64x2.add(hasAddend ? get(rest) : f64x2.mul(get(rest), get(inverse)), get(rounder)), get(rounder))),
    ...set(rest, f64x2.sub(get(rest), hasAddend ? get(x) : f64x2.mul(get(x), get(second)))),
  ]);
  const store = every(({ to, x }) => f64x2.store(0, i32.add(get(to), get(limb)), get(x)));
  const go = (by: number) => increased(limb, i32.of(by));
  const first = firstOf('aEnds', get(aAt));
  const begun = hasAddend ? smaller(first, firstOf('bEnds', get(bAt))) : first;
  return {
    name,
    parameters: ['i32', 'i32', 'i32', 'i32', 'f64'],
    result: 'i32',
    locals: [...Array.from({ length: 17 }, () => 'i32' as const), ...Array.from({ length: 16 }, () => 'v128' as const)],
    body: [
      ...set(second, f64x2.splat(get(other))),
      ...set(inverse, f64x2.splat(f64.over(f64.of(1), get(other)))),
      ...set(share, f64x2.loadSplat(0, the('factor'))),
      ...set(begin, larger(i32.sub(smaller(begun, width), i32.of(16)), i32.of(0))),
      ...loopWhile(
        i32.isLess(get(pair), the('pairs')),
        ...sides.flatMap(({ a, b, to, rest, carry }, i) => [
          set(which, smaller(i32.add(get(pair), i32.of(i)), i32.sub(the('pairs'), i32.of(1)))),
          set(a, i32.add(numberAt('a', get(aAt)), i32.mul(get(which), the('aLanes')))),
          set(b, i32.add(numberAt('b', get(bAt)), i32.mul(get(which), the('bLanes')))),
          set(to, i32.add(numberAt('to', get(at)), i32.mul(get(which), the('toLanes')))),
          set(rest, f64x2.zero),
          set(carry, f64x2.zero),
        ]),
        set(limb, i32.of(0)),
        loopWhile(
          i32.isLess(get(limb), get(begin)),
          every(({ to }) => f64x2.store(0, i32.add(get(to), get(limb)), f64x2.zero)),
          go(16),
        ),
        loopWhile(
          i32.isLess(get(limb), i32.sub(width, i32.of(16))),
          set(rounder, f64x2.loadSplat(places.rounders + 8, i32.shiftRight(get(limb), i32.of(1)))),
          quotient,
          store,
          go(16),
        ),
        set(rounder, constant(places.unitRounder)),
        quotient,
        every(({ x, rest }) => set(x, f64x2.sub(get(x), f64x2.and(f64x2.isLess(get(rest), f64x2.zero), constant(places.unit))))),
        loopWhile(
          i32.isMore(get(limb), get(begin)),
          every(({ x, carry }) => [...set(carry, rounded(get(x), get(limb))), ...set(x, f64x2.sub(get(x), get(carry)))]),
          store,
          go(-16),
          every(({ x, to, carry }) => set(x, f64x2.add(get(carry), f64x2.load(0, i32.add(get(to), get(limb)))))),
        ),
        store,
        when(
          sides.map(({ x }) => isTooLarge(x)).reduce((one, two) => i32.or(one, two)),
          set(bad, i32.of(-1)),
        ),
        increased(pair, i32.of(sides.length)),
      ),
      ...marked(mark, at, get(begin)),
      ...get(bad),
    ],
  };
};

/**
 * divide(told, at, aAt, 0, n): number `at` of `to` = number `aAt` of `a` times the factor, over n, rounded down, in every lane; `b` is
 * not looked at. Returns -1 where one is too large, else 0.
 */
export const divide = (mark: number): Routine => scaled('divide', false, mark);

/** scale(told, at, aAt, bAt, bFactor): number `at` of `to` = factor a, rounded down, + bFactor b, bFactor being whole, in every lane; returns as `divide`. */
export const scale = (mark: number): Routine => scaled('scale', true, mark);
