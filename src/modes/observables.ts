import type { Chain } from '../chain/chain.ts';
import { energy, momentum } from '../chain/energy.ts';
import type { State } from '../chain/state.ts';
import { InputError } from '../input-error.ts';
import { modeEnergies, normalModes } from './normal-modes.ts';
import { spectralEntropy } from './spectral-entropy.ts';

/** A state as observables see it; what several of them need is computed once. */
interface View {
  readonly chain: Chain;
  readonly state: State;
  readonly modeEnergies: () => Float64Array;
}

/** Numbers computed from the first realisation of a state: their names, and their values in the same order. */
interface Observable {
  readonly columns: (chain: Chain) => readonly string[];
  readonly values: (view: View) => ArrayLike<number>;
}

/** Sites are 1 .. N between walls and 0 .. N-1 on a ring, as modes are. */
const numbered = (letter: string) => (chain: Chain) =>
  Array.from({ length: chain.sites }, (_, i) => `${letter}${i + (chain.boundary === 'fixed' ? 1 : 0)}`);

/** The modes are a table of N^2 numbers. */
const mostModes = 4096;

function checkModes(chain: Chain): void {
  if (chain.sites > mostModes) throw new InputError('chain.sites', chain.sites, `at most ${mostModes} sites where modes are observed`);
  normalModes(chain);
}

/** Every observable, by name. */
export const observables = {
  energy: { columns: () => ['energy'], values: ({ chain, state }) => [energy(chain, state)] },
  momentum: { columns: () => ['momentum'], values: ({ state }) => [momentum(state)] },
  'mode-energies': {
    columns: (chain) => {
      checkModes(chain);
      return numbered('E')(chain);
    },
    values: (view) => view.modeEnergies(),
  },
  'spectral-entropy': {
    columns: (chain) => {
      checkModes(chain);
      return ['spectral_entropy'];
    },
    values: (view) => [entropyOrNaN(view.modeEnergies())],
  },
  q: { columns: numbered('q'), values: ({ state }) => state.q },
  p: { columns: numbered('p'), values: ({ state }) => state.p },
} as const satisfies Record<string, Observable>;

export type ObservableName = keyof typeof observables;

/** A chain at rest has no spectrum, nor has one whose energies overflow. */
function entropyOrNaN(energies: Float64Array): number {
  const sum = energies.reduce((a, b) => a + b, 0);
  return sum > 0 && Number.isFinite(sum) ? spectralEntropy(energies) : Number.NaN;
}

/**
 * Several observables of a chain's states (one realisation) as one row of numbers.
 *
 * @throws InputError when the chain has no such observable
 */
export function observation(
  chain: Chain,
  names: readonly ObservableName[],
): { readonly columns: readonly string[]; readonly values: (state: State) => number[] } {
  const chosen = names.map((name): Observable => observables[name]);
  return {
    columns: chosen.flatMap(({ columns }) => columns(chain)),
    values: (state) => {
      let known: Float64Array | undefined;
      const view: View = {
        chain,
        state,
        modeEnergies: () => {
          known ??= modeEnergies(chain, state);
          return known;
        },
      };
      return chosen.flatMap(({ values }) => Array.from(values(view)));
    },
  };
}
