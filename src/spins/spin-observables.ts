import { spinEnergyCurrents } from './energy-currents.ts';
import type { SpinChain } from './spin-chain.ts';
import { spinEnergy, spinSiteEnergies } from './spin-energy.ts';
import type { SpinState } from './spin-state.ts';
import { totalSpin } from './total-spin.ts';

/** Numbers computed from a state: their names, and their values in the same order. */
interface SpinObservable {
  readonly columns: (chain: SpinChain) => readonly string[];
  readonly values: (chain: SpinChain, state: SpinState) => ArrayLike<number>;
}

const components = ['x', 'y', 'z'] as const;
const perSite = (letter: string) => (chain: SpinChain) => Array.from({ length: chain.sites }, (_, x) => `${letter}${x}`);

/** Every observable of spins, by name. Sites and bonds are 0 .. N-1; bond x, and the current j_x, lie between the sites x and x + 1. */
export const spinObservables = {
  energy: { columns: () => ['energy'], values: (chain, state) => [spinEnergy(chain, state)] },
  'total-spin': { columns: () => components.map((i) => `total_${i}`), values: (_, state) => totalSpin(state) },
  spins: {
    columns: ({ sites }) => Array.from({ length: 3 * sites }, (_, i) => `S${components[i % 3]}${Math.floor(i / 3)}`),
    values: (_, state) => state.spins,
  },
  'site-energies': { columns: perSite('e'), values: spinSiteEnergies },
  currents: { columns: perSite('j'), values: spinEnergyCurrents },
} as const satisfies Record<string, SpinObservable>;

/** The name of an observable of spins. */
export type SpinObservableName = keyof typeof spinObservables;

/** Several observables of a ring's states as one row of numbers. */
export function spinObservation(
  chain: SpinChain,
  names: readonly SpinObservableName[],
): { readonly columns: readonly string[]; readonly values: (state: SpinState) => number[] } {
  const chosen = names.map((name): SpinObservable => spinObservables[name]);
  return {
    columns: chosen.flatMap(({ columns }) => columns(chain)),
    values: (state) => chosen.flatMap(({ values }) => Array.from(values(chain, state))),
  };
}
