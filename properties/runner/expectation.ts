import { exitCodes } from '../../oracles/verdict/exit-code.ts';
import { decides, type ProfileName, type Verdict } from '../../oracles/verdict/verdict.ts';
import type { Summary, VerdictRow } from './run-file.ts';

/** The exit code that one row asks for: 0 where it is as expected. */
export function codeOf(
  { verdict, expected, decidedFrom }: Pick<VerdictRow, 'verdict' | 'expected' | 'decidedFrom'>,
  profile: ProfileName,
): number {
  if (verdict === 'broken') return exitCodes.broken;
  if (verdict === expected) return exitCodes.asExpected;
  if (verdict === 'violated' || verdict === 'holds') return exitCodes.violation;
  return decidedFrom !== null && decides(profile, decidedFrom) ? exitCodes.undecided : exitCodes.asExpected;
}

const severity: readonly number[] = [exitCodes.broken, exitCodes.violation, exitCodes.undecided];

/** All rows counted, and the first exit code that applies. */
export function summaryOf(rows: readonly VerdictRow[], profile: ProfileName): Summary {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  const codes = new Set(rows.map((row) => codeOf(row, profile)));
  const exitCode = severity.find((code) => codes.has(code)) ?? exitCodes.asExpected;
  return {
    verdicts: {
      holds: count('holds'),
      violated: count('violated'),
      undecided: count('undecided'),
      vacuous: count('vacuous'),
      'out-of-scope': count('out-of-scope'),
      broken: count('broken'),
    },
    cases: rows.reduce((sum, row) => sum + row.cases.run, 0),
    asExpected: exitCode === exitCodes.asExpected,
    exitCode,
  };
}
