import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from './settled.ts';
import { simulateCommand } from './simulate-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'tsingou-simulate-'));
const before = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => process.chdir(before));

/** In this process, as the command line would; words with spaces are given as a list. */
async function simulate(command: string | readonly string[]) {
  const [stdout, stderr] = [collected(), collected()];
  let code = 0;
  const parsed = new Command('tsingou')
    .showSuggestionAfterError(true)
    .addCommand(simulateCommand((done) => (code = done), { stdout, stderr }));
  const { code: other, message } = await settled(parsed, ['simulate', ...(typeof command === 'string' ? command.split(' ') : command)]);
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

const deep = '['.repeat(100_000) + ']'.repeat(100_000);
const ring = '"potential": "harmonic", "boundary": "periodic"';
const files: Record<string, string> = {
  'not.json': '{"sites": ',
  'list.json': '[1, 2]',
  'null.json': 'null',
  'deep.json': deep,
  'deeper.json': `{${ring}, "sites": ${deep}}`,
  'proto.json': `{${ring}, "sites": 3, "__proto__": {"alpha": 1}}`,
  'constructor.json': '{"potential": "constructor", "boundary": "fixed", "sites": 3}',
  'huge.json': `{${ring}, "sites": 1e400}`,
  'two.json': `{${ring}, "sites": 2}`,
  'less.json': '{"potential": "fput-alpha", "boundary": "fixed", "sites": 3}',
  'empty.json': '{}',
  'short.json': '{"q": [0.5], "p": [0]}',
  'words.json': '{"q": [0.5, "0.5"], "p": [0, 0]}',
  'infinite.json': '{"q": [0.5, 1e999], "p": [0, 0]}',
  'uneven.json': '{"q": [0.5, 0.5], "p": [0]}',
  'digits.json': '{"q": {"bits": ["3fe0000000000000", "3FE"]}, "p": [0, 0]}',
  'nan.json': '{"q": {"bits": ["7ff8000000000000"]}, "p": [0]}',
  'disagree.json': '{"q": {"bits": ["3fe0000000000000"], "decimal": ["0.25"]}, "p": [0]}',
  'fewer.json': '{"q": {"bits": ["3fe0000000000000"], "decimal": []}, "p": [0]}',
  'deepq.json': `{"q": ${deep}, "p": [0]}`,
  'v2.json': '{"format": "tsingou.state/2", "q": [0], "p": [0]}',
  'more.json': '{"q": [0], "p": [0], "velocity": [0]}',
  'ring.json': '{"kind": "spins", "sites": 3, "field": [0, 0, 1], "coupling": [1, 2, 1]}',
  'lawless.json': '{"kind": "site-chain", "potential": "harmonic", "boundary": "periodic", "sites": 3, "stiffness": [1, 2, 3]}',
  'kind.json': '{"kind": "spin", "sites": 3}',
  'number.json': '{"kind": 7, "sites": 3}',
  'feild.json': '{"kind": "spins", "sites": 3, "feild": [0, 0, 1]}',
  'idle.json': '{"potential": {"expression": "a*r^2", "parameters": {"a": 0.5, "b": 1}}, "boundary": "fixed", "sites": 3}',
  'unknown.json': `{${ring}, "sites": 3, "pinning": {"formula": {"expression": "k*q^2"}}}`,
  'masses.json': `{${ring}, "sites": 3, "mass": [1, 2]}`,
  'long.json': '{"spins": [1, 0, 0, 0, 1, 0, 0, 0.5, 0.5]}',
  'five.json': '{"spins": [1, 0, 0, 0, 1]}',
  'unit.json': '{"spins": [1, 0, 0, 0, 1, 0, 0, 0, 1]}',
  'both.json': '{"spins": [1, 0, 0], "q": [1], "p": [0]}',
  'badspins.json': '{"chain": {"kind": "spins", "sites": 2}, "spins": [1, 0, 0, 0, 1, 0]}',
  'pole.json': '{"q": [0.5, -0.5], "p": [0, 0]}',
  'badchain.json': `{"chain": {${ring}, "sites": 2}, "q": [0, 0], "p": [0, 0]}`,
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

const good = '--chain harmonic --sites 2';
const spins = '--chain spins --sites 3';
const written = (bond: string, ...parameters: string[]) => [
  '--bond',
  bond,
  '--sites',
  '2',
  ...parameters.flatMap((x) => ['--parameter', x]),
];
const refused: readonly (readonly [command: string | readonly string[], ...says: string[]])[] = [
  ['--time 1', '--chain', 'got nothing', 'one of harmonic, fput-alpha, fput-beta, fput-alphabeta, toda, spins', '--system FILE'],
  [
    '--chain fput-alfa --sites 3',
    '--chain: got "fput-alfa"',
    'one of harmonic, fput-alpha, fput-beta, fput-alphabeta, toda, spins',
    'did you mean fput-alpha',
  ],
  ['--chain harmonic', '--sites: got nothing', 'a whole number of sites'],
  ['--chain harmonic --sites 0', '--sites: got "0"', 'from 1 to 10000000'],
  ['--chain harmonic --sites 2.5', '--sites: got "2.5"', 'a whole number'],
  ['--chain harmonic --sites 2 --boundary periodic', '--sites: got 2', 'at least 3 sites on a ring'],
  [`${good} --boundary fixt`, '--boundary: got "fixt"', 'one of fixed, periodic', 'did you mean fixed?'],
  [`${good} --stiffness 0`, '--stiffness: got 0', 'a positive number'],
  [`${good} --stiffness 1,-2,1`, '--stiffness[1]: got -2', 'a positive number'],
  [`${good} --stiffness 1,2`, '--stiffness: got [1,2]', '3 values, one per bond'],
  [`${good} --stiffness 1,,2`, '--stiffness: got ""', 'a finite number'],
  [`${good} --alpha 1`, '--alpha: got 1', 'the harmonic bond has no alpha'],
  ['--chain fput-alpha --sites 2', '--alpha: got nothing', 'the fput-alpha bond has one'],
  ['--chain toda --sites 2 --alpha 0', '--alpha: got 0', 'at least 2^-500'],
  ['--chain toda --sites 2 --alpha 0x1', '--alpha: got "0x1"', 'a finite number'],
  [`${good} --mode 3`, '--mode: got 3', 'a whole number from 1 to 2'],
  [`${good} --mode 0`, '--mode: got 0', 'a whole number from 1 to 2'],
  ['--chain harmonic --sites 5 --boundary periodic --mode 5', '--mode: got 5', 'from 1 to 4'],
  [`${good} --amplitude 1e999`, '--amplitude: got "1e999"', 'a finite number'],
  [`${good} --random -1`, '--random: got -1', 'a positive finite number'],
  ['--chain fput-alpha --alpha 1 --sites 8 --random 100', '--random: got 100', 'before a bond breaks'],
  [`${good} --random 1 --seed 4294967296`, '--seed: got "4294967296"', 'from 0 to 4294967295'],
  [`${good} --random 1 --mode 2`, '--mode: got 2', 'nothing beside --random'],
  [`${good} --seed 7`, '--seed: got 7', '--random, --thermal or --modes beside it'],
  ['--system two.json --alpha 1', '--alpha: got 1', 'nothing beside --system'],
  ['--start short.json --random 1 --chain harmonic --sites 1', '--random: got 1', 'nothing beside --start'],
  ['--alpha 1 --start short.json', '--alpha: got 1', '--chain or --bond beside it'],
  [`${good} --scheme srkn11`, '--scheme: got "srkn11"', 'one of velocity-verlet', 'did you mean srkn11b'],
  [`${good} --step 0`, '--step: got 0', 'a positive number'],
  [`${good} --step -0.1`, '--step: got -0.1', 'a positive number'],
  [`${good} --step h`, '--step: got "h"', 'a finite number'],
  [`${good} --step 1 --scheme velocity-verlet`, '--step: got 1; expected less than 1, the stability limit', 'step * omega < 2', 'up to 2'],
  [`${good} --stiffness 1,16,1 --step 0.25 --scheme velocity-verlet`, '--step: got 0.25; expected less than 0.25', 'up to 8'],
  [`${good} --step 1.5 --scheme rk4`, '--step: got 1.5; expected less than 1.41421356'],
  [`${good} --time 0.25`, '--time: got 0.25', 'a multiple of the step 0.1, such as 0.2 or 0.3'],
  [`${good} --time -1`, '--time: got -1', '0 or more'],
  [`${good} --every 0.25`, '--every: got 0.25', 'a multiple of the step 0.1, such as 0.2 or 0.3'],
  [`${good} --every 0`, '--every: got 0', 'at least one step, 0.1'],
  [
    `${good} --observe energy,entropy`,
    '--observe: got "entropy"',
    'energy, momentum, mode-energies, spectral-entropy, q, p, temperature, site-energies, currents, toda-spectrum',
  ],
  [`${good} --observe momentun`, '--observe: got "momentun"', 'did you mean momentum?'],
  [`${good} --observe q,p,q`, '--observe: got "q"', 'each name once'],
  [
    '--chain toda --alpha 1 --sites 2 --stiffness 1,2,1 --observe toda-spectrum',
    '--stiffness: got [1,2,1]',
    'unequal bonds or masses are no Toda lattice',
  ],
  ['--chain harmonic --sites 2 --observe toda-spectrum', '--chain: got "harmonic"', 'toda, fput-alpha or fput-alphabeta'],
  [`${good} --stiffness 1,2,1 --observe mode-energies`, '--stiffness: got [1,2,1]', 'normal modes need a uniform chain'],
  ['--chain harmonic --sites 4097 --observe spectral-entropy', '--sites: got 4097', 'at most 4096 sites where modes are observed'],
  [`${good} --save rows.csv`, '--save: got "rows.csv"', '.npy', '.json'],
  [`${good} --save a.npy --save a.npy`, '--save: got "a.npy"', 'each file once'],
  [`${good} --obsrve q`, "unknown option '--obsrve'", '--observe'],
  [`${good} more`, 'too many arguments'],
  ['--system none.json', '--system: got "none.json"', 'can be read (ENOENT)'],
  ['--system .', '--system: got "."', 'can be read (EISDIR)'],
  ['--system not.json', 'not.json', 'JSON'],
  ['--system list.json', 'list.json: got [1,2]', 'a system as a JSON object'],
  ['--system null.json', 'null.json: got null', 'a system as a JSON object'],
  ['--system deep.json', 'deep.json: got [[', 'a system as a JSON object'],
  ['--system deeper.json', 'deeper.json.sites: got [[', 'a whole number of sites'],
  ['--system proto.json', 'proto.json: got "__proto__"', 'no field of that name'],
  ['--system constructor.json', 'constructor.json.potential: got "constructor"', 'one of harmonic'],
  ['--system huge.json', 'huge.json.sites: got Infinity', 'a whole number of sites'],
  ['--system two.json', 'two.json.sites: got 2', 'at least 3 sites on a ring'],
  ['--system less.json', 'less.json.alpha: got nothing', 'the fput-alpha bond has one'],
  [`${good} --start none.json`, '--start: got "none.json"', 'can be read (ENOENT)'],
  [`${good} --start not.json`, 'not.json', 'JSON'],
  [`${good} --start list.json`, 'list.json: got [1,2]', 'an object with q and p'],
  [`${good} --start empty.json`, 'empty.json.q: got nothing', 'an array of numbers'],
  [`${good} --start short.json`, '--start: got "1 sites"', '2 sites, as the system has'],
  [`${good} --start words.json`, 'words.json.q[1]: got "0.5"', 'a finite number'],
  [`${good} --start infinite.json`, 'infinite.json.q[1]: got Infinity', 'a finite number'],
  [`${good} --start uneven.json`, 'uneven.json.p.length: got 1', 'as many as q has'],
  [`${good} --start digits.json`, 'digits.json.q.bits[1]: got "3FE"', '16 hexadecimal digits'],
  [`${good} --start nan.json`, 'nan.json.q[0]: got NaN', 'a finite number'],
  [`${good} --start disagree.json`, 'disagree.json.q.decimal[0]: got "0.25"', '0.5, as the bits 3fe0000000000000 say'],
  [`${good} --start fewer.json`, 'fewer.json.q.decimal: got "0 numbers"', '1, as many as bits'],
  [`${good} --start deepq.json`, 'deepq.json.q[0]: got [[', 'a finite number'],
  [`${good} --start v2.json`, 'v2.json.format: got "tsingou.state/2"', 'tsingou.state/1'],
  [`${good} --start more.json`, 'more.json: got "velocity"', 'no field of that name'],
  ['--start badchain.json', 'badchain.json.chain.sites: got 2', 'at least 3 sites on a ring'],
  ['--start short.json', '--chain: got nothing', 'one of harmonic'],

  // bonds and pinnings as expressions
  [written('r^2/2 + b*r^4'), '--bond: got "r^2/2 + b*r^4"', 'say what "b" is: --parameter b=...'],
  [written('r^2/2 + q'), '--bond: got "r^2/2 + q"', 'an expression in r, the coefficients stiffness, alpha, beta and parameters', '"q"'],
  [written('b*r^2', 'b=1', 'c=2'), '--parameter: got "c=2"', 'a name that --bond contains'],
  [[...written('b*r^2', 'b=1', 'c=2'), '--pinning', 'b*q^2'], '--parameter: got "c=2"', 'a name that --bond or --pinning contains'],
  [written('b*r^2', 'b=1', 'b=2'), '--parameter: got "b=2"', 'each name once: b is 1 already'],
  [written('b*r^2', 'b'), '--parameter: got "b"', 'a name and its value'],
  [written('b*r^2', 'b=x'), '--parameter b: got "x"', 'a finite number'],
  [written('alpha*r^2', 'alpha=1'), '--parameter: got "alpha=1"', 'in --bond "alpha" is the coefficient that --alpha gives'],
  [written('r^2', 'r=1'), '--parameter: got "r=1"', 'in --bond "r" is the variable'],
  [written('r^2/2 + alpha*r^3'), '--alpha: got nothing', 'bond has one'],
  [[...written('r^2/2'), '--stiffness', '2'], '--stiffness: got 2', 'bond has no stiffness'],
  [written('r^2/2 +'), '--bond: got "r^2/2 +"', 'Unexpected end of expression'],
  [written('r^2.5'), '--bond: got "r^2.5"', 'whole exponents up to 100'],
  [written('1/r'), '--bond: got "1/r"', 'a finite value at r = 0'],
  [[...written('r^2/2'), '--chain', 'harmonic'], '--chain: got "harmonic"', 'nothing beside --bond'],
  ['--bond r^2/2', '--sites: got nothing', 'a whole number of sites'],
  [`${good} --parameter a=1`, '--parameter: got "a=1"', '--bond or --pinning beside it'],
  [`${good} --pinning r^2`, '--pinning: got "r^2"', 'an expression in q', 'say what "r" is'],
  [`${good} --pinning 1/q`, '--pinning: got "1/q"', 'a finite value at q = 0'],
  [`${good} --pinning q^2 --pinning-quadratic 1`, '--pinning-quadratic: got 1', 'the formula has no quadratic'],
  [`${good} --pinning-quadratic -1`, '--pinning-quadratic: got -1', 'not bounded below'],
  [`${good} --pinning-quartic 1,2,3`, '--pinning-quartic: got [1,2,3]', '2 values, one per site'],
  [`${good} --pinning-sextic 0,-1`, '--pinning-sextic[1]: got -1', 'not bounded below'],
  [`${good} --mass 0`, '--mass: got 0', 'a positive number'],
  [`${good} --mass 1,-1`, '--mass[1]: got -1', 'a positive number'],
  ['--pinning-quartic 1', '--pinning-quartic: got 1', '--chain or --bond beside it'],

  // lattices, coefficients per site
  ['--chain harmonic --sides 8', '--sides: got [8]', 'two or three whole numbers'],
  ['--chain harmonic --sides 8,2', '--sides[1]: got 2', 'at least 3 sites'],
  ['--chain harmonic --sides 8,8.5', '--sides[1]: got 8.5', 'whole numbers'],
  ['--chain harmonic --sides 8,8 --sites 64', '--sites: got 64', 'nothing beside --sides'],
  ['--chain harmonic --sides 8,8 --boundary fixed', '--sides: got [8,8]', 'a lattice is periodic'],
  ['--chain harmonic --sides 3,3 --modes 1-3 --energy 1', '--sides: got [3,3]', 'one dimension'],
  ['--chain harmonic --sides 3,3 --coefficients sites', '--sides: got [3,3]', 'one dimension'],
  [`${good} --coefficients both`, '--coefficients: got "both"', 'bonds, sites'],
  [`${good} --coefficients sites --stiffness 1,2,3`, '--stiffness: got [1,2,3]', '2 values, one per site'],
  [`${good} --coefficients sites --observe energy`, '--observe: got "energy"', 'momentum, temperature, q, p', 'there is no energy'],
  [`${good} --coefficients sites --observe momentum,currents`, '--observe: got "currents"', 'there is no energy'],
  [`${good} --coefficients sites --random 1`, '--random: got 1', 'there is no energy'],
  [`${good} --coefficients sites --modes 1 --energy 1`, '--modes: got [1]', 'there is no energy'],
  ['--system lawless.json --thermal 1', '--thermal: got 1', 'there is no energy'],

  // starts
  [`${good} --modes 1-2`, '--modes: got [1,2]', '--energy beside it'],
  [`${good} --energy 1`, '--energy: got 1', '--modes beside it'],
  [`${good} --phases 1`, '--phases: got 1', '--modes beside it'],
  [`${good} --modes 2-1 --energy 1`, '--modes: got "2-1"', 'ranges such as 1-3'],
  [`${good} --modes 1,x --energy 1`, '--modes: got "1,x"', 'whole numbers'],
  [`${good} --modes 1-3 --energy 1`, '--modes: got 3', 'from 1 to 2'],
  [`${good} --modes 1,1 --energy 1`, '--modes: got 1', 'each once'],
  [`${good} --modes 1 --energy -1`, '--energy: got -1', '0 or more'],
  [`${good} --modes 1-2 --energy 1 --phases 0.5`, '--phases: got 0.5', '2 numbers, one per mode, not 1'],
  [`${good} --modes 1 --energy 1 --phases 0 --seed 1`, '--seed: got 1', 'nothing beside --phases'],
  [`${good} --modes 1 --energy 1 --mode 2`, '--mode: got 2', 'nothing beside --modes'],
  [`${good} --modes 1 --energy 1 --mass 1,2`, '--mass: got [1,2]', 'normal modes need a uniform chain'],
  [`${good} --modes 1 --energy 1 --random 1`, '--random: got 1', 'nothing beside --modes'],
  [`${good} --thermal 0`, '--thermal: got 0', 'a positive finite number'],
  [`${good} --thermal 1 --random 1`, '--thermal: got 1', 'nothing beside --random'],
  [`${good} --thermal 1 --amplitude 2`, '--amplitude: got 2', 'nothing beside --thermal'],
  ['--chain fput-alpha --alpha 1 --sites 2 --thermal 1', '--chain: got "fput-alpha"', 'no Gibbs measure'],
  [`${good} --mass 1,2 --observe mode-energies`, '--mass: got [1,2]', 'normal modes need a uniform chain'],
  [`${good} --pinning-quadratic 1,2 --observe mode-energies`, '--pinning-quadratic: got [1,2]', 'normal modes need a uniform chain'],
  [[...written('r^4'), '--observe', 'mode-energies'], '--bond: got', "V''(0), which is 0 here, to be a positive number"],
  [[...written('(1+r)^-12 - 2*(1+r)^-6'), '--start', 'pole.json'], '--start: got "bond 1 at r = -1"', 'energy and force'],
  [['--bond', '(1+r)^-2', '--sites', '1', '--amplitude', '-1'], '--amplitude: got "bond 0 at r = -1"', 'energy and force'],
  ['--chain toda --alpha 1 --sites 2 --amplitude 1e4', '--amplitude: got "bond 0 at r = 8660.', 'energy and force'],
  [[...written('sqrt(1 + r) - r/2'), '--random', '1000'], '--random: got 1000', 'within the domain'],

  // steps
  [[...written('50*r^2'), '--scheme', 'velocity-verlet'], '--step: got 0.1; expected less than 0.1, the stability limit', 'up to 20'],
  [`${good} --pinning 500*q^2`, '--step: got 0.1; expected less than 0.0991', 'up to 31.685'],
  [`${good} --mass 1,0.0004`, '--step: got 0.1; expected less than 0.0314', 'up to 100'],

  // spins
  ['--chain spins --sites 2', '--sites: got 2', 'from 3'],
  ['--chain spins', '--sites: got nothing', 'from 3'],
  [`${spins} --field 0,1`, '--field: got [0,1]', 'three numbers x,y,z, or three for each of the sites'],
  [`${spins} --coupling 1,2`, '--coupling: got [1,2]', '3 values, one per bond'],
  [`${spins} --coupling 1e200`, '--coupling: got 1e+200', 'at most 1e100'],
  [`${spins} --alpha 1`, '--alpha: got 1', 'nothing beside --chain spins'],
  [`${spins} --mass 1`, '--mass: got 1', 'nothing beside --chain spins'],
  [`${spins} --boundary fixed`, '--boundary: got "fixed"', 'periodic: spins stand on a ring'],
  [`${spins} --mode 1`, '--mode: got 1', 'nothing for spins', '--seed'],
  ['--system ring.json --thermal 1', '--thermal: got 1', 'nothing for spins'],
  ['--system ring.json --coupling 1', '--coupling: got 1', 'nothing beside --system'],
  [`${good} --coupling 1`, '--coupling: got 1', '--chain spins beside it'],
  [`${spins} --scheme srkn11b`, '--scheme: got "srkn11b"', 'one of strang, suzuki4, kahan-li-6 for spins'],
  [`${spins} --scheme suzuki`, '--scheme: got "suzuki"', 'did you mean suzuki4?'],
  [`${good} --scheme strang`, '--scheme: got "strang"', 'one of velocity-verlet'],
  [`${spins} --observe q`, '--observe: got "q"', 'one of energy, total-spin, spins, site-energies, currents for spins'],
  [`${good} --observe total-spin`, '--observe: got "total-spin"', 'one of energy, momentum'],
  [`${spins} --step 1e7 --time 1e7`, '--step: got 10000000', 'no spin turns by more than 1048576'],
  [`${spins} --start pole.json`, '--start: got "2 sites"', 'a state of 3 sites'],
  ['--chain harmonic --sites 3 --start unit.json', '--start: got "spins"', 'q and p, as the system has'],
  ['--system ring.json --start long.json', 'long.json.spins[6..8]: got [0,0.5,0.5]', 'a unit vector'],
  ['--system ring.json --start five.json', 'five.json.spins.length: got 5', 'a positive multiple of 3'],
  ['--system ring.json --start both.json', 'both.json.spins: got [1,0,0]', 'not both'],
  ['--start unit.json --seed 1', '--seed: got 1', 'nothing beside --start'],
  ['--start badspins.json', 'badspins.json.chain.sites: got 2', 'from 3'],

  // systems in files
  ['--system kind.json', 'kind.json.kind: got "spin"', 'one of chain, site-chain, spins', 'did you mean spins?'],
  ['--system number.json', 'number.json.kind: got 7', 'one of chain, site-chain, spins'],
  ['--system feild.json', 'feild.json: got "feild"', 'no field of that name'],
  ['--system idle.json', 'idle.json.potential.parameters.b: got 1', 'a name that the expression a*r^2 contains'],
  ['--system unknown.json', 'unknown.json.pinning.formula.expression: got "k*q^2"', 'not "k"'],
  ['--system masses.json', 'masses.json.mass: got [1,2]', '3 values, one per site'],
];

describe('bad input to simulate exits with 64, and says which argument, which value, and what is allowed', () => {
  it.each(refused.map(([command, ...says]) => ({ command, says })))('$command', async ({ command, says }) => {
    const { status, stdout, stderr } = await simulate(command);
    expect({ status, stdout }).toEqual({ status: 64, stdout: '' });
    for (const part of says) expect(stderr).toContain(part);
    expect(stderr).not.toContain('    at '); // a message, not a stack
  });
});

describe('a place that cannot be written exits with 74 before anything is computed', () => {
  writeFileSync(join(folder, 'a-file'), '');
  mkdirSync(join(folder, 'a-folder.json'));

  it.each(['a-file/rows.npy', 'a-folder.json'])('%s', async (file) => {
    const { status, stdout, stderr } = await simulate(`${good} --time 1e12 --save ${file}`);
    expect({ status, stdout }).toEqual({ status: 74, stdout: '' });
    expect(stderr).toContain(`cannot write ${file}`);
  });
});
