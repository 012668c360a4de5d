/**
 * A stream of pseudo-random numbers in [0, 1), multiples of 2^-53, the same for the same seed.
 *
 * @source G. L. Steele, D. Lea and C. H. Flood, Fast splittable pseudorandom number generators, OOPSLA (2014), in 32 bits
 */
export function pseudoRandom(seed: number): () => number {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let word = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return (word ^ (word >>> 16)) >>> 0;
  };
  return () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992;
}

/** As many pseudo-random numbers between low and high. */
export function* uniform(seed: number, count: number, low: number, high: number): Generator<number> {
  const next = pseudoRandom(seed);
  for (let i = 0; i < count; i++) yield low + (high - low) * next();
}

/** As many pseudo-random numbers of either sign, with magnitudes between 2^low and 2^high evenly spread over the binades. */
export function* acrossBinades(seed: number, count: number, low: number, high: number): Generator<number> {
  const next = pseudoRandom(seed);
  for (let i = 0; i < count; i++) {
    let x = next() < 0.5 ? 1 + next() : -1 - next();
    const exponent = low + Math.floor((high - low) * next());
    for (let k = 0; k < exponent; k++) x *= 2;
    for (let k = 0; k > exponent; k--) x /= 2;
    yield x;
  }
}
