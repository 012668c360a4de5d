import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const bin = join(import.meta.dirname, '../dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'tsingou-simulate-'));

function simulate(command: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'simulate', ...command.split(' ')], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
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
  'badchain.json': `{"chain": {${ring}, "sites": 2}, "q": [0, 0], "p": [0, 0]}`,
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

const good = '--chain harmonic --sites 2';
const refused: readonly (readonly [command: string, ...says: string[]])[] = [
  ['--time 1', '--chain', 'got nothing', 'one of harmonic, fput-alpha, fput-beta, fput-alphabeta, toda', '--system FILE'],
  [
    '--chain fput-alfa --sites 3',
    '--chain: got "fput-alfa"',
    'one of harmonic, fput-alpha, fput-beta, fput-alphabeta, toda',
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
  [`${good} --seed 7`, '--seed: got 7', '--random beside it'],
  ['--system two.json --alpha 1', '--alpha: got 1', 'nothing beside --system'],
  ['--start short.json --random 1 --chain harmonic --sites 1', '--random: got 1', 'nothing beside --start'],
  ['--alpha 1 --start short.json', '--alpha: got 1', '--chain beside it'],
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
  [`${good} --observe energy,entropy`, '--observe: got "entropy"', 'energy, momentum, mode-energies, spectral-entropy, q, p'],
  [`${good} --observe momentun`, '--observe: got "momentun"', 'did you mean momentum?'],
  [`${good} --observe q,p,q`, '--observe: got "q"', 'each name once'],
  [`${good} --stiffness 1,2,1 --observe mode-energies`, 'stiffness: got [1,2,1]', 'normal modes need a uniform chain'],
  ['--chain harmonic --sites 4097 --observe spectral-entropy', 'sites: got 4097', 'at most 4096 sites where modes are observed'],
  [`${good} --save rows.csv`, '--save: got "rows.csv"', '.npy', '.json'],
  [`${good} --save a.npy --save a.npy`, '--save: got "a.npy"', 'each file once'],
  [`${good} --obsrve q`, "unknown option '--obsrve'", '--observe'],
  [`${good} more`, 'too many arguments'],
  ['--system none.json', '--system: got "none.json"', 'can be read (ENOENT)'],
  ['--system .', '--system: got "."', 'can be read (EISDIR)'],
  ['--system not.json', 'not.json', 'JSON'],
  ['--system list.json', 'list.json: got [1,2]', 'a chain as a JSON object'],
  ['--system null.json', 'null.json: got null', 'a chain as a JSON object'],
  ['--system deep.json', 'deep.json: got [[', 'a chain as a JSON object'],
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
  [`${good} --start short.json`, '--start: got "1 sites"', '2 sites, as the chain has'],
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
];

describe('bad input to simulate exits with 64, and says which argument, which value, and what is allowed', () => {
  it.each(refused.map(([command, ...says]) => ({ command, says })))('$command', ({ command, says }) => {
    const { status, stdout, stderr } = simulate(command);
    expect({ status, stdout }).toEqual({ status: 64, stdout: '' });
    for (const part of says) expect(stderr).toContain(part);
    expect(stderr).not.toContain('    at '); // a message, not a stack
  });
});

describe('a place that cannot be written exits with 74 before anything is computed', () => {
  writeFileSync(join(folder, 'a-file'), '');
  mkdirSync(join(folder, 'a-folder.json'));

  it.each(['a-file/rows.npy', 'a-folder.json'])('%s', (file) => {
    const { status, stdout, stderr } = simulate(`${good} --time 1e12 --save ${file}`);
    expect({ status, stdout }).toEqual({ status: 74, stdout: '' });
    expect(stderr).toContain(`cannot write ${file}`);
  });
});
