import { summaryOf } from '../properties/runner/expectation.ts';
import type { Failure } from '../properties/runner/failure.ts';
import { type RunFile, runFormat, type VerdictRow } from '../properties/runner/run-file.ts';

/** A row that holds with a margin of 0.1 in 20 cases; what matters to a test is given. */
export const row = (given: Partial<VerdictRow> = {}): VerdictRow => ({
  claim: 'core/some',
  paper: 'core',
  subject: 'core',
  oracle: 'some/oracle',
  regime: 'toda',
  verdict: 'holds',
  expected: 'holds',
  decidedFrom: 'quick',
  margin: 0.1,
  deviation: 1e-13,
  tolerance: 0,
  effect: 1,
  uncertainty: { value: 1e-12, terms: [{ name: 'rounding', value: 1e-12, grade: 'proved', source: 'none' }] },
  evidence: 'float64',
  alpha: 0,
  failure: null,
  witness: [],
  measured: [],
  cases: { run: 20, decided: 20, vacuous: 0, outOfScope: 0 },
  counterexample: null,
  reason: '',
  figures: [],
  ...given,
});

/** The row of a statement without code. */
export const notBuilt = (claim: string, paper: string): VerdictRow =>
  row({
    ...{ claim, paper, subject: 'as-printed', oracle: null, regime: null, verdict: 'undecided', expected: 'undecided', decidedFrom: null },
    ...{ margin: null, deviation: null, tolerance: null, effect: null, uncertainty: null, evidence: null, reason: 'not built' },
    cases: { run: 0, decided: 0, vacuous: 0, outOfScope: 0 },
  });

/** What is said of a violation by 3e-12 where rounding explains 1e-12. */
export const failure = (said: string): Failure => ({
  let: said,
  law: 'x = 0',
  deviation: 3e-12,
  tolerance: 0,
  uncertainty: { value: 1e-12, terms: [{ name: 'rounding', value: 1e-12, grade: 'proved', source: 'none' }] },
  margin: 3,
  because: { steps: 3, time: 0.375, site: 1, term: 'p' },
  loud: { let: said, margin: 30 },
});

/** A run of these rows. */
export const run = (verdicts: readonly VerdictRow[], given: Partial<RunFile> = {}): RunFile => ({
  format: runFormat,
  asked: { selectors: [], cases: null, mutant: null },
  shard: null,
  missing: 0,
  environment: { tsingou: '0.1.0', node: 'v20', platform: 'none', seconds: 1.5 },
  seed: 1953,
  profile: 'quick',
  statements: Object.fromEntries(verdicts.map(({ claim }) => [claim, { text: 'text', tex: 'x', place: 'here', origin: 'asked' as const }])),
  oracles: { 'some/oracle': { tex: 'x', source: 'source', route: 'route', catches: 'this', blindTo: 'that' } },
  verdicts,
  figures: {},
  spent: { alpha: 0 },
  declared: [],
  summary: summaryOf(verdicts, 'quick'),
  ...given,
});
