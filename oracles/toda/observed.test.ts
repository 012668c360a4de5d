import { describe, expect, it } from 'vitest';
import { chain } from '../../src/chain/chain.ts';
import { singleMode } from '../../src/modes/initial-data.ts';
import type { RunAsk } from '../subjects/simulator.ts';
import { coreObservedRuns, type ObservedRun } from '../subjects/toda-integrals.ts';
import { examine } from '../verdict/examine.ts';
import { adiabatic, firstIntegral } from './adiabatic.ts';
import { averagesByScheme } from './averages-by-scheme.ts';
import { unobserved } from './observed.ts';

const fput = chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 7, alpha: 0.25 });
const start = singleMode(fput, 1, 2 ** -6);
const run = { chain: fput, start, scheme: 'srkn11b', step: 1 / 8, steps: 128 } as const;
const core = coreObservedRuns();
const answered = async (ask: RunAsk) => core(ask);
const ask: RunAsk = { chain: fput, start, scheme: 'srkn11b', step: 1 / 8, stops: [0, 64, 128] };
const still = (run: ObservedRun): ObservedRun => ({ ...run, modes: run.modes.map((energies) => energies.map(() => 0)) });
const farAway = (run: ObservedRun): ObservedRun => ({ ...run, j: run.j.map((x, i) => (i === 0 ? x : Number.NaN)) });
const short = (run: ObservedRun): ObservedRun => ({ ...run, modes: run.modes.slice(1) });

describe('a run to average over', () => {
  it('is one with finite J and some energy at every stop', async () => {
    const honest = await answered(ask);
    expect(unobserved(fput, start, [honest], 3)).toBeUndefined();
    for (const change of [still, farAway, short])
      expect(unobserved(fput, start, [honest, change(honest)], 3)).toMatchObject({ deviation: Number.POSITIVE_INFINITY });
  });

  it.each([adiabatic, firstIntegral, averagesByScheme])('$id refutes every other, and is not broken by it', async (oracle) => {
    for (const change of [still, farAway, short]) {
      const finding = await examine(oracle, async (one: RunAsk) => change(await answered(one)), run);
      expect(finding).toMatchObject({ kind: 'judged', verdict: 'violated' });
    }
  });
});

describe('powers of g', () => {
  it('are not those of what does not change at all', async () => {
    const frozen = async (one: RunAsk) => {
      const seen = await answered(one);
      const first = seen.trajectory.states[0] as (typeof seen.trajectory.states)[0];
      const states = seen.trajectory.states.map(() => first);
      return {
        trajectory: { ...seen.trajectory, states },
        j: seen.j.map(() => seen.j[0] as number),
        modes: seen.modes.map(() => seen.modes[0] as Float64Array),
      };
    };
    const finding = await examine(firstIntegral, frozen, run);
    expect(finding).toMatchObject({ kind: 'judged', verdict: 'violated' });
  });
});
