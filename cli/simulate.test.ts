import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromBits } from '../src/chain/bits.ts';
import { potentials } from '../src/chain/potentials.ts';
import { observables } from '../src/modes/observables.ts';
import { schemes } from '../src/schemes/schemes.ts';
import { spinObservables } from '../src/spins/spin-observables.ts';
import { spinSchemes } from '../src/spins/spin-scheme.ts';

const bin = join(import.meta.dirname, '../dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'tsingou-simulate-'));

function simulate(command: string) {
  const args = command.split(' ').filter((word) => word !== '');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'simulate', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** Header and rows of a run that must succeed in silence. */
function table(command: string): { header: string[]; rows: number[][]; text: string } {
  const { status, stdout, stderr } = simulate(command);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [header, ...lines] = stdout.trimEnd().split('\n');
  return { header: (header as string).split(','), rows: lines.map((line) => line.split(',').map(Number)), text: stdout };
}

const inFolder = (name: string) => readFileSync(join(folder, name));

describe('rows', () => {
  it('have a header, and begin with the start at time 0', () => {
    const { header, rows } = table('--chain harmonic --sites 3 --mode 2 --time 1 --step 0.125 --observe q,energy,momentum,mode-energies');
    expect(header.join(' ')).toBe('time q1 q2 q3 energy momentum E1 E2 E3');
    // mode 2 of three is (1, 0, -1): bonds 1, -1, -1, 1; all energy in E2; modes err by (N + 4) u in each projection
    expect(rows[0]?.slice(0, 6)).toEqual([0, 1, 0, -1, 2, 0]);
    expect(Math.abs((rows[0]?.[7] as number) - 2)).toBeLessThan(1e-14);
    expect(rows[0]?.[6]).toBeLessThan(1e-29);
  });

  it('come every so often: about 1000 when not said, and at the times meant', () => {
    const times = (command: string) => {
      const lines = table(`--chain harmonic --sites 1 ${command}`).text.split('\n').slice(1, -1);
      return lines.map((line) => line.split(',')[0]);
    };
    expect(times('--step 0.1 --time 0.7 --every 0.1')).toEqual(['0', '0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7']);
    expect(times('--step 0.1 --time 2.5 --every 1')).toEqual(['0', '1', '2']);
    expect(times('--step 0.1 --time 0')).toEqual(['0']);
    expect(times('')).toHaveLength(1001);
    expect(times('--time 123.4')).toHaveLength(1235);
  });

  it('conserve energy to the error of the scheme', () => {
    const worst = (scheme: string) => {
      const { rows } = table(`--chain fput-alpha --alpha 0.25 --sites 15 --mode 3 --time 1000 --every 1 --scheme ${scheme}`);
      const energies = rows.map((row) => row[1] as number);
      expect(energies).toHaveLength(1001);
      return Math.max(...energies.map((e) => Math.abs(e / (energies[0] as number) - 1)));
    };
    // order 2: half the step, a quarter of the error; what stands beside h^2 is of relative order (h omega)^2 / 12 = 0.003
    const [coarse, fine] = [worst('velocity-verlet --step 0.1'), worst('velocity-verlet --step 0.05')];
    expect(coarse / fine).toBeGreaterThan(3.9);
    expect(coarse / fine).toBeLessThan(4.1);
    expect(worst('srkn11b --step 0.1')).toBeLessThan(2e-12); // measured 3.2e-13, nearly all rounding
  });

  it('show the recurrence of the original experiment', () => {
    const { rows } = table(
      '--chain fput-alpha --alpha 0.25 --sites 31 --boundary fixed --mode 1 --amplitude 1 --scheme srkn11b --step 0.1 --time 9600 --every 1 --observe mode-energies,spectral-entropy',
    );
    const share = rows.map((row) => (row[1] as number) / (rows[0]?.[1] as number));
    expect(Math.min(...share)).toBeLessThan(0.1); // it went away: measured 0.088
    const late = share.slice(9200);
    const best = Math.max(...late);
    // 146.4465 linear periods of 64.03 with 0.98127 of the energy (TT-3a.1); E_1 ripples, and one row per unit of time may miss the top
    expect(Math.abs(best - 0.98127)).toBeLessThan(5e-4);
    expect(Math.abs((rows[share.indexOf(best)]?.[0] as number) - 146.4465 * 64.03)).toBeLessThan(3);
    expect(rows[share.indexOf(best)]?.at(-1)).toBeLessThan(0.12);
    expect(Math.max(...rows.map((row) => row.at(-1) as number))).toBeGreaterThan(1.4);
  });
});

describe('starts', () => {
  const drawn = '--chain fput-alpha --alpha 0.25 --sites 8 --time 0 --observe energy,q,p --random';

  it('at random have the energy asked for, and depend on the seed alone', () => {
    const [one, again, other] = ['0.5 --seed 1', '0.5', '0.5 --seed 2'].map((end) => table(`${drawn} ${end}`));
    expect(Math.abs((one?.rows[0]?.[1] as number) / 0.5 - 1)).toBeLessThanOrEqual(1e-12); // what uniformRandom promises
    expect(again?.text).toBe(one?.text);
    expect(other?.text).not.toBe(one?.text);
  });

  it('from a saved state continue bit for bit as the run that was not interrupted', () => {
    const chain =
      '--chain toda --alpha 0.5 --stiffness 1,2,1,1,1 --sites 4 --random 2 --seed 3 --step 0.1 --observe q,p,energy --every 0.5';
    const whole = table(`${chain} --time 40`).text.split('\n').slice(1, -1);
    const first = table(`${chain} --time 15 --save half.json`).text.split('\n').slice(1, -1);
    const second = table('--start half.json --step 0.1 --observe q,p,energy --every 0.5 --time 25').text.split('\n').slice(1, -1);
    const withoutTime = (lines: string[]) => lines.map((line) => line.slice(line.indexOf(',')));
    expect(first).toEqual(whole.slice(0, 31));
    expect(withoutTime(second)).toEqual(withoutTime(whole.slice(30)));
    expect(second).toHaveLength(51);
  });

  it('of both forms are read: bits, and decimal numbers', () => {
    const words = ['3fb999999999999a', 'bfd0000000000000'];
    writeFileSync(join(folder, 'bits.json'), JSON.stringify({ q: { bits: words }, p: { bits: words, decimal: ['0.1', '-0.25'] } }));
    writeFileSync(join(folder, 'decimals.json'), '{"q": [0.1, -0.25], "p": [1e-1, -2.5e-1]}');
    writeFileSync(join(folder, 'chain.json'), '{"potential": "harmonic", "boundary": "fixed", "sites": 2, "stiffness": [1, 2, 1]}');
    const [bits, decimals] = ['bits', 'decimals'].map((name) => table(`--system chain.json --start ${name}.json --time 9 --observe q,p`));
    expect(bits?.rows[0]).toEqual([0, 0.1, -0.25, 0.1, -0.25]);
    expect(bits?.text).toBe(decimals?.text);
  });
});

describe('--save', () => {
  it('.npy holds the numbers of the CSV', () => {
    const { header, rows } = table(
      '--chain toda --alpha 1 --sites 5 --boundary periodic --time 300 --observe q,spectral-entropy --save a.npy',
    );
    const bytes = inFolder('a.npy');
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0093NUMPY\u0001\u0000');
    const length = bytes.readUInt16LE(8);
    expect((10 + length) % 64).toBe(0);
    const text = bytes.subarray(10, 10 + length).toString('latin1');
    expect(text).toMatch(/^\{'descr': '<f8', 'fortran_order': False, 'shape': \(1001, 7\), \} *\n$/);
    expect(header).toHaveLength(7);
    const numbers = Array.from({ length: (bytes.length - 10 - length) / 8 }, (_, i) => bytes.readDoubleLE(10 + length + 8 * i));
    expect(numbers).toEqual(rows.flat());
  });

  it('.json holds the state at the end, bits and text alike, and how it came about', () => {
    const { rows } = table('--chain fput-alpha --alpha 0.25 --sites 2 --time 3.3 --every 3.3 --observe q,p --save b.json');
    const saved = JSON.parse(inFolder('b.json').toString());
    const [q, p] = [saved.q, saved.p].map(({ bits, decimal }: { bits: string[]; decimal: string[] }) => {
      expect(decimal.map(Number)).toEqual(bits.map(fromBits));
      return bits.map(fromBits);
    });
    expect([3.3, ...(q as number[]), ...(p as number[])]).toEqual(rows[1]);
    expect(saved).toMatchObject({ format: 'tsingou.state/1', chain: { alpha: 0.25, sites: 2 }, scheme: 'srkn11b', step: 0.1, time: 3.3 });
  });

  it('leaves nothing half-written behind when interrupted', async () => {
    const args = '--chain harmonic --sites 4 --time 1e9 --every 1 --save long.npy --save long.json'.split(' ');
    const child = spawn(process.execPath, [bin, 'simulate', ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.resume();
    await once(child.stdout, 'data');
    expect(readdirSync(folder).filter((name) => name.startsWith('long'))).toHaveLength(2);
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(130);
    expect(readdirSync(folder).filter((name) => name.startsWith('long'))).toEqual([]);
  });
});

describe('a run that ends early', () => {
  it('keeps its rows, and says when which bond broke', () => {
    const { status, stdout, stderr } = simulate(
      '--chain fput-alpha --alpha 0.25 --sites 31 --amplitude 20 --time 1000 --every 0.1 --save c.npy --save c.json',
    );
    expect(status).toBe(64);
    const [, time, bond] = /^tsingou: the chain left its domain at time (\S+), bond (\d+): choose a lower energy\n$/.exec(stderr) ?? [];
    const rows = stdout.trimEnd().split('\n').slice(1);
    expect(rows).toHaveLength(Math.round(Number(time) / 0.1));
    expect(rows.length).toBeGreaterThan(10);
    expect(Number(bond)).toBeLessThanOrEqual(31);
    expect(inFolder('c.npy').toString('latin1')).toContain(`'shape': (${rows.length}, 2)`);
    expect(readdirSync(folder).filter((name) => name.startsWith('c.'))).toEqual(['c.npy']);
  });

  it('asks for a smaller step when numbers overflow', () => {
    const { status, stdout, stderr } = simulate('--chain toda --alpha 2 --sites 5 --amplitude 5 --step 0.5 --time 1000');
    expect({ status, lines: stdout.split('\n').length }).toEqual({ status: 64, lines: 3 });
    expect(stderr).toBe('tsingou: the chain is not finite at time 0.5, site 1: choose a smaller step or a lower energy\n');
  });

  it('ends when nobody reads any more', () => {
    const command = `"${process.execPath}" "${bin}" simulate --chain harmonic --sites 3 --time 1e12 --every 0.1 | head -n 2`;
    expect(execFileSync('sh', ['-c', command], { encoding: 'utf8', timeout: 50_000 }).split('\n')[0]).toBe('time,energy');
  });
});

describe('--help', () => {
  it('names every bond, scheme and observable', () => {
    const words = simulate('--help').stdout.split(/[\s,:;()]+/);
    const names = [potentials, schemes, observables, spinSchemes, spinObservables].flatMap(Object.keys);
    for (const name of names) expect(words).toContain(name);
  });
});
