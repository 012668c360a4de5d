import { type Chain, chain } from '../src/chain/chain.ts';
import type { PotentialName } from '../src/chain/potentials.ts';
import { type State, state } from '../src/chain/state.ts';
import type { SplittingScheme } from '../src/schemes/scheme.ts';
import { srkn11b } from '../src/schemes/srkn11b.ts';
import { velocityVerlet } from '../src/schemes/velocity-verlet.ts';
import { type BareLoop, bareFputAlpha, bareFputAlphaRing, bareFputAlphaSiteDependent, bareToda } from './bare-loop.ts';

/** One line of the table: a run of our flow and the bare loop that does the same. */
export interface Work {
  readonly name: string;
  /** the least ratio to the bare loop that the project promises; undefined where it promises none */
  readonly promised: number | undefined;
  readonly chain: Chain;
  readonly start: State;
  readonly scheme: SplittingScheme;
  readonly bare: BareLoop;
}

/** Every kind of chain with every scheme at every size. */
export function works(): readonly Work[] {
  return kinds.flatMap(({ name, promised, amplitude, bare, chainOf }) =>
    [velocityVerlet, srkn11b].flatMap((scheme) =>
      [32, 1024, 8192].map((sites) => ({
        name: `${name}, ${scheme.name}, N = ${sites}`,
        promised,
        chain: chainOf(sites),
        start: start(sites, amplitude),
        scheme,
        bare,
      })),
    ),
  );
}

interface Kind {
  readonly name: string;
  readonly promised: number | undefined;
  readonly amplitude: number;
  readonly bare: BareLoop;
  readonly chainOf: (sites: number) => Chain;
}

const alpha = 1 / 4;

/** The energy of all sites together is far below half of the barrier 1 / (6 alpha^2), so that flow has no bond to watch. */
const small = 1 / 1024;
/** It is above, so that flow watches the bonds of FPUT-alpha at every step, but not one comes near to breaking. */
const large = 1 / 16;

const walls = (potential: PotentialName) => (sites: number) => chain({ potential, boundary: 'fixed', sites, alpha });

const kinds: readonly Kind[] = [
  { name: 'FPUT-alpha', promised: 0.9, amplitude: small, bare: bareFputAlpha, chainOf: walls('fput-alpha') },
  { name: 'FPUT-alpha ring', promised: undefined, amplitude: small, bare: bareFputAlphaRing, chainOf: ring },
  { name: 'FPUT-alpha site-dependent', promised: undefined, amplitude: small, bare: bareFputAlphaSiteDependent, chainOf: siteDependent },
  { name: 'Toda', promised: undefined, amplitude: large, bare: bareToda, chainOf: walls('toda') },
  { name: 'FPUT-alpha watched', promised: undefined, amplitude: large, bare: bareFputAlpha, chainOf: walls('fput-alpha') },
];

function ring(sites: number): Chain {
  return chain({ potential: 'fput-alpha', boundary: 'periodic', sites, alpha });
}

function siteDependent(sites: number): Chain {
  const perBond = (value: (bond: number) => number) => Array.from({ length: sites + 1 }, (_, bond) => value(bond));
  const stiffness = perBond((bond) => 1 + (bond % 5) / 64);
  return chain({ potential: 'fput-alpha', boundary: 'fixed', sites, stiffness, alpha: perBond((bond) => alpha - (bond % 3) / 64) });
}

/** Every site in motion by a whole multiple of a power of two, as subnormal numbers would slow both sides down. */
function start(sites: number, amplitude: number): State {
  const numbers = (factor: number) => Float64Array.from({ length: sites }, (_, site) => (((site * factor) % 17) - 8.5) * amplitude);
  return state(numbers(7), numbers(5));
}
