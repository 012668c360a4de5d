import { describe, expect, it } from 'vitest';
import { ledgerReport } from './ledger.ts';
import { markdownReport } from './markdown.ts';
import { failure, notBuilt, row, run } from './run.fixture.ts';

const rows = [
  row(),
  row({ regime: 'masses', margin: 0.3 }),
  row({ claim: 'core/other', subject: 'a|b' }),
  notBuilt('WC-1', 'weak-coupling'),
];
const violated = row({
  regime: 'lattice',
  verdict: 'violated',
  margin: 5,
  reason: '1 of 20 cases violate it: a chain',
  failure: failure('a chain'),
});
const table = [
  '| claim | subject | says | where | held against | evidence | largest margin | cases | verdict |',
  '| --- | --- | --- | --- | --- | --- | ---: | ---: | --- |',
  '| core/some | core | text | here | route (some/oracle) | float64 | 0.3 | 40 | holds |',
  '| core/other | a\\|b | text | here | route (some/oracle) | float64 | 0.1 | 20 | holds |',
  '',
  'Undecided, not built (1): WC-1.',
];

describe('Markdown', () => {
  it('as a page shows the whole ledger', () => {
    expect(ledgerReport(run(rows)).split('\n')).toEqual([
      '# 3 holds, 1 undecided: all as expected',
      '',
      'Profile quick, seed 1953, 60 cases.',
      '',
      ...table,
      '',
    ]);
  });

  it('as a summary for a pull request begins with what matters, and folds the ledger away', () => {
    const page = markdownReport(run([...rows, violated]), ['## Baseline', '']).split('\n');
    expect(page.slice(0, 7)).toEqual([
      '# 3 holds, 1 violated, 1 undecided: not as expected (exit 1)',
      '',
      'Profile quick, seed 1953, 80 cases.',
      '',
      '```',
      'core/some (core, some/oracle, lattice) is violated',
      '  Let      a chain',
    ]);
    const folded = page.indexOf('<details>');
    expect(page.indexOf('## Baseline')).toBeLessThan(folded);
    expect(page.slice(folded + 2, folded + 4)).toEqual(['', table[0]]); // without the empty line, the table is not one
    expect(page.at(-2)).toBe('</details>');
  });

  it('shows the worst of a claim, all kinds of its evidence, and a surprise in bold', () => {
    const page = ledgerReport(run([row({ margin: 0.25, evidence: 'exact' }), { ...violated, margin: 4 }, row({ margin: 0.5 })]));
    expect(page).toContain('| core/some | core | text | here | route (some/oracle) | exact, float64 | 4 | 60 | holds, **violated** |');
  });
});
