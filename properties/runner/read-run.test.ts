import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/chain/canonical-json.ts';
import { readRun } from './read-run.ts';
import { runFileOf } from './run-file-of.ts';
import { select } from './select.ts';
import { verify } from './verify.ts';

const selection = select(['core/time-reversal', 'TT-4f']);
const settings = { profile: 'quick', seed: 1, cases: 2 } as const;
const run = runFileOf(await verify(selection, settings), selection, settings, { tsingou: '0', node: 'v0', platform: 'none', seconds: 0 });
const text = canonicalJson(run);

describe('reading a run file', () => {
  it('gives back what was written', () => {
    expect(canonicalJson(readRun(text, 'run.json'))).toBe(text);
  });

  it('keeps numbers that JSON has not', () => {
    const infinite = { ...run, verdicts: run.verdicts.map((row) => ({ ...row, margin: Number.POSITIVE_INFINITY, deviation: -0 })) };
    expect(canonicalJson(readRun(canonicalJson(infinite), 'run.json'))).toBe(canonicalJson(infinite));
  });

  it.each([
    ['cut off', text.slice(0, 1000), /JSON/],
    ['no object', 'null', /run\.json/],
    ['a later version', text.replace('tsingou.run/1', 'tsingou.run/2'), /run\.json\.format.*tsingou\.run\/2.*tsingou\.run\/1/s],
    [
      'a prototype',
      text.replace('"seed":', '"__proto__":{"seed":1},"seed":'),
      /run\.json: got "__proto__"; expected no field of that name/,
    ],
    ['a shard beyond the last', text.replace('"shard":null', '"shard":{"index":3,"of":2}'), /run\.json\.shard.*an index up to "of"/],
    ['a deep nest', '['.repeat(200_000) + ']'.repeat(200_000), /nested at most 100 levels deep/],
    ['an unknown field', text.replace('"seed":', '"sead":0,"seed":'), /sead/],
    ['a word for a number', text.replace('"exitCode":0', '"exitCode":"zero"'), /summary\.exitCode/],
  ])('refuses what is none: %s', (_, wrong, error) => {
    expect(() => readRun(wrong, 'run.json')).toThrow(error);
  });
});
