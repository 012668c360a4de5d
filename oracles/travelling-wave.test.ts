import { describe, expect, it } from 'vitest';
import { chain } from '../src/chain/chain.ts';
import type { State } from '../src/chain/state.ts';
import type { trajectory } from '../src/dynamics/trajectory.ts';
import { modeBundle } from '../src/modes/mode-bundle.ts';
import { dispersion } from './dispersion.ts';
import type { ModeRun } from './mode-run.ts';
import { core } from './subjects/core.ts';
import type { RunAsk, Simulator } from './subjects/simulator.ts';
import { travellingWave } from './travelling-wave.ts';
import { examine } from './verdict/examine.ts';

const ring = chain({ potential: 'harmonic', boundary: 'periodic', sites: 9, stiffness: 0.75 });
const wave = (mode: number): ModeRun => ({ chain: ring, mode, amplitude: 0.5, scheme: 'srkn11b', step: 1 / 8, steps: 32 });

const verdict = async (oracle: typeof travellingWave, subject: Simulator, run: ModeRun) => {
  const finding = await examine(oracle, subject, run);
  return finding.kind === 'judged' ? finding.verdict : finding.kind;
};

/** A simulator that lists the sites of its last state in the other direction, site 0 first. */
const mirrored: Simulator = (ask) => {
  const { states, outcome } = core()(ask) as ReturnType<typeof trajectory>;
  const turn = (x: Float64Array) => Float64Array.from([x[0] as number, ...x.slice(1).toReversed()]);
  return { states: states.map((state) => ({ ...state, q: turn(state.q), p: turn(state.p) })), outcome };
};

describe('a travelling wave', () => {
  it.each([1, 4, 5, 8])('k = %i: shows a direction that a standing wave does not', async (mode) => {
    expect([await verdict(dispersion, core(), wave(mode)), await verdict(travellingWave, core(), wave(mode))]).toEqual(['holds', 'holds']);
    expect([await verdict(dispersion, mirrored, wave(mode)), await verdict(travellingWave, mirrored, wave(mode))]).toEqual([
      'holds',
      'violated',
    ]);
  });

  it.each([1, 3, 7])('k = %i: starts as the bundle of that one mode does', (mode) => {
    const [{ start }] = travellingWave.examine(wave(mode)).next().value as readonly RunAsk[];
    const energy = (9 * 0.25 * 4 * 0.75 * Math.sin((Math.PI * mode) / 9) ** 2) / 2; // N omega^2 A^2 / 2
    const bundle = modeBundle(ring, [{ mode, energy, phase: 0 }]);
    const apart = (name: keyof Pick<State, 'q' | 'p'>) => Math.max(...start[name].map((x, j) => Math.abs(x - bundle[name][j])));
    expect(Math.max(apart('q'), apart('p'))).toBeLessThan(1e-15); // some ten roundings of numbers below 1
  });

  it('is not for walls', async () => {
    const walls = chain({ potential: 'harmonic', boundary: 'fixed', sites: 9 });
    expect(await verdict(travellingWave, core(), { ...wave(2), chain: walls })).toBe('out-of-scope');
  });
});
