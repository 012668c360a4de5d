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

const severity: readonly number[] = [
  exitCodes.usage,
  exitCodes.interrupted,
  exitCodes.cannotWrite,
  exitCodes.broken,
  exitCodes.violation,
  exitCodes.foreign,
  exitCodes.undecided,
  exitCodes.regression,
];

/** Of the exit codes that rows and gates ask for, the first that applies. */
export function gravest(codes: Iterable<number>): number {
  const asked = new Set(codes);
  return severity.find((code) => asked.has(code)) ?? exitCodes.asExpected;
}

/** All rows counted, and the first exit code that applies. */
export function summaryOf(rows: readonly VerdictRow[], profile: ProfileName): Summary {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  const exitCode = gravest(rows.map((row) => codeOf(row, profile)));
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
