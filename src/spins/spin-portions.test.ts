import { describe, expect, it } from 'vitest';
import { pseudoRandom } from '../elementary/pseudo-random.ts';
import { randomSpins } from './random-spins.ts';
import { spinChain } from './spin-chain.ts';
import { spinTrajectory } from './spin-flow.ts';
import { spinFlowInPortions } from './spin-portions.ts';
import { spinSchemes } from './spin-scheme.ts';

describe('spinFlowInPortions', () => {
  it.each(Object.values(spinSchemes))('$name: has the bits of a run in one piece, at every look and at the end', (scheme) => {
    const ring = spinChain({ sites: 5, field: [0.5, 0, 1], coupling: [1, -2, 0.5, 1, 3] });
    const start = randomSpins(5, pseudoRandom(3));
    const looks: { at: number; spins: number[] }[] = [];
    const run = spinFlowInPortions(ring, start, scheme, 0.125, 3, 1000, ({ spins }, at) => void looks.push({ at, spins: [...spins] }));
    const portions: number[] = [];
    let next = run.next();
    for (; next.done !== true; next = run.next()) portions.push(next.value);
    const stops = Array.from({ length: 334 }, (_, i) => 3 * i);
    const { states } = spinTrajectory(ring, start, scheme, 0.125, [...stops, 1000]);
    expect(looks).toEqual(stops.map((at, i) => ({ at, spins: [...states[i].spins] })));
    expect(next.value).toEqual({ outcome: { kind: 'arrived' }, state: states.at(-1) });
    expect(portions.length).toBeGreaterThan(3);
    expect(portions.at(-1)).toBe(1000);
  });
});
