import { describe, expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { ablated, isBare } from './uncovered.ts';

const killed = (oracle: string, mutant: string, median?: number): Cell => ({
  oracle,
  mutant,
  kind: 'killed',
  cases: 1,
  margin: 2,
  ...(median === undefined ? {} : { median }),
});
const sized = (oracle: string, mutant: string, epsilon: number) => ({ oracle, mutant, epsilon, probed: 6 });

/** law/one alone sees leak, and alpha at a hundredth of the size; law/two is the faster one; law/three sees nothing of its own. */
const power = {
  cells: [
    killed('law/one', 'alpha', 1),
    killed('law/one', 'leak', 1),
    killed('law/one', 'loud', 9),
    killed('law/two', 'alpha', 2),
    killed('law/two', 'loud', 3),
    killed('law/three', 'alpha', 2),
    killed('law/three', 'loud', 5),
    { ...killed('law/three', 'leak'), kind: 'blind' as const },
  ],
  smallest: [sized('law/one', 'alpha', 1e-9), sized('law/two', 'alpha', 1e-7), sized('law/three', 'alpha', 2e-7)],
  slack: ['law/one', 'law/two', 'law/three'].map((oracle) => ({ oracle, margin: 0, cases: 20 })),
};
const [one, two, three] = ablated(power);
const declared = (...oracles: readonly `${string}/${string}`[]) =>
  ablated(power, [{ id: 'law/three', impliedBy: { oracles, because: 'made up' } }])[2];

describe('without an oracle', () => {
  it('what it alone kills would live, and what it kills better would be seen only when it is larger, or after more cases', () => {
    expect(one).toEqual({
      oracle: 'law/one',
      alive: ['leak'],
      coarser: [{ mutant: 'alpha', from: 1e-9, to: 1e-7 }],
      slower: [], // alpha takes twice as many cases, not more
      undecided: [],
    });
    expect(two).toMatchObject({ alive: [], coarser: [], slower: [] }); // 5 cases for 3 are not twice as many
    const slow = ablated({ ...power, cells: power.cells.filter(({ oracle, mutant }) => oracle !== 'law/three' || mutant !== 'loud') });
    expect(slow[1]?.slower).toEqual([{ mutant: 'loud', from: 3, to: 9 }]);
  });

  it('nothing may be uncovered only where its law is declared to follow from others, and does', () => {
    expect([one, two, three].map((it) => it && isBare(it))).toEqual([false, true, true]);
    expect(declared('law/two')).toMatchObject({ implied: { by: ['law/two'], escapes: [] } }); // 1e-7 is finer than 2e-7
    expect(isBare(declared('law/two') as NonNullable<typeof three>)).toBe(false);
  });

  it('a statement that nobody else judges would be undecided', () => {
    const judged = (id: string, ...oracles: string[]) => ({ id, oracles: oracles.map((one) => ({ id: one }) as never) });
    const statements = [judged('TT-1', 'law/three'), judged('TT-2', 'law/two', 'law/three')];
    const [, second, third] = ablated(power, [], statements);
    expect(third?.undecided).toEqual(['TT-1']);
    expect([second, third].map((it) => it && isBare(it))).toEqual([true, false]);
  });

  it('a declaration is not believed: who is named must kill the same mutants, and no more than twice as large', () => {
    const coarse = { ...power, smallest: power.smallest.map((it) => (it.oracle === 'law/two' ? { ...it, epsilon: 5e-7 } : it)) };
    const implied = [{ id: 'law/three' as const, impliedBy: { oracles: ['law/two'] as const, because: 'made up' } }];
    expect(ablated(coarse, implied)[2]?.implied?.escapes).toEqual(['alpha']); // 5e-7 > 2 x 2e-7
    const [, , blind] = ablated(power, [{ id: 'law/three', impliedBy: { oracles: ['law/four'], because: 'made up' } }]);
    expect(blind?.implied?.escapes).toEqual(['alpha', 'loud']);
    expect(blind && isBare(blind)).toBe(true);
  });
});
