import { call, f64, f64x2, get, i32, leave, loopWhile, type Routine, set, when } from './assembler.ts';
import { everyPair, firstOf, increased, marked, stride, the, width } from './code.ts';
import { places } from './places.ts';

/** total(told, last): number 0 of `to` = the sum of numbers 0 .. last of `a`, exactly, in every lane. Returns -1 where one is too large, else 0. */
export const total = (indices: Readonly<Record<'finish' | 'mark', number>>): Routine => ({
  name: 'total',
  parameters: ['i32', 'i32'],
  result: 'i32',
  locals: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32'],
  body: (() => {
    const [last, pair, a, to, at, limb, k, none] = [1, 2, 3, 4, 5, 6, 7, 8];
    const column = f64x2.load(places.columns, get(limb));
    return [
      ...set(a, the('a')),
      ...set(to, the('to')),
      ...everyPair(
        pair,
        { [a]: 'aLanes', [to]: 'toLanes' },
        set(at, get(a)),
        set(k, i32.of(0)),
        loopWhile(
          i32.isZero(i32.isMore(get(k), get(last))),
          set(limb, firstOf('aEnds', get(k))),
          loopWhile(
            i32.isLess(get(limb), width),
            f64x2.store(places.columns, get(limb), f64x2.add(column, f64x2.load(0, i32.add(get(at), get(limb))))),
            increased(limb, i32.of(16)),
          ),
          increased(at, stride),
          increased(k, i32.of(1)),
        ),
        when(call(indices.finish, get(to), i32.of(0), width, f64.of(0)), leave(i32.of(-1))),
      ),
      ...marked(indices.mark, none, i32.of(0)),
      ...i32.of(0),
    ];
  })(),
});
