import { describe, expect, it } from 'vitest';
import type { VerdictRow } from '../../properties/runner/run-file.ts';
import { row, run } from '../run.fixture.ts';
import { diff } from './diff.ts';
import { diffMarkdown, diffReport } from './diff-text.ts';

const of = (before: Partial<VerdictRow>, now: Partial<VerdictRow>, settings: Parameters<typeof run>[1] = {}) =>
  diff(run([row(before)]), run([row(now)], settings));
const measured = (value: number, half: number, name = 'period') => [
  { name, value, lower: value - half, upper: value + half, unit: 'linear periods' },
];

describe('two runs', () => {
  it('that are the same', () => {
    const same = of({}, {});
    expect(same).toMatchObject({ verdicts: [], margins: [], measured: [], gone: [], added: [], settings: [], exitCode: 0 });
    expect(diffReport(same)).toBe('no difference\n');
  });

  it.each([
    ['holds, then violated', {}, { verdict: 'violated' }, true, 1],
    ['holds, then undecided', {}, { verdict: 'undecided' }, true, 2],
    ['holds, then undecided as is now expected', {}, { verdict: 'undecided', decidedFrom: 'deep' }, true, 2],
    ['holds, then violated as is now expected', {}, { verdict: 'violated', expected: 'violated' }, true, 1],
    ['holds, then broken', {}, { verdict: 'broken' }, true, 70],
    ['refuted, then not', { verdict: 'violated', expected: 'violated' }, { verdict: 'holds', expected: 'violated' }, true, 1],
    ['violated, then holds', { verdict: 'violated' }, {}, false, 0],
    ['violated, then undecided', { verdict: 'violated' }, { verdict: 'undecided' }, false, 0],
    ['undecided, then violated', { verdict: 'undecided' }, { verdict: 'violated' }, true, 1],
    ['undecided, then vacuous', { verdict: 'undecided' }, { verdict: 'vacuous' }, false, 0],
  ] as const)('%s', (_, before, now, worse, exitCode) => {
    const found = of(before, now);
    expect(found.verdicts).toMatchObject([{ worse }]);
    expect(found.exitCode).toBe(exitCode);
  });

  it('a margin more than 4 x worse exits with 3 and says where', () => {
    const found = of({ margin: 0.1 }, { margin: 0.5 });
    expect(found.exitCode).toBe(3);
    expect(diffReport(found)).toContain('core/some, core, some/oracle, toda: 0.1 -> 0.5 (most of the bound: rounding 1.0e-12)');
    expect(diffReport(found)).toContain('1 worse (exit 3)');
  });

  it('a margin more than 4 x better is told; one that matters nowhere is not', () => {
    expect(of({ margin: 0.5 }, { margin: 0.1 })).toMatchObject({ margins: [{ worse: false }], exitCode: 0 });
    expect(of({ margin: 0.001 }, { margin: 0.04 })).toMatchObject({ margins: [], exitCode: 0 });
  });

  it('the gravest of all is the exit code', () => {
    const before = [row(), row({ regime: 'masses' }), row({ regime: 'lattice' })];
    const now = [row({ margin: 0.9 }), row({ regime: 'masses', verdict: 'undecided' }), row({ regime: 'lattice', verdict: 'violated' })];
    expect([1, 2, 3].map((n) => diff(run(before.slice(0, n)), run(now.slice(0, n))).exitCode)).toEqual([3, 2, 1]);
  });

  it('of other draws are told apart first, and only their verdicts are compared', () => {
    const found = of({ margin: 0.1 }, { margin: 0.9, verdict: 'violated', measured: measured(3, 1) }, { seed: 7, profile: 'deep' });
    expect(found).toMatchObject({ margins: [], measured: [], incomparable: 1, exitCode: 1 });
    expect(found.settings.map(({ name }) => name)).toEqual(['seed', 'profile']);
    expect(diffReport(found)).toMatch(/^Settings\n {2}seed 1953 -> 7\n {2}profile quick -> deep\n {2}1 rows are of other draws/);
    expect(of({ margin: 0.1 }, { margin: 0.9, cases: { ...row().cases, run: 8 } })).toMatchObject({ margins: [], incomparable: 1 });
  });

  it.each([
    ['intervals that overlap, no value in the other', measured(1, 0.6), measured(2, 0.6), 1],
    ['one value in the interval of the other', measured(1, 0.1), measured(2, 1.5), 0],
    ['the same', measured(1, 0), measured(1, 0), 0],
    ['no longer measured', measured(1, 0.1), [], 1],
    ['newly measured', [], measured(1, 0.1), 1],
    ['under another name', measured(1, 0.1), measured(1, 0.1, 'time'), 2],
  ])('measured values: %s', (_, before, now, count) => {
    const found = of({ measured: before }, { measured: now });
    expect(found.measured).toHaveLength(count);
    expect(found.exitCode).toBe(0);
  });

  it('rows of only one of them are told', () => {
    const found = diff(run([row()]), run([row({ regime: 'masses' })]));
    expect(found).toMatchObject({ gone: [{ regime: 'toda' }], added: [{ regime: 'masses' }], exitCode: 0 });
  });

  it('in Markdown nothing escapes from its place', () => {
    const page = diffMarkdown(of({ claim: 'a\n# b|<i>' }, { claim: 'a\n# b|<i>', margin: 0.9 }));
    expect(page).toContain('# 1 worse (exit 3)');
    expect(page).toContain('- **a\\\\u000a# b\\|\\<i\\>, core, some/oracle, toda: 0.1 -\\> 0.9');
  });
});
