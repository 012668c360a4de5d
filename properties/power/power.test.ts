import { describe, expect, it } from 'vitest';
import { bound } from '../../oracles/bounds/bound.ts';
import type { Mutant } from '../../oracles/mutants/mutant.ts';
import { type CoreParts, coreParts } from '../../oracles/subjects/core.ts';
import type { Oracle, Subject } from '../../oracles/verdict/oracle.ts';
import { canonicalJson } from '../../src/chain/canonical-json.ts';
import { claim } from '../claims/claim.ts';
import { coreOnTrial } from '../claims/core-on-trial.ts';
import { cellOf } from './cell.ts';
import { alarmsOf } from './false-alarms.ts';
import { firstKill } from './first-kill.ts';
import { survivors, toothless } from './power-file.ts';
import { powerOf } from './power-of.ts';
import { readPower } from './read-power.ts';
import { killedSurely, smallestOf } from './smallest.ts';
import { type Station, stationsOf } from './station.ts';
import { stillKilled } from './still-killed.ts';
import { ablated } from './uncovered.ts';

/** A core of one number: exp(0), which a mutant may change; a case is a size that its oracle is sensitive from. */
const subject =
  (parts: CoreParts): Subject<number, number> =>
  () =>
    parts.elementary.exp(0);

const oracle = (id: `test/${string}`, sees: boolean): Oracle<number, number, number> => ({
  id,
  law: { tex: '', source: 'made up', route: '', catches: '', blindTo: '' },
  *examine(scale) {
    const [value] = yield [scale];
    return {
      deviation: sees ? Math.abs((value as number) - 1) : 0,
      tolerance: 0,
      uncertainty: bound({ name: 'made up', value: scale, grade: 'proved', source: 'made up' }),
      effect: 1,
      evidence: 'float64',
      witness: [],
      measured: [],
    };
  },
});

const onTrial = (id: string, oracles: readonly Oracle<number, number, number>[]) =>
  claim({
    id,
    cases: {
      draw: (regime, _seed, _oracle, index) => (regime === 'fine' ? 2 ** (-20 - index) : 2 ** -10),
      regimes: ['coarse', 'fine'],
      simpler: () => [],
      codec: { encode: (c) => c, decode: (data) => data as number, say: String },
    },
    oracles,
    subjects: { core: coreOnTrial(subject) },
  });

const off: Mutant = {
  id: 'off',
  says: 'exp(0) is 1 + epsilon',
  epsilon: 2 ** -15,
  parts: (epsilon) => ({ ...coreParts, elementary: { ...coreParts.elementary, exp: () => 1 + epsilon } }),
};
const same: Mutant = { id: 'same', says: 'nothing', parts: () => coreParts };
/** Another part, which answers alike; and one that the station never reads. */
const copied: Mutant = { id: 'copied', says: 'nothing', parts: () => ({ ...coreParts, elementary: { ...coreParts.elementary } }) };
const elsewhere: Mutant = { id: 'elsewhere', says: 'no waves', parts: () => ({ ...coreParts, waves: {} as typeof coreParts.waves }) };
const loud: Mutant = { ...off, id: 'loud', epsilon: 1 / 16 };

const [seeing, blind] = stationsOf([
  onTrial('core/energy', [oracle('test/seeing', true)]),
  onTrial('core/force', [oracle('test/blind', false)]),
]) as [Station, Station];
const budget = { seed: 1, cases: 4 };

describe('a cell of the kill matrix', () => {
  it('is killed by the first case that is fine enough, round after round', async () => {
    expect(await cellOf(seeing, off, 2 ** -15, budget)).toMatchObject({ kind: 'killed', cases: 2, margin: 2 ** 5 });
    expect(await cellOf(seeing, off, 2 ** -21.5, budget)).toMatchObject({ kind: 'killed', cases: 6 }); // 2^-20, 2^-21, 2^-22
    expect(await cellOf(seeing, off, 2 ** -30, budget)).toMatchObject({ kind: 'blind', cases: 8 });
  });

  it('is blind where answers differ and nothing is violated, untouched where they do not differ', async () => {
    expect(await cellOf(blind, off, 2 ** -15, budget)).toMatchObject({ kind: 'blind', cases: 8, margin: 0 });
    expect(await cellOf(seeing, copied, 0, budget)).toMatchObject({ kind: 'untouched', cases: 4 });
  });

  it('is untouched without a case where the mutant replaces nothing that is read', async () => {
    for (const mutant of [same, elsewhere]) expect(await cellOf(seeing, mutant, 0, budget)).toMatchObject({ kind: 'untouched', cases: 0 });
  });
});

describe('the smallest size', () => {
  it('is that of the finest cases, which every run draws', async () => {
    const { epsilon } = await smallestOf(seeing, off, 2 ** -15, { seed: 1, cases: 20, probed: 4 });
    expect(epsilon / 2 ** -22).toBeGreaterThan(1); // the second finest of four: one alone could be luck
    expect(epsilon / 2 ** -22).toBeLessThanOrEqual(Math.SQRT2);
  });

  it('weighs how often a run misses', () => {
    const drawn = (cases: number, ...criticals: number[]) => ({ criticals, cases, isListed: false });
    expect(killedSurely([drawn(2, 1, 2, 3, 4)])).toBe(Number.POSITIVE_INFINITY); // (1 - 3.5/4)^2 = 1/64: a run of two cases is never sure
    expect(killedSurely([drawn(3, 1, 2, 3, 4)])).toBe(4); // (1 - 3.5/4)^3 = 1/512
    expect(killedSurely([drawn(20, 1, 2, 3, 4)])).toBe(2); // (1 - 1.5/4)^20 = 8e-5, (1 - 0.5/4)^20 = 0.07
    expect(killedSurely([drawn(9, 1, 2), drawn(9, 1, 2), drawn(9, 5, 6)])).toBe(1); // (1 - 0.5/2)^18 = 0.006
    expect(killedSurely([drawn(4, 1, Number.POSITIVE_INFINITY)])).toBe(Number.POSITIVE_INFINITY); // (1 - 1/4)^4 = 0.3
    expect(killedSurely([{ criticals: [3, 1], cases: 1, isListed: true }])).toBe(1); // every run has that very case
  });
});

describe('the power of the oracles', async () => {
  const power = await powerOf([seeing, blind], [off, same, loud], { ...budget, probed: 4 });

  it('names survivors, oracles that kill nothing, and what each alone sees', () => {
    expect(survivors(power)).toEqual(['same']);
    expect(toothless(power)).toEqual(['test/blind']);
    expect(ablated(power)).toEqual([
      { oracle: 'test/seeing', alive: ['off', 'loud'], coarser: [], slower: [], undecided: [] },
      { oracle: 'test/blind', alive: [], coarser: [], slower: [], undecided: [] },
    ]);
  });

  it('says how many cases a kill takes as a rule', () => {
    expect(power.cells.map(({ mutant, median }) => [mutant, median])).toEqual([
      ['off', 2], // the first fine case, whatever the seed
      ['loud', 1],
      ['off', undefined],
      ['loud', undefined],
    ]);
  });

  it('is read back as it was written', () => {
    expect(canonicalJson(readPower(canonicalJson(power), 'power.json'))).toBe(canonicalJson(power));
    expect(() => readPower('{"format":"tsingou.power/2"}', 'power.json')).toThrow(/power\.json\.format.*tsingou\.power\/1/s);
    expect(() => readPower('[', 'power.json')).toThrow(/power\.json.*JSON/s);
  });

  it('is measured once where it is remembered', async () => {
    const kept = new Map<string, unknown>();
    const memory = { recall: (key: string) => kept.get(key), keep: (key: string, result: unknown) => void kept.set(key, result) };
    const once = await powerOf([seeing], [off], { ...budget, probed: 4, memory });
    const silent: Station = { ...seeing, places: [] };
    expect(await powerOf([silent], [off], { ...budget, probed: 4, memory })).toEqual(once);
  });

  it('falls where a bound is widened: what was killed at twice the size lives', async () => {
    expect(await stillKilled([seeing, blind], [off, same, loud], power)).toEqual([]);
    const wider: Oracle<number, number, number> = {
      ...oracle('test/seeing', true),
      *examine(scale) {
        return yield* oracle('test/seeing', true).examine(64 * scale);
      },
    };
    const widened = stationsOf([onTrial('core/energy', [wider])]);
    expect((await stillKilled(widened, [off, same, loud], power)).map(({ mutant }) => mutant)).toEqual(['off', 'loud']);
    expect((await stillKilled(widened, [], power)).map(({ says }) => says)).toEqual(Array(2).fill('there is no such mutant any more'));
  });
});

describe('looking for a first counterexample', () => {
  it('asks every oracle for one case before any is asked for two', async () => {
    expect(await firstKill([blind, seeing], { mutant: off, epsilon: 2 ** -15 }, 1, 4)).toEqual({
      mutant: 'off',
      oracle: 'test/seeing',
      cases: 4,
    });
    expect(await firstKill([blind, seeing], { mutant: same, epsilon: 0 }, 1, 4)).toEqual({ mutant: 'same', oracle: null, cases: 8 });
  });
});

describe('false alarms', () => {
  it('are those of the core as it is', async () => {
    expect(await alarmsOf([seeing, blind], 3, 8)).toEqual({ seed: 3, cases: 8, undecided: 0, alarms: [] });
    const wrong = stationsOf([
      { ...onTrial('core/energy', [oracle('test/seeing', true)]), subjects: { core: { ...coreOnTrial(subject), answer: () => 2 } } },
    ]);
    const { alarms } = await alarmsOf(wrong, 3, 2);
    expect(alarms).toHaveLength(2);
    expect(alarms[0]).toMatchObject({ claim: 'core/energy', oracle: 'test/seeing', seed: 3, says: expect.stringContaining('violated') });
  });
});
