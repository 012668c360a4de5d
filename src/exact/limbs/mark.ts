import { f64x2, get, i32, loopWhile, type Routine, set, when } from './assembler.ts';
import { increased, stride, width } from './code.ts';

/** Where the last limb of 0 stands: before all that can be. */
export const nowhere = -4096;

/**
 * mark(number, pairs, lanes, ends, from): where its first limb that is not 0 stands, `from` or later, and its last one, over all lanes; beyond
 * all where it is 0.
 */
export const mark: Routine = {
  name: 'mark',
  parameters: ['i32', 'i32', 'i32', 'i32', 'i32'],
  locals: ['i32', 'i32', 'i32'],
  body: (() => {
    const [number, pairs, lanes, ends, at, pair, here, found] = [0, 1, 2, 3, 4, 5, 6, 7];
    const look = [
      ...set(pair, i32.of(0)),
      ...set(found, i32.of(0)),
      ...set(here, i32.add(get(number), get(at))),
      ...loopWhile(
        i32.isLess(get(pair), i32.select(i32.of(0), get(pairs), get(found))),
        set(found, f64x2.isAnyTrue(f64x2.load(0, get(here)))),
        increased(here, get(lanes)),
        increased(pair, i32.of(1)),
      ),
    ];
    return [
      ...look,
      ...loopWhile(i32.and(i32.isZero(get(found)), i32.isLess(get(at), stride)), increased(at, i32.of(16)), look),
      ...i32.store(0, get(ends), get(at)),
      ...when(i32.isEqual(get(at), stride), i32.store(4, get(ends), i32.of(nowhere))),
      ...when(
        i32.isLess(get(at), stride),
        set(at, i32.sub(width, i32.of(16))),
        look,
        loopWhile(i32.isZero(get(found)), set(at, i32.sub(get(at), i32.of(16))), look),
        i32.store(4, get(ends), get(at)),
      ),
    ];
  })(),
};
