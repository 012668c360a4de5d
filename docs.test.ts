import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mutants } from './oracles/mutants/mutants.ts';
import { claims } from './properties/claims/claims.ts';
import { readPower } from './properties/power/read-power.ts';
import { stationsOf } from './properties/power/station.ts';

const root = import.meta.dirname;

it('docs/core.md is what verify writes: every function of the core, what it was held against, evidence and margin', {
  timeout: 240_000,
}, () => {
  const written = execFileSync(process.execPath, ['dist/cli/main.js', 'verify', 'core', '--quiet', '--format', 'ledger'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(readFileSync(join(root, 'docs/core.md'), 'utf8')).toBe(written);
});

it('docs/power.md is what power shows of the kills on record, which are those of the mutants and oracles that there are', () => {
  const written = execFileSync(process.execPath, ['dist/cli/main.js', 'power', '--from', 'power/quick.json', '--format', 'markdown'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(readFileSync(join(root, 'docs/power.md'), 'utf8')).toBe(written);
  const { mutants: known, slack } = readPower(readFileSync(join(root, 'power/quick.json'), 'utf8'), 'power/quick.json');
  expect(Object.keys(known)).toEqual(mutants.map(({ id }) => id).toSorted());
  expect(slack.map(({ oracle }) => oracle)).toEqual(
    stationsOf(claims.filter(({ id }) => id.startsWith('core/'))).map(({ oracle }) => oracle.id),
  );
});
