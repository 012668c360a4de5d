import { expect, it } from 'vitest';
import { blindCells } from './blind.ts';
import type { Cell } from './cell.ts';

const cell = (oracle: string, mutant: string, kind: Cell['kind'], cases = 1): Cell => ({ oracle, mutant, kind, cases, margin: 0 });
const law = (blindTo: string) => ({ tex: '', source: '', route: '', catches: '', blindTo });

it('what an oracle is blind to is killed by whom its law names, or it is said by whom else', () => {
  const cells = [
    cell('law/one', 'slow', 'blind'),
    cell('law/one', 'odd', 'blind'),
    cell('law/one', 'dream', 'blind'),
    cell('law/one', 'loud', 'killed'),
    cell('law/two', 'slow', 'killed'),
    cell('law/two', 'odd', 'blind'),
    cell('law/three', 'odd', 'killed', 7),
    cell('law/four-b', 'odd', 'killed', 2),
    cell('law/four-b', 'slow', 'untouched'),
  ];
  const slack = ['law/one', 'law/two', 'law/three', 'law/four-b'].map((oracle) => ({ oracle, margin: 0, cases: 1 }));
  const oracles = [
    { id: 'law/one' as const, law: law('a wrong clock, and more: law/two sees them') },
    { id: 'law/two' as const, law: law('oddities: law/four-b') },
  ];
  expect(blindCells({ cells, slack }, oracles)).toEqual([
    {
      oracle: 'law/one',
      says: 'a wrong clock, and more: law/two sees them',
      covered: ['slow'],
      elsewhere: [
        { mutant: 'odd', by: 'law/four-b' },
        { mutant: 'dream', by: null },
      ],
    },
    { oracle: 'law/two', says: 'oddities: law/four-b', covered: ['odd'], elsewhere: [] },
  ]);
});
