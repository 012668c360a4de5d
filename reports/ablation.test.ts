import { expect, it } from 'vitest';
import { ablationReport } from './ablation.ts';

const nothing = { alive: [], coarser: [], slower: [], undecided: [] };

it('says what is uncovered without each oracle, and which cannot say what they are for', () => {
  const text = ablationReport([
    { oracle: 'law/one', ...nothing, alive: ['leak', 'loud'], coarser: [{ mutant: 'alpha', from: 1e-9, to: 1e-6 }] },
    { oracle: 'law/two', ...nothing, slower: [{ mutant: 'rare', from: 1, to: 9 }], undecided: ['TT-1'] },
    { oracle: 'law/three', ...nothing, implied: { by: ['law/one', 'law/two'], because: 'of them', escapes: [] } },
    { oracle: 'law/four', ...nothing, implied: { by: ['law/one'], because: '', escapes: ['rare'] } },
    { oracle: 'law/five', ...nothing },
  ]);
  expect(text.split('\n').map((line) => line.replace(/ +/g, ' ').trim())).toEqual([
    'without what is uncovered',
    'law/one would live: leak, loud',
    'would be seen only from: alpha 1.0e-9 -> 1.0e-6',
    'law/two would take more cases: rare 1 -> 9',
    'would be undecided: TT-1',
    'law/three implied by law/one, law/two, which kill all that it kills: of them',
    'law/four NOT implied by law/one, as is declared: rare',
    'law/five NOTHING, and its law is not declared to follow from another',
    '',
    '5 oracles: 2 see or decide what no other does, 1 follow from others, 2 cannot say what they are for.',
    '',
  ]);
});
