import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gate } from './baseline/gate.ts';
import { baselineOf } from './baseline/updated.ts';
import { junitReport } from './junit.ts';
import { failure, notBuilt, row, run } from './run.fixture.ts';
import { parsedXml } from './xml.fixture.ts';
import { xsdErrors } from './xsd.fixture.ts';

const schema = join(import.meta.dirname, '../docs/junit.xsd');
const xsd = parsedXml(readFileSync(schema, 'utf8'));
const hostile = '\u0000\u0008\u001b[31m\ud800\ufffe</failure>]]>&"\'<!--\t\r\n-->';

const everyOutcome = run([
  row(),
  row({ regime: 'violated', verdict: 'violated', reason: `1 of 20 cases violate it: ${hostile}`, failure: failure(hostile) }),
  row({ regime: 'broken', verdict: 'broken', reason: hostile }),
  row({ regime: 'undecided', verdict: 'undecided', reason: 'the bound is wider than the effect' }),
  row({ regime: 'below its profile', verdict: 'undecided', decidedFrom: 'deep' }),
  row({ regime: 'refuted, as expected', verdict: 'violated', expected: 'violated' }),
  row({ regime: 'refuted, unexpectedly not', expected: 'violated' }),
  row({ claim: hostile, paper: hostile, subject: hostile }),
  notBuilt('WC-1', 'weak-coupling'),
]);
const text = junitReport(everyOutcome);
const root = parsedXml(text);
const test = (regime: string, of = root) =>
  of.children.flatMap(({ children }) => children).find(({ attributes }) => attributes.name?.endsWith(`, ${regime}`))?.children[0];

describe('JUnit XML', () => {
  it('fails where the verdict asks for an exit code, is an error where an oracle broke, and skips what nobody expected to be decided', () => {
    const outcomes = ['toda', 'violated', 'broken', 'undecided', 'below its profile', 'refuted, as expected', 'refuted, unexpectedly not'];
    expect(outcomes.map((regime) => test(regime)?.name)).toEqual([
      undefined,
      'failure',
      'error',
      'failure',
      'skipped',
      undefined,
      'failure',
    ]);
    expect(root.attributes).toMatchObject({ tests: '9', failures: '3', errors: '1', skipped: '2', time: '1.500' });
    expect(root.children.map(({ attributes }) => attributes.name)[0]).toBe('core');
    expect(root.children[2]?.children[0]).toMatchObject({
      attributes: { classname: 'WC-1', name: 'as-printed' },
      children: [{ name: 'skipped', attributes: { message: 'undecided: not built' } }],
    });
  });

  it('says of a violation what the terminal says', () => {
    expect(test('violated')?.text).toContain('core/some (core, some/oracle, violated) is violated\n  Let      ');
    expect(test('violated')?.text).toContain('not explained by rounding 1.0e-12');
  });

  it('carries any text: what XML cannot hold stands there by its number', () => {
    const read = root.children[1]?.attributes.name as string;
    expect(read).toBe('\\u0000\\u0008\\u001b[31m\\ud800\\ufffe</failure>]]>&"\'<!--\t\r\n-->'.replace('\n', ' ')); // XML reads a line break in an attribute as a space
    expect(test('broken')?.text).toContain('\\u0000\\u0008\\u001b[31m\\ud800\\ufffe</failure>]]>&"\'<!--\t\r\n-->');
  });

  it('fails what is worse than the baseline, and what is gone from it', () => {
    const baseline = baselineOf(run([row(), row({ regime: 'gone' })]), '');
    const now = run([row({ margin: 0.5 })]);
    const gated = parsedXml(
      junitReport(
        now,
        gate(baseline, now, () => true),
      ),
    );
    expect(gated.attributes).toMatchObject({ tests: '2', failures: '2' });
    expect(test('toda', gated)?.attributes).toMatchObject({ type: 'regression', message: expect.stringContaining('0.1 -> 0.5 (5 x') });
    expect(gated.children[1]).toMatchObject({
      attributes: { name: 'baseline' },
      children: [{ children: [{ attributes: { type: 'gone' } }] }],
    });
    expect(xsdErrors(xsd, gated)).toEqual([]);
  });

  it('is valid by docs/junit.xsd, which refuses what is not', () => {
    expect(xsdErrors(xsd, root)).toEqual([]);
    expect(xsdErrors(xsd, parsedXml(junitReport(run([]))))).toEqual([]);
    const broken = (from: string | RegExp, to: string) => xsdErrors(xsd, parsedXml(text.replace(from, to)));
    expect(broken('classname=', 'class=')).toEqual(['testcase has an attribute class', 'testcase has no attribute classname']);
    expect(broken('tests="9"', 'tests="nine"')).toEqual(['testsuites: tests is "nine", not xs:nonNegativeInteger']);
    expect(broken('time="1.500"', 'time="1.5 s"')).toEqual(['testsuites: time is "1.5 s", not xs:decimal']);
    expect(broken(/<skipped ([^>]*)\/>/, '<ignored $1/>')).toEqual(['testcase has a child ignored']);
    expect(broken(/<skipped ([^>]*)\/>/, '<skipped $1/><skipped $1/>')).toEqual(['testcase has 2 children, at most 1']);
  });

  it('is valid by xmllint too, where that is installed', ({ skip }) => {
    const file = join(mkdtempSync(join(tmpdir(), 'tsingou-')), 'junit.xml');
    writeFileSync(file, text);
    const { status, stderr, error } = spawnSync('xmllint', ['--noout', '--schema', schema, file], { encoding: 'utf8' });
    if (error !== undefined) skip();
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });
});
