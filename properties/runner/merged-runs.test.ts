import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/chain/canonical-json.ts';
import { mergedRuns } from './merged-runs.ts';
import { type Question, selectionOf, settingsOf } from './question.ts';
import { readRun } from './read-run.ts';
import type { RunFile } from './run-file.ts';
import { runFileOf } from './run-file-of.ts';
import { indicesOf, type Shard } from './shard.ts';
import { ledgerOf, type Tried, trials, tried } from './verify.ts';

const question: Question = {
  profile: 'quick',
  seed: 1,
  asked: { selectors: ['core/time-reversal', 'TT-3a.3', 'TT-4f'], cases: 2, mutant: null },
  shard: null,
};
const selection = selectionOf(question.asked);
const results = new Map<number, Tried>();
for (const [index, trial] of trials(selection).entries()) results.set(index, await tried(trial, settingsOf(question)));

function run(shard: Shard | null, environment: Partial<RunFile['environment']> = {}, known = results) {
  return runFileOf(
    ledgerOf(selection, known, shard),
    selection,
    { ...question, shard },
    {
      ...{ tsingou: '1', node: 'v20', platform: 'none', seconds: 2 },
      ...environment,
    },
  );
}
const shards = (of: number) => indicesOf(null, of).map((i) => ({ file: `${i + 1}.json`, run: run({ index: i + 1, of }) }));
const [one, two, three] = shards(3) as [{ file: string; run: RunFile }, { file: string; run: RunFile }, { file: string; run: RunFile }];
const as = (change: Partial<RunFile>) => ({ file: '2.json', run: { ...two.run, ...change } });

describe('merging the shards of a run', () => {
  it.each([1, 2, 3, 7, 40])('gives the run itself, from %i shards in any order, read back from their files', (of) => {
    const merged = mergedRuns(
      shards(of)
        .map(({ file, run }) => ({ file, run: readRun(canonicalJson(run), file) }))
        .toReversed(),
      '1',
    );
    expect(canonicalJson(merged)).toBe(canonicalJson(run(null, { seconds: 2 * of })));
  });

  it('names every machine, and adds up the seconds', () => {
    const mixed = [one, two, { ...three, run: run({ index: 3, of: 3 }, { node: 'v22', seconds: 5 }) }];
    expect(mergedRuns(mixed, '1').environment).toEqual({ tsingou: '1', node: 'v20, v22', platform: 'none', seconds: 9 });
  });

  it.each([
    [[one, three], /^RUN: got \["1\.json","3\.json"\]; expected shard 2\/3 as well$/],
    [[two], /expected shard 1\/3, 3\/3 as well$/],
    [
      [one, two, three, { file: 'again.json', run: one.run }],
      /^again\.json\.shard: got "1\/3"; expected each shard once: 1\.json is this one$/,
    ],
    [[{ file: 'all.json', run: run(null) }], /^all\.json\.shard: got null; expected the run of a shard/],
    [[one, as({ seed: 2 }), three], /^2\.json: seed: got 2; expected 1, as in 1\.json$/],
    [[one, as({ profile: 'deep' }), three], /^2\.json: profile: got "deep"/],
    [[one, as({ asked: { ...question.asked, cases: 3 } }), three], /^2\.json: cases: got 3; expected 2/],
    [[one, as({ asked: { ...question.asked, mutant: 'alpha' } }), three], /^2\.json: mutant: got "alpha"; expected null/],
    [[one, as({ asked: { ...question.asked, selectors: [] } }), three], /^2\.json: selectors: got \[\]/],
    [[one, as({ shard: { index: 2, of: 4 } }), three], /^2\.json: of: got 4; expected 3/],
    [[one, as({ shard: { index: 3, of: 3 } }), three], /^3\.json\.shard: got "3\/3"; expected each shard once/],
    [
      [one, as({ environment: { ...two.run.environment, tsingou: '0.9' } }), three],
      /^2\.json\.environment\.tsingou: got "0\.9"; expected 1,/,
    ],
    [[one, as({ missing: 2 }), three], /^2\.json\.missing: got 2; expected 0, .*--resume/],
    [[one, as({ verdicts: two.run.verdicts.slice(1) }), three], /^2\.json\.verdicts: got "\d rows"; expected \d rows/],
    [[one, as({ verdicts: two.run.verdicts.toReversed() }), three], /^2\.json\.verdicts\[0\]: got "TT-4f.*; expected (TT-3a\.3|core)/],
  ])('refuses what does not belong together: %#', (runs, message) => {
    expect(() => mergedRuns(runs, '1')).toThrow(message);
  });

  it('refuses selectors that select nothing', () => {
    const asked = { ...question.asked, selectors: ['TT-99'] };
    const runs = [one, two, three].map(({ file, run }) => ({ file, run: { ...run, asked } }));
    expect(() => mergedRuns(runs, '1')).toThrow(/^1\.json\.asked\.selector: got "TT-99"/);
  });
});

describe('a run that was interrupted', () => {
  const partial = run(null, {}, new Map([...results].slice(0, 4)));

  it('says how much is missing, and is not as expected', () => {
    expect(partial.missing).toBe(results.size - 4);
    expect(partial.summary).toMatchObject({ asExpected: false, exitCode: 130 });
    expect(readRun(canonicalJson(partial), 'p.json')).toEqual(partial);
  });

  it('has the rows that there are, and those of statements without code', () => {
    expect(partial.verdicts.slice(0, 4)).toEqual(run(null).verdicts.slice(0, 4));
    expect(partial.verdicts.slice(4).every(({ reason }) => reason === 'not built')).toBe(true);
  });
});
