import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { Command } from 'commander';
import type { Decimal } from 'decimal.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decimal } from '../src/exact/decimal.ts';
import { settled } from './settled.ts';
import { exampleSystem, simulateCommand, simulateExamples } from './simulate-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'tsingou-systems-'));
const before = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => process.chdir(before));

/** In this process, as a shell would: words, and single quotes around words with spaces. */
async function simulate(command: string) {
  const [stdout, stderr] = [collected(), collected()];
  let code = 0;
  const done = (given: number) => {
    code = given;
  };
  const words = Array.from(command.matchAll(/'([^']*)'|(\S+)/g), ([, quoted, word]) => quoted ?? (word as string));
  const parsed = new Command('tsingou').addCommand(simulateCommand(done, { stdout, stderr }));
  const { code: other, message } = await settled(parsed, ['simulate', ...words]);
  return { status: other ?? code, stdout: stdout.text(), stderr: stderr.text() + message };
}

function collected() {
  const parts: string[] = [];
  const write = (chunk: unknown, _: unknown, next: () => void) => {
    parts.push(String(chunk));
    next();
  };
  return Object.assign(new Writable({ write }), { text: () => parts.join('') });
}

/** Header and rows of a run that must succeed in silence. */
async function table(command: string) {
  const { status, stdout, stderr } = await simulate(command);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [header, ...lines] = stdout.trimEnd().split('\n') as [string, ...string[]];
  return { header: header.split(','), rows: lines.map((line) => line.split(',').map(Number)), text: stdout };
}

const column = ({ header, rows }: { header: string[]; rows: number[][] }, name: string) =>
  rows.map((row) => row[header.indexOf(name)] as number);

/** The largest distance from the first value. */
const spread = (values: readonly number[]) => Math.max(...values.map((x) => Math.abs(x - (values[0] as number))));

it('every example of --help runs', async () => {
  writeFileSync('chain.json', exampleSystem);
  for (const line of simulateExamples) {
    expect(line.startsWith('tsingou simulate ')).toBe(true);
    const { rows } = await table(line.slice('tsingou simulate '.length));
    expect(rows.length).toBeGreaterThan(line.includes('--digits') ? 2 : 1000); // exact: 10 / 5 + 1 rows by the reference
    expect(rows.flat().every(Number.isFinite)).toBe(true);
  }
});

describe('a chain as options', () => {
  it.each([
    ["--bond 'stiffness*r^2/2 + alpha*r^3/3' --alpha 0.25", '--chain fput-alpha --alpha 0.25'],
    ["--bond 'r^2/2 + b*r^4/4' --parameter b=0.5", '--chain fput-beta --beta 0.5'],
    [
      "--bond 'r^2/2' --pinning 'k*q^2/2 + l*q^4/4' --parameter k=0.5 --parameter l=0.25",
      '--chain harmonic --pinning-quadratic 0.5 --pinning-quartic 0.25',
    ],
    ["--bond 'k*r^2/2' --parameter k=2", '--chain harmonic --stiffness 2'],
  ])('%s moves as %s, up to rounding', async (written, named) => {
    const [one, other] = await Promise.all(
      [written, named].map((system) => table(`${system} --sites 4 --amplitude 0.5 --time 10 --observe q,p,energy,mode-energies,currents`)),
    );
    expect(one.header).toEqual(other.header);
    // a hundred steps, each some tens of roundings of numbers of order 1, hardly amplified up to time 10
    const worst = Math.max(...one.rows.flat().map((x, i) => Math.abs(x - (other.rows.flat()[i] as number))));
    expect(worst).toBeLessThan(100 * 100 * 2 ** -53);
  });

  it('has the same bits as the same chain in a file', async () => {
    const pinning = '{"quadratic": [1, 0, 2, 0], "sextic": 0.5}';
    writeFileSync(
      'pinned.json',
      `{"potential": "harmonic", "boundary": "periodic", "sites": 4, "mass": [1, 2, 3, 4], "pinning": ${pinning}}`,
    );
    const options = '--chain harmonic --boundary periodic --sites 4 --mass 1,2,3,4 --pinning-quadratic 1,0,2,0 --pinning-sextic 0.5';
    const rest = '--random 2 --seed 5 --time 10 --observe q,p';
    expect((await table(`${options} ${rest}`)).text).toBe((await table(`--system pinned.json ${rest}`)).text);
  });

  it('on a torus conserves energy and momentum, and its mode is a mode', async () => {
    const run = await table('--chain harmonic --sides 3,4 --mode 7 --time 20 --observe energy,momentum,mode-energies');
    expect(spread(column(run, 'energy')) / (column(run, 'energy')[0] as number)).toBeLessThan(1e-9);
    // wave vector 7 is (1, 2); its mirror (2, 2) is 8. Half of the energy each: 12 omega^2/4 / 2, omega^2 = 4 (sin^2(pi/3) + sin^2(pi/2)) = 7
    const first = run.rows[0] as number[];
    run.header.forEach((name, i) => {
      if (!name.startsWith('E')) return;
      const expected = name === 'E7' || name === 'E8' ? (12 * 7) / 8 : 0;
      expect(Math.abs((first[i] as number) - expected)).toBeLessThan(1e-13);
    });
    const toda = await table('--chain toda --alpha 1 --sides 3,3,3 --random 5 --time 20 --observe momentum');
    expect(spread(column(toda, 'momentum'))).toBeLessThan(1e-13);
  });

  it('balances its site energies with its currents', async () => {
    const run = await table(
      '--chain fput-beta --beta 1 --sites 5 --boundary periodic --random 3 --step 0.0009765625 --time 0.001953125 --every 0.0009765625 --observe site-energies,currents,energy',
    );
    const at = (name: string, row: number) => run.rows[row]?.[run.header.indexOf(name)] as number;
    const rates: number[] = [];
    for (let j = 0; j < 5; j++) {
      const rate = (at(`h${j}`, 2) - at(`h${j}`, 0)) / (2 * 2 ** -10);
      // central difference: h^2/6 of a third derivative of order 10
      expect(Math.abs(rate - (at(`j${(j + 4) % 5}`, 1) - at(`j${j}`, 1)))).toBeLessThan(1e-4);
      rates.push(Math.abs(rate));
    }
    expect(Math.max(...rates)).toBeGreaterThan(0.1); // something flows
    const sum = [0, 1, 2, 3, 4].reduce((total, j) => total + at(`h${j}`, 0), 0);
    expect(Math.abs(sum - at('energy', 0))).toBeLessThan(1e-14);
  });

  it('keeps the spectrum of the Lax matrix along the Toda flow, between walls 2N + 2 numbers symmetric about 0', async () => {
    const run = await table('--chain toda --alpha 0.5 --sites 3 --random 2 --step 0.0625 --time 8 --observe toda-spectrum');
    expect(run.header).toEqual(['time', ...[1, 2, 3, 4, 5, 6, 7, 8].map((i) => `lambda${i}`)]);
    for (let i = 1; i <= 8; i++) {
      const values = column(run, `lambda${i}`);
      expect(spread(values)).toBeLessThan(1e-11); // measured 8.2e-13, and 1.4e-14 with half the step: order 6
      expect(values[0]).toBe(0 - (column(run, `lambda${9 - i}`)[0] as number));
    }
    const moved = await table('--chain fput-alpha --alpha 0.5 --sites 3 --random 0.03 --step 0.0625 --time 8 --observe toda-spectrum');
    expect(spread(column(moved, 'lambda8'))).toBeGreaterThan(1e-6); // FPUT is not Toda: measured 6.8e-6
  });

  it('keeps J along the Toda flow, and not along that of FPUT', async () => {
    const rest = '--alpha 0.5 --sites 8 --random 0.8 --step 0.0625 --time 8 --observe toda-j';
    const run = await table(`--chain toda ${rest}`);
    expect(run.header).toEqual(['time', 'J']);
    expect(run.rows[0]?.[1]).toBeGreaterThan(0.01); // about the energy per site
    expect(spread(column(run, 'J'))).toBeLessThan(1e-10);
    expect(spread(column(await table(`--chain fput-alpha ${rest}`), 'J'))).toBeGreaterThan(1e-4);
  });

  it('with coefficients per site moves by them, and shows its momentum', async () => {
    const run = await table(
      '--chain harmonic --sites 2 --coefficients sites --stiffness 1,4 --step 0.001 --time 0.001 --observe momentum,p',
    );
    expect((await table('--chain harmonic --sites 2 --coefficients sites --time 1')).header).toEqual(['time', 'momentum']);
    // mode 1 of two sites: q = (s, s), s = sin(pi/3); r = (s, 0, -s); p' = V_j'(r_j) - V_j'(r_{j-1}) = -s and -4 s
    const s = Math.sqrt(0.75);
    expect(Math.abs((run.rows[1]?.[2] as number) + 0.001 * s)).toBeLessThan(1e-8);
    expect(Math.abs((run.rows[1]?.[3] as number) + 0.004 * s)).toBeLessThan(1e-8);
  });
});

describe('starts of chains', () => {
  it('--modes share --energy, at random phases that the seed gives', async () => {
    const at = (more: string) =>
      table(`--chain fput-beta --beta 1 --sites 8 --modes 2-3,5 --energy 3 --time 0 --observe mode-energies,q ${more}`);
    const [one, again, other, phases] = await Promise.all(['--seed 1', '', '--seed 2', '--phases 0,0.25,0.125'].map(at));
    for (const run of [one, other, phases])
      for (let k = 1; k <= 8; k++) expect(Math.abs((run.rows[0]?.[k] as number) - ([2, 3, 5].includes(k) ? 1 : 0))).toBeLessThan(1e-14);
    expect(again.text).toBe(one.text);
    expect(other.text).not.toBe(one.text);
    expect(phases.text).not.toBe(one.text);
  });

  it('--thermal has the temperature asked for, on average', async () => {
    const temperatures = await Promise.all(
      Array.from({ length: 8 }, (_, seed) =>
        table(`--chain harmonic --sites 256 --thermal 2 --seed ${seed} --time 0 --observe temperature`),
      ),
    );
    const mean = temperatures.reduce((sum, { rows }) => sum + (rows[0]?.[1] as number) / 8, 0);
    expect(Math.abs(mean - 2)).toBeLessThan(5 * 2 * Math.sqrt(2 / (8 * 256))); // p^2/m: variance 2 T^2
  });

  it('a step across a pole is told by the energy', async () => {
    const pair = "--bond 'eps * ((1 + r)^-12 - 2 * (1 + r)^-6 + 1)' --parameter eps=1 --sites 3 --random 40 --step 0.1 --time 20";
    const { status, stderr } = await simulate(`${pair} --seed 2`);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^tsingou: the energy went from (40|39.9).* to .*, and nothing takes or gives any: choose a smaller step\n$/);
    expect((await simulate(`${pair.replace('0.1', '0.0005')} --seed 2`)).stderr).toBe('');
  });

  it('--random stays on this side of a pole', async () => {
    const run = await table("--bond '(1+r)^-12 - 2*(1+r)^-6 + 1' --sites 6 --random 30 --time 0 --observe energy,q");
    expect(Math.abs((run.rows[0]?.[1] as number) / 30 - 1)).toBeLessThan(1e-12);
    const q = [0, ...(run.rows[0] as number[]).slice(2), 0];
    for (let b = 0; b < 7; b++) expect((q[b + 1] as number) - (q[b] as number)).toBeGreaterThan(-1);
  });
});

describe('spins', () => {
  const ring = '--chain spins --sites 5 --coupling 1,2,0.5,1,-1 --field 0,0,1';

  it('conserve their energy to the error of the scheme, and their total spin along a uniform field', async () => {
    const run = (more: string) => table(`${ring} --seed 3 --time 50 --every 1 ${more}`);
    const kahanLi = await run('--observe energy,total-spin');
    expect(kahanLi.header).toEqual(['time', 'energy', 'total_x', 'total_y', 'total_z']);
    expect(spread(column(kahanLi, 'energy'))).toBeLessThan(1e-5);
    expect(spread(column(kahanLi, 'total_z'))).toBeLessThan(1e-12);
    expect(spread(column(kahanLi, 'total_x'))).toBeGreaterThan(0.1);
    const strang = await Promise.all(['--scheme strang --step 0.02', '--scheme strang --step 0.01'].map(run));
    const [coarse, fine] = strang.map((each) => spread(column(each, 'energy'))) as [number, number];
    expect(Math.abs(Math.log2(coarse / fine) - 2)).toBeLessThan(0.3);
  });

  it('from a saved state continue bit for bit as the run that was not interrupted', async () => {
    const observed = '--step 0.1 --every 0.5 --observe spins,site-energies,currents';
    const lines = async (command: string) => (await table(command)).text.split('\n').slice(1, -1);
    const whole = await lines(`${ring} --seed 9 --time 20 ${observed}`);
    const first = await lines(`${ring} --seed 9 --time 7.5 ${observed} --save half.json`);
    const second = await lines(`--start half.json --time 12.5 ${observed}`);
    const withoutTime = (of: string[]) => of.map((line) => line.slice(line.indexOf(',')));
    expect(first).toEqual(whole.slice(0, 16));
    expect(withoutTime(second)).toEqual(withoutTime(whole.slice(15)));
    const saved = JSON.parse(readFileSync('half.json', 'utf8'));
    expect(saved).toMatchObject({ format: 'tsingou.state/1', chain: { kind: 'spins', sites: 5 }, scheme: 'kahan-li-6', time: 7.5 });
    expect(saved.spins.bits).toHaveLength(15);
    expect(saved.q).toBeUndefined();
  });

  it('are read as decimals, in a field per site', async () => {
    writeFileSync('spins.json', '{"spins": [1, 0, 0, 0, 1, 0, 0, 0, 1]}');
    const { rows } = await table(
      '--chain spins --sites 3 --coupling 0 --field 1,0,0,0,2,0,0,0,3 --start spins.json --time 9 --observe energy,spins',
    );
    expect(new Set(rows.map((row) => row.slice(1).join(' ')))).toEqual(new Set(['6 1 0 0 0 1 0 0 0 1'])); // along their fields they rest
  });
});

describe('a run that ends early', () => {
  it.each([
    [
      'a logarithm',
      "--bond 'r - log(1+r)' --sites 4 --thermal 1 --step 0.5",
      /^tsingou: the chain is not finite at time \S+?(, bond \d+ at r = -\S+)?: choose a smaller step or a lower energy\n$/,
    ],
    [
      'a cubic',
      "--bond 'r^2/2 + r^3/3' --sites 4 --amplitude 3",
      /^tsingou: the chain is not finite at time 3\.\d: choose a smaller step or a lower energy\n$/,
    ],
    [
      'per site',
      '--chain fput-alpha --alpha 1 --sites 4 --coefficients sites --amplitude 5',
      /^tsingou: the chain is not finite at time \S+, site \d: choose a smaller step or a lower energy\n$/,
    ],
  ])('says when, and what to do: %s', async (_, command, says) => {
    const { status, stderr } = await simulate(command);
    expect(status).toBe(64);
    expect(stderr).toMatch(says);
  });
});

describe('--digits', () => {
  it('gives the digits of the exact solution: one mass between walls swings as cos(sqrt(2) t)', async () => {
    const { header, text } = await table('--chain harmonic --sites 1 --amplitude 1 --time 3 --every 1.5 --digits 30');
    expect(header).toEqual(['time', 'q1', 'p1']);
    const real = decimal(45);
    const root = real.sqrt(real.of(2));
    for (const line of text.trimEnd().split('\n').slice(2)) {
      const [time, q, p] = line.split(',') as [string, string, string];
      const angle = real.times(root, real.of(Number(time)));
      const exact = [real.cos(angle), real.minus(real.of(0), real.times(root, real.sin(angle)))];
      [q, p].forEach((seen, i) => {
        expect(seen.replace(/^-?0\.0*|\D/g, '').length).toBeGreaterThanOrEqual(29);
        const off = (exact[i] as Decimal).minus(seen).abs().toNumber();
        expect(off).toBeLessThan(1e-29); // one unit of the last of 30 digits, at most, of numbers up to 1.42
      });
    }
  });

  it('goes on from a state, and says what it cannot show', async () => {
    const spins = '--chain spins --sites 3 --field 0,0,1 --coupling 0.5 --time 1 --every 1 --digits 20';
    expect((await table(spins)).header.length).toBe(10);
    expect((await simulate(`${spins} --observe energy`)).stderr).toContain('expected one of spins with --digits');
    expect((await simulate('--chain harmonic --sites 2 --digits 20 --scheme pefrl')).stderr).toContain('nothing beside --digits');
  });
});
