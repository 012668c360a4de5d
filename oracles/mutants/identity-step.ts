import { copyOf } from '../../src/chain/state.ts';
import type { Mutant } from './mutant.ts';

/** Nothing ever moves: every invariant is conserved, every symmetry holds. */
export const identityStep: Mutant = {
  id: 'identity-step',
  says: 'a step changes nothing',
  simulator:
    () =>
    ({ start, stops }) => ({ states: stops.map(() => copyOf(start)), outcome: { kind: 'arrived' } }),
};
