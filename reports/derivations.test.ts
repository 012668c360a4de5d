import { describe, expect, it } from 'vitest';
import { derivationsReport } from './derivations.ts';
import { failure, notBuilt, row, run } from './run.fixture.ts';

const printed = row({ ...{ claim: 'XX-1', paper: 'some-paper', subject: 'as-printed:literal', oracle: 'some/oracle' } });
const refuted = (regime: string, said: string, file: string | null) =>
  row({
    ...{ claim: 'XX-1', paper: 'some-paper', subject: 'as-printed', regime, verdict: 'violated', expected: 'violated', margin: 3 },
    ...{ failure: failure(said), counterexample: { hash: '0123', file }, cases: { run: 1, decided: 1, vacuous: 0, outOfScope: 0 } },
  });
const rows = [
  refuted('long', 'a chain of many sites', null),
  refuted('short', 'a chain', 'corpus/counterexample-0123.json'),
  row({ ...{ claim: 'XX-1', paper: 'some-paper', subject: 'corrected', evidence: 'exact' }, measured: [] }),
  printed,
  notBuilt('XX-2', 'some-paper'),
];
const told = { text: 'text', tex: 'x', place: 'here', origin: 'asked' } as const;
const statements = {
  'XX-1': {
    ...told,
    forms: { corrected: { tex: 'x = 2', derivation: 'one\n  and one\n\n  are a_b' }, core: { tex: 'x', derivation: null } },
  },
  'XX-2': told,
};

describe('the page of derivations', () => {
  it('names files of the corpus alone', () => {
    const page = derivationsReport(run([refuted('short', 'a chain', '.tsingou/counterexample-0123.json')], { statements }));
    expect(page).toContain('Let      a chain');
    expect(page).not.toContain('Replay');
  });

  it('tells of a statement what was printed, how it fails, and the form that holds with its derivation', () => {
    const lines = derivationsReport(run(rows, { statements })).split('\n');
    expect(lines.slice(6, 12)).toEqual(['### XX-1', '', 'here (asked). text', '', '```math', 'x']);
    expect(lines.slice(14)).toEqual([
      '**As printed: violated** (float64, 2 cases, largest margin 3).',
      'Held against route (`some/oracle`).',
      '',
      'Smallest counterexample (1 more regime has one of its own):',
      '',
      '```text',
      'Let      a chain',
      'Then     x = 0 is missed by 3.0e-12, margin 3',
      'because  it begins with step 3 (time 0.375), at site 1, in p',
      '         not explained by rounding 1.0e-12',
      '```',
      '',
      'Replay: `npx tsingou replay corpus/counterexample-0123.json`',
      '',
      '**Corrected: holds** (exact, 20 cases, largest margin 0.1).',
      'Held against route (`some/oracle`).',
      '',
      '```math',
      'x = 2',
      '```',
      '',
      'Derivation: one and one',
      '',
      'are a\\_b',
      '',
      '**As printed, read as literal: holds** (float64, 20 cases, largest margin 0.1).',
      'Held against route (`some/oracle`).',
      '',
      'Try it: `npx tsingou verify XX-1`',
      '',
      'Undecided, not built (1): XX-2.',
      '',
    ]);
  });

  it('says which regimes a verdict is of where they differ, and what was measured in each', () => {
    const measured = [{ name: 'T', value: 146, lower: 145, upper: 147, unit: 'periods' }];
    const page = derivationsReport(run([row({ measured }), row({ regime: 'masses', verdict: 'undecided' })]));
    expect(page).toContain('**Core: holds (toda), undecided (masses)**');
    expect(page).toContain('Measured: toda: T 146.0 +- 1.0 periods.');
  });
});
