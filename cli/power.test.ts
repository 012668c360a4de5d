import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PowerFile } from '../properties/power/power-file.ts';
import { readPower } from '../properties/power/read-power.ts';
import { powerJson } from '../reports/power.ts';

const recorded = join(import.meta.dirname, '../power/quick.json');
const bin = join(import.meta.dirname, '../dist/cli/main.js');

function power(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'power', ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const empty = () => mkdtempSync(join(tmpdir(), 'tsingou-'));
const momentum = ['mechanics/momentum', '--mutants', 'leak,one-way-bond', '--cases', '4', '--probed', '2', '--format', 'json'] as const;

describe('tsingou power', { timeout: 120_000 }, () => {
  const folder = empty();
  const measured = power(folder, ...momentum);
  const found = JSON.parse(measured.stdout) as PowerFile;
  writeFileSync(join(folder, 'power.json'), measured.stdout);

  it('kills what it can, and says how fast', () => {
    expect(measured.status).toBe(0);
    expect(found.cells.map(({ mutant, kind }) => [mutant, kind])).toEqual([
      ['leak', 'killed'],
      ['one-way-bond', 'killed'],
    ]);
    for (const { epsilon } of found.smallest) expect(epsilon).toBeLessThan(1e-8);
    expect(measured.stderr).toMatch(/median time to the first counterexample: \d+\.\d\d s/);
  });

  it('exits with 1 where a mutant lives', () => {
    const { status, stdout } = power(folder, 'mechanics/momentum', '--mutants', 'leak,linear-energy', '--cases', '2', '--probed', '0');
    expect(status).toBe(1);
    expect(stdout).toContain('survivors: linear-energy');
  });

  it('shows an earlier run again, and what is uncovered without each oracle', () => {
    expect(power(folder, '--from', 'power.json', '--format', 'json').stdout).toBe(measured.stdout);
    const ablated = power(folder, '--from', 'power.json', '--ablate');
    expect(ablated.stdout).toMatch(/mechanics\/momentum +would live: leak, one-way-bond/);
    expect(ablated.status).toBe(0);
  });

  it('exits with 1 where an oracle sees nothing of its own, and its law is not declared to follow from others', () => {
    const twice = { ...found, cells: [...found.cells, ...found.cells.map((cell) => ({ ...cell, oracle: 'dynamics/energy' }))] };
    const finer = found.smallest.map((one) => ({ ...one, oracle: 'dynamics/energy', epsilon: one.epsilon / 4 }));
    const slack = [...found.slack, { oracle: 'dynamics/energy', margin: 0, cases: 1 }];
    writeFileSync(join(folder, 'twice.json'), JSON.stringify({ ...twice, slack, smallest: [...found.smallest, ...finer] }));
    const { status, stdout } = power(folder, '--from', 'twice.json', '--ablate');
    expect(stdout).toMatch(/mechanics\/momentum +NOTHING/);
    expect(status).toBe(1);
  });

  it('tries the kills of an earlier run again: 0 if all still fall, 3 and the name of what lives', () => {
    expect(power(folder, '--check', 'power.json')).toMatchObject({ status: 0, stdout: '2 kills tried again, 0 live\n' });
    expect(power(folder, 'mechanics/force', '--check', 'power.json')).toMatchObject({ status: 0, stdout: '0 kills tried again, 0 live\n' });
    const finer = { ...found, smallest: found.smallest.map((one) => ({ ...one, epsilon: 2 ** -70 })) };
    writeFileSync(join(folder, 'finer.json'), JSON.stringify(finer));
    const { status, stdout } = power(folder, '--check', 'finer.json');
    expect(status).toBe(3);
    expect(stdout).toContain('mechanics/momentum no longer kills leak:');
  });

  it('updates an earlier run: keeps what it knows, measures anew what is selected, refuses what is no such file', () => {
    const whole = readPower(readFileSync(recorded, 'utf8'), recorded);
    const isForged = ({ oracle, mutant }: { oracle: string; mutant: string }) => oracle === 'mechanics/momentum' && mutant === 'leak';
    const forged = { ...whole, cells: whole.cells.map((cell) => (isForged(cell) ? { ...cell, margin: 123 } : cell)) };
    const file = join(folder, 'update.json');
    writeFileSync(file, powerJson(forged));
    expect(power(folder, '--update', file).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(powerJson(forged));
    expect(power(folder, 'mechanics/momentum', '--mutants', 'leak', '--update', file).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(powerJson(whole));
    expect(power(folder, '--update', 'nowhere.json')).toMatchObject({ status: 64, stderr: expect.stringContaining('nowhere.json') });
  });

  it('counts false alarms, and what so few cases leave possible', () => {
    const { status, stdout } = power(folder, 'symmetry/*', 'format/*', '--false-alarms', '--seeds', '2');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2 seeds, 40 cases: 0 false alarms, 0 undecided\.\nThe rate of false alarms is below 0\.072\d per case/); // 1 - 0.05^(1/40)
  });

  it('goes on from what an interrupted run has left', async () => {
    const here = empty();
    const child = spawn(process.execPath, [bin, 'power', ...momentum], { cwd: here });
    const kept = () => {
      try {
        const [name] = readdirSync(join(here, '.tsingou'));
        return readFileSync(join(here, '.tsingou', name as string), 'utf8').split('\n').length - 1;
      } catch {
        return 0;
      }
    };
    for (let i = 0; i < 2000 && kept() < 2 && child.exitCode === null; i++) await new Promise((done) => setTimeout(done, 10));
    const ended = new Promise((done) => child.once('exit', done));
    if (child.exitCode === null) child.kill('SIGKILL');
    await ended;
    const before = kept();
    expect(before).toBeGreaterThan(0);
    expect(power(here, ...momentum, '--resume').stdout).toBe(measured.stdout);
  });

  it.each([
    { args: ['nothing/*'], says: ['selector', 'nothing/*'] },
    { args: ['TT-3a.2'], says: ['oracles', 'TT-3a.2', 'questions the core'] },
    { args: ['--mutants', 'laek'], says: ['--mutant', 'laek', 'did you mean leak'] },
    { args: ['--check', 'nowhere.json'], says: ['--check', 'nowhere.json', 'ENOENT'] },
    { args: ['--from', bin], says: ['JSON'] },
  ])('refuses $args', ({ args, says }) => {
    const { status, stderr } = power(folder, ...args);
    expect(status).toBe(64);
    for (const word of says) expect(stderr).toContain(word);
  });
});
