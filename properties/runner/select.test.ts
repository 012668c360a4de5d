import { expect, it } from 'vitest';
import { select } from './select.ts';

const ids = (...selectors: string[]) => select(selectors).claims.map(({ id }) => id);

it('a selector takes what it names, from beginning to end', () => {
  expect(ids('core/energy')).toEqual(['core/energy']);
  expect(ids('core/*energy')).toEqual(['core/energy', 'core/spin-energy']);
  expect(ids('RC-1')).toEqual(['RC-1']); // and none of RC-10, RC-11
  expect(select(['RC-23']).notBuilt.map(({ id }) => id)).toEqual(['RC-23']); // which RC-23n does not build
  expect(ids('TT-3a.2', 'mechanics/force')).toEqual(['TT-3a.2', 'core/force']);
});

it('a selector takes the parts of a statement, and not what only begins alike', () => {
  expect(ids('TT-ex')).toEqual(['TT-ex.1', 'TT-ex.2', 'TT-ex.3', 'TT-ex.4']);
  expect(select(['TT-I']).notBuilt.map(({ id }) => id)).toEqual([]); // TT-IC is another statement
});
