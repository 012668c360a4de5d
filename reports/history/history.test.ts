import { describe, expect, it } from 'vitest';
import { notBuilt, row, run } from '../run.fixture.ts';
import { historyText, readHistory } from './history.ts';
import { historyReport } from './history-text.ts';

const monday = '2026-01-05T12:00:00.000Z';
const tuesday = '2026-01-06T12:00:00.000Z';
const before = historyText(run([row(), row({ regime: 'masses' }), notBuilt('WC-1', 'weak-coupling')]), monday);
const after = historyText(run([row({ margin: 1 })]), tuesday);

describe('a history', () => {
  it('is a line per verdict of what has code, and is read back', () => {
    const { lines, cutOff } = readHistory(before + after, 'h');
    expect(cutOff).toBe(0);
    expect(lines.map(({ date, regime, margin, cases, seed }) => [date, regime, margin, cases, seed])).toEqual([
      [monday, 'toda', 0.1, 20, 1953],
      [monday, 'masses', 0.1, 20, 1953],
      [tuesday, 'toda', 1, 20, 1953],
    ]);
    expect(readHistory('', 'h')).toEqual({ lines: [], cutOff: 0 });
  });

  it('leaves out lines that a killed run cut off, wherever they stand now', () => {
    for (const length of [1, 50, before.length - 2]) {
      const { lines, cutOff } = readHistory(`${before.slice(0, length)}\n${after}`, 'h');
      expect({ lines: lines.at(-1)?.date, cutOff }).toEqual({ lines: tuesday, cutOff: 1 });
      if (length > before.indexOf('\n'))
        expect(readHistory(before.slice(0, length), 'h')).toMatchObject({ lines: [{ regime: 'toda' }], cutOff: 1 });
    }
  });

  it.each([
    [
      'a later version',
      before.replace('history/1', 'history/2'),
      /h:1\.format: got "tsingou\.history\/2"; expected the format "tsingou\.history\/1"/,
    ],
    [
      'an unknown field, in the third line',
      before + after.replace('"cases"', '"causes":1,"cases"'),
      /h:3: got "causes"; expected no field/,
    ],
    ['a margin that is none', after.replace('"margin":1', '"margin":"NaN"'), /h:1\.margin: got "NaN"/],
    ['no date', after.replace(tuesday, 'yesterday'), /h:1\.date: got "yesterday"; expected a date/],
    ['another text', 'Dear Mary,\n', /h: got "Dear Mary,.*; expected a history/],
    ['JSON that is none', '{"a": 1}\n', /h:1\.format: got nothing/],
  ])('refuses %s', (_, wrong, error) => expect(() => readHistory(wrong, 'h')).toThrow(error));
});

describe('the margins of a claim over time', () => {
  it('have a line per run, the oldest first, and a bar that is full at 1', () => {
    const { lines } = readHistory(after + before, 'h');
    expect(historyReport(lines, 1)).toBe(
      [
        'core/some, core, some/oracle, toda',
        `  2026-01-05 12:00:00  0.1.0  quick  seed 1953  20 cases  holds  0.1  ${'█'.repeat(4)}`,
        `  2026-01-06 12:00:00  0.1.0  quick  seed 1953  20 cases  holds  1    ${'█'.repeat(40)}`,
        '',
        'core/some, core, some/oracle, masses',
        `  2026-01-05 12:00:00  0.1.0  quick  seed 1953  20 cases  holds  0.1  ${'█'.repeat(4)}`,
        '',
        '1 line cut off, left out',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [0, ''],
    [1 / 320, '▏'], // an eighth of a fortieth
    [0.1 + 7 / 320, '████▉'],
    [Number.POSITIVE_INFINITY, '█'.repeat(40)],
    [null, ''],
  ])('a margin of %s', (margin, bar) => {
    const { lines } = readHistory(historyText(run([row({ margin })]), monday), 'h');
    expect(/[\u2588-\u258f]*$/.exec(historyReport(lines).split('\n')[1] as string)?.[0]).toBe(bar);
  });
});
