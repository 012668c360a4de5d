import { describe, expect, it } from 'vitest';
import { markdownReport } from '../markdown.ts';
import { notBuilt, row, run } from '../run.fixture.ts';
import { baselineText, readBaseline } from './baseline.ts';
import { gate, isWorse } from './gate.ts';
import { gateMarkdown, gateReport } from './gate-text.ts';
import { baselineOf, updated } from './updated.ts';

const everything = () => true;
const before = run([row(), row({ regime: 'masses' }), row({ claim: 'core/other', margin: 0 }), notBuilt('WC-1', 'weak-coupling')]);
const baseline = baselineOf(before, 'run.json');
const kindsOf = (now: typeof before, covered = everything as Parameters<typeof gate>[2]) =>
  gate(baseline, now, covered).differences.map(({ kind }) => kind);
/** The run, with its first row changed. */
const changed = (given: Parameters<typeof row>[0]) => run([row(given), ...before.verdicts.slice(1)]);

describe('a run held against a baseline', () => {
  it('is not worse than its own', () => {
    const held = gate(baseline, before, everything);
    expect(held).toEqual({ differences: [], alike: 3, notCovered: 0 });
    expect(isWorse(held)).toBe(false);
  });

  it.each([
    ['a margin 5 x worse', { margin: 0.5 }, ['regression'], true],
    ['a margin of a fifth', { margin: 0.02 }, ['better'], false],
    ['a verdict that was taken back, though nobody expects it any more', { verdict: 'undecided', decidedFrom: 'deep' }, ['weaker'], true],
    ['a claim turned over to be refuted', { verdict: 'violated', expected: 'violated' }, ['weaker'], true],
    ['a broken oracle', { verdict: 'broken', margin: null }, ['weaker'], true],
    ['another number of cases', { cases: { run: 8, decided: 8, vacuous: 0, outOfScope: 0 }, margin: 0.9 }, ['incomparable'], true],
    ['another regime', { regime: 'harmonic' }, ['gone', 'new'], true],
    ['another oracle', { oracle: 'other/oracle' }, ['gone', 'new'], true],
    ['a mutant in the place of the core', { subject: 'mutant:alpha', margin: 0.5 }, ['regression'], true],
    ['another subject', { subject: 'corrected' }, ['gone', 'new'], true],
  ] as const)('%s', (_, given, kinds, worse) => {
    const now = changed(given);
    expect(kindsOf(now)).toEqual(kinds);
    expect(isWorse(gate(baseline, now, everything))).toBe(worse);
  });

  it('a row that is gone counts only if the run was asked about it', () => {
    const part = run([row(), row({ regime: 'masses' })]);
    expect(kindsOf(part)).toEqual(['gone']);
    const held = gate(baseline, part, ({ claim }) => claim === 'core/some');
    expect(held).toEqual({ differences: [], alike: 2, notCovered: 1 });
  });

  it('says where, how much, and which term of the bound dominates', () => {
    const told = gateReport(gate(baseline, changed({ margin: 0.5 }), everything), 'quick.json');
    expect(told).toContain('core/some, core, some/oracle, toda: margin 0.1 -> 0.5 (5 x; most of the bound: rounding 1.0e-12)');
    expect(told).toContain('baseline quick.json: 1 regression, 2 alike: worse than the baseline');
    expect(told).toContain('npx tsingou baseline update --baseline quick.json --all');
    const added = gateReport(gate({ ...baseline, entries: [] }, run([row({ margin: 0.2 })]), everything), 'quick.json');
    expect(added).toContain('new           core/some, core, some/oracle, toda: margin 0.2');
    expect(added).toContain('none worse');
  });

  it('offers no update from a mutant', () => {
    const told = gateReport(gate(baseline, changed({ subject: 'mutant:alpha', margin: 0.5 }), everything), 'quick.json');
    expect(told).toContain('regression');
    expect(told).not.toContain('baseline update');
  });

  it('cuts long lists, and says so', () => {
    const many = run(Array.from({ length: 50 }, (_, i) => row({ regime: `regime ${i}` })));
    const told = gateReport(gate(baselineOf(many, ''), run([]), everything), 'quick.json');
    expect(told).toContain('50 gone');
    expect(told).toContain('and 30 more');
    expect(told.split('\n').length).toBeLessThan(30);
  });

  it('stands in the summary of a pull request before the ledger; nothing in a text escapes from its place', () => {
    const now = changed({ regime: '<b>|`\u001b[31m\nx', margin: 0.5 });
    const page = markdownReport(now, gateMarkdown(gate(baseline, now, everything), 'quick_1.json'));
    expect(page.indexOf('## Baseline: worse')).toBeLessThan(page.indexOf('<details>'));
    expect(page).toContain('quick\\_1.json: 1 gone, 1 new, 2 alike.');
    expect(page).toContain('- **gone**: core/some, core, some/oracle, toda: margin 0.1 in the baseline, not in this run');
    expect(page).toContain('- new: core/some, core, some/oracle, \\<b\\>\\|\\`\\\\u001b\\[31m\\\\u000ax: margin 0.5');
  });
});

describe('bringing a baseline up to date', () => {
  const now = run([
    row({ margin: 0.5 }), // worse
    row({ claim: 'core/other', margin: 0.01 }), // alike: below 0.05
    row({ claim: 'core/third', margin: 0.2 }), // new
  ]); // and masses are gone
  const margins = (all: boolean) =>
    updated(baseline, gate(baseline, now, everything), baselineOf(now, ''), all).entries.map(({ claim, margin }) => [claim, margin]);

  it('takes over what is better, new or gone', () => {
    expect(margins(false)).toEqual([
      ['core/some', 0.1],
      ['core/other', 0],
      ['core/third', 0.2],
    ]);
    const better = changed({ margin: 0.01 });
    expect(updated(baseline, gate(baseline, better, everything), baselineOf(better, ''), false).entries[0]?.margin).toBe(0.01);
  });

  it('with --all is the baseline of the run, but for what it was not asked', () => {
    expect(margins(true)).toEqual([
      ['core/some', 0.5],
      ['core/other', 0.01],
      ['core/third', 0.2],
    ]);
    const part = run([row({ margin: 0.11 }), row({ regime: 'masses' })]);
    const held = gate(baseline, part, ({ claim }) => claim === 'core/some');
    expect(updated(baseline, held, baselineOf(part, ''), true).entries.map(({ margin }) => margin)).toEqual([0.11, 0.1, 0]);
  });

  it('drops what is no longer expected to hold, with --all only', () => {
    const refuted = changed({ verdict: 'violated', expected: 'violated' });
    const entries = (all: boolean) => updated(baseline, gate(baseline, refuted, everything), baselineOf(refuted, ''), all).entries.length;
    expect([entries(false), entries(true)]).toEqual([3, 2]);
  });

  it.each([
    [
      'not as expected',
      run([row({ verdict: 'violated' })]),
      /run\.json: got "exit code 1"; expected a run in which everything is as expected/,
    ],
    ['of a mutant', run([row({ subject: 'mutant:alpha' })]), /run\.json: got "mutant:alpha"; expected a run of the core/],
    ['with a row twice', run([row(), row()]), /run\.json: got .*core\/some.*; expected every claim, oracle, subject and regime once/],
  ])('refuses a run %s', (_, bad, error) => expect(() => baselineOf(bad, 'run.json')).toThrow(error));
});

describe('a baseline file', () => {
  const text = baselineText(baseline);

  it('is read back to the last bit, whatever the order of its entries', () => {
    const odd = {
      ...baseline,
      entries: [...baseline.entries].reverse().map((entry, i) => ({ ...entry, margin: [0.1 + 0.2, Infinity, null][i] as number })),
    };
    expect(baselineText(readBaseline(baselineText(odd), 'b.json'))).toBe(baselineText(odd));
    expect(baselineText({ ...baseline, entries: [...baseline.entries].reverse() })).toBe(text);
  });

  it('has one sorted line per entry', () => {
    expect(text.split('\n').slice(0, 4)).toEqual([
      '{',
      '  "entries": [',
      '    {"cases":20,"claim":"core/other","margin":0,"oracle":"some/oracle","regime":"toda","subject":"core","verdict":"holds"},',
      '    {"cases":20,"claim":"core/some","margin":0.1,"oracle":"some/oracle","regime":"masses","subject":"core","verdict":"holds"},',
    ]);
    expect(baselineText({ ...baseline, entries: [] })).toContain('"entries": [],');
  });

  it.each([
    ['cut off', text.slice(0, 200), /b\.json: got .* expected JSON/],
    ['empty', '', /b\.json: got ""; expected JSON/],
    ['a list', '[]', /b\.json: got \[\]; expected a baseline: an object/],
    ['nested without end', '['.repeat(100_000) + ']'.repeat(100_000), /expected JSON nested at most 100 levels deep/],
    [
      'a later version',
      text.replace('baseline/1', 'baseline/2'),
      /b\.json\.format: got "tsingou\.baseline\/2"; expected the format "tsingou\.baseline\/1"/,
    ],
    ['a run file', JSON.stringify(before), /b\.json\.format: got "tsingou\.run\/1"/],
    ['an unknown field', text.replace('"seed"', '"comment": "", "seed"'), /b\.json: got "comment"; expected no field of that name/],
    ['a prototype', text.replace('"seed"', '"__proto__": {"seed": 1}, "seed"'), /b\.json: got "__proto__"; expected no field of that name/],
    ['an unknown field in an entry', text.replace('"cases":20', '"cases":20,"cause":1'), /b\.json\.entries\[0\]: got "cause"/],
    ['a violation', text.replace('"holds"', '"violated"'), /b\.json\.entries\[0\]\.verdict: got "violated"; expected holds, undecided/],
    ['a margin below 0', text.replace('"margin":0,', '"margin":-1,'), /b\.json\.entries\[0\]\.margin: got -1; expected a number >= 0/],
    ['a margin that is none', text.replace('"margin":0,', '"margin":"NaN",'), /b\.json\.entries\[0\]\.margin: got "NaN"/],
    [
      'an entry that stands twice',
      text.replace('"masses"', '"toda"'),
      /b\.json\.entries\[2\]: got .*; expected every claim, oracle, subject and regime once/,
    ],
  ])('refuses what is none: %s', (_, wrong, error) => expect(() => readBaseline(wrong, 'b.json')).toThrow(error));
});
