import type { RunsOf } from '../arbitraries/runs.ts';
import { type SiteRun, simplerSiteRuns, siteRuns } from '../arbitraries/site-runs.ts';
import { drawn } from '../arbitraries/structural.ts';
import type { SystemName } from '../arbitraries/system-names.ts';
import { alongSteps } from './along-steps.ts';
import type { Cases } from './claim.ts';
import { siteRunCodec } from './run-codec.ts';

/** Random runs of chains with coefficients per site, three kinds of chains: a power, an exponential, masses and pinning. */
export function siteRunCases(kind: Omit<RunsOf, 'system'>): Cases<SiteRun> {
  return {
    draw: (regime, seed, oracle, index) => drawn(siteRuns({ ...kind, system: regime as SystemName }), seed, `${oracle}/${regime}`, index),
    regimes: ['fput-alpha', 'toda', 'pinned'],
    simpler: simplerSiteRuns,
    along: alongSteps,
    codec: siteRunCodec,
  };
}
