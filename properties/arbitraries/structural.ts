import fc from 'fast-check';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { jumped } from './jumped.ts';

/** What a generator draws with. */
export interface Dice {
  /** a whole number from low to high, both included */
  readonly integer: (low: number, high: number) => number;
  readonly pick: <T>(options: readonly T[]) => T;
}

/**
 * An arbitrary that draws a value whole and shrinks it by its structure: `simpler` gives smaller values, the boldest first, each
 * strictly smaller, so that shrinking ends. Needs no context: a value read from a file shrinks as well as a drawn one.
 */
export class StructuralArbitrary<T> extends fc.Arbitrary<T> {
  readonly draw: (dice: Dice) => T;
  readonly simpler: (value: T) => Iterable<T>;

  constructor(draw: (dice: Dice) => T, simpler: (value: T) => Iterable<T>) {
    super();
    this.draw = draw;
    this.simpler = simpler;
  }

  override generate(random: fc.Random): fc.Value<T> {
    return new fc.Value(this.draw(diceOf((low, high) => random.nextInt(low, high))), undefined);
  }

  override canShrinkWithoutContext(_value: unknown): _value is T {
    return true;
  }

  override shrink(value: T): fc.Stream<fc.Value<T>> {
    const simpler = this.simpler;
    const values = function* () {
      for (const candidate of simpler(value)) yield new fc.Value(candidate, undefined);
    };
    return fc.stream(values());
  }
}

/**
 * Case `index` under a key: a function of the two texts and the number alone, whatever else is drawn. It is the one that `fc.sample` draws
 * with that seed, without what it does besides: that takes longer than the drawing.
 */
export function drawn<T>(arbitrary: StructuralArbitrary<T>, seed: number, key: string, index: number): T {
  return arbitrary.draw(diceOf(wholeNumbers(jumped(hash(`${seed}/${key}/${index}`)))));
}

const diceOf = (integer: Dice['integer']): Dice => ({ integer, pick: (options) => options[integer(0, options.length - 1)] as never });

/**
 * The numbers that pure-rand's `uniformInt` draws, whose remainders take most of its time: here by a quotient of doubles, which for whole
 * numbers below 2^32 is never rounded up to the next one.
 */
const wholeNumbers =
  (random: RandomGenerator): Dice['integer'] =>
  (low, high) => {
    const size = high - low + 1;
    if (!(size <= 2 ** 31)) return uniformInt(random, low, high);
    for (;;) {
      const bits = (random.next() ^ (1 << 31)) >>> 0; // next() + 2^31
      // beyond the last multiple of `size` some remainders would come more often than others
      if (bits < 2 ** 32 - size || bits < 2 ** 32 - (2 ** 32 % size)) return bits - size * Math.floor(bits / size) + low;
    }
  };

/** FNV-1a with the final mix of MurmurHash3: 32 bits that neighbouring texts do not share. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}
