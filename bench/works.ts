import { type Chain, chain } from '../src/chain/chain.ts';
import { type State, state } from '../src/chain/state.ts';
import type { SplittingScheme } from '../src/schemes/scheme.ts';
import { srkn11b } from '../src/schemes/srkn11b.ts';
import { velocityVerlet } from '../src/schemes/velocity-verlet.ts';
import { type BareLoop, bareFputAlpha, bareFputAlphaRing, bareFputAlphaSiteDependent, bareToda } from './bare-loop.ts';

/** One line of the table: a run of our flow and the bare loop that does the same. */
export interface Work {
  readonly name: string;
  /** whether the project promises a speed for it */
  readonly promised: boolean;
  readonly chain: Chain;
  readonly start: State;
  readonly scheme: SplittingScheme;
  readonly bare: BareLoop;
}

/** Every kind of chain with every scheme at every size. */
export function works(): readonly Work[] {
  return kinds.flatMap(({ name, promised, amplitude, of }) =>
    [velocityVerlet, srkn11b].flatMap((scheme) =>
      [32, 1024, 8192].map((sites) => ({
        name: `${name}, ${scheme.name}, N = ${sites}`,
        promised,
        scheme,
        start: start(sites, amplitude),
        ...of(sites),
      })),
    ),
  );
}

const alpha = 1 / 4;

/** Far below half of the barrier 1 / (6 alpha^2) in all, so that flow has no bond to watch, at every size. */
const confined = 1 / 1024;
/** Above half of the barrier in all, so that flow watches the bonds at every step, but not one bond comes near to breaking. */
const watched = 1 / 16;

interface Kind {
  readonly name: string;
  readonly promised: boolean;
  readonly amplitude: number;
  readonly of: (sites: number) => Pick<Work, 'chain' | 'bare'>;
}

const walls = (sites: number) => ({
  chain: chain({ potential: 'fput-alpha', boundary: 'fixed', sites, alpha }),
  bare: bareFputAlpha(1, alpha),
});

const kinds: readonly Kind[] = [
  { name: 'FPUT-alpha', promised: true, amplitude: confined, of: walls },
  {
    name: 'FPUT-alpha ring',
    promised: false,
    amplitude: confined,
    of: (sites) => ({
      chain: chain({ potential: 'fput-alpha', boundary: 'periodic', sites, alpha }),
      bare: bareFputAlphaRing(1, alpha),
    }),
  },
  {
    name: 'FPUT-alpha site-dependent',
    promised: false,
    amplitude: confined,
    of: (sites) => {
      const stiffnesses = Array.from({ length: sites + 1 }, (_, bond) => 1 + (bond % 5) / 64);
      const alphas = Array.from({ length: sites + 1 }, (_, bond) => alpha - (bond % 3) / 64);
      return {
        chain: chain({ potential: 'fput-alpha', boundary: 'fixed', sites, stiffness: stiffnesses, alpha: alphas }),
        bare: bareFputAlphaSiteDependent(Float64Array.from(stiffnesses), Float64Array.from(alphas)),
      };
    },
  },
  {
    name: 'Toda',
    promised: false,
    amplitude: watched,
    of: (sites) => ({ chain: chain({ potential: 'toda', boundary: 'fixed', sites, alpha }), bare: bareToda(1, alpha) }),
  },
  { name: 'FPUT-alpha watched', promised: false, amplitude: watched, of: walls },
];

/** Every site in motion by a whole multiple of a power of two, as subnormal numbers would slow both sides down. */
function start(sites: number, amplitude: number): State {
  const numbers = (factor: number) => Float64Array.from({ length: sites }, (_, site) => (((site * factor) % 17) - 8.5) * amplitude);
  return state(numbers(7), numbers(5));
}
