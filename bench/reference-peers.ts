import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answered, once, works } from './programs.ts';
import type { PromisedRatio } from './promised-ratio.ts';

/** What a peer says of itself: a line of JSON. */
export interface PeerRun {
  /** CPU time, as it measured it itself */
  readonly seconds: number;
  /** q_1 .. q_N at the end */
  readonly q: readonly string[];
  readonly built: string;
}

/** A chain between walls, at rest at first, for a program of its own. */
export interface PeerTask {
  readonly kind: 'alpha' | 'toda';
  readonly digits: number;
  /** of our series */
  readonly order: number;
  readonly time: number;
  readonly alpha: number;
  readonly q: readonly number[];
}

/** What `--require` may name; mpfr is both programs in C++. */
export const peerNames = ['mpmath', 'mpfr'] as const;

/** A program that solves a task, in a process of its own. */
export interface Program {
  readonly run: (task: PeerTask) => PeerRun;
}

/** A program of others that solves the same. */
export interface Peer extends Program {
  readonly name: string;
  /** what `--require` calls it */
  readonly needs: (typeof peerNames)[number];
  /** Debian's packages that it is made of */
  readonly packages: string;
  readonly promised?: PromisedRatio;
  /** what is promised of limbs */
  readonly limbs?: PromisedRatio;
  /** seconds to minutes: run once, and not in quick mode */
  readonly isSlow?: boolean;
  readonly isInstalled: () => boolean;
}

const program = fileURLToPath(new URL('ours.js', import.meta.url));
/** On one thread like the peers: CPU time would count what the helpers of the garbage collector do, too. */
const engine = (name: string): Program => ({
  run: ({ kind, digits, time, alpha, q }) =>
    answered<PeerRun>(process.execPath, ['--single-threaded-gc', program, name, kind, digits, time, alpha, ...q]),
});

/** Our engines. */
export const engines = { fixedPoint: engine('fixed-point'), limbs: engine('limbs'), decimal: engine('decimal') };

const hasMpmath = once(() => works('python3', '-c', 'import mpmath'));
const mpmath =
  (method: 'taylor' | 'odefun'): Peer['run'] =>
  ({ kind, digits, time, alpha, q }) =>
    answered<PeerRun>('python3', ['bench/peers/mpmath_taylor.py', kind, method, digits, time, alpha, ...q]);
const ofMpmath = { needs: 'mpmath', packages: 'python3-mpmath', isInstalled: hasMpmath } as const;

const folder = '.tsingou/peers';

/** A program in C++, compiled into `folder`; where it does not compile, what it includes is not installed. */
const compiled = (source: string, into: string, values: Readonly<Record<string, number>>) =>
  once(() => {
    mkdirSync(folder, { recursive: true });
    const flags = ['-O3', '-march=native', ...Object.entries(values).map(([name, value]) => `-D${name}=${value}`)];
    return works('g++', ...flags, `bench/peers/${source}.cpp`, '-o', `${folder}/${into}`, '-lmpfr', '-lgmp');
  });

/** The same series as ours over Boost, whose products are sums, or made of so many levels of Karatsuba's. */
const boost = (name: string, digits: number, levels: number): Peer => ({
  name,
  needs: 'mpfr',
  packages: 'g++, libboost-dev and libmpfr-dev',
  isInstalled: compiled('boost_taylor', `boost_taylor_${levels}`, { DIGITS: digits, LEVELS: levels }),
  run: ({ kind, order, time, alpha, q }) => answered<PeerRun>(`${folder}/boost_taylor_${levels}`, [kind, digits, order, time, alpha, ...q]),
});

/** The peers, written here in their own languages, for so many digits. */
export function peers(digits: number): readonly Peer[] {
  return [
    { ...boost('Boost', digits, 0), promised: { oursAtMost: 1.5 } },
    boost('Boost, products as ours', digits, 2),
    {
      name: 'MPFR',
      needs: 'mpfr',
      packages: 'g++ and libmpfr-dev',
      limbs: { peerAtLeast: 5 },
      isInstalled: compiled('mpfr_taylor', 'mpfr_taylor', { DIGITS: digits }),
      run: ({ kind, time, alpha, q }) => answered<PeerRun>(`${folder}/mpfr_taylor`, [kind, digits, time, alpha, ...q]),
    },
    { name: 'mpmath', ...ofMpmath, run: mpmath('taylor') },
    { name: 'odefun', ...ofMpmath, promised: { peerAtLeast: 10 }, isSlow: true, run: mpmath('odefun') },
  ];
}
