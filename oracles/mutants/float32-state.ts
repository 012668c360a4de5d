import type { State } from '../../src/chain/state.ts';
import { afterEveryStep, mutantOfParts } from './mutant.ts';

/** The state is stored in single precision after every step. */
export const float32State = mutantOfParts('float32-state', 'q and p are stored in single precision', () => {
  const stepped = afterEveryStep((q, p) => {
    q.set(Float32Array.from(q));
    p.set(Float32Array.from(p));
  });
  return {
    ...stepped,
    trajectory: (chain, start, ...rest) => stepped.trajectory(chain, stored(start), ...rest),
  };
});

function stored(state: State): State {
  return { ...state, q: Float64Array.from(Float32Array.from(state.q)), p: Float64Array.from(Float32Array.from(state.p)) };
}
