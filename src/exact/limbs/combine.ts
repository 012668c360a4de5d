import { f64x2, get, i32, loopWhile, type Routine, set, when } from './assembler.ts';
import { cleared, everyPair, firstOf, isTooLarge, larger, marked, numberAt, rounded, smaller, width } from './code.ts';

/**
 * combine(told, at, aAt, bAt, aFactor, bFactor): number `at` of `to` = aFactor a + bFactor b, exactly, in every lane. Returns -1 where one is
 * too large, else 0.
 */
export const combine = (mark: number): Routine => ({
  name: 'combine',
  parameters: ['i32', 'i32', 'i32', 'i32', 'f64', 'f64'],
  result: 'i32',
  locals: ['i32', 'i32', 'i32', 'i32', 'i32', 'v128', 'v128', 'i32', 'i32'],
  body: (() => {
    const [at, aAt, bAt, aFactor, bFactor, a, b, to, limb, pair, x, carry, bad, begin] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
    const scaled = (of: number, factor: number) => f64x2.mul(f64x2.load(0, i32.add(get(of), get(limb))), f64x2.splat(get(factor)));
    const taken = set(x, f64x2.add(get(carry), f64x2.add(scaled(a, aFactor), scaled(b, bFactor))));
    const store = f64x2.store(0, i32.add(get(to), get(limb)), get(x));
    const down = set(limb, i32.sub(get(limb), i32.of(16)));
    return [
      ...set(a, numberAt('a', get(aAt))),
      ...set(b, numberAt('b', get(bAt))),
      ...set(to, numberAt('to', get(at))),
      ...set(begin, smaller(firstOf('aEnds', get(aAt)), firstOf('bEnds', get(bAt)))),
      ...set(begin, larger(i32.sub(smaller(get(begin), width), i32.of(16)), i32.of(0))), // a carry reaches one limb further
      ...everyPair(
        pair,
        { [a]: 'aLanes', [b]: 'bLanes', [to]: 'toLanes' },
        cleared(to, limb, begin),
        set(carry, f64x2.zero),
        set(limb, i32.sub(width, i32.of(16))),
        loopWhile(
          i32.isMore(get(limb), get(begin)),
          taken,
          set(carry, rounded(get(x), get(limb))),
          set(x, f64x2.sub(get(x), get(carry))),
          store,
          down,
        ),
        taken,
        store,
        when(isTooLarge(x), set(bad, i32.of(-1))),
      ),
      ...marked(mark, at, get(begin)),
      ...get(bad),
    ];
  })(),
});
