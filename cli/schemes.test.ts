import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemes } from '../src/schemes/schemes.ts';

const bin = join(import.meta.dirname, '../dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'tsingou-'));

function tsingou(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'schemes', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

const { 'okunbor-skeel-6': good, saba2c } = schemes;
const table = {
  name: 'my-table',
  first: good.first,
  kicks: good.kicks,
  drifts: good.drifts,
  order: 6,
  symmetric: true,
  orderConditions: 'nystrom',
};
function file(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

describe('tsingou schemes', () => {
  it('lists every scheme and what is left out', () => {
    const { status, stdout } = tsingou();
    expect(status).toBe(0);
    for (const name of Object.keys(schemes)) expect(stdout).toMatch(new RegExp(`^${name} `, 'm'));
    expect(stdout).toContain('Left out\n  the six-stage table called McAte42');
    const { schemes: listed, leftOut } = JSON.parse(tsingou('--format', 'json').stdout);
    expect(listed.map(({ name }: { name: string }) => name)).toEqual(Object.keys(schemes));
    expect(leftOut.length).toBeGreaterThan(0);
  });

  it('shows a passport, as text and as data', () => {
    const { status, stdout } = tsingou('forest-ruth');
    expect(status).toBe(0);
    expect(stdout).toContain('any separable H  order 4 confirmed');
    expect(stdout).toContain('stable           up to h omega = 1.5734');
    expect(stdout).toContain('refined          not attempted: written in closed form');
    const found = JSON.parse(tsingou('rk4', '--format', 'json').stdout);
    expect(found).toMatchObject({
      format: 'tsingou.passport/1',
      name: 'rk4',
      partitioned: null,
      trees: { order: 4 },
      symplectic: { holds: false },
    });
    expect(tsingou('okunbor-skeel-6').stdout).toContain(
      'isolated among palindromes: the digits printed are within 2.4e-20 of a zero of the conditions',
    );
    expect(JSON.parse(tsingou('yoshida6', '--format', 'json').stdout).refined).toMatchObject({ isolated: true, free: 0, unknowns: 4 });
    expect(JSON.parse(tsingou('pefrl', '--format', 'json').stdout).refined).toMatchObject({
      isolated: false,
      free: 1,
      unknowns: 5,
      kicks: null,
    });
  });
});

describe('tsingou schemes audit', () => {
  it.each([
    { title: 'a good table', content: table, status: 0, says: ['order 6 is confirmed for T = p^2/2', 'my-table is what it claims'] },
    {
      title: 'leapfrog in numbers, and no claim but the order',
      content: { name: 'leapfrog', first: 'kick', kicks: [0.5, 0.5], drifts: ['1'], order: 2 },
      status: 0,
      says: ['order 2 is confirmed for T = p^2/2', 'leapfrog is what it claims'],
    },
    {
      title: 'SABA2 with its corrector',
      content: {
        name: 'saba2c',
        first: 'drift',
        kicks: saba2c.kicks,
        drifts: saba2c.drifts,
        corrector: saba2c.corrector,
        order: 4,
        symmetric: true,
      },
      status: 0,
      says: ['drift, between correctors', 'order 4 is confirmed for T = p^2/2', 'saba2c is what it claims'],
    },
    {
      title: 'a corrector of the wrong sign',
      content: {
        name: 'saba2c',
        first: 'drift',
        kicks: saba2c.kicks,
        drifts: saba2c.drifts,
        corrector: saba2c.corrector?.slice(1),
        order: 4,
      },
      status: 1,
      says: ['order 4 is not confirmed', 'hold up to order 2'],
    },
    {
      title: 'roles of q and p exchanged',
      content: { ...table, kicks: table.drifts, drifts: table.kicks, first: 'kick' },
      status: 1,
      says: ['order 6 is not confirmed', 'hold up to order 4', 'the roles of q and p are the wrong way round'],
    },
    {
      title: 'a digit wrong in the ninth place',
      content: { ...table, drifts: table.drifts.map((text) => text.replace('1.18742957', '1.18742958')) },
      status: 1,
      says: ['hold up to order 0', 'a digit is wrong about there', 'my-table is not what it claims'],
    },
    {
      title: 'an order too high',
      content: { ...table, order: 7 },
      status: 1,
      says: ['order 7 is not confirmed', 'hold up to order 6; those of order 7 are missed by 2.4e-4'],
    },
  ])('$title: exits with $status', ({ content, status, says }) => {
    const name = file('table.json', content);
    const asked = tsingou('audit', name);
    expect(asked.status).toBe(status);
    for (const part of says) expect(asked.stdout).toContain(part);
  });

  it('says the same as data', () => {
    const { status, stdout } = tsingou('audit', file('seven.json', { ...table, order: 7 }), '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'tsingou.audit/1', confirmed: false, passport: { nystrom: { order: 6 } } });
  });
});

describe('bad input exits with 64, and says which argument, which value, and what is allowed', () => {
  it.each([
    { args: ['srkn11c'], says: ['NAME', '"srkn11c"', 'did you mean srkn11b'] },
    { args: ['--format', 'xml'], says: ['--format', '"xml"', 'terminal, json'] },
    { args: ['audit'], says: ["missing required argument 'file'"] },
    { args: ['audit', 'none.json'], says: ['FILE', '"none.json"', 'ENOENT'] },
    { args: ['audit', file('broken.json', '{"name": ')], says: ['broken.json', 'JSON'] },
    { args: ['audit', file('list.json', [1])], says: ['list.json', '[1]', 'object'] },
    { args: ['audit', file('more.json', { ...table, stages: 7 })], says: ['more.json', '"stages"', 'no field of that name'] },
    { args: ['audit', file('first.json', { ...table, first: 'A' })], says: ['first.json.first', '"A"', '"kick"'] },
    { args: ['audit', file('text.json', { ...table, kicks: ['1', 'x'] })], says: ['text.json.kicks[1]', '"x"', 'a rational'] },
    { args: ['audit', file('zero.json', { ...table, kicks: ['1/0'] })], says: ['zero.json.kicks[0]', '"1/0"'] },
    { args: ['audit', file('huge.json', { ...table, kicks: [1e300] })], says: ['huge.json.kicks[0]', 'from -100 to 100'] },
    { args: ['audit', file('none-at-all.json', { ...table, kicks: [] })], says: ['none-at-all.json.kicks', '[]', 'at least one'] },
    {
      args: ['audit', file('any.json', { ...table, corrector: '1/8', orderConditions: 'partitioned' })],
      says: ['any.json.orderConditions', '"nystrom"'],
    },
    { args: ['audit', 'none.json', '--format', 'markdown'], says: ['--format', '"markdown"', 'terminal or json'] },
    { args: ['srkn11b', '--format', 'markdown'], says: ['--format', '"markdown"', 'terminal or json'] },
    { args: ['audit', file('order.json', { ...table, order: 11 })], says: ['order.json.order', '11', 'at most 10'] },
    { args: ['audit', file('count.json', { ...table, kicks: ['1'] })], says: ['count.json', '1 kick and 8 drifts', 'one more'] },
  ])('$args', ({ args, says }) => {
    const { status, stdout, stderr } = tsingou(...args);
    expect({ status, stdout }).toEqual({ status: 64, stdout: '' });
    for (const part of says) expect(stderr).toContain(part);
    expect(stderr).not.toContain('    at ');
  });

  it.each([['--help'], ['audit', '--help']])('%s %s helps', (...args) => {
    const { status, stdout } = tsingou(...args);
    expect(status).toBe(0);
    expect(stdout).toContain('Example');
  });
});
