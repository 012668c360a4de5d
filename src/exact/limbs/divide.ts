import { f64, f64x2, get, i32, loopWhile, type Routine, set, when } from './assembler.ts';
import { cleared, constant, everyPair, firstOf, increased, isTooLarge, larger, marked, numberAt, rounded, smaller, width } from './code.ts';
import { places } from './places.ts';

/**
 * divide(told, at, aAt, factor, n): number `at` of `to` = number `aAt` of `a` times the factor, a power of two, over n, rounded down, in every
 * lane. Limb by limb from the first one, with what is left over; `b` is not looked at. Returns -1 where one is too large, else 0.
 */
export const divide = (mark: number): Routine => ({
  name: 'divide',
  parameters: ['i32', 'i32', 'i32', 'f64', 'f64'],
  result: 'i32',
  locals: ['i32', 'i32', 'i32', 'i32', 'v128', 'v128', 'v128', 'v128', 'i32', 'v128', 'v128', 'v128', 'i32'],
  body: (() => {
    const [at, aAt, factor, n, a, to, limb, pair, x] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const [rest, carry, rounder, bad, inverse, divisor, scale, begin] = [10, 11, 12, 13, 14, 15, 16, 17];
    const quotient = [
      ...set(rest, f64x2.add(get(rest), f64x2.mul(f64x2.load(0, i32.add(get(a), get(limb))), get(scale)))),
      ...set(x, f64x2.sub(f64x2.add(f64x2.mul(get(rest), get(inverse)), get(rounder)), get(rounder))),
      ...set(rest, f64x2.sub(get(rest), f64x2.mul(get(x), get(divisor)))),
    ];
    const store = f64x2.store(0, i32.add(get(to), get(limb)), get(x));
    const next = (by: number) => increased(limb, i32.of(by));
    return [
      ...set(a, numberAt('a', get(aAt))),
      ...set(to, numberAt('to', get(at))),
      ...set(divisor, f64x2.splat(get(n))),
      ...set(inverse, f64x2.splat(f64.over(f64.of(1), get(n)))),
      ...set(scale, f64x2.splat(get(factor))),
      ...set(begin, larger(i32.sub(smaller(firstOf('aEnds', get(aAt)), width), i32.of(16)), i32.of(0))),
      ...everyPair(
        pair,
        { [a]: 'aLanes', [to]: 'toLanes' },
        cleared(to, limb, begin),
        set(rest, f64x2.zero),
        loopWhile(
          i32.isLess(get(limb), i32.sub(width, i32.of(16))),
          set(rounder, f64x2.loadSplat(places.rounders + 8, i32.shiftRight(get(limb), i32.of(1)))),
          quotient,
          store,
          next(16),
        ),
        set(rounder, constant(places.unitRounder)),
        quotient,
        set(x, f64x2.sub(get(x), f64x2.and(f64x2.isLess(get(rest), f64x2.zero), constant(places.unit)))),
        set(carry, f64x2.zero),
        loopWhile(
          i32.isMore(get(limb), get(begin)),
          set(carry, rounded(get(x), get(limb))),
          set(x, f64x2.sub(get(x), get(carry))),
          store,
          next(-16),
          set(x, f64x2.add(get(carry), f64x2.load(0, i32.add(get(to), get(limb))))),
        ),
        store,
        when(isTooLarge(x), set(bad, i32.of(-1))),
      ),
      ...marked(mark, at, get(begin)),
      ...get(bad),
    ];
  })(),
});
