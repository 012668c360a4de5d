import { z } from 'zod';
import type { ThermalCase } from '../../oracles/gibbs-measure.ts';
import type { PhasesCase } from '../../oracles/random-phases.ts';
import type { StreamsCase } from '../../oracles/streams-apart.ts';
import type { FrequenciesCase } from '../../oracles/transport/resonant-shares.ts';
import type { Chain } from '../../src/chain/chain.ts';
import { parsedAs } from '../../src/parsed-as.ts';
import { coldTodaCases, frequenciesCases, phasesCases, streamsCases, thermalCases } from '../arbitraries/ensembles.ts';
import { drawn, type StructuralArbitrary } from '../arbitraries/structural.ts';
import { chainSchema, chainText, decodedChain } from './chain-codec.ts';
import type { Cases, Codec } from './claim.ts';

const word = z.int('a whole number').min(0, '0 or more').max(4294967295, 'at most 4294967295');
const charge = { seed: word, alpha: z.number('a finite number').gt(0, 'a positive number').lt(1, 'a number below 1') };

/** Cases as plain data; where there is a chain, {@link decodedChain} checks it. */
function codecOf<Case>(schema: z.ZodType, say: (c: Case) => string): Codec<Case> {
  return {
    encode: (c) => c,
    decode: (data, argument) => {
      const parsed = parsedAs(schema, data, argument);
      const read = parsed as { readonly chain?: unknown };
      return (read.chain === undefined ? read : { ...read, chain: decodedChain(read.chain) }) as Case;
    },
    say,
  };
}

const at = ({ seed, alpha }: { readonly seed: number; readonly alpha: number }) =>
  `streams of seed ${seed}, alpha = ${alpha.toPrecision(3)}`;

function casesOf<Case>(
  regimes: readonly string[],
  arbitrary: (regime: string) => StructuralArbitrary<Case>,
  cost: number,
  codec: Codec<Case>,
): Cases<Case> {
  return {
    draw: (regime, seed, oracle, index) => drawn(arbitrary(regime), seed, `${oracle}/${regime}`, index),
    regimes,
    cost,
    simpler: () => [],
    codec,
  };
}

const boundaries: readonly Chain['boundary'][] = ['fixed', 'periodic'];
const temperature = z.number('a finite number').gt(0, 'a positive number');

const thermalCodec = codecOf<ThermalCase>(
  z.strictObject({ chain: chainSchema, temperature, ...charge }),
  (c) => `${chainText(c.chain)} at T = ${c.temperature}, ${at(c)}`,
);

/** Chains at a temperature, one regime per boundary. */
export const thermalCasesOf = (maxSites: number, cost: number): Cases<ThermalCase> =>
  casesOf(
    boundaries,
    (boundary) => thermalCases({ maxSites, leastSites: 3, boundaries: [boundary as Chain['boundary']] }),
    cost,
    thermalCodec,
  );

/** A cold Toda chain between walls. */
export const coldTodaCasesOf = (cost: number): Cases<ThermalCase> => casesOf(['N = 4, g = 2^-10'], coldTodaCases, cost, thermalCodec);

/** Modes of uniform chains, one regime per boundary. */
export const phasesCasesOf = (maxSites: number, cost: number): Cases<PhasesCase> =>
  casesOf(
    boundaries,
    (boundary) => phasesCases(boundary as Chain['boundary'], maxSites),
    cost,
    codecOf(
      z.strictObject({
        chain: chainSchema,
        modes: z.array(z.int('a whole number')).min(2, 'at least two modes'),
        energy: temperature,
        ...charge,
      }),
      (c) => `${chainText(c.chain)}, modes ${c.modes.join(', ')} with energy ${c.energy}, ${at(c)}`,
    ),
  );

/** Groups of streams, one regime per stride. */
export const streamsCasesOf = (cost: number): Cases<StreamsCase> =>
  casesOf(
    ['neighbours', '64 apart'],
    (regime) => streamsCases(regime === 'neighbours' ? 1 : 64),
    cost,
    codecOf(
      z.strictObject({
        first: word,
        stride: z.int('a whole number').min(1, 'at least 1'),
        shift: z.int('a whole number').min(1, 'at least 1').max(64, 'at most 64'),
        ...charge,
      }),
      (c) => `streams from ${c.first} on in strides of ${c.stride}, their numbers k and k + ${c.shift}, ${at(c)}`,
    ),
  );

/** Random frequencies around a ring. */
export const frequenciesCasesOf = (cost: number): Cases<FrequenciesCase> =>
  casesOf(
    ['two sites, alpha = 2'],
    frequenciesCases,
    cost,
    codecOf(
      z.strictObject({
        sites: z.int('a whole number').min(5, 'at least 5').max(64, 'at most 64'),
        c: z.number('a finite number').gt(0, 'a positive number').max(1, 'at most 1'),
        ...charge,
      }),
      (c) => `frequencies of a ring of ${c.sites}, uniform on [1, 2], c = ${c.c}, ${at(c)}`,
    ),
  );
