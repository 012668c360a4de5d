import Table from 'cli-table3';
import { Decimal } from 'decimal.js';
import { hamiltonianOf } from '../oracles/hamiltonian/hamiltonian-of.ts';
import { chain } from '../src/chain/chain.ts';
import { orderFor } from '../src/reference/marched.ts';
import { toDigits } from '../src/reference/to-digits.ts';
import type { BenchArguments } from './arguments.ts';
import { median } from './interleaved.ts';
import { judged, type PromisedRatio } from './promised-ratio.ts';
import { engines, type Peer, type PeerRun, type PeerTask, type Program, peers } from './reference-peers.ts';

const [digits, time] = [40, 10];
const alphas = { alpha: 1 / 4, toda: 1 / 2 } as const;
/** the first mode with amplitude 1, on the grid k / 1024 */
const start = [351, 659, 887, 1008, 1008, 887, 659, 351].map((k) => k / 1024);
/** digits that a peer must have in common with us: one that computes something else is no peer */
const common = 38;

/** runs of our program and of a peer, in turn, that a promised ratio is the median of, and another one: even, so that each comes first as often */
const turns = { full: { promised: 16, other: 4 }, quick: { promised: 6, other: 2 } } as const;

export interface ReferenceBench {
  readonly text: string;
  /** peers that are not installed */
  readonly missing: readonly Peer[];
  /** promises that were not kept, in words */
  readonly missed: readonly string[];
}

/** The reference trajectory in 40 digits: fixed point against limbs, decimals and the peers that are installed, each a process of its own. */
export function referenceBench({ isQuick, withTodaOdefun }: BenchArguments): ReferenceBench {
  const lines = new Table({
    head: ['reference, 40 digits, t = 10, N = 8', 'ms', 'over ours', 'promised', 'digits right', 'built'],
    colAligns: ['left', 'right', 'right', 'left', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  const all = peers(digits);
  const { promised: pairs, other: fewPairs } = turns[isQuick ? 'quick' : 'full'];
  const missing = all.filter(({ isInstalled }) => !isInstalled());
  const missed: string[] = [];
  const rows = (kind: PeerTask['kind']) => {
    const task: PeerTask = { kind, digits, order: orderFor(digits), time, alpha: alphas[kind], q: start };
    const sure = surely(task);
    const own = engines.fixedPoint.run(task);
    const promise = (what: string, promised: PromisedRatio | undefined, name: string, ratio: number) => {
      const result = promised && judged(promised, name, ratio);
      if (result?.isKept === false) missed.push(`${kind}${what}: ${result.text}`);
      return result?.text ?? '';
    };
    const row = (name: string, { seconds, q, built }: PeerRun, ratio: number, promised: string) => {
      lines.push([`${kind}: ${name}`, (seconds * 1000).toFixed(1), ratio.toFixed(2), promised, sameDigits(q, sure), built]);
    };
    if (sameDigits(own.q, sure) < digits) missed.push(`${kind}: ${sameDigits(own.q, sure)} digits right, promised ${digits}`);
    row('ours, fixed point', own, 1, '');
    const known = all.filter(({ isInstalled }) => isInstalled());
    for (const peer of known.filter(({ isSlow }) => !isSlow || !(isQuick || (kind === 'toda' && !withTodaOdefun)))) {
      const { name, promised, isSlow } = peer;
      const { run, ratio } = beside(engines.fixedPoint, peer, task, isSlow ? 1 : promised ? pairs : fewPairs);
      if (sameDigits(run.q, own.q) < common)
        throw new Error(`${name}, ${kind}: only ${sameDigits(run.q, own.q)} digits in common: no peer`);
      row(name, run, ratio, promise('', promised, name, ratio));
    }
    const inLimbs = beside(engines.fixedPoint, engines.limbs, task, fewPairs);
    if (inLimbs.run.q.some((text, i) => text !== own.q[i])) missed.push(`${kind}: limbs have other digits than fixed point`);
    const promises = known.flatMap((peer) =>
      peer.limbs ? [promise(', limbs', peer.limbs, peer.name, beside(engines.limbs, peer, task, pairs).ratio)] : [],
    );
    row('ours, limbs', inLimbs.run, inLimbs.ratio, promises.join('; '));
    const inDecimals = beside(engines.fixedPoint, engines.decimal, task, 1);
    row('ours, decimal', inDecimals.run, inDecimals.ratio, '');
  };
  for (const kind of ['alpha', 'toda'] as const) rows(kind);
  const skipped = missing.map(({ name }) => `skipped: ${name} is not installed`);
  return { text: [lines.toString(), ...skipped].join('\n'), missing, missed };
}

/** A program's time over ours: both run in turn, the first one changing, as what slows the machine down slows down both. */
function beside(ours: Program, other: Program, task: PeerTask, count: number): { readonly run: PeerRun; readonly ratio: number } {
  const runs = Array.from({ length: count }, (_, turn) => {
    const early = (turn % 2 === 0 ? ours : other).run(task);
    const late = (turn % 2 === 0 ? other : ours).run(task);
    return turn % 2 === 0 ? { own: early, run: late } : { own: late, run: early };
  });
  const [{ run }] = runs as [(typeof runs)[number]];
  const seconds = median(runs.map((one) => one.run.seconds));
  return { run: { ...run, seconds }, ratio: median(runs.map((one) => one.run.seconds / one.own.seconds)) };
}

/** q at the end, in more digits than any of them has. */
function surely({ kind, time, alpha, q }: PeerTask): readonly string[] {
  const potential = kind === 'alpha' ? 'fput-alpha' : 'toda';
  const hamiltonian = hamiltonianOf(chain({ potential, boundary: 'fixed', sites: q.length, alpha }));
  return toDigits(hamiltonian, [...q, ...q.map(() => 0)], [time], 50)[0]?.texts.slice(0, q.length) ?? [];
}

/** Digits of the whole vector, relative to its largest component, that two texts have in common; at most 50. */
function sameDigits(q: readonly string[], sure: readonly string[]): number {
  const Exact = Decimal.clone({ precision: 80 });
  const largest = Decimal.max(...sure.map((x) => new Exact(x).abs()));
  const apart = Decimal.max(...sure.map((x, i) => new Exact(x).sub(q[i] as string).abs()));
  return apart.isZero() ? 50 : Math.floor(new Exact(largest).div(apart).log(10).toNumber());
}
