import { describe, expect, it } from 'vitest';
import { examine } from '../../../oracles/verdict/examine.ts';
import type { WaveCase } from '../../../oracles/waves/wave-case.ts';
import { differenceTriples, growthOfModulus, rateOfPair, sumTriples } from './correlators.ts';
import { type Line, linesOf, linesOfText, type Time } from './lines.ts';
import { printedVertices } from './printed.ts';
import * as lines from './printed-lines.ts';

const [rateOfSum, closedSum, integratedSum] = sumTriples;
const [rateOfDifference, closedDifference, integratedDifference] = differenceTriples;

/** A case in which nothing is special: of three sites, all frequencies are equal. */
const generic: WaveCase = {
  sites: 4,
  linear: [0.5, -1.25, 0.375, 0.125],
  cubic: [1, -0.625, 0.25, 0.375],
  fields: [
    [0, 0],
    [0.75, -0.5],
    [-0.25, 1.125],
    [0.5, 0.375],
  ],
  spectrum: [1, 0.625, 1.5, 0.75],
  time: 0.875,
  epsilon: 2 ** -10,
};

const verdictOn = async ({ oracles: [oracle] }: typeof rateOfPair, list: readonly Line[], given: number, kind: Time, c = generic) => {
  const finding = await examine(oracle as NonNullable<typeof oracle>, linesOf(list, given, kind, printedVertices), c);
  return finding.kind === 'judged' ? finding.verdict : finding.kind;
};

describe('what appendix A prints wrong is wrong one by one: the corrected lines with one misprint left', () => {
  const trials = [
    ['RC-A3d', rateOfPair, lines.printedA3d, lines.correctedA3d, 2, 'rate'],
    ['RC-A4a', rateOfSum, lines.printedA4a, lines.correctedA4a, 3, 'rate'],
    ['RC-A4b', closedSum, lines.printedA4b, lines.correctedA4b, 3, 'rate'],
    ['RC-A4', integratedSum, lines.printedA4b, lines.correctedA4b, 3, 'integrated'],
    ['RC-A5a', rateOfDifference, lines.printedA5a, lines.correctedA5a, 3, 'rate'],
    ['RC-A5b', closedDifference, lines.printedA5b, lines.correctedA5b, 3, 'rate'],
    ['RC-A5', integratedDifference, lines.printedA5b, lines.correctedA5b, 3, 'integrated'],
  ] as const;
  const misprints = trials.flatMap(([id, claim, printed, corrected, given, kind]) =>
    corrected.flatMap((line, i) =>
      (Object.keys(line) as (keyof Line)[]).flatMap((key) => {
        const own = (printed[i] as Line)[key];
        if (JSON.stringify(own) === JSON.stringify(line[key])) return [];
        return [
          [`${id}, line ${i + 1}, ${key}`, claim as typeof rateOfPair, corrected.with(i, { ...line, [key]: own }), given, kind] as const,
        ];
      }),
    ),
  );

  it('are 29, those of the integrated lines counted again', () => {
    expect(misprints.length).toBe(29);
  });

  it.each(misprints)('%s', async (_, claim, list, given, kind) => {
    expect(await verdictOn(claim, list, given, kind)).toBe('violated');
  });

  it.each(trials)('%s holds without them', async (_, claim, __, corrected, given, kind) => {
    expect(await verdictOn(claim as typeof rateOfPair, corrected, given, kind)).toBe('holds');
  });
});

describe('readings of the printed lines', () => {
  const opposite = (list: readonly Line[]) =>
    list.map((line) => (line.fields === undefined ? line : { ...line, phase: line.phase.map((index) => -index) }));
  it('omega_{2,3}^1 = omega_1 - omega_2 - omega_3 saves none of them', async () => {
    expect(await verdictOn(rateOfSum as typeof rateOfPair, opposite(lines.printedA4a), 3, 'rate')).toBe('violated');
    expect(await verdictOn(rateOfDifference as typeof rateOfPair, opposite(lines.printedA5a), 3, 'rate')).toBe('violated');
    expect(await verdictOn(rateOfPair, opposite(lines.printedA3d), 2, 'rate')).toBe('violated');
  });

  it('nor does a modulation without phases, where it is even: the fields and exponents are wrong all the same', async () => {
    const even: WaveCase = { ...generic, linear: [0.5, -1.25, 0.375, -1.25], cubic: [1, -0.625, 0.25, -0.625] };
    expect(await verdictOn(rateOfSum as typeof rateOfPair, lines.printedA4a, 3, 'rate', even)).toBe('violated');
    expect(await verdictOn(rateOfDifference as typeof rateOfPair, lines.printedA5a, 3, 'rate', even)).toBe('violated');
  });

  it('(A2) needs both exponents', async () => {
    const [oracle] = growthOfModulus.oracles;
    const { corrected, 'as-printed': printed } = growthOfModulus.subjects;
    expect(await examine(oracle as NonNullable<typeof oracle>, corrected?.answer as never, generic)).toMatchObject({ verdict: 'holds' });
    expect(await examine(oracle as NonNullable<typeof oracle>, printed?.answer as never, generic)).toMatchObject({ verdict: 'violated' });
  });
});

it('lines are read from text', () => {
  expect(linesOfText(['-2 V*(1,5,-6) m7* c(5,-6,2,3) d(1,5|6,7) e(6,-1,-5)', '2 V(2,5,-5) m7 J(1,5) eq(1,3) d(2|7) e(2)'])).toEqual([
    {
      factor: -2,
      vertex: [1, 5, -6],
      vertexConjugate: true,
      modulation: 7,
      modulationConjugate: true,
      fields: [5, -6, 2, 3],
      delta: [
        [1, 5],
        [6, 7],
      ],
      phase: [6, -1, -5],
    },
    {
      factor: 2,
      vertex: [2, 5, -5],
      vertexConjugate: false,
      modulation: 7,
      modulationConjugate: false,
      spectrum: [1, 5],
      equal: [[1, 3]],
      delta: [[2], [7]],
      phase: [2],
    },
  ]);
});
