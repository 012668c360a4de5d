import { expect, it } from 'vitest';
import type { RunOf } from '../../oracles/run.ts';
import { runs } from '../../properties/arbitraries/runs.ts';
import { siteRuns } from '../../properties/arbitraries/site-runs.ts';
import { drawn } from '../../properties/arbitraries/structural.ts';
import { everySystem } from '../../properties/arbitraries/system-names.ts';
import type { AnyChain } from '../chain/chain.ts';
import { laneOf, type State, state } from '../chain/state.ts';
import { type SchemeName, schemes } from '../schemes/schemes.ts';
import { trajectory } from './trajectory.ts';

const names = Object.keys(schemes) as SchemeName[];
const ways = names.map((scheme) => ({ scheme, steps: [1 / 8] }));

const sideBySide = (states: readonly State[]) => {
  const interleaved = (x: readonly Float64Array[]) =>
    Array.from({ length: x.length * x[0].length }, (_, i) => x[i % x.length][Math.floor(i / x.length)]);
  return state(interleaved(states.map(({ q }) => q)), interleaved(states.map(({ p }) => p)), states.length);
};

it.each([...everySystem, 'coefficients per site'] as const)(
  'three realisations side by side move as each alone, bit for bit: %s',
  (name) => {
    for (const [index, way] of ways.entries()) {
      const kind = { system: name === 'coefficients per site' ? 'pinned' : name, maxSites: 6, time: 1, schemes: [way] } as const;
      const { chain, start, scheme, step }: RunOf<AnyChain> =
        name === 'coefficients per site' ? drawn(siteRuns(kind), 1, name, index) : drawn(runs(kind), 1, name, index);
      const starts = [start, { ...start, q: start.q.map((x) => x / 2) }, { ...start, p: start.p.map((x) => -x / 2) }];
      const together = trajectory(chain, sideBySide(starts), schemes[scheme], step, [0, 1, 4]).states;
      expect(together.length).toBe(3);
      starts.forEach((alone, lane) => {
        expect(together.map((at) => laneOf(at, lane))).toEqual(trajectory(chain, alone, schemes[scheme], step, [0, 1, 4]).states);
      });
      expect(laneOf(together[2], 0)).not.toEqual(start);
    }
  },
);
