import { exitCodes } from '../oracles/verdict/exit-code.ts';
import { codeOf } from '../properties/runner/expectation.ts';
import type { RunFile, VerdictRow } from '../properties/runner/run-file.ts';
import { type Difference, type Gate, isWorse } from './baseline/gate.ts';
import { about } from './baseline/gate-text.ts';
import { keyOf } from './baseline/key.ts';
import { explained } from './words.ts';
import { element, type Xml, xmlText } from './xml.ts';

/**
 * A run as JUnit XML (docs/junit.xsd): a suite per paper, a class per claim, a test per oracle, subject and regime. A test fails where the
 * verdict asks for an exit code, or is worse than the baseline; it is skipped where nothing was decided and nothing was expected to be.
 * The only time is that of the whole run.
 *
 * @param gate the run held against a baseline, where there is one
 */
export function junitReport(run: RunFile, gate?: Gate): string {
  const worse = new Map((gate?.differences ?? []).filter(failing).map((one) => [keyOf('before' in one ? one.before : one.now), one]));
  const judged = new Set(run.verdicts.map(keyOf));
  const gone = [...worse].flatMap(([key, one]) => (judged.has(key) || !('before' in one) ? [] : [testOf(one.before, [failure(one)])]));
  const papers = [...new Set(run.verdicts.map(({ paper }) => paper))];
  const suites = papers.map((paper) =>
    suite(
      paper,
      run.verdicts.filter((row) => row.paper === paper).map((row) => testOf(row, outcome(row, run, worse.get(keyOf(row))))),
    ),
  );
  const all = gone.length === 0 ? suites : [...suites, suite('baseline', gone)];
  return xmlText(element('testsuites', { name: 'tsingou', ...totals(all.flatMap(tests)), time: run.environment.seconds.toFixed(3) }, all));
}

const failing = (one: Difference): boolean => isWorse({ differences: [one] });

const suite = (name: string, cases: readonly Xml[]): Xml => element('testsuite', { name, ...totals(cases) }, cases);

const tests = ({ children }: Xml): Xml[] => children.filter((child) => typeof child !== 'string');

function totals(cases: readonly Xml[]) {
  const having = (name: string) => cases.filter((one) => tests(one).some((child) => child.name === name)).length;
  return { tests: cases.length, failures: having('failure'), errors: having('error'), skipped: having('skipped') };
}

function testOf({ claim, oracle, subject, regime }: Pick<VerdictRow, 'claim' | 'oracle' | 'subject' | 'regime'>, outcome: Xml[]): Xml {
  const name = [oracle, subject, regime].filter((part) => part !== null).join(', ');
  return element('testcase', { classname: claim, name }, outcome);
}

function outcome(row: VerdictRow, { profile }: RunFile, worse: Difference | undefined): Xml[] {
  const code = codeOf(row, profile);
  const attributes = { type: row.verdict, message: `${row.verdict}, expected: ${row.expected}` };
  if (code === exitCodes.broken) return [element('error', attributes, [explained(row).join('\n')])];
  if (code !== exitCodes.asExpected) return [element('failure', attributes, [explained(row).join('\n')])];
  if (worse !== undefined) return [failure(worse)];
  return row.verdict === 'holds' || row.verdict === 'violated' ? [] : [element('skipped', { message: `${row.verdict}: ${row.reason}` })];
}

const failure = (one: Difference): Xml => element('failure', { type: one.kind, message: about(one) });
