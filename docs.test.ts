import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mutants } from './oracles/mutants/mutants.ts';
import { claims, papers, placeOf } from './properties/claims/claims.ts';
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

const decided = papers.map(({ id }) => id).filter((id) => id !== 'core' && claims.some((claim) => placeOf(claim.id).paper.id === id));
it.each(decided)(
  'docs/%s.md is what verify writes: statements, counterexamples, and the forms that hold with their derivations',
  {
    timeout: 240_000,
  },
  (id) => {
    const written = execFileSync(process.execPath, ['dist/cli/main.js', 'verify', id, '--quiet', '--format', 'derivations'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(readFileSync(join(root, 'docs', `${id}.md`), 'utf8')).toBe(written);
  },
);

it('docs/power.md is what power shows of the kills on record, which are those of the mutants and oracles that there are', () => {
  const written = execFileSync(process.execPath, ['dist/cli/main.js', 'power', '--from', 'power/quick.json', '--format', 'markdown'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(readFileSync(join(root, 'docs/power.md'), 'utf8')).toBe(written);
  const { mutants: known, slack } = readPower(readFileSync(join(root, 'power/quick.json'), 'utf8'), 'power/quick.json');
  expect(Object.keys(known)).toEqual(mutants.map(({ id }) => id).toSorted());
  expect(slack.map(({ oracle }) => oracle)).toEqual(stationsOf(claims).map(({ oracle }) => oracle.id));
});

it('the README says how many kills and false alarms are on record', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const { cells } = readPower(readFileSync(join(root, 'power/quick.json'), 'utf8'), 'power/quick.json');
  const { alarms, cases, seeds, upper } = JSON.parse(readFileSync(join(root, 'power/false-alarms.json'), 'utf8'));
  expect(alarms).toEqual([]);
  expect(1 - (1 - upper) ** cases).toBeCloseTo(0.95, 6);
  expect(readme).toContain(`${cases} cases of ${seeds} seeds: no false alarm, so their rate is below ${upper.toExponential(1)} per case`);
  expect(readme).toContain(`(${cells.filter(({ kind }) => kind === 'killed').length} pairs of oracle and mutant;`);
});

it('without any one oracle something on record would be uncovered, or its law follows from others', () => {
  const shown = execFileSync(process.execPath, ['dist/cli/main.js', 'power', '--from', 'power/quick.json', '--ablate'], {
    cwd: root,
    encoding: 'utf8', // throws where the exit code is not 0
  });
  expect(shown).toContain(', 0 cannot say what they are for.');
});
