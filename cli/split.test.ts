import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readRun } from '../properties/runner/read-run.ts';
import { pseudoRandom } from '../src/elementary/pseudo-random.ts';

const bin = join(import.meta.dirname, '../dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'tsingou-'));
const inFolder = (...names: readonly string[]) => join(folder, ...names);

function started(command: string, args: readonly string[]) {
  const child = spawn(command, args, { cwd: folder, env: { ...process.env, NO_COLOR: '1' } });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => (said.stdout += data));
  child.stderr.on('data', (data) => (said.stderr += data));
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on('close', (status) => resolve({ status, ...said })),
  );
  return { child, ended };
}
const tsingou = (...args: readonly string[]) => started(process.execPath, [bin, ...args]).ended;

/** A run file's text without its environment. */
const resultsIn = (...names: readonly string[]) => {
  const { environment: _, ...rest } = JSON.parse(readFileSync(inFolder(...names, 'run.json'), 'utf8'));
  return JSON.stringify(rest);
};
const journals = (name: string) =>
  existsSync(inFolder(name)) ? readdirSync(inFolder(name)).filter((file) => file.startsWith('journal-')) : [];

/** Some sixty short trials: rows with and without code, and a figure; and a planted defect with its counterexamples. */
const claims = ['reflection', 'translation', 'sign', 'tiling', 'fixed-in-periodic', 'alpha-scaling', 'determinism'].map(
  (name) => `core/${name}`,
);
const selection = [...claims, 'TT-3a.3', 'TT-4f', '--cases', '1'];
const defect = ['core/alpha-scaling', 'core/sign', '--mutant', 'absolute-cut-off', '--cases', '1'];
const verify = (out: string, ...more: readonly string[]) => tsingou('verify', ...selection, '--out', inFolder(out), ...more);

const plain = verify('plain');

describe('the same run file, byte for byte', () => {
  it('on several threads, in shards put together in any order', async () => {
    const runs = await Promise.all([
      plain,
      verify('threads', '--workers', '2'),
      ...[1, 2, 3].map((i) => verify(`part${i}`, '--shard', `${i}/3`)),
    ]);
    for (const { status, stderr } of runs) expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const parts = [2, 3, 1].map((i) => inFolder(`part${i}`, 'run.json'));
    const merged = await tsingou('merge', ...parts, '--out', inFolder('merged'), '--format', 'json');
    expect(merged).toMatchObject({ status: 0, stdout: readFileSync(inFolder('merged', 'run.json'), 'utf8') });
    for (const way of ['threads', 'merged']) expect(resultsIn(way)).toBe(resultsIn('plain'));
    for (const way of ['plain', 'threads', 'part1']) expect(readdirSync(inFolder(way)).toSorted()).toEqual(['report.txt', 'run.json']);
    expect(existsSync(inFolder('.tsingou'))).toBe(false);
  });

  it('with violations and their counterexamples, and the exit code of the whole', async () => {
    const ways = { alone: ['--workers', '1'], together: ['--workers', 'auto'], first: ['--shard', '1/2'], second: ['--shard', '2/2'] };
    for (const { status } of await Promise.all(
      Object.entries(ways).map(([out, way]) => tsingou('verify', ...defect, '--out', inFolder(out), ...way)),
    ))
      expect(status).toBe(1);
    const merged = await tsingou('merge', inFolder('second', 'run.json'), inFolder('first', 'run.json'), '--out', inFolder('both'));
    expect(merged).toMatchObject({ status: 1, stdout: expect.stringContaining('npx tsingou replay .tsingou/counterexample-') });
    for (const way of ['together', 'both']) expect(resultsIn(way)).toBe(resultsIn('alone'));
    for (const { counterexample } of readRun(readFileSync(inFolder('both', 'run.json'), 'utf8'), 'run').verdicts)
      if (counterexample !== null) expect(existsSync(inFolder(counterexample.file as string))).toBe(true);
  });
});

describe('a worker that crashes', () => {
  it('costs no verdict the first time; the second time its row is broken, the others stand, and --resume tries it again', async () => {
    const planted = inFolder('crash.mjs');
    const once = inFolder('crashed-once');
    writeFileSync(
      planted,
      `import { existsSync, writeFileSync } from 'node:fs';
      import { isMainThread, parentPort } from 'node:worker_threads';
      const first = () => !existsSync(${JSON.stringify(once)});
      if (!isMainThread) parentPort.on('message', (index) => {
        if (index === 3 && first()) { writeFileSync(${JSON.stringify(once)}, ''); process.exit(8); }
        if (index === 5) process.exit(9);
      });`,
    );
    const args = [bin, 'verify', ...selection, '--out', inFolder('crash')];
    const { status, stderr } = await started(process.execPath, ['--import', planted, ...args, '--workers', '2']).ended;
    expect(status).toBe(70);
    expect(stderr).toMatch(/^tsingou: 1 of the trials took its worker down.* to try again:\n {2}npx tsingou verify .* --resume\n$/);
    const rows = (name: string) => readRun(readFileSync(inFolder(name, 'run.json'), 'utf8'), name).verdicts;
    await plain;
    expect(rows('crash')[5]).toMatchObject({ verdict: 'broken', reason: 'its worker crashed twice: it ended with exit code 9' });
    expect(rows('crash').toSpliced(5, 1)).toEqual(rows('plain').toSpliced(5, 1));
    expect(existsSync(once)).toBe(true);
    const later = await started(process.execPath, [...args, '--resume']).ended;
    expect(later).toMatchObject({ status: 0, stderr: expect.stringMatching(/goes on from (\d+) of \d+ verdicts/) });
    expect(resultsIn('crash')).toBe(resultsIn('plain'));
  });
});

/** The lines about results in the journal of a folder, those that are whole. */
function decidedIn(name: string): string[] {
  const [journal] = journals(name);
  if (journal === undefined) return [];
  return readFileSync(inFolder(name, journal), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{"sum"') && line.endsWith('}'));
}
const indexOf = (line: string) => Number(/"index":(\d+)/.exec(line)?.[1]);

/** A run of the selection that gets this signal after its next verdict. */
async function interrupted(signal: NodeJS.Signals, name: string, ...more: readonly string[]) {
  const before = decidedIn(name).length;
  const { child, ended } = started(process.execPath, [bin, 'verify', ...selection, ...more]);
  while (child.exitCode === null && decidedIn(name).length === before) await after(5);
  child.kill(signal);
  return ended;
}

describe('a run that is killed again and again', () => {
  /** Kills runs of the selection, each going on with the one before, at random moments: some bytes of the journal later, some time later. */
  async function killed(chain: string, kills: number, seed: number, way: readonly string[], signals: readonly NodeJS.Signals[]) {
    const random = pseudoRandom(seed);
    let made = 0;
    for (let run = 0; made < kills; run++) {
      const out = `${chain}${run}`;
      for (let status: number | null = null; status !== 0; ) {
        const before = decidedIn(out);
        const [journal] = journals(out);
        const size = journal === undefined ? 0 : statSync(inFolder(out, journal)).size;
        const { child, ended } = started(process.execPath, [bin, 'verify', ...selection, '--out', inFolder(out), '--resume', ...way]);
        const [bytes, wait, signal] = [
          Math.floor(random() * 6000),
          Math.floor(random() * 8),
          signals[made % signals.length] as NodeJS.Signals,
        ];
        let over = made >= kills;
        void ended.then(() => {
          over = true;
        });
        const grown = () =>
          journals(out).some((name) => (statSync(inFolder(out, name), { throwIfNoEntry: false })?.size ?? 0) > size + bytes);
        while (!over && !grown()) await after(2);
        if (!over) {
          await after(wait);
          child.kill(signal);
        }
        const { status: code, stderr } = await ended;
        status = code;
        if (before.length > 0) expect(stderr).toContain(`goes on from ${before.length} of `);
        if (code === 0) break;
        made++;
        if (journals(out).length === 0) break; // all was done when the signal came
        expect(code).toBe(signal === 'SIGKILL' ? null : 130);
        const now = decidedIn(out);
        expect(now.slice(0, before.length)).toEqual(before); // none is lost
        expect(new Set(now.map(indexOf)).size).toBe(now.length); // and none was tried again
        if (signal !== 'SIGKILL') {
          const partial = readRun(readFileSync(inFolder(out, 'run.partial.json'), 'utf8'), 'partial');
          expect(partial.verdicts.filter(({ oracle }) => oracle !== null).length).toBe(now.length);
          expect(stderr).toContain(`interrupted with ${now.length} of ${now.length + partial.missing} verdicts`);
        }
      }
      await plain;
      expect(resultsIn(out)).toBe(resultsIn('plain'));
      expect(readdirSync(inFolder(out)).toSorted()).toEqual(['report.txt', 'run.json']);
    }
    return made;
  }

  it('loses no verdict, tries none again, and ends with the same file: 20 random moments', { timeout: 180_000 }, async () => {
    const made = await Promise.all([
      killed('alone', 15, 1953, [], ['SIGKILL', 'SIGKILL', 'SIGINT']),
      killed('two-threads', 5, 1954, ['--workers', '2'], ['SIGKILL', 'SIGTERM']),
    ]);
    expect(made).toEqual([15, 5]);
  });
});

describe('an interrupted run', () => {
  it('is not touched by one that starts anew, or asks something else, and both say so', async () => {
    const { stderr } = await interrupted('SIGTERM', 'again', '--out', inFolder('again'));
    expect(stderr).toMatch(/to go on from there:\n {2}npx tsingou verify core\/reflection .* --cases 1 --out \S+again --resume\n$/);
    const [first] = decidedIn('again');
    const other = await tsingou('verify', 'core/sign', '--seed', '8', '--cases', '1', '--out', inFolder('again'), '--resume');
    expect(other.status).toBe(0);
    expect(other.stderr).toContain(`nothing to resume in ${inFolder('again')}: starts anew`);
    expect(other.stderr).toMatch(/journal-[0-9a-f]{16}\.jsonl is of selectors \["core\/reflection",.*\], this run of \["core\/sign"\]/);
    expect(decidedIn('again')[0]).toBe(first);
    const anew = await interrupted('SIGTERM', 'again', '--out', inFolder('again'));
    expect(anew.stderr).toMatch(/starts anew; an interrupted run has left \d+ of \d+ verdicts in .*: --resume goes on from there/);
    expect(decidedIn('again')[0]).toBe(first);
    expect((await verify('again', '--resume')).stderr).toMatch(/goes on from \d+ of \d+ verdicts/);
    expect(resultsIn('again')).toBe(resultsIn('plain'));
  });

  it('without a folder goes on from the working folder, and leaves nothing there', async () => {
    expect((await interrupted('SIGKILL', '.tsingou')).status).toBe(null);
    const { status, stderr, stdout } = await tsingou('verify', ...selection, '--resume', '--format', 'json');
    expect({ status, stderr: /goes on from \d+/.test(stderr) }).toEqual({ status: 0, stderr: true });
    const { environment: _, ...rest } = JSON.parse(stdout);
    expect(JSON.stringify(rest)).toBe(resultsIn('plain'));
    expect(journals('.tsingou')).toEqual([]);
  });
});

describe.concurrent('what cannot be read or written', () => {
  /** As on a full disk: no file may grow beyond this many blocks of 512 bytes. */
  const inTightSpace = (blocks: number, args: readonly string[]) =>
    started('sh', ['-c', `trap "" XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, bin, ...args]).ended;

  it('no room for the journal: exit 74, what it has is kept, and --resume goes on from there', async () => {
    const args = ['verify', ...selection, '--out', inFolder('tight')];
    const { status, stdout, stderr } = await inTightSpace(8, args);
    expect({ status, stdout }).toEqual({ status: 74, stdout: '' });
    expect(stderr).toMatch(/^tsingou: cannot write .*\/tight\/journal-.*: EFBIG/m);
    expect(stderr).toMatch(/to go on from there:\n {2}npx tsingou verify .*--resume\n/);
    const kept = decidedIn('tight').length;
    expect(kept).toBeGreaterThan(0);
    const later = await tsingou(...args, '--resume');
    expect(later.stderr).toContain(`goes on from ${kept} of `);
    await plain;
    expect(resultsIn('tight')).toBe(resultsIn('plain'));
  });

  it('no room for the run file: exit 74, the old one stands, the verdicts are kept, and --resume writes it later', async () => {
    mkdirSync(inFolder('small'));
    writeFileSync(inFolder('small', 'run.json'), 'of last week');
    const args = ['verify', ...selection, '--shard', '1/5', '--out', inFolder('small')];
    const { status, stderr } = await inTightSpace(26, args); // more than the journal needs, less than the run file
    expect({ status, stderr }).toEqual({
      status: 74,
      stderr: expect.stringContaining(`cannot write ${inFolder('small', 'run.json')}: EFBIG`),
    });
    expect(readFileSync(inFolder('small', 'run.json'), 'utf8')).toBe('of last week');
    expect(readdirSync(inFolder('small')).filter((name) => name.endsWith('.part'))).toEqual([]);
    const later = await tsingou(...args, '--resume');
    expect(later.status).toBe(0);
    expect(later.stderr).toMatch(/goes on from (\d+) of \1 verdicts/);
    expect(readdirSync(inFolder('small')).toSorted()).toEqual(['report.txt', 'run.json']);
  });

  it('a folder that is none: exit 74 before anything is tried', async () => {
    writeFileSync(inFolder('a-file'), 'mine');
    const { status, stdout, stderr } = await verify('a-file/out');
    expect({ status, stdout }).toEqual({ status: 74, stdout: '' });
    expect(stderr).toMatch(/cannot write .*a-file\/out\/journal-/);
    expect(readFileSync(inFolder('a-file'), 'utf8')).toBe('mine');
  });

  it('a working folder that cannot be written: a warning, and the ledger all the same', async () => {
    const cwd = inFolder('no-write');
    mkdirSync(cwd);
    writeFileSync(join(cwd, '.tsingou'), 'mine');
    const child = spawn(process.execPath, [bin, 'verify', 'core/reflection', '--cases', '1'], { cwd });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => (stdout += data));
    child.stderr.on('data', (data) => (stderr += data));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(stdout).toContain('all as expected');
    expect(stderr).toMatch(/^tsingou: cannot write \.tsingou\/journal-.*; this run cannot be resumed\n$/);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, 5000), 'JSON'],
    ['a deep nest', () => '['.repeat(200_000) + ']'.repeat(200_000), 'nested at most 100 levels deep'],
  ])('merge refuses a run file that is %s with exit 64, and overwrites nothing', async (name, change, says) => {
    await plain;
    const file = inFolder(`${name}.json`);
    writeFileSync(file, change(readFileSync(inFolder('plain', 'run.json'), 'utf8')));
    mkdirSync(inFolder(name));
    writeFileSync(inFolder(name, 'run.json'), 'mine');
    const { status, stdout, stderr } = await tsingou('merge', file, '--out', inFolder(name));
    expect({ status, stdout }).toEqual({ status: 64, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain(file);
    expect(stderr).not.toContain('    at ');
    expect(readFileSync(inFolder(name, 'run.json'), 'utf8')).toBe('mine');
  });

  it('a journal of another version, or that says what it cannot: exit 64, and it stays', async () => {
    await interrupted('SIGKILL', 'bad', '--out', inFolder('bad'));
    const journal = inFolder('bad', journals('bad')[0] as string);
    const later = readFileSync(journal, 'utf8').replace('tsingou.journal/1', 'tsingou.journal/2');
    writeFileSync(journal, later);
    const { status, stderr } = await verify('bad', '--resume');
    expect({ status, stderr }).toEqual({ status: 64, stderr: expect.stringContaining(`${journal}.format: got "tsingou.journal/2"`) });
    expect(readFileSync(journal, 'utf8')).toBe(later);
  });

  it.each([
    [
      ['verify', '--workers', '0'],
      ['--workers', '"0"', '1 to 1024', 'auto'],
    ],
    [
      ['verify', '--shard', '4/3'],
      ['--shard', '"4/3"', '1 <= i <= n'],
    ],
    [
      ['merge', 'none.json'],
      ['RUN', '"none.json"', 'ENOENT'],
    ],
  ])('%j', async (args, says) => {
    const { status, stderr } = await tsingou(...args);
    expect(status).toBe(64);
    for (const part of says) expect(stderr).toContain(part);
  });
});
