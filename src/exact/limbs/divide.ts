import { type Code, f64, f64x2, get, i32, loopWhile, type Routine, set, when } from './assembler.ts';
import { constant, firstOf, increased, isTooLarge, larger, marked, numberAt, rounded, smaller, the, width } from './code.ts';
import { places } from './places.ts';

const [at, aAt, bAt, factor, other] = [1, 2, 3, 4, 5];
const [limb, pair, begin, which, bad, rounder, inverse, share, second] = [6, 7, 8, 9, 10, 23, 24, 25, 26];
/** Two pairs of lanes at once, as every limb has to wait for the one before; where their number is odd, the last pair twice. */
const sides = [
  { a: 11, b: 12, to: 13, x: 17, rest: 18, carry: 19 },
  { a: 14, b: 15, to: 16, x: 20, rest: 21, carry: 22 },
] as const;
const both = (code: (side: (typeof sides)[number]) => Code): Code => sides.flatMap(code);

/** Limb by limb from the first one, with what is left over; then the carries, from the last one. */
const scaled = (name: string, hasAddend: boolean, mark: number): Routine => {
  const here = (of: number) => f64x2.load(0, i32.add(get(of), get(limb)));
  const quotient = both(({ a, b, x, rest }) => [
    ...set(rest, f64x2.add(get(rest), f64x2.mul(here(a), get(share)))),
    ...(hasAddend ? set(rest, f64x2.add(get(rest), f64x2.mul(here(b), get(second)))) : []),
    ...set(x, f64x2.sub(f64x2.add(hasAddend ? get(rest) : f64x2.mul(get(rest), get(inverse)), get(rounder)), get(rounder))),
    ...set(rest, f64x2.sub(get(rest), hasAddend ? get(x) : f64x2.mul(get(x), get(second)))),
  ]);
  const store = both(({ to, x }) => f64x2.store(0, i32.add(get(to), get(limb)), get(x)));
  const go = (by: number) => increased(limb, i32.of(by));
  const first = firstOf('aEnds', get(aAt));
  const begun = hasAddend ? smaller(first, firstOf('bEnds', get(bAt))) : first;
  return {
    name,
    parameters: ['i32', 'i32', 'i32', 'i32', 'f64', 'f64'],
    result: 'i32',
    locals: [...Array.from({ length: 11 }, () => 'i32' as const), ...Array.from({ length: 10 }, () => 'v128' as const)],
    body: [
      ...set(second, f64x2.splat(get(other))),
      ...set(inverse, f64x2.splat(f64.over(f64.of(1), get(other)))),
      ...set(share, f64x2.splat(get(factor))),
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
          both(({ to }) => f64x2.store(0, i32.add(get(to), get(limb)), f64x2.zero)),
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
        both(({ x, rest }) => set(x, f64x2.sub(get(x), f64x2.and(f64x2.isLess(get(rest), f64x2.zero), constant(places.unit))))),
        loopWhile(
          i32.isMore(get(limb), get(begin)),
          both(({ x, carry }) => [...set(carry, rounded(get(x), get(limb))), ...set(x, f64x2.sub(get(x), get(carry)))]),
          store,
          go(-16),
          both(({ x, to, carry }) => set(x, f64x2.add(get(carry), f64x2.load(0, i32.add(get(to), get(limb)))))),
        ),
        store,
        when(i32.or(isTooLarge(sides[0].x), isTooLarge(sides[1].x)), set(bad, i32.of(-1))),
        increased(pair, i32.of(2)),
      ),
      ...marked(mark, at, get(begin)),
      ...get(bad),
    ],
  };
};

/**
 * divide(told, at, aAt, 0, factor, n): number `at` of `to` = number `aAt` of `a` times the factor, over n, rounded down, in every lane; `b` is
 * not looked at. Returns -1 where one is too large, else 0.
 */
export const divide = (mark: number): Routine => scaled('divide', false, mark);

/** scale(told, at, aAt, bAt, factor, bFactor): number `at` of `to` = factor a, rounded down, + bFactor b, bFactor being whole, in every lane; returns as `divide`. */
export const scale = (mark: number): Routine => scaled('scale', true, mark);
