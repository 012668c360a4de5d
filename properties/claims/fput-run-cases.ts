import type { Run } from '../../oracles/run.ts';
import type { Chain } from '../../src/chain/chain.ts';
import { type FputRunsOf, fputRuns, simplerFputRuns } from '../arbitraries/fput-runs.ts';
import { drawn } from '../arbitraries/structural.ts';
import type { Cases } from './claim.ts';
import { runCodec } from './run-codec.ts';

const boundaries: Readonly<Record<string, Chain['boundary']>> = { 'between walls': 'fixed', ring: 'periodic' };

/** Runs of uniform chains, FPUT or Toda, of three sites and more; one regime per boundary, and so many times fewer cases than others. */
export function fputRunCases(kind: Omit<FputRunsOf, 'boundary'>, cost: number): Cases<Run> {
  return {
    draw: (regime, seed, oracle, index) =>
      drawn(fputRuns({ ...kind, boundary: boundaries[regime] as Chain['boundary'] }), seed, `${oracle}/${regime}`, index),
    regimes: Object.keys(boundaries),
    cost,
    simpler: simplerFputRuns,
    codec: runCodec,
  };
}
