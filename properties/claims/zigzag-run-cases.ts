import { z } from 'zod';
import type { ZigzagRun } from '../../oracles/zigzag-run.ts';
import { type PotentialName, potentials } from '../../src/chain/potentials.ts';
import { parsedAs } from '../../src/parsed-as.ts';
import { drawn } from '../arbitraries/structural.ts';
import { simplerZigzagRuns, type ZigzagRunsOf, zigzagRuns } from '../arbitraries/zigzag-runs.ts';
import { alongSteps } from './along-steps.ts';
import { chainSchema, chainText, decodedChain } from './chain-codec.ts';
import type { Cases, Codec } from './claim.ts';
import { stepping, steppingText } from './run-codec.ts';

const finite = z.number('a finite number');
const schema = z.strictObject({ chain: chainSchema, amplitude: finite, momentum: finite, ...stepping });

const codec: Codec<ZigzagRun> = {
  encode: ({ chain, ...rest }) => ({ chain, ...rest }),
  decode: (data, argument) => {
    const parsed = parsedAs(schema, data, argument);
    return { ...parsed, chain: decodedChain(parsed.chain) };
  },
  say: (run) => `${chainText(run.chain)}, the zigzag +-q with q = ${run.amplitude}, p = ${run.momentum}, ${steppingText(run)}`,
};

/** Random zigzags, one regime per potential. */
export function zigzagRunCases(kind: Omit<ZigzagRunsOf, 'potential'>): Cases<ZigzagRun> {
  return {
    draw: (regime, seed, oracle, index) =>
      drawn(zigzagRuns({ ...kind, potential: regime as PotentialName }), seed, `${oracle}/${regime}`, index),
    regimes: Object.keys(potentials),
    simpler: simplerZigzagRuns,
    along: alongSteps,
    codec,
  };
}
