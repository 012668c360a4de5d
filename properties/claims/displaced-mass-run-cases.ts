import { z } from 'zod';
import type { DisplacedMassRun } from '../../oracles/displaced-mass-run.ts';
import type { Chain } from '../../src/chain/chain.ts';
import { InputError } from '../../src/input-error.ts';
import { parsedAs } from '../../src/parsed-as.ts';
import { type DisplacedMassRunsOf, displacedMassRuns, simplerDisplacedMassRuns } from '../arbitraries/displaced-mass-runs.ts';
import { drawn } from '../arbitraries/structural.ts';
import { alongSteps } from './along-steps.ts';
import { chainSchema, chainText, decodedChain } from './chain-codec.ts';
import type { Cases, Codec } from './claim.ts';
import { stepping, steppingText } from './run-codec.ts';

const schema = z.strictObject({ chain: chainSchema, site: z.int('a whole number'), amplitude: z.number('a finite number'), ...stepping });

const codec: Codec<DisplacedMassRun> = {
  encode: ({ chain, ...rest }) => ({ chain, ...rest }),
  decode: (data, argument) => {
    const parsed = parsedAs(schema, data, argument);
    const run = { ...parsed, chain: decodedChain(parsed.chain) };
    if (run.site < 0 || run.site >= run.chain.sites)
      throw new InputError(`${argument}.site`, run.site, `a whole number from 0 to ${run.chain.sites - 1}`);
    return run;
  },
  say: (run) => `${chainText(run.chain)}, mass ${run.site} displaced by ${run.amplitude}, ${steppingText(run)}`,
};

/** Random single displaced masses, one regime per boundary. */
export function displacedMassRunCases(kind: Omit<DisplacedMassRunsOf, 'boundary'>): Cases<DisplacedMassRun> {
  return {
    draw: (regime, seed, oracle, index) =>
      drawn(displacedMassRuns({ ...kind, boundary: regime as Chain['boundary'] }), seed, `${oracle}/${regime}`, index),
    regimes: ['fixed', 'periodic'],
    simpler: simplerDisplacedMassRuns,
    along: alongSteps,
    codec,
  };
}
