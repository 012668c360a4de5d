import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCounterexample } from '../properties/runner/counterexample.ts';
import { replay } from '../properties/runner/replay.ts';

const bin = join(import.meta.dirname, '../dist/cli/main.js');
const corpus = join(import.meta.dirname, '../corpus');
const folder = mkdtempSync(join(tmpdir(), 'tsingou-'));

function tsingou(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

const stored = join(corpus, readdirSync(corpus).find((name) => name.endsWith('.json')) as string);
function damaged(name: string, change: (data: Record<string, unknown>) => unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(stored, 'utf8')))));
  return file;
}
const text = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('bad input exits with 64, and says which argument, which value, and what is allowed', () => {
  it.each([
    { args: ['verfy'], says: ["unknown command 'verfy'", 'verify'] },
    { args: ['verify', '--profil', 'quick'], says: ["unknown option '--profil'", '--profile'] },
    { args: ['verify', 'TT-33a'], says: ['selector', '"TT-33a"', 'did you mean TT-3a'] },
    { args: ['verify', 'core', 'nothing*'], says: ['selector', '"nothing*"', 'the id of a paper, statement or oracle'] },
    { args: ['verify', '--profile', 'slow'], says: ['--profile', '"slow"', 'quick, standard, deep'] },
    { args: ['verify', '--seed', '1.5'], says: ['--seed', '"1.5"', 'whole number'] },
    { args: ['verify', '--seed', '-1'], says: ['--seed', '"-1"', 'from 0'] },
    { args: ['verify', '--seed'], says: ['--seed', 'argument missing'] },
    { args: ['verify', '--cases', '0'], says: ['--cases', '"0"', 'from 1'] },
    { args: ['verify', '--cases', '1e3'], says: ['--cases', '"1e3"', 'whole number'] },
    { args: ['verify', '--format', 'xml'], says: ['--format', '"xml"', 'terminal, json'] },
    { args: ['verify', '--format', 'json', '--format', 'terminal'], says: ['--format', '"json, terminal"', '--out DIR'] },
    { args: ['verify', 'core', '--mutant', 'roles-swaped'], says: ['--mutant', '"roles-swaped"', 'did you mean roles-swapped'] },
    { args: ['verify', 'core', '--mutant', 'alpha:tiny'], says: ['--mutant', '"alpha:tiny"', 'finite number'] },
    { args: ['verify', 'core', '--mutant', 'identity-step:2'], says: ['--mutant', '"identity-step:2"', 'without a size'] },
    { args: ['verify', 'TT-3a.3', '--mutant', 'alpha'], says: ['--mutant', '"alpha"', 'questions the core'] },
    { args: ['claims', '--paper', 'toda'], says: ['--paper', '"toda"', 'toda-thermalization'] },
    { args: ['claims', 'show', 'RC-1l'], says: ['ID', '"RC-1l"', 'did you mean RC-1'] },
    { args: ['claims', 'show'], says: ["missing required argument 'id'"] },
    { args: ['replay'], says: ["missing required argument 'file'"] },
    { args: ['replay', 'no-such-file.json'], says: ['FILE', '"no-such-file.json"', 'can be read (ENOENT)'] },
    { args: ['replay', text('not.json', '{"format": ')], says: ['not.json', 'JSON'] },
    { args: ['replay', text('list.json', '[1, 2]')], says: ['list.json', '[1,2]', 'object'] },
    {
      args: ['replay', damaged('v2.json', (d) => ({ ...d, format: 'tsingou.counterexample/2' }))],
      says: ['v2.json.format', '"tsingou.counterexample/2"', 'tsingou.counterexample/1'],
    },
    { args: ['replay', damaged('more.json', (d) => ({ ...d, extra: 1 }))], says: ['more.json', '"extra"', 'no field of that name'] },
    { args: ['replay', damaged('less.json', ({ claim: _, ...d }) => d)], says: ['less.json.claim', 'nothing', 'the id of a claim'] },
    {
      args: ['replay', damaged('edited.json', (d) => ({ ...d, hash: '0000000000000000' }))],
      says: ['edited.json.hash', '"0000000000000000"', 'the file was changed'],
    },
    { args: ['replay', damaged('gone.json', (d) => ({ ...d, claim: 'TT-99' }))], says: ['gone.json.claim', '"TT-99"', 'TT-3a.2'] },
  ])('$args', ({ args, says }) => {
    const { status, stdout, stderr } = tsingou(...args);
    expect({ status, stdout }).toEqual({ status: 64, stdout: '' });
    for (const part of says) expect(stderr).toContain(part);
    expect(stderr).not.toContain('    at '); // a message, not a stack
  });

  it('a folder that cannot be written exits with 74 and says which file', () => {
    const file = text('a-file', 'not a folder');
    const { status, stderr } = tsingou('verify', 'core/reflection', '--cases', '1', '--out', join(file, 'out'));
    expect(status).toBe(74);
    expect(stderr).toContain('cannot write');
    expect(readFileSync(file, 'utf8')).toBe('not a folder');
  });
});

describe('help and version', () => {
  it.each(
    [
      ['--help'],
      ['verify', '--help'],
      ['simulate', '--help'],
      ['replay', '--help'],
      ['claims', '--help'],
      ['claims', 'show', '--help'],
    ].map((args) => ({ args })),
  )('$args', ({ args }) => {
    const { status, stdout } = tsingou(...args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Example|Start with/);
  });

  it('no argument at all is a question for help', () => expect(tsingou()).toMatchObject({ status: 0 }));

  it('--version names the formats', () => expect(tsingou('--version').stdout).toContain('tsingou.run/1'));
});

describe('verify', () => {
  it('stdout carries one format; the run file is the same for the same seed, byte for byte, but for its environment', () => {
    const runs = ['a', 'b'].map((name) => {
      const { status, stdout, stderr } = tsingou(
        'verify',
        'core/reflection',
        'TT-3a.3',
        '--cases',
        '3',
        '--format',
        'json',
        '--out',
        join(folder, name),
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(readFileSync(join(folder, name, 'run.json'), 'utf8')).toBe(stdout);
      const { environment, ...rest } = JSON.parse(stdout);
      expect(Object.keys(environment).toSorted()).toEqual(['node', 'platform', 'seconds', 'tsingou']);
      return JSON.stringify(rest);
    });
    expect(runs[0]).toBe(runs[1]);
  });

  it('another seed draws other cases', () => {
    const margins = ['1', '2'].map(
      (seed) =>
        JSON.parse(tsingou('verify', 'core/time-reversal', '--cases', '3', '--seed', seed, '--format', 'json').stdout).verdicts[0].margin,
    );
    expect(margins[0]).not.toBe(margins[1]);
  });

  it('every statement without code stands in the ledger as undecided, not built', () => {
    const { status, stdout } = tsingou('verify', 'TT-8*', 'TT-9*', '--format', 'json'); // the climb of J takes long runs
    expect(status).toBe(0);
    const { verdicts } = JSON.parse(stdout);
    expect(verdicts.map(({ claim }: { claim: string }) => claim)).toEqual(['TT-8a', 'TT-8g', 'TT-9', 'TT-9a', 'TT-8b', 'TT-9p', 'TT-9d']);
    for (const row of verdicts) expect(row).toMatchObject({ verdict: 'undecided', expected: 'undecided', reason: 'not built' });
  });

  it('a closed pipe is no error', () => {
    const out = execFileSync('sh', ['-c', `"${process.execPath}" "${bin}" claims | head -n 1`], { encoding: 'utf8' });
    expect(out).toContain('toda-thermalization');
  });
});

describe('a planted defect is killed, and its counterexample replays bit for bit', () => {
  it.each([
    { mutant: 'doubled-cubic-force', killedBy: ['core/energy', 'core/agreement'] },
    { mutant: 'wrong-wrap-around', killedBy: ['core/energy', 'core/reflection', 'core/agreement'] },
    { mutant: 'alpha:1e-6', killedBy: ['core/agreement'] },
    { mutant: 'beta:1e-6', killedBy: ['core/agreement'] },
    { mutant: 'chi:1e-9', killedBy: ['core/agreement'] },
    { mutant: 'roles-swapped', killedBy: ['core/convergence-order'] },
    { mutant: 'identity-step', killedBy: ['core/agreement'] },
    { mutant: 'float32-state', killedBy: ['core/time-reversal', 'core/agreement'] },
    { mutant: 'runge-kutta', killedBy: ['core/energy', 'core/time-reversal'] },
    { mutant: 'absolute-cut-off', killedBy: ['core/alpha-scaling'] },
    { mutant: 'halved-cubic-energy', killedBy: ['core/energy-value'] },
    { mutant: 'step-too-long', killedBy: ['core/dispersion', 'core/momentum'] },
    { mutant: 'fifteen-digits', killedBy: ['core/round-trip'] },
  ])('$mutant', { timeout: 120_000 }, ({ mutant, killedBy }) => {
    const { status, stdout } = tsingou('verify', ...killedBy, '--mutant', mutant, '--cases', '8', '--format', 'json');
    expect(status).toBe(1);
    const rows = JSON.parse(stdout).verdicts.filter((row: { verdict: string }) => row.verdict === 'violated');
    expect(new Set(rows.map((row: { claim: string }) => row.claim))).toEqual(new Set(killedBy));
    // one through the command line; that all of them repeat is tested beside the claims
    const replayed = tsingou('replay', rows[0].counterexample.file);
    expect(replayed.stdout).toContain('bit for bit as recorded');
    expect(replayed.status).toBe(1);
  });
});

describe('replay', () => {
  it('every counterexample of the corpus repeats, and is expected', async () => {
    const { status, stdout } = tsingou('replay', stored);
    expect({ status, same: stdout.includes('bit for bit as recorded') }).toEqual({ status: 0, same: true });
    for (const name of readdirSync(corpus).filter((file) => file.startsWith('counterexample-'))) {
      const { finding, same, expected } = await replay(readCounterexample(readFileSync(join(corpus, name), 'utf8'), name), name);
      expect({ name, same, expected, finding }).toMatchObject({ same: true, expected: 'violated', finding: { verdict: 'violated' } });
    }
  });

  it('a folder without write permission is no obstacle to reading', () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    expect(spawnSync(process.execPath, [bin, 'replay', stored], { cwd: locked }).status).toBe(0);
  });
});
