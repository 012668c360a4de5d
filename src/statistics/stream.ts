import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { InputError } from '../input-error.ts';

/**
 * Stream `index` of a seed: numbers in [0, 1), multiples of 2^-53, the same for the same two numbers.
 *
 * Two streams of one seed have no number in common within 2^64 numbers: stream i starts i + 1 jumps of 2^64 numbers after the seed's place on the
 * generator's one cycle of 2^128 - 1. Streams of different seeds start at places that the jumps have mixed, and meet by accident only.
 *
 * @param seed a whole number from 0 to 2^32 - 1
 * @param index a whole number from 0 to 2^32 - 1
 * @throws InputError for anything else
 * @source D. Blackman, S. Vigna, ACM Trans. Math. Softw. 47, 36 (2021): xoroshiro128+ and its jumps
 */
export function stream(seed: number, index: number): () => number {
  checkWord('seed', seed);
  checkWord('stream', index);
  let words = jumps(0, xoroshiro128plus(seed).getState());
  for (let bit = 0, rest = index; rest > 0; bit++, rest = Math.floor(rest / 2)) if (rest % 2 === 1) words = jumps(bit, words);
  const generator = xoroshiro128plusFromState(words);
  // the upper bits of two words: the lowest are the weakest of this generator
  return () => ((generator.next() >>> 5) * 67108864 + (generator.next() >>> 6)) / 9007199254740992;
}

function checkWord(argument: string, value: number): void {
  if (!(Number.isInteger(value) && value >= 0 && value < 2 ** 32))
    throw new InputError(argument, value, 'a whole number from 0 to 4294967295');
}

/**
 * What 2^k jumps make of the state whose only bit is bit b of 128, four words for each b: a jump is linear over the field of two elements, and so
 * are powers of it.
 */
const powers: Int32Array[] = [];

/** The state 2^k jumps ahead. */
function jumps(k: number, words: readonly number[]): readonly number[] {
  powers[k] ??= powerOfJump(k);
  const images = powers[k];
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let word = 0; word < 4; word++) {
    for (let bits = words[word] | 0; bits !== 0; bits &= bits - 1) {
      const at = 4 * (32 * word + 31 - Math.clz32(bits & -bits));
      a ^= images[at];
      b ^= images[at + 1];
      c ^= images[at + 2];
      d ^= images[at + 3];
    }
  }
  return [a, b, c, d];
}

function powerOfJump(k: number): Int32Array {
  const images = new Int32Array(512);
  for (let bit = 0; bit < 128; bit++) {
    const unit = [0, 1, 2, 3].map((word) => (word === bit >> 5 ? 1 << (bit & 31) : 0));
    images.set(k === 0 ? jumped(unit) : jumps(k - 1, jumps(k - 1, unit)), 4 * bit);
  }
  return images;
}

function jumped(words: readonly number[]): readonly number[] {
  const generator = xoroshiro128plusFromState(words);
  generator.jump();
  return generator.getState();
}
