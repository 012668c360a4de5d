import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

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
  readonly time: number;
  readonly alpha: number;
  readonly q: readonly number[];
}

/** A program that solves the same; undefined where what it needs is not installed. */
export interface Peer {
  readonly name: string;
  /** what `--require` calls it */
  readonly needs: 'mpmath' | 'mpfr';
  /** the kinds of chain for which it ends within the minute */
  readonly kinds: readonly PeerTask['kind'][];
  readonly isSlow?: boolean;
  readonly run: (task: PeerTask) => PeerRun | undefined;
}

function answered(program: string, given: readonly (string | number)[]): PeerRun | undefined {
  const { status, stdout } = spawnSync(program, given.map(String), { encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as PeerRun) : undefined;
}

const mpmath =
  (method: 'taylor' | 'odefun'): Peer['run'] =>
  ({ kind, digits, time, alpha, q }) =>
    answered('python3', ['bench/peers/mpmath_taylor.py', kind, method, digits, time, alpha, ...q]);

const folder = '.tsingou/peers';
let compiled: boolean | undefined;

function mpfr({ kind, digits, time, alpha, q }: PeerTask): PeerRun | undefined {
  mkdirSync(folder, { recursive: true });
  compiled ??=
    spawnSync('g++', ['-O3', '-march=native', 'bench/peers/mpfr_taylor.cpp', '-o', `${folder}/mpfr`, '-lmpfr', '-lgmp']).status === 0;
  return compiled ? answered(`${folder}/mpfr`, [kind, digits, time, alpha, ...q]) : undefined;
}

/** Peers written here, in their own languages: what they need is Debian's python3-mpmath, and g++ with libmpfr-dev. */
export const peers: readonly Peer[] = [
  { name: 'MPFR, Taylor', needs: 'mpfr', kinds: ['alpha', 'toda'], run: mpfr },
  { name: 'mpmath, Taylor', needs: 'mpmath', kinds: ['alpha', 'toda'], run: mpmath('taylor') },
  { name: 'mpmath.odefun', needs: 'mpmath', kinds: ['alpha'], isSlow: true, run: mpmath('odefun') },
];
