import { describe, expect, it } from 'vitest';
import type { RunFile, VerdictRow } from '../properties/runner/run-file.ts';
import { terminalReport } from './terminal.ts';

const row = (regime: string, evidence: VerdictRow['evidence'], error: number): VerdictRow => ({
  claim: 'core/some',
  paper: 'core',
  subject: 'core',
  oracle: 'some/oracle',
  regime,
  verdict: 'holds',
  expected: 'holds',
  decidedFrom: 'quick',
  margin: 0,
  deviation: 0,
  tolerance: 0,
  effect: 1,
  uncertainty: { value: 0, terms: [] },
  evidence,
  alpha: 0,
  witness: [],
  measured: [{ name: 'error probability', value: error, lower: error, upper: error, unit: '' }],
  cases: { run: 1, decided: 1, vacuous: 0, outOfScope: 0 },
  counterexample: null,
  reason: '',
  failure: null,
  figures: [],
});
const runOf = (verdicts: readonly VerdictRow[], alpha: number) => ({
  verdicts,
  summary: { verdicts: {}, cases: 0, asExpected: true },
  seed: 1,
  profile: 'quick',
  environment: { seconds: 0 },
  spent: { alpha },
});
const lines = (verdicts: readonly VerdictRow[]) => {
  const run = runOf(verdicts, 0);
  return terminalReport(run as unknown as RunFile)
    .split('\n')
    .filter((line) => line.includes('error probability'));
};

describe('the ledger in a terminal', () => {
  it('gives exact regimes that measured the same one line, with the largest of what they measured', () => {
    const [line, ...more] = lines([row('a', 'exact', 1e-30), row('b', 'exact', 3e-20), row('c', 'exact', 2e-25)]);
    expect(more).toEqual([]);
    expect(line).toMatch(/a \.\.\. c +holds +0 +3 +error probability 3\.0e-20$/);
  });

  it('says what was spent of alpha, where something was', () => {
    const closing = (alpha: number) => terminalReport(runOf([], alpha) as unknown as RunFile).trim();
    expect(closing(7.5e-7)).toContain('seed 1, alpha 7.5e-7 spent, 0.0 s');
    expect(closing(0)).toContain('seed 1, 0.0 s');
  });

  it('gives every other regime that measured something a line of its own', () => {
    expect(lines([row('a', 'float64', 1e-3), row('b', 'float64', 2e-3)])).toHaveLength(2);
  });
});
