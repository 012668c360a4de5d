import { expect, it } from 'vitest';
import { commandOf, union } from './checks.ts';
import { table } from './table.ts';

const defect = { id: 'sign', file: 'src/a.ts', find: '+', replace: '-', says: 'the sign is wrong', seenBy: 'src' };

it('the table names survivors, and counts them last', () => {
  const text = table([
    { defect, outcome: { seenBy: 'src', seconds: 1.25 } },
    { defect: { ...defect, id: 'other' }, outcome: { seenBy: undefined, seconds: 60 } },
  ]);
  expect(text).toMatch(/sign +│ src\/a\.ts +│ src +│ +1\.3 /);
  expect(text).toMatch(/other +│ src\/a\.ts +│ SURVIVED: the sign is wrong/);
  expect(text.split('\n').at(-1)).toBe('2 defects: 1 seen, 1 survived');
});

it('checks are run together: tests as one, selectors as one, each once', () => {
  expect(union(['src/a.test.ts', 'verify core/force', 'src/a.test.ts cli -t that', 'verify core/energy'])).toEqual([
    'src/a.test.ts cli',
    'verify core/force core/energy',
  ]);
  expect(union(['verify core'])).toEqual(['verify core']);
  expect(commandOf('verify core/force')).toEqual(['dist/cli/main.js', 'verify', 'core/force', '--quiet', '--cases', '5']);
  expect(commandOf('verify')).toEqual(['dist/cli/main.js', 'verify', '--quiet']);
  expect(commandOf('').slice(1)).toEqual(['run', '--passWithNoTests']);
  expect(commandOf('cli src/a.test.ts -t that').slice(3)).toEqual(['cli', 'src/a.test.ts', '-t', 'that']);
});
