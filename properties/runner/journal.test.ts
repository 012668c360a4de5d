import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/chain/canonical-json.ts';
import { headLine, journalName, type Owner, readJournal, resultLine } from './journal.ts';
import { type Question, selectionOf, settingsOf } from './question.ts';
import { type Trial, type Tried, trials, tried } from './verify.ts';

const question: Question = {
  profile: 'quick',
  seed: 1,
  asked: { selectors: ['core/time-reversal', 'core/reflection'], cases: 2, mutant: 'float32-state' },
  shard: null,
};
const owner: Owner = { question, by: { tsingou: '0', code: 'c0de', node: 'v0', platform: 'none' } };
const all = trials(selectionOf(question.asked));
const results: Tried[] = [];
for (const trial of all.slice(0, 3)) results.push(await tried(trial, settingsOf(question)));
const lines = results.map((result, i) => resultLine(i, i + 0.5, result));
const whole = headLine(owner) + lines.join('');
const read = (content: string, as = owner) => readJournal(content, 'j.jsonl', as, all);
/** A line that is intact, whatever it says. */
const intact = (data: object) => resultLine(0, 0, data as Tried);
const first = results[0] as Tried;

describe('a journal', () => {
  it('gives back what was written, counterexamples included', () => {
    expect(results.some(({ found }) => found !== undefined)).toBe(true);
    const { results: there, seconds, damaged } = read(whole);
    expect({ seconds, damaged }).toEqual({ seconds: 2.5, damaged: 0 });
    expect([...there.keys()]).toEqual([0, 1, 2]);
    expect(canonicalJson([...there.values()])).toBe(canonicalJson(results));
  });

  it('keeps figures, and numbers that JSON has not', () => {
    const figure = { title: 't', axes: { x: 'x', y: 'y' }, series: [{ name: 's', x: [0, -0], y: [Number.NaN, Number.POSITIVE_INFINITY] }] };
    const result = { row: { ...first.row, margin: Number.POSITIVE_INFINITY, deviation: -0 }, figure };
    expect(read(headLine(owner) + resultLine(0, 0, result)).results.get(0)).toEqual(result);
  });

  it('cut off at any byte of its last line loses that line at most', () => {
    const before = whole.length - (lines[2] as string).length;
    for (let end = before; end < whole.length; end++) {
      const { results: there, damaged } = read(whole.slice(0, end));
      const complete = end === whole.length - 1; // only the line break is missing
      expect({ end, size: there.size, damaged }).toEqual({ end, size: complete ? 3 : 2, damaged: complete || end === before ? 0 : 1 });
    }
  });

  it('with a line cut off and others behind it loses that line alone', () => {
    const cut = `${headLine(owner)}${lines[0]}${(lines[1] as string).slice(0, 70)}\n${lines[2]}`;
    expect([...read(cut).results.keys()]).toEqual([0, 2]);
    expect(read(cut).damaged).toBe(1);
  });

  it('with a changed or lost byte anywhere in a line does not believe that line', () => {
    const start = headLine(owner).length;
    for (let at = start; at < start + (lines[0] as string).length - 1; at += 7) {
      for (const other of ['\u0000', '7', '']) {
        if (whole[at] === other) continue;
        const { results: there, damaged } = read(whole.slice(0, at) + other + whole.slice(at + 1));
        expect({ at, there: [...there.keys()], damaged }).toEqual({ at, there: [1, 2], damaged: 1 });
      }
    }
  });

  it.each([
    [{ ...question, seed: 2 }, /^j\.jsonl\.question\.seed: got 1; expected 2, as is asked now$/],
    [{ ...question, profile: 'deep' as const }, /question\.profile: got "quick"; expected "deep"/],
    [{ ...question, shard: { index: 1, of: 2 } }, /question\.shard: got null; expected \{"index":1,"of":2\}/],
    [{ ...question, asked: { ...question.asked, cases: null } }, /question\.cases: got 2; expected null/],
    [{ ...question, asked: { ...question.asked, mutant: 'alpha' } }, /question\.mutant: got "float32-state"; expected "alpha"/],
    [{ ...question, asked: { ...question.asked, selectors: ['core'] } }, /question\.selectors: got \["core\/time-reversal"/],
  ])('of another question is refused: %#', (other, message) => {
    expect(() => read(whole, { ...owner, question: other })).toThrow(message);
    expect(journalName({ ...owner, question: other })).not.toBe(journalName(owner));
  });

  it('of other code is refused', () => {
    expect(() => read(whole, { ...owner, by: { ...owner.by, code: 'other' } })).toThrow('j.jsonl.by.code: got "c0de"; expected "other"');
  });

  it.each([
    ['no JSON', 'not a journal\n', /^j\.jsonl: got "not a journal"; expected JSON/],
    ['a list', '[]\n', /^j\.jsonl: /],
    [
      'another version',
      whole.replace('journal/1', 'journal/2'),
      /j\.jsonl\.format: got "tsingou\.journal\/2"; expected .*tsingou\.journal\/1/,
    ],
    ['a prototype', `{"__proto__":${headLine(owner).trim()}}\n`, /^j\.jsonl/],
    ['a field too many', whole.replace('"format"', '"forma":0,"format"'), /"forma"/],
    ['a trial that there is not', headLine(owner) + resultLine(99, 0, first), /j\.jsonl:2\.index: got 99/],
    [
      'the row of another trial',
      headLine(owner) + lines[0] + resultLine(1, 0, first),
      /j\.jsonl:3\.index: got 1; expected the trial that its row is of/,
    ],
    [
      'a verdict that there is not',
      headLine(owner) + intact({ row: { ...first.row, verdict: 'perhaps' } }),
      /j\.jsonl:2\.row\.verdict: got "perhaps"/,
    ],
    ['a result without a row', headLine(owner) + intact({}), /j\.jsonl:2\.row: got nothing/],
    ['a counterexample of its own', headLine(owner) + intact({ ...first, found: { format: 1 } }), /j\.jsonl:2\.found/],
    ['a deep nest', headLine(owner) + intact({ ...first, found: JSON.parse('['.repeat(500) + ']'.repeat(500)) }), /nested at most 100/],
  ])('that says what it cannot is an error: %s', (_, content, message) => {
    expect(() => read(content)).toThrow(message);
  });
});

describe('a trial', () => {
  it('whose cases cannot be drawn is broken, and does not take the others with it', async () => {
    const trial = all[0] as Trial;
    const draw = () => {
      throw new RangeError('no such case');
    };
    const { row } = await tried({ ...trial, claim: { ...trial.claim, cases: { ...trial.claim.cases, draw } } }, settingsOf(question));
    expect(row).toMatchObject({ verdict: 'broken', reason: 'RangeError: no such case', cases: { run: 0 } });
  });
});
