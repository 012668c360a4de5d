import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chain as chainOf } from '../../src/chain/chain.ts';
import { isConfined, lowestBarrier } from '../../src/chain/domain.ts';
import { energy } from '../../src/chain/energy.ts';
import { type State, state } from '../../src/chain/state.ts';
import { chains } from './chains.ts';
import { halvedBy, halvingsToFit } from './halvings.ts';
import { drawn, StructuralArbitrary } from './structural.ts';
import { everySystem } from './system-names.ts';

/** By the definition: an energy per halving. */
function counted(chain: Parameters<typeof halvingsToFit>[0], whole: State, limit: number): number {
  const still = new Float64Array(whole.q.length);
  const atRest = energy(chain, { ...whole, q: still, p: still });
  const fits = (it: State) => energy(chain, it) - atRest <= limit && isConfined(chain, it);
  let halvings = 0;
  for (let it = whole; halvings < 7 && !fits(it); halvings++) it = { ...it, q: it.q.map((x) => x / 2), p: it.p.map((x) => x / 2) };
  return halvings;
}

describe('bringing a state below an energy', () => {
  it.each(everySystem)('%s: counts as the energy itself does, up to the very limit', (system) => {
    const kind = chains({ system, maxSites: 9 });
    const seen = new Set<number>();
    for (let index = 0; index < 200; index++) {
      const chain = drawn(kind, 1, system, index);
      const numbers = drawn(
        new StructuralArbitrary(
          (dice) => Array.from({ length: 2 * chain.sites }, () => dice.integer(-128, 128) / 128),
          () => [],
        ),
        1,
        'state',
        index,
      );
      const whole = state(numbers.slice(0, chain.sites), numbers.slice(chain.sites));
      const cap = 0.45 * lowestBarrier(chain);
      // what the state has after three halvings is a limit that only rounding tells apart
      const third = energy(chain, halvedBy(whole, 3));
      for (const limit of [chain.sites / 128, chain.sites / 4, third, third * (1 - 2 ** -52)].map((it) => Math.min(it, cap))) {
        const count = halvingsToFit(chain, whole, limit);
        expect(count).toBe(counted(chain, whole, limit));
        seen.add(count);
      }
    }
    expect(seen.size).toBeGreaterThan(3); // not always the same
  });

  it('counts likewise where a bond is not least at rest, and the kinetic energy alone is above the limit', () => {
    const wells = chainOf({ potential: { expression: 'r^4 / 4 - r^2 / 2' }, boundary: 'periodic', sites: 4 });
    const whole = state([0, 1, 0, 1], [0.5, 0, 0, 0.5]); // 1/4 - 4 * 1/4
    expect(halvingsToFit(wells, whole, 0.125)).toBe(counted(wells, whole, 0.125));
    expect(halvingsToFit(wells, whole, 0.125)).toBe(0);
  });

  it('halves exactly', () => {
    const { q, p } = halvedBy(state([1, -3 / 128], [0, 127 / 128]), 3);
    expect([...q, ...p]).toEqual([1 / 8, -3 / 1024, 0, 127 / 1024]);
  });
});

it('a case is the one that fast-check draws with the same seed', () => {
  const dice = new StructuralArbitrary(
    (it) => [
      ...Array.from({ length: 50 }, (_, i) => it.integer(-i, 3 * i)),
      // ranges that are drawn anew often, and one of more than 32 bits
      ...[2 ** 31 - 1, 2 ** 31, 3 * 2 ** 29, 2 ** 32 - 1, 2 ** 40].map((high) => it.integer(0, high)),
    ],
    () => [],
  );
  // hash('1/key/0') of drawn, computed here by its definition: FNV-1a, mixed
  const hash = (text: string) => {
    let h = 0x811c9dc5;
    for (const letter of text) h = Math.imul(h ^ letter.charCodeAt(0), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) | 0;
  };
  for (let index = 0; index < 20; index++)
    expect(drawn(dice, 1, 'key', index)).toEqual(fc.sample(dice, { seed: hash(`1/key/${index}`), numRuns: 1 })[0]);
});
