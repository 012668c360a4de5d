import type { Run } from '../../oracles/run.ts';
import { type RunsOf, runs } from '../arbitraries/runs.ts';
import { simplerRuns } from '../arbitraries/simpler-runs.ts';
import { drawn } from '../arbitraries/structural.ts';
import { everySystem, type SystemName } from '../arbitraries/system-names.ts';
import { alongSteps } from './along-steps.ts';
import type { Cases } from './claim.ts';
import { runCodec } from './run-codec.ts';

/** Random runs, one regime per kind of chain. */
export function runCases(kind: Omit<RunsOf, 'system'>, regimes: readonly SystemName[] = everySystem): Cases<Run> {
  return {
    draw: (regime, seed, oracle, index) => drawn(runs({ ...kind, system: regime as SystemName }), seed, `${oracle}/${regime}`, index),
    regimes,
    simpler: simplerRuns,
    along: alongSteps,
    codec: runCodec,
  };
}
