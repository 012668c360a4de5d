import { expect, it } from 'vitest';
import { select } from './select.ts';

const ids = (...selectors: string[]) => select(selectors).claims.map(({ id }) => id);

it('a selector takes what it names, from beginning to end', () => {
  expect(ids('core/energy')).toEqual(['core/energy']);
  expect(ids('core/*energy')).toEqual(['core/energy', 'core/spin-energy']);
  expect(ids('TT-3a.2', 'mechanics/force')).toEqual(['TT-3a.2', 'core/force']);
});
