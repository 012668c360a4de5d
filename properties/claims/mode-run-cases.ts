import { z } from 'zod';
import type { ModeRun } from '../../oracles/mode-run.ts';
import type { Chain } from '../../src/chain/chain.ts';
import { InputError } from '../../src/input-error.ts';
import { parsedAs } from '../../src/parsed-as.ts';
import { highestMode, type ModeRunsOf, modeRuns, simplerModeRuns } from '../arbitraries/mode-runs.ts';
import { drawn } from '../arbitraries/structural.ts';
import { alongSteps } from './along-steps.ts';
import { chainSchema, chainText, decodedChain } from './chain-codec.ts';
import type { Cases, Codec } from './claim.ts';
import { stepping, steppingText } from './run-codec.ts';

const schema = z.strictObject({ chain: chainSchema, mode: z.int('a whole number'), amplitude: z.number('a finite number'), ...stepping });

const codec: Codec<ModeRun> = {
  encode: ({ chain, ...rest }) => ({ chain, ...rest }),
  decode: (data, argument) => {
    const parsed = parsedAs(schema, data, argument);
    const run = { ...parsed, chain: decodedChain(parsed.chain) };
    if (run.mode < 1 || run.mode > highestMode(run.chain))
      throw new InputError(`${argument}.mode`, run.mode, `a whole number from 1 to ${highestMode(run.chain)}`);
    return run;
  },
  say: (run) => `${chainText(run.chain)}, mode ${run.mode} displaced by ${run.amplitude}, ${steppingText(run)}`,
};

/** Random single modes, one regime per boundary. */
export function modeRunCases(kind: Omit<ModeRunsOf, 'boundary'>): Cases<ModeRun> {
  return {
    draw: (regime, seed, oracle, index) =>
      drawn(modeRuns({ ...kind, boundary: regime as Chain['boundary'] }), seed, `${oracle}/${regime}`, index),
    regimes: ['fixed', 'periodic'],
    simpler: simplerModeRuns,
    along: alongSteps,
    codec,
  };
}
