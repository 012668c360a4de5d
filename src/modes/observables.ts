import type { AnyChain, Chain } from '../chain/chain.ts';
import { coefficientAt } from '../chain/coefficient.ts';
import { energy, momentum } from '../chain/energy.ts';
import { energyCurrents, siteEnergies } from '../chain/energy-current.ts';
import { bondCount } from '../chain/lattice.ts';
import type { State } from '../chain/state.ts';
import { InputError } from '../input-error.ts';
import { laxSpectrum } from '../toda/lax-spectrum.ts';
import { todaJ } from '../toda/toda-j.ts';
import { todaScale } from '../toda/toda-scale.ts';
import { modeEnergies, normalModes } from './normal-modes.ts';
import { spectralEntropy } from './spectral-entropy.ts';

/** A state as observables see it; what several of them need is computed once. */
interface View<C extends AnyChain> {
  readonly chain: C;
  readonly state: State;
  readonly modeEnergies: () => Float64Array;
}

/** Numbers computed from the first realisation of a state: their names, and their values in the same order. */
interface Observable<C extends AnyChain> {
  readonly columns: (chain: C) => readonly string[];
  readonly values: (view: View<C>) => ArrayLike<number>;
}

const numbers = (letter: string, first: number, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i + first}`);

/** Sites are 1 .. N between walls and 0 .. N-1 on a ring, as modes are. */
const perSite = (letter: string) => (chain: AnyChain) => numbers(letter, chain.boundary === 'fixed' ? 1 : 0, chain.sites);

/** The modes are a table of N^2 numbers, and the spectrum of the Lax matrix takes as many operations. */
const mostModes = 4096;

function checkSize(chain: Chain, what: string): void {
  if (chain.sites > mostModes) throw new InputError('chain.sites', chain.sites, `at most ${mostModes} sites where ${what} observed`);
}

function checkModes(chain: Chain): void {
  checkSize(chain, 'modes are');
  normalModes(chain);
}

/** Those that need a Hamiltonian. */
const ofEnergies = {
  energy: { columns: () => ['energy'], values: ({ chain, state }) => [energy(chain, state)] },
  'mode-energies': {
    columns: (chain) => {
      checkModes(chain);
      return perSite('E')(chain);
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
  'site-energies': { columns: perSite('h'), values: ({ chain, state }) => siteEnergies(chain, state) },
  currents: { columns: (chain) => numbers('j', 0, bondCount(chain)), values: ({ chain, state }) => energyCurrents(chain, state) },
  'toda-spectrum': {
    columns: (chain) => {
      checkSize(chain, 'the spectrum of the Lax matrix is');
      todaScale(chain);
      return numbers('lambda', 1, chain.boundary === 'fixed' ? 2 * chain.sites + 2 : chain.sites);
    },
    values: ({ chain, state }) => laxSpectrum(chain, state),
  },
  'toda-j': {
    columns: (chain) => {
      todaScale(chain);
      return ['J'];
    },
    values: ({ chain, state }) => [todaJ(chain, state)],
  },
} as const satisfies Record<string, Observable<Chain>>;

/** Those that every chain has. */
const ofMotion = {
  momentum: { columns: () => ['momentum'], values: ({ state }) => [momentum(state)] },
  temperature: { columns: () => ['temperature'], values: ({ chain, state }) => [kineticTemperature(chain, state)] },
  q: { columns: perSite('q'), values: ({ state }) => state.q },
  p: { columns: perSite('p'), values: ({ state }) => state.p },
} as const satisfies Record<string, Observable<AnyChain>>;

/** Every observable, by name. Bonds, and the currents along them, are numbered as `Chain` says. */
export const observables = {
  energy: ofEnergies.energy,
  momentum: ofMotion.momentum,
  'mode-energies': ofEnergies['mode-energies'],
  'spectral-entropy': ofEnergies['spectral-entropy'],
  q: ofMotion.q,
  p: ofMotion.p,
  temperature: ofMotion.temperature,
  'site-energies': ofEnergies['site-energies'],
  currents: ofEnergies.currents,
  'toda-spectrum': ofEnergies['toda-spectrum'],
  'toda-j': ofEnergies['toda-j'],
} as const;

/** The name of an observable of chains. */
export type ObservableName = keyof typeof observables;

/**
 * The kinetic temperature sum_j p_j^2/m_j / N, k_B = 1.
 *
 * @source S. Lepri, R. Livi, A. Politi, Phys. Rep. 377, 1 (2003): that of a site is the average of p_j^2/m_j
 */
export function kineticTemperature({ mass, sites }: AnyChain, { p, lanes }: State): number {
  let sum = 0;
  for (let site = 0; site < sites; site++) {
    const momentum = p[site * lanes] as number;
    sum += (momentum * momentum) / coefficientAt(mass, site);
  }
  return sum / sites;
}

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
  chain: AnyChain,
  names: readonly ObservableName[],
): { readonly columns: readonly string[]; readonly values: (state: State) => number[] } {
  const chosen = names.map((name) => chosenFor(chain, name));
  return {
    columns: chosen.flatMap(({ columns }) => columns(chain)),
    values: (state) => {
      let known: Float64Array | undefined;
      const view: View<AnyChain> = {
        chain,
        state,
        modeEnergies: () => {
          known ??= modeEnergies(chain as Chain, state); // asked for only where there are modes
          return known;
        },
      };
      return chosen.flatMap(({ values }) => Array.from(values(view)));
    },
  };
}

function chosenFor(chain: AnyChain, name: ObservableName): Observable<AnyChain> {
  if (chain.kind === 'site-chain' && name in ofEnergies)
    throw new InputError(
      'observable',
      name,
      `one of ${Object.keys(ofMotion).join(', ')}: where coefficients belong to the sites there is no energy`,
    );
  return observables[name] as Observable<AnyChain>;
}
