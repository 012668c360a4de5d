import { xorshift128plus, xorshift128plusFromState } from 'pure-rand/generator/xorshift128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/**
 * The generator of a seed after its jump of 2^64 numbers, where fast-check begins as well. State and jump are linear in the seed's bits over
 * the field of two elements: the jump of a seed is the sum of those of its bits, which takes a tenth of the time.
 */
export function jumped(seed: number): RandomGenerator {
  let [a, b, c, d] = ofNone;
  for (let bit = 0; bit < 32; bit++) {
    const taken = -((seed >>> bit) & 1);
    a ^= taken & (ofBits[4 * bit] as number);
    b ^= taken & (ofBits[4 * bit + 1] as number);
    c ^= taken & (ofBits[4 * bit + 2] as number);
    d ^= taken & (ofBits[4 * bit + 3] as number);
  }
  return xorshift128plusFromState([a, b, c, d]);
}

/** Four words of 32 bits. */
function stateAfterJump(seed: number) {
  const random = xorshift128plus(seed);
  random.jump();
  return random.getState() as [number, number, number, number];
}

const ofNone = stateAfterJump(0);

/** What each bit of a seed changes in the state: shape (32, 4). */
const ofBits = Int32Array.from(
  Array.from({ length: 32 }, (_, bit) => stateAfterJump(1 << bit)).flatMap((state) => state.map((word, i) => word ^ (ofNone[i] as number))),
);
