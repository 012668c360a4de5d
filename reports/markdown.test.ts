import { expect, it } from 'vitest';
import type { RunFile, VerdictRow } from '../properties/runner/run-file.ts';
import { markdownReport } from './markdown.ts';

const row = (more: Partial<VerdictRow>) => ({
  claim: 'core/some',
  subject: 'core',
  oracle: 'some/oracle',
  verdict: 'holds',
  expected: 'holds',
  decidedFrom: 'quick',
  deviation: 1,
  evidence: 'exact',
  cases: { run: 2 },
  reason: '',
  ...more,
});

it('a page says what came out, what was not as expected, and the worst of a claim', () => {
  const page = markdownReport({
    verdicts: [
      row({ regime: 'a', margin: 0.25 }),
      row({ regime: 'b', margin: 4, verdict: 'violated', reason: '1 of 2 cases violate it: x = 1' }),
      row({ regime: 'c', margin: 0.5, evidence: 'float64' }),
    ],
    statements: { 'core/some': { text: 'Something.', place: 'somewhere' } },
    oracles: { 'some/oracle': { route: 'another way' } },
    summary: { verdicts: { holds: 2, violated: 1 }, cases: 6, asExpected: false, exitCode: 1 },
    profile: 'quick',
    seed: 1,
  } as unknown as RunFile);
  expect(page).toMatch(/^# 2 holds, 1 violated: not as expected \(exit 1\)\n/);
  expect(page).toContain('```\ncore/some (core, some/oracle, b) is violated\n  Let   x = 1\n');
  expect(page).toContain(
    '| core/some | core | Something. | somewhere | another way (some/oracle) | exact, float64 | 4 | 6 | holds, **violated** |',
  );
});
