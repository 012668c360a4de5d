import type { Run } from '../../oracles/run.ts';
import { type Chain, chain as chainOf } from '../../src/chain/chain.ts';
import type { PotentialName } from '../../src/chain/potentials.ts';
import type { SchemeName } from '../../src/schemes/schemes.ts';
import { randomStart } from './runs.ts';
import { simplerRuns } from './simpler-runs.ts';
import { StructuralArbitrary } from './structural.ts';

/** Runs of uniform chains of unit masses and stiffnesses, three sites or more: with fewer, orders of the energy vanish by symmetry. */
export interface FputRunsOf {
  readonly potential: Extract<PotentialName, 'fput-alpha' | 'toda'>;
  readonly boundary: Chain['boundary'];
  readonly maxSites: number;
  readonly time: number;
  readonly schemes: readonly { readonly scheme: SchemeName; readonly step: number }[];
  /** energies per site to draw from */
  readonly energies: readonly number[];
}

const leastSites = 3;

/** alpha = 1/4 .. 1 in sixteenths, of either sign; starts as those of all runs. */
export function fputRuns({ potential, boundary, maxSites, time, schemes, energies }: FputRunsOf): StructuralArbitrary<Run> {
  return new StructuralArbitrary<Run>((dice) => {
    const chain = chainOf({
      potential,
      boundary,
      sites: dice.integer(leastSites, maxSites),
      alpha: (dice.pick([-1, 1]) * dice.integer(4, 16)) / 16,
    });
    const { scheme, step } = dice.pick(schemes);
    return { chain, start: randomStart(dice, chain, energies), scheme, step, steps: Math.ceil(time / step) };
  }, simplerFputRuns);
}

/** Simpler runs that are of the same kind, and move in more than one coordinate: less would be another symmetric case. */
export function* simplerFputRuns(run: Run): Generator<Run> {
  for (const simpler of simplerRuns(run)) {
    const { chain, start } = simpler;
    const moving = [...start.q, ...start.p].filter((x) => x !== 0).length;
    if (chain.sites >= leastSites && chain.potential === run.chain.potential && moving > 1) yield simpler;
  }
}
