import type { State } from '../../src/chain/state.ts';
import { stepper } from '../../src/dynamics/stepper.ts';
import { schemes } from '../../src/schemes/schemes.ts';
import type { Mutant } from './mutant.ts';

/** The state is stored in single precision after every step. */
export const float32State: Mutant = {
  id: 'float32-state',
  says: 'q and p are stored in single precision',
  simulator:
    () =>
    ({ chain, start, scheme, step, stops }) => {
      let state = stored(start);
      let done = 0;
      const advance = stepper(chain, schemes[scheme], step, state.lanes);
      const states = stops.map((stop) => {
        for (; done < stop; done++) {
          advance(state, 1);
          state = stored(state);
        }
        return stored(state);
      });
      return { states, outcome: { kind: 'arrived' } };
    },
};

function stored(state: State): State {
  return { ...state, q: Float64Array.from(Float32Array.from(state.q)), p: Float64Array.from(Float32Array.from(state.p)) };
}
