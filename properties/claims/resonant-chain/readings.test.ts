import { describe, expect, it } from 'vitest';
import { type WaveSubject, wavesBy } from '../../../oracles/subjects/waves.ts';
import { field, heard, sizeOf, type WaveCase, type Z } from '../../../oracles/waves/wave-case.ts';
import { springInteractions } from '../../../src/waves/interaction.ts';
import { cubicPartOfWaves } from './equation.ts';
import { printedInteractions, printedVertices } from './printed.ts';

/** alpha_j as the paper's chain has it; the rest of the case is generic. */
const alpha = [1, -0.625, 0.25, 0.375, -1.5];
const at = (j: number) => alpha[((j % 5) + 5) % 5] as number;
const five = [0, 1, 2, 3, 4];
const generic: WaveCase = {
  sites: 5,
  linear: [0, 0, 0, 0, 0],
  cubic: alpha,
  fields: [
    [0, 0],
    [0.75, -0.5],
    [-0.25, 1.125],
    [0.5, 0.375],
    [-1, 0.25],
  ],
  spectrum: [1, 1, 1, 1, 1],
  time: 0,
  epsilon: 0,
};

/**
 * The three sums of (9) with the Fourier amplitudes of `series`, against those of the chain whose coefficients are `chain`, counted with exp(+2 pi i j k/N), in
 * the form that the claims hold against real space: which of them agree. The sign of q is open: with it changes that of all three.
 */
async function agree(
  truth: WaveSubject,
  interactions: typeof printedInteractions,
  chain: readonly number[],
  series: readonly number[],
  sign: 1 | -1,
) {
  const said = async (answer: WaveSubject, cubic: readonly number[]) =>
    heard(await answer({ ...generic, cubic })) as Readonly<Record<string, Z>>;
  const printed = await said(
    wavesBy({ vertices: printedVertices, interactions }, 'cubic'),
    series.map((x) => sign * x),
  );
  const expected = await said(truth, chain);
  return ['a2 a3', 'a2* a3', 'a2* a3*'].map((name) =>
    [1, 2, 3, 4].every((k) => sizeOf(field.minus(printed[`${name}, k1 = ${k}`] as Z, expected[`${name}, k1 = ${k}`] as Z)) < 1e-30),
  );
}

const springs = wavesBy({ vertices: printedVertices, interactions: springInteractions }, 'cubic');
const sites = cubicPartOfWaves.subjects.corrected?.answer as WaveSubject;
const none = [false, false, false];

/** Mirrored, q_j -> q_{-j}: the series with exp(-2 pi i j k/N). Bonds change their sign and end where they began. */
const readings = {
  'spring j to the right of j': { chain: five.map(at), series: five.map(at) },
  'spring j to the left of j': { chain: five.map((j) => at(j + 1)), series: five.map(at) },
  'the other sign of the phases': { chain: five.map((j) => -at(-j - 1)), series: five.map((j) => at(-j)) },
  both: { chain: five.map((j) => -at(-j)), series: five.map((j) => at(-j)) },
} as const;

describe('(9) as printed: no reading makes all three sums right', () => {
  it.each([
    ['spring j to the right of j', [true, false, false], none],
    ['spring j to the left of j', [false, true, true], none],
    ['the other sign of the phases', none, [false, true, true]],
    ['both', none, [true, false, false]],
  ] as const)('springs, %s', async (name, plus, minus) => {
    const { chain, series } = readings[name];
    expect(await agree(springs, printedInteractions, chain, series, 1)).toEqual(plus);
    expect(await agree(springs, printedInteractions, chain, series, -1)).toEqual(minus);
  });

  it.each(['spring j to the right of j', 'both'] as const)('sites, %s: none of them', async (name) => {
    const { chain, series } = readings[name];
    for (const sign of [1, -1] as const) expect(await agree(sites, printedInteractions, chain, series, sign)).toEqual(none);
  });

  it('the form that holds does so for springs to the right', async () => {
    const { chain, series } = readings['spring j to the right of j'];
    expect(await agree(springs, springInteractions, chain, series, 1)).toEqual([true, true, true]);
  });
});
