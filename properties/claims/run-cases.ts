import type { Run } from '../../oracles/run.ts';
import { type PotentialName, potentials } from '../../src/chain/potentials.ts';
import { type RunsOf, runs } from '../arbitraries/runs.ts';
import { simplerRuns } from '../arbitraries/simpler-runs.ts';
import { drawn } from '../arbitraries/structural.ts';
import type { Cases } from './claim.ts';
import { runCodec } from './run-codec.ts';

/** The regimes of most claims. */
export const everyPotential = Object.keys(potentials) as PotentialName[];

/** Random runs, one regime per potential. */
export function runCases(kind: Omit<RunsOf, 'potential'>, regimes: readonly PotentialName[] = everyPotential): Cases<Run> {
  return {
    draw: (regime, seed, oracle, index) => drawn(runs({ ...kind, potential: regime as PotentialName }), seed, `${oracle}/${regime}`, index),
    regimes,
    simpler: simplerRuns,
    codec: runCodec,
  };
}
