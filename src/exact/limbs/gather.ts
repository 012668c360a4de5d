import { f64, get, i32, loopWhile, type Routine, set } from './assembler.ts';
import { increased, stride, width } from './code.ts';

/** gather(table, end, at): one lane after the other, to = a + sign b, not carried: rows of the places of to, a and b, then the sign. */
export const gather: Routine = {
  name: 'gather',
  parameters: ['i32', 'i32', 'i32'],
  locals: ['i32', 'i32', 'i32', 'i32', 'f64'],
  body: (() => {
    const [table, end, at, to, a, b, last, sign] = [0, 1, 2, 3, 4, 5, 6, 7];
    const place = (offset: number) => i32.add(get(at), i32.load(offset, get(table)));
    return [
      ...set(at, i32.mul(get(at), stride)),
      ...loopWhile(
        i32.isLess(get(table), get(end)),
        set(to, place(0)),
        set(a, place(4)),
        set(b, place(8)),
        set(sign, f64.load(16, get(table))),
        set(last, i32.add(get(to), width)),
        loopWhile(
          i32.isLess(get(to), get(last)),
          f64.store(0, get(to), f64.add(f64.load(0, get(a)), f64.mul(get(sign), f64.load(0, get(b))))),
          increased(to, i32.of(16)),
          increased(a, i32.of(16)),
          increased(b, i32.of(16)),
        ),
        increased(table, i32.of(24)),
      ),
    ];
  })(),
};
