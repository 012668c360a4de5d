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
const runOf = (verdicts: readonly VerdictRow[], alpha: number, exitCode = 0) => ({
  verdicts,
  summary: { verdicts: {}, cases: 0, asExpected: exitCode === 0, exitCode },
  seed: 1,
  profile: 'quick',
  environment: { seconds: 0 },
  spent: { alpha },
});
const report = (verdicts: readonly VerdictRow[], exitCode = 0) =>
  terminalReport(runOf(verdicts, 0, exitCode) as unknown as RunFile).split('\n');
const lines = (verdicts: readonly VerdictRow[]) => report(verdicts).filter((line) => line.includes('error probability'));

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

  it('gives regimes that measured nothing one line, with the worst of their margins', () => {
    const quiet = (regime: string, margin: number): VerdictRow => ({ ...row(regime, 'float64', 0), measured: [], margin });
    expect(report([quiet('a', 0.25), quiet('b', 0.5), quiet('c', 0.125)])[1]).toMatch(/a \.\.\. c +holds +0\.5 +3/);
  });

  it('says what was not as expected, a pass of what must be refuted above all, each in a line of its own', () => {
    const pass: VerdictRow = { ...row('a', 'float64', 0), measured: [], expected: 'violated', reason: 'too kind' };
    const told = report([pass, { ...pass, regime: 'b' }], 1);
    expect(told.filter((line) => line.includes('holds (expected: violated)'))).toHaveLength(2);
    expect(told).toContain('core/some (core, some/oracle, a) is holds: too kind');
    expect(told.at(-2)).toMatch(/: not as expected \(exit 1\)$/);
    expect(report([row('a', 'float64', 0)]).at(-2)).toMatch(/: all as expected$/);
  });
});
