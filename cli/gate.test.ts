import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it, vi } from 'vitest';
import type { Baseline, BaselineEntry } from '../reports/baseline/baseline.ts';
import { recordCommands } from './record-commands.ts';
import { settled } from './settled.ts';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'dist/cli/main.js');
const committed = join(root, 'baselines/quick.json');
const folder = mkdtempSync(join(tmpdir(), 'tsingou-'));
const at = (name: string) => join(folder, name);
const written = (name: string, content: unknown) => {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return at(name);
};
const textOf = (name: string) => readFileSync(at(name), 'utf8');
const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } } as const;
const tsingou = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], options);
  return { status, stdout, stderr };
};

/** The same for what needs no process of its own. */
async function recorded(...args: readonly string[]) {
  let status: number | undefined;
  const told = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const commands = recordCommands((code) => {
    status = code;
  });
  const { code, message } = await settled(
    commands.reduce((all, one) => all.addCommand(one), new Command('tsingou')),
    args,
  );
  const stdout = told.mock.calls.map(([text]) => text).join('');
  told.mockRestore();
  return { status: code ?? status, stdout, stderr: message };
}

// what the tests below look at: a run with every report, its history, and its baseline
const few = ['verify', 'core/reflection', 'core/force', '--cases', '2'];
const first = tsingou(
  ...[...few, '--out', 'run', '--history', 'history.jsonl'],
  ...['terminal', 'junit', 'markdown', 'ledger'].flatMap((format) => ['--format', format]),
);
const made = await recorded('baseline', 'update', at('run/run.json'), '--baseline', at('few.json'));
const run = JSON.parse(textOf('run/run.json'));
const few1 = JSON.parse(textOf('few.json')) as Baseline;
const entries = (change: (entry: BaselineEntry) => BaselineEntry) => ({ ...few1, entries: few1.entries.map(change) });
/** The run with one row changed: that of the force of Toda chains. */
const rowChanged = (given: object) => ({
  ...run,
  verdicts: run.verdicts.map((row: BaselineEntry) => (row.claim === 'core/force' && row.regime === 'toda' ? { ...row, ...given } : row)),
});

describe('the gate of CI', () => {
  it('lets the core pass', () => {
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(made).toMatchObject({ status: 0, stdout: `${at('few.json')}: 18 entries, 18 written anew\n` });
    const { status, stdout } = tsingou(...few, '--baseline', 'few.json');
    expect({ status, last: stdout.trim().split('\n').at(-1) }).toEqual({ status: 0, last: 'baseline few.json: 18 alike: none worse' });
  });

  // alpha (1 + 2e-15): nine units in the last place, inside every bound, and seen nevertheless
  it('stops a planted regression with 3, and says where', () => {
    const { status, stdout } = tsingou('verify', 'core/force', '--mutant', 'alpha:2e-15', '--baseline', committed);
    const [shown] = /^ {2}regression .*$/m.exec(readFileSync(join(root, 'README.md'), 'utf8')) as RegExpExecArray;
    expect(stdout).toContain('9 holds; 180 cases');
    expect(stdout.split('\n')).toContain(shown);
    expect(status).toBe(3);
  });

  it('stops a planted violation with 1, and says where', () => {
    const { status, stdout } = tsingou('verify', 'core/force', '--mutant', 'alpha:1e-9', '--baseline', committed);
    expect(stdout).toContain('core/force (mutant:alpha:1e-9, mechanics/force, fput-alpha) is violated');
    expect(stdout).toMatch(/weaker +core\/force, mutant:alpha:1e-9, mechanics\/force, fput-alpha: holds -> violated/);
    expect(status).toBe(1);
  });

  it('stops a claim that is gone, and a number of cases that cannot be compared, with 3', async () => {
    const gone = { ...(few1.entries[0] as BaselineEntry), claim: 'core/foe' };
    written('gone.json', { ...few1, entries: [...few1.entries, gone] });
    const part = await recorded('diff', at('gone.json'), at('run/run.json')); // nobody says whether this run was asked about it
    expect(part).toMatchObject({ status: 0, stdout: expect.stringContaining('18 alike, 1 of claims that this run was not asked about') });
    const { status, stdout, stderr } = tsingou('verify', 'core/fo*', '--cases', '1', '--format', 'json', '--baseline', 'gone.json');
    expect(status).toBe(3);
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect(stderr).toMatch(/gone +core\/foe, core, mechanics\/force/);
    expect(stderr).toMatch(/incomparable +core\/force, core, mechanics\/force, toda: 2 cases in the baseline, 1 in this run/);
  });

  it.each([
    ['of another seed', few1, ['--seed', '7'], ['a baseline of profile quick, seed 1953', 'one of profile quick, seed 7']],
    ['cut off', JSON.stringify(few1).slice(0, -3), [], ['expected JSON']],
  ])('does not begin with a baseline %s', (_, baseline, args, says) => {
    const { status, stdout, stderr } = tsingou('verify', 'core/force', ...args, '--baseline', written('bad.json', baseline));
    expect({ status, stdout }).toEqual({ status: 64, stdout: '' });
    for (const part of says) expect(stderr).toContain(part);
  });

  it('has its say in every format', () => {
    expect(readdirSync(at('run')).toSorted()).toEqual(['junit.xml', 'ledger.md', 'report.md', 'report.txt', 'run.json']);
    expect(textOf('run/report.txt')).toBe(first.stdout);
    expect(textOf('run/junit.xml')).toContain('<testcase classname="core/force" name="mechanics/force, core, toda"/>');
    expect(textOf('run/report.md')).toContain('<details>');
    expect(textOf('run/ledger.md')).not.toContain('<details>');
  });
});

describe('baseline update', () => {
  it('takes over what is better or new, with --all the rest', async () => {
    const old = entries((entry) => ({ ...entry, margin: entry.regime === 'toda' ? 1 : entry.regime === 'masses' ? 1e-9 : entry.margin }));
    written('old.json', { ...old, entries: old.entries.filter(({ regime }) => regime !== 'lattice') });
    const update = (...args: string[]) => recorded('baseline', 'update', at('run/run.json'), '--baseline', at('old.json'), ...args);
    expect(await update()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('18 entries, 5 written anew\nTo take over everything, the worse included: '),
    });
    expect(textOf('old.json')).not.toBe(textOf('few.json'));
    expect((await update('--all')).status).toBe(0);
    expect(textOf('old.json')).toBe(textOf('few.json'));
  });

  it.each([
    ['a run that is not as expected', rowChanged({ verdict: 'violated' }), 'few.json', 'everything is as expected'],
    ['a run of another seed', { ...run, seed: 7 }, 'few.json', 'one of profile quick, seed 7'],
    ['a run file cut off', JSON.stringify(run).slice(0, -1), 'few.json', 'JSON'],
    ['a baseline as a run', few1, 'few.json', 'the format "tsingou.run/1"'],
    ['a place where something else stands', run, 'run/run.json', 'the format "tsingou.baseline/1"'],
    ['a place where text stands', run, 'run/report.md', 'JSON'],
    ['a folder', run, 'run', 'a file that can be read (EISDIR)'],
  ])('refuses %s, and writes nothing', async (_, given, place, says) => {
    const before = place === 'run' ? '' : textOf(place);
    const { status, stderr } = await recorded('baseline', 'update', written('given.json', given), '--baseline', at(place));
    expect(status).toBe(64);
    expect(stderr).toContain(says);
    expect(place === 'run' ? '' : textOf(place)).toBe(before);
  });

  it('a place that cannot be written exits with 74', async () => {
    const { status, stderr } = await recorded('baseline', 'update', at('run/run.json'), '--baseline', at('run/run.json/baseline.json'));
    expect({ status, stderr }).toEqual({ status: 74, stderr: expect.stringMatching(/cannot write .*run\.json\/baseline\.json: /) });
  });

  // a limit on the size of files stands for a full disk: both end a write half-way
  it('a full disk exits with 74: the old file stays, nothing is left beside it', () => {
    const before = written('full.json', { ...few1, entries: [] });
    const limited = spawnSync(
      'sh',
      ['-c', `ulimit -f 1; "${process.execPath}" "${bin}" baseline update run/run.json --baseline full.json`],
      options,
    );
    expect(limited).toMatchObject({ status: 74, stderr: expect.stringContaining('cannot write full.json: EFBIG') });
    expect(JSON.parse(readFileSync(before, 'utf8')).entries).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('a full disk behind stdout exits with 74', ({ skip }) => {
    if (!existsSync('/dev/full')) skip();
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" schema > /dev/full`], options);
    expect({ status, stderr }).toEqual({ status: 74, stderr: expect.stringContaining('cannot write to stdout: ENOSPC') });
  });
});

describe('diff', () => {
  it.each([
    ['nothing', {}, 0, 'no difference'],
    ['a verdict that became worse', { verdict: 'violated' }, 1, 'core/force, core, mechanics/force, toda: holds -> violated'],
    ['a margin that became worse', { margin: 0.9 }, 3, '-> 0.9 (most of the bound: rounding'],
  ])('%s', async (_, given, status, says) => {
    const found = await recorded('diff', at('run/run.json'), written('now.json', rowChanged(given)));
    expect(found).toMatchObject({ status, stdout: expect.stringContaining(says), stderr: '' });
  });

  it('from a baseline is the gate on a run file, in Markdown too', async () => {
    const now = written('worse.json', rowChanged({ margin: 0.9 }));
    expect(await recorded('diff', at('few.json'), at('run/run.json'))).toMatchObject({ status: 0 });
    expect(await recorded('diff', at('few.json'), now, '--format', 'markdown')).toMatchObject({
      status: 3,
      stdout: expect.stringContaining('- **regression**: core/force'),
    });
    expect((await recorded('diff', at('few.json'), written('seed.json', { ...run, seed: 7 }))).status).toBe(64);
  });

  it('refuses files that are none, and names them', async () => {
    expect(await recorded('diff', at('run/report.md'), at('run/run.json'))).toMatchObject({
      status: 64,
      stderr: expect.stringContaining('run/report.md: got'),
    });
    expect(await recorded('diff', at('run/run.json'), 'nowhere.json')).toMatchObject({
      status: 64,
      stderr: expect.stringContaining('B: got "nowhere.json"'),
    });
  });
});

describe('history', () => {
  const length = textOf('history.jsonl').split('\n').length - 1;

  it('grows by a line per verdict; a line that was cut off is left behind', async () => {
    expect(length).toBe(18);
    writeFileSync(at('history.jsonl'), textOf('history.jsonl').slice(0, -20));
    expect(tsingou(...few, '--history', 'history.jsonl').status).toBe(0);
    const { status, stdout } = await recorded('history', 'core/force', '--history', at('history.jsonl'));
    expect(status).toBe(0);
    expect(stdout).toContain('1 line cut off, left out');
    const series = stdout.split('\n\n').find((text) => text.startsWith('core/force, core, mechanics/force, toda\n')) as string;
    const [, ...runs] = series.split('\n');
    expect(runs).toHaveLength(2);
    expect(runs[1]).toMatch(
      /^ {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}\d+\.\d+\.\d+ {2}quick {2}seed 1953 {2}2 cases {2}holds {2}0\.0\d+ {2}[▉▊▋▌▍▎▏]$/,
    );
  });

  it('is never added to a file that is something else, nor begun where it cannot be written', () => {
    const letter = written('letter.txt', 'Dear Mary,\n');
    expect(tsingou('verify', 'core/reflection', '--history', letter)).toMatchObject({ status: 64, stdout: '' });
    expect(textOf('letter.txt')).toBe('Dear Mary,\n');
    expect(tsingou('verify', 'core/reflection', '--cases', '1', '--history', 'letter.txt/h.jsonl').status).toBe(74);
  });

  it('knows its claims', async () => {
    const { status, stderr } = await recorded('history', 'core/farce', '--history', at('history.jsonl'));
    expect({ status, stderr }).toEqual({ status: 64, stderr: expect.stringContaining('did you mean core/force?') });
  });
});

it('schema prints what docs/schemas has', async () => {
  expect(await recorded('schema', 'run')).toMatchObject({ status: 0, stdout: readFileSync(join(root, 'docs/schemas/run.json'), 'utf8') });
  expect(await recorded('schema', 'rum')).toMatchObject({ status: 64, stderr: expect.stringContaining('did you mean run?') });
});

it.each(['baseline update', 'diff', 'history', 'schema'])('%s --help has an example', async (command) => {
  const { status, stdout } = await recorded(...command.split(' '), '--help');
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/Examples?:/) });
});

it('baseline alone is a usage error, with its commands', async () => {
  expect(await recorded('baseline')).toMatchObject({ status: 64, stderr: expect.stringContaining('one of the commands above') });
});
