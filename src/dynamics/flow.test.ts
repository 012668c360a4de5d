import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../properties/arbitraries/runs.ts';
import { type Chain, chain } from '../chain/chain.ts';
import { coefficientAt } from '../chain/coefficient.ts';
import { copyOf, laneOf, type State, state } from '../chain/state.ts';
import { InputError } from '../input-error.ts';
import { type SchemeName, schemes } from '../schemes/schemes.ts';
import { flow } from './flow.ts';
import { trajectory } from './trajectory.ts';

const names = Object.keys(schemes) as SchemeName[];
const drawn = runs({ system: 'fput-alpha', maxSites: 6, time: 1, schemes: names.map((scheme) => ({ scheme, steps: [1 / 8] })) });
const sideBySide = (states: readonly State[]) => {
  const interleaved = (x: readonly Float64Array[]) =>
    Array.from({ length: x.length * x[0].length }, (_, i) => x[i % x.length][Math.floor(i / x.length)]);
  return state(interleaved(states.map(({ q }) => q)), interleaved(states.map(({ p }) => p)), states.length);
};

describe('flow', () => {
  it('moves three realisations side by side as it moves each alone, bit for bit', () => {
    fc.assert(
      fc.property(drawn, ({ chain: system, start, scheme, step }) => {
        const half = { ...start, q: start.q.map((x) => x / 2) };
        const back = { ...start, p: start.p.map((x) => -x / 2) };
        const together = trajectory(system, sideBySide([start, half, back]), schemes[scheme], step, [0, 3, 8]).states;
        [start, half, back].forEach((one, lane) => {
          expect(together.map((at) => laneOf(at, lane))).toEqual(trajectory(system, one, schemes[scheme], step, [0, 3, 8]).states);
        });
      }),
      { seed: 1953 },
    );
  });

  it('has the same bits at a stop whatever the other stops', () => {
    fc.assert(
      fc.property(drawn, fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), ({ chain: system, start, scheme, step }, others) => {
        const once = trajectory(system, start, schemes[scheme], step, [8]).states;
        expect(once[0]).not.toEqual(start);
        expect(trajectory(system, start, schemes[scheme], step, [...others, 8, 8]).states.slice(others.length)).toEqual([...once, ...once]);
      }),
      { seed: 1953 },
    );
  });

  it('commutes with reflection, bit for bit', () => {
    const turned = (one: State) => ({ ...one, q: one.q.map((x) => 0 - x).reverse(), p: one.p.map((x) => 0 - x).reverse() });
    fc.assert(
      fc.property(drawn, ({ chain: system, start, scheme, step }) => {
        fc.pre(system.boundary === 'fixed');
        const mirrored = (x: Chain['alpha']) =>
          Array.from({ length: system.sites + 1 }, (_, bond) => coefficientAt(x, system.sites - bond));
        const image = chain({ ...system, stiffness: mirrored(system.stiffness), alpha: mirrored(system.alpha) });
        const [moved] = trajectory(image, turned(start), schemes[scheme], step, [8]).states;
        expect(moved).toEqual(turned(trajectory(system, start, schemes[scheme], step, [8]).states[0]));
      }),
      { seed: 1953 },
    );
  });

  it('shows the stops in turn, leaves the start alone, and says that it arrived', () => {
    const system = chain({ potential: 'harmonic', boundary: 'fixed', sites: 1 });
    const start = state([1], [0]);
    const seen: [number, number, number][] = [];
    // leapfrog with h = 1/2 and f = -2 q, exact: p = -1/2, q = 3/4, p = -7/8; p = -5/4, q = 1/8, p = -21/16
    const outcome = flow(system, start, schemes['velocity-verlet'], 0.5, [0, 1, 2], ({ q, p }, step) => void seen.push([step, q[0], p[0]]));
    expect(outcome).toEqual({ kind: 'arrived' });
    expect(seen).toEqual([
      [0, 1, 0],
      [1, 0.75, -0.875],
      [2, 0.125, -1.3125],
    ]);
    expect(start).toEqual(state([1], [0]));
  });

  const two = chain({ potential: 'harmonic', boundary: 'fixed', sites: 2 });
  it.each<[string, State, number, number[], string]>([
    ['a start of another size', state([1], [1]), 1, [1], 'state.sites: got 1; expected 2, as many as the chain has'],
    ['no step', state([1, 1], [1, 1]), 0, [1], 'step: got 0; expected a finite number other than 0'],
    ['an endless step', state([1, 1], [1, 1]), Number.POSITIVE_INFINITY, [1], 'step: got Infinity; expected a finite number other than 0'],
    ['half a stop', state([1, 1], [1, 1]), 1, [1, 1.5], 'stops[1]: got 1.5; expected whole numbers, 0 or more, ascending'],
    ['a stop before the start', state([1, 1], [1, 1]), 1, [-1], 'stops[0]: got -1; expected whole numbers, 0 or more, ascending'],
    ['stops that turn back', state([1, 1], [1, 1]), 1, [3, 2], 'stops[1]: got 2; expected whole numbers, 0 or more, ascending'],
  ])('refuses %s', (_, start, step, stops, message) => {
    const call = () => flow(two, start, schemes.rk4, step, stops, () => expect.unreachable());
    expect(call).toThrow(InputError);
    expect(call).toThrow(message);
  });
});

describe('trajectory', () => {
  it('keeps a copy of every stop, and those before an end', () => {
    const system = chain({ potential: 'harmonic', boundary: 'fixed', sites: 1 });
    const { states } = trajectory(system, state([1], [0]), schemes.rk4, 0.5, [0, 0, 1]);
    expect(states[0]).toEqual(state([1], [0]));
    expect(states[0].q).not.toBe(states[1].q);
    expect(states[2]).not.toEqual(copyOf(states[0]));
  });
});
