import { describe, expect, it } from 'vitest';
import { chain } from '../chain/chain.ts';
import { state } from '../chain/state.ts';
import { singleMode } from '../modes/initial-data.ts';
import { schemes } from '../schemes/schemes.ts';
import { type Ending, flowInPortions } from './portions.ts';
import { trajectory } from './trajectory.ts';

const fput = chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 8, alpha: 0.25 });
const start = singleMode(fput, 1, 1);

function run(...args: Parameters<typeof flowInPortions> extends [...infer Head, unknown] ? Head : never) {
  const looks: { at: number; q: number[] }[] = [];
  const portions: number[] = [];
  const going = flowInPortions(...args, ({ q }, at) => void looks.push({ at, q: [...q] }));
  for (;;) {
    const { done, value } = going.next();
    if (done === true) return { looks, portions, ending: value as Ending };
    portions.push(value as number);
  }
}

describe('flowInPortions', () => {
  it.each(Object.values(schemes))('$name: has the bits of a run in one piece, at every look and at the end', (scheme) => {
    const { looks, portions, ending } = run(fput, start, scheme, 0.125, 3, 1000);
    const stops = Array.from({ length: 334 }, (_, i) => 3 * i);
    const { states } = trajectory(fput, start, scheme, 0.125, [...stops, 1000]);
    expect(looks).toEqual(stops.map((at, i) => ({ at, q: [...states[i].q] })));
    expect(ending).toEqual({ outcome: { kind: 'arrived' }, state: states.at(-1) });
    expect(portions.length).toBeGreaterThan(3);
    expect(portions.at(-1)).toBe(1000);
  });

  it('pauses between looks that are far apart', () => {
    const one = chain({ potential: 'harmonic', boundary: 'fixed', sites: 1 });
    const { looks, portions, ending } = run(one, state([1], [0]), schemes['velocity-verlet'], 0.125, 3_000_000, 3_000_001);
    expect(looks.map(({ at }) => at)).toEqual([0, 3_000_000]);
    expect(portions.length).toBeGreaterThan(1);
    const { states } = trajectory(one, state([1], [0]), schemes['velocity-verlet'], 0.125, [3_000_000, 3_000_001]);
    expect(looks[1].q).toEqual([...states[0].q]);
    expect(ending.state).toEqual(states[1]);
  });

  it('only looks at the start when there is nowhere to go, or nothing in between', () => {
    expect(run(fput, start, schemes.rk4, 0.125, 5, 0).looks).toEqual([{ at: 0, q: [...start.q] }]);
    expect(run(fput, start, schemes.rk4, 0.125, 5, 4).looks).toEqual([{ at: 0, q: [...start.q] }]);
  });

  it('says when a bond broke, counted from the start of the run', () => {
    // beyond the lowest barrier by far, but broken only after some hundred steps
    const wild = chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 31, alpha: 0.25 });
    const high = singleMode(wild, 1, 20);
    const { looks, ending } = run(wild, high, schemes.srkn11b, 1 / 64, 1, 100_000);
    const { outcome } = trajectory(wild, high, schemes.srkn11b, 1 / 64, [100_000]);
    expect(outcome.kind).toBe('left-domain');
    expect(ending.outcome).toEqual(outcome);
    expect(looks).toHaveLength(outcome.kind === 'left-domain' ? outcome.step : -1);
    expect(looks.length).toBeGreaterThan(128);
  });

  it('refuses a start on a broken bond before it looks', () => {
    const broken = singleMode(fput, 8, 5);
    const { looks, ending } = run(fput, broken, schemes.rk4, 0.125, 1, 10);
    expect(looks).toEqual([]);
    expect(ending.outcome).toMatchObject({ kind: 'left-domain', step: 0, time: 0 });
  });
});
