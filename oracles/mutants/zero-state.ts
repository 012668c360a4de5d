import { coreParts } from '../subjects/core.ts';
import { mutantOfParts } from './mutant.ts';

/** A state that was allocated and never filled: at rest in equilibrium, where every symmetry holds and every invariant is 0. */
export const zeroState = mutantOfParts('zero-state', 'every state is 0', (parts) => ({
  ...parts,
  trajectory: (...run) => {
    const { states, outcome } = coreParts.trajectory(...run);
    return { states: states.map((state) => ({ ...state, q: state.q.map(() => 0), p: state.p.map(() => 0) })), outcome };
  },
}));
