import { describe, expect, it } from 'vitest';
import { type PowerFile, powerFormat } from '../properties/power/power-file.ts';
import { readPower } from '../properties/power/read-power.ts';
import { alarmReport } from './alarms.ts';
import { powerJson, powerMarkdown, powerReport } from './power.ts';

const cell = (oracle: string, mutant: string, kind: 'killed' | 'blind' | 'untouched' | 'broken', cases = 3) => ({
  oracle,
  mutant,
  kind,
  cases,
  margin: 2,
});

const power: PowerFile = {
  format: powerFormat,
  seed: 1,
  cases: 20,
  mutants: { alpha: 'alpha is off', leak: 'it leaks', dream: 'nobody sees it' },
  cells: [
    cell('law/one', 'alpha', 'killed', 7),
    cell('law/one', 'leak', 'killed'),
    cell('law/one', 'dream', 'blind'),
    cell('law/two', 'alpha', 'killed', 2),
    cell('law/two', 'dream', 'broken'),
  ],
  smallest: [
    { oracle: 'law/one', mutant: 'alpha', epsilon: 1e-9, probed: 6 },
    { oracle: 'law/two', mutant: 'alpha', epsilon: 1e-6, probed: 6 },
  ],
  slack: [
    { oracle: 'law/one', margin: 0.01, cases: 20 },
    { oracle: 'law/two', margin: 0, cases: 20 },
  ],
};

describe('the power of oracles in words', () => {
  it('is a matrix, a row per oracle and a row per mutant', () => {
    const lines = powerReport(power).split('\n');
    expect(lines.slice(0, 5)).toEqual(
      ['                ', '         123', 'law/one  ##o', 'law/two  #.!', '1 alpha, 2 leak, 3 dream'].map((line) => line.trimEnd()),
    );
    expect(lines.filter((line) => line.startsWith('law/')).slice(2)).toEqual([
      'law/one  2      1      2.0    leak         alpha 1e-9',
      'law/two  1      0      -                   alpha 1e-6',
    ]);
    expect(lines.find((line) => line.startsWith('1 alpha  '))).toBe(
      '1 alpha  2          2 (law/two)  1.0e-9         law/one  alpha is off',
    );
    expect(lines.at(-2)).toBe('3 mutants, 3 kills; survivors: dream; oracles without a kill: none.');
  });

  it('is a file with a line per entry that is read back', () => {
    expect(readPower(powerJson(power), 'power.json')).toEqual(power);
    expect(powerJson(power).split('\n')).toContain('{"cases":7,"kind":"killed","margin":2,"mutant":"alpha","oracle":"law/one"},');
  });

  it('is a page of Markdown with the same rows', () => {
    expect(powerMarkdown(power)).toContain('| law/one | 2 | 1 | 2.0 | leak | alpha 1e-9 |');
    const blind = { oracle: 'law/one', says: 'dreams', covered: ['leak'], elsewhere: [{ mutant: 'dream', by: null }] };
    expect(powerMarkdown(power, [blind])).toContain('| law/one | dreams | leak | dream (nobody) |');
  });
});

describe('false alarms in words', () => {
  const calm = (seed: number) => ({ seed, cases: 20, undecided: seed % 2, alarms: [] });

  it('are none, below the rate that so many cases leave possible', () => {
    // (1 - p)^60 = 0.05: p = 1 - 0.05^(1/60) = 0.0487
    expect(alarmReport([calm(0), calm(1), calm(2)], 'terminal')).toBe(
      '3 seeds, 60 cases: 0 false alarms, 1 undecided.\nThe rate of false alarms is below 0.0487 per case (95 % confidence).\n',
    );
  });

  it('are named', () => {
    const alarm = { claim: 'core/energy', oracle: 'dynamics/energy', regime: 'toda', seed: 1, says: 'violated, margin 2' };
    const text = alarmReport([calm(0), { ...calm(1), alarms: [alarm] }], 'terminal');
    expect(text).toContain('core/energy (dynamics/energy, toda), seed 1: violated, margin 2');
    expect(text).not.toContain('rate');
  });
});
