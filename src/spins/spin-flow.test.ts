import { describe, expect, it } from 'vitest';
import { bitsOf } from '../chain/bits.ts';
import { spinParts } from './parts.ts';
import { spinChain, type Vector } from './spin-chain.ts';
import { spinFlow, spinTrajectory } from './spin-flow.ts';
import { type SpinSchemeName, spinSchemes } from './spin-scheme.ts';
import { type SpinState, spinsAlong } from './spin-state.ts';
import { totalSpin } from './total-spin.ts';
import { cross, dot, plus, times } from './vector.ts';

const { strang } = spinSchemes;
const names = Object.keys(spinSchemes) as SpinSchemeName[];
const chain = spinChain({ sites: 5, field: [[1, 0, 0.5], [0, 1, 0], [0.25, 0, 1], [0, 0, 0], [1, 1, 1]], coupling: [1, -0.5, 0.75, 0.25, 1] }); // biome-ignore format: a list of vectors
const start = spinsAlong([[1, 2, 3], [-1, 0, 2], [0, 1, 0], [3, -1, 1], [-2, -2, 1]]); // biome-ignore format: a list of vectors
const bits = ({ spins }: SpinState) => Array.from(spins, bitsOf);
const end = (of: { readonly states: readonly SpinState[] }) => of.states.at(-1) as SpinState;

/**
 * Three equal spins without a field: H = eps (|M|^2 - 3)/2 with M = S_0 + S_1 + S_2, so dS_x/dt = eps M x S_x with M at rest: every spin
 * turns about M by eps |M| t.
 */
function threeSpins(from: SpinState, eps: number, time: number): number[] {
  const total = totalSpin(from);
  const length = Math.sqrt(dot(total, total));
  const n = times(1 / length, total);
  const angle = eps * length * time;
  return [0, 1, 2].flatMap((x) => {
    const spin = Array.from(from.spins.slice(3 * x, 3 * x + 3)) as unknown as Vector;
    const first = cross(n, spin);
    return plus(spin, plus(times(Math.sin(angle), first), times(1 - Math.cos(angle), cross(n, first)))) as unknown as number[];
  });
}

describe('the flow of spins', () => {
  it.each(names)('%s: has its order on three equal spins, whose motion is known (derived)', (name) => {
    const scheme = spinSchemes[name];
    const three = spinChain({ sites: 3, coupling: 1 });
    const from = spinsAlong([[1, 2, 3], [-1, 0, 2], [0, 1, 0]]); // biome-ignore format: a list of vectors
    const expected = threeSpins(from, 1, 2);
    const coarsest = { strang: 16, suzuki4: 8, 'kahan-li-6': 8 }[name];
    const errors = [1, 2].map((finer) => {
      const steps = coarsest * finer;
      const { spins } = end(spinTrajectory(three, from, scheme, 2 / steps, [steps]));
      return Math.max(...spins.map((x, i) => Math.abs(x - (expected[i] as number))));
    }) as [number, number];
    expect(errors[0]).toBeLessThan(0.02);
    expect(errors[1]).toBeGreaterThan(1e-13); // above rounding
    expect(Math.abs(Math.log2(errors[0] / errors[1]) - scheme.order)).toBeLessThan(0.25);
  });

  it.each(names)('%s: the bits at a stop depend neither on other stops nor on where a run goes on from', (name) => {
    const run = (from: SpinState, stops: readonly number[]) => spinTrajectory(chain, from, spinSchemes[name], 1 / 8, stops);
    const whole = run(start, [0, 3, 3, 10]);
    expect(whole.states.map(bits)[0]).toEqual(bits(start));
    expect(bits(whole.states[1] as SpinState)).toEqual(bits(whole.states[2] as SpinState));
    expect(bits(end(run(start, [10])))).toEqual(bits(end(whole)));
    expect(bits(end(run(end(run(start, [3])), [7])))).toEqual(bits(end(whole)));
  });

  it.each(names)('%s: a step backwards takes a step back, up to rounding', (name) => {
    const there = end(spinTrajectory(chain, start, spinSchemes[name], 1 / 4, [20]));
    const back = end(spinTrajectory(chain, there, spinSchemes[name], -1 / 4, [20]));
    expect(Math.max(...there.spins.map((x, i) => Math.abs(x - (start.spins[i] as number))))).toBeGreaterThan(0.5);
    expect(Math.max(...back.spins.map((x, i) => Math.abs(x - (start.spins[i] as number))))).toBeLessThan(1e-13);
  });

  it('opposite spins without a field stay where they are, to the bit (exact)', () => {
    const opposite = spinsAlong([[1, 2, 3], [-1, -2, -3], [1, 2, 3], [-1, -2, -3]]); // biome-ignore format: a list of vectors
    const { states } = spinTrajectory(spinChain({ sites: 4 }), opposite, strang, 1 / 4, [100]);
    expect(bits(end({ states }))).toEqual(bits(opposite));
  });

  it('leaves the start alone, and shows the live state', () => {
    const before = bits(start);
    const seen = new Set<SpinState>();
    spinFlow(chain, start, strang, 1 / 8, [0, 1, 2], (state) => void seen.add(state));
    expect(bits(start)).toEqual(before);
    expect(seen.size).toBe(1);
  });

  it('says when and where a number is not finite any more, after the stops that were reached', () => {
    const growing = { ...spinParts, sine: (angle: number) => 1e60 * angle, versine: () => 0 };
    const { states, outcome } = spinTrajectory(chain, start, strang, 1, [0, 1, 9], growing);
    expect(states).toHaveLength(1);
    expect(outcome).toMatchObject({ kind: 'not-finite', step: 1, time: 1, lane: 0 });
    const later = { ...spinParts, sine: (angle: number) => 1e8 * angle, versine: () => 0 };
    const slower = spinTrajectory(spinChain({ sites: 3, field: [0, 0, 1], coupling: 0 }), spinsAlong([[1, 0, 0], [1, 0, 0], [1, 0, 0]]), strang, 1, [5, 50], later); // biome-ignore format: a list of vectors
    expect(slower.states).toHaveLength(1);
    // a step turns twice, by 5e7 = 10^7.7 each time: after 21 turns, at the bonds of step 11, a square passes 2^1024
    expect(slower.outcome).toMatchObject({ kind: 'not-finite', step: 11, site: 0 });
  });

  it.each<[what: string, run: () => unknown, message: string]>([
    ['a state of other sites', () => spinTrajectory(spinChain({ sites: 4 }), start, strang, 1, [1]), 'state.sites: got 5; expected 4'],
    [
      'too few numbers',
      () => spinTrajectory(chain, { ...start, spins: start.spins.slice(3) }, strang, 1, [1]),
      'spins.length: got 12; expected 15',
    ],
    [
      'spins that are not of length 1',
      () => spinTrajectory(chain, { ...start, spins: start.spins.map((x) => 2 * x) }, strang, 1, [1]),
      'its length is 2',
    ],
    ['a step of 0', () => spinTrajectory(chain, start, strang, 0, [1]), 'step: got 0; expected a finite number other than 0'],
    ['a step that is no number', () => spinTrajectory(chain, start, strang, Number.NaN, [1]), 'step: got NaN'],
    [
      'a step of a million turns',
      () => spinTrajectory(chain, start, strang, 1e6, [1]),
      'step: got 1000000; expected a step in which no spin turns by more than 1048576: at most 349525',
    ],
    [
      'stops that descend',
      () => spinTrajectory(chain, start, strang, 1, [2, 1]),
      'stops[1]: got 1; expected whole numbers, 0 or more, ascending',
    ],
    ['half a step', () => spinTrajectory(chain, start, strang, 1, [0.5]), 'stops[0]: got 0.5'],
  ])('refuses %s', (_, run, message) => {
    expect(run).toThrow(message);
  });
});
