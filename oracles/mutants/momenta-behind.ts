import { force } from '../../src/chain/force.ts';
import { coreParts } from '../subjects/core.ts';
import { mutantOfParts } from './mutant.ts';

/**
 * Output is taken before the update is complete: momenta stand half a step behind displacements. What moves is right; whatever is
 * computed from a state, the energy first, is off by the order of h.
 */
export const momentaBehind = mutantOfParts('momenta-behind', 'momenta are reported half a step before displacements', (parts) => ({
  ...parts,
  trajectory: (chain, start, scheme, step, stops, chainParts) => {
    const { states, outcome } = coreParts.trajectory(chain, start, scheme, step, stops, chainParts);
    const behind = states.map((state) => {
      const pull = force(chain, state, 0, chainParts);
      return { ...state, p: state.p.map((p, j) => p - 0.5 * step * (pull[j] as number)) };
    });
    return { states: behind, outcome };
  },
}));
