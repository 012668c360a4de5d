import Table from 'cli-table3';
import { Decimal } from 'decimal.js';
import { hamiltonianOf } from '../oracles/hamiltonian/hamiltonian-of.ts';
import { chain } from '../src/chain/chain.ts';
import type { Arithmetic } from '../src/exact/arithmetic.ts';
import { decimal } from '../src/exact/decimal.ts';
import { fixedPoint } from '../src/exact/fixed-point.ts';
import { limbs } from '../src/exact/limbs/limbs.ts';
import { wholeUnits } from '../src/exact/whole-units.ts';
import { orderFor } from '../src/reference/marched.ts';
import { taylor } from '../src/reference/taylor.ts';
import { toDigits } from '../src/reference/to-digits.ts';
import type { BenchArguments } from './arguments.ts';
import { interleaved, median } from './interleaved.ts';
import { judged } from './promised-ratio.ts';
import { type Peer, type PeerTask, peers } from './reference-peers.ts';

const [digits, time, sites] = [40, 10, 8];
const alphas = { alpha: 1 / 4, toda: 1 / 2 } as const;
/** the first mode with amplitude 1, on the grid k / 1024 */
const start = [351, 659, 887, 1008, 1008, 887, 659, 351].map((k) => k / 1024);
const rest = start.map(() => 0);
/** digits that a peer must have in common with us: one that computes something else is no peer */
const common = 38;

/** blocks of ours and of a peer's, in turn, that a ratio is the median of */
const pairs = 9;

export interface ReferenceBench {
  readonly text: string;
  /** peers that are not installed */
  readonly missing: readonly Peer[];
  /** promises that were not kept, in words */
  readonly missed: readonly string[];
}

/** The reference trajectory in 40 digits: fixed point against the peers that are installed, limbs and decimals, each in turn. */
export function referenceBench({ isQuick, withTodaOdefun }: BenchArguments): ReferenceBench {
  const lines = new Table({
    head: ['reference, 40 digits, t = 10, N = 8', 'ms', 'over ours', 'promised', 'digits right', 'built'],
    colAligns: ['left', 'right', 'right', 'left', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  const all = peers(digits);
  const missing = all.filter(({ isInstalled }) => !isInstalled());
  const missed: string[] = [];
  const rows = (kind: PeerTask['kind'], beside: 'peers' | 'limbs' | 'decimals') => {
    const task: PeerTask = { kind, digits, order: orderFor(digits), time, alpha: alphas[kind], q: start };
    const hamiltonian = hamiltonianOf(
      chain({ potential: kind === 'alpha' ? 'fput-alpha' : 'toda', boundary: 'fixed', sites, alpha: alphas[kind] }),
    );
    const sure = toDigits(hamiltonian, [...start, ...rest], [time], 50)[0]?.texts.slice(0, sites) ?? [];
    const solved = <T>(real: Arithmetic<T>) => taylor(hamiltonian, start, rest, [time], real)[0]?.q ?? [];
    const texts = <T>(real: Arithmetic<T>) => solved(real).map((x) => `${wholeUnits(x, digits + 5, real)}e-${digits + 5}`);
    const row = (name: string, seconds: number, ratio: number, promised: string, q: readonly string[], built: string) => {
      lines.push([`${kind}: ${name}`, (seconds * 1000).toFixed(1), ratio.toFixed(2), promised, sameDigits(q, sure), built]);
    };
    const fixed = () => void solved(fixedPoint(digits));
    const own = texts(fixedPoint(digits));
    if (beside === 'peers' && sameDigits(own, sure) < digits)
      missed.push(`${kind}: ${sameDigits(own, sure)} digits right, promised ${digits}`);
    for (let i = 0; i < 60; i++) fixed(); // to its optimised version
    // Blocks of nine runs on both sides, each of its median, in turn: what slows the machine down slows down both.
    const beyond = (ours: () => void, { run }: Peer, blocks: number) =>
      Array.from({ length: blocks }, () => ({ ours: interleaved(ours, () => undefined, 9).ours, answer: run(task) }));
    const over = (runs: ReturnType<typeof beyond>) => median(runs.map(({ ours, answer }) => answer.seconds / ours));
    if (beside === 'limbs') {
      const inLimbs = () => void solved(limbs(digits));
      const q = texts(limbs(digits));
      if (q.some((text, i) => text !== own[i])) missed.push(`${kind}: limbs have other digits than fixed point`);
      for (let i = 0; i < 300; i++) inLimbs(); // likewise, which WebAssembly reaches beside what runs
      const { peer, ratio } = interleaved(fixed, inLimbs, isQuick ? 9 : 27);
      const promises = all.flatMap((one) =>
        one.limbs && one.isInstalled() ? [judged(one.limbs, one.name, over(beyond(inLimbs, one, pairs)))] : [],
      );
      for (const { text, isKept } of promises) if (!isKept) missed.push(`${kind}, limbs: ${text}`);
      return row('ours, limbs', peer, ratio.median, promises.map(({ text }) => text).join('; '), q, 'WebAssembly');
    }
    if (beside === 'decimals') {
      const { peer, ratio } = interleaved(fixed, () => void solved(decimal(digits)), isQuick ? 3 : 9);
      return row('ours, decimal', peer, ratio.median, '', texts(decimal(digits)), 'decimal.js');
    }
    row('ours, fixed point', interleaved(fixed, () => undefined, 9).ours, 1, '', own, 'BigInt');
    for (const one of all) {
      const { name, promised, isSlow = false, isInstalled } = one;
      if (!isInstalled() || (isSlow && (isQuick || (kind === 'toda' && !withTodaOdefun)))) continue;
      const runs = beyond(fixed, one, isSlow ? 1 : pairs);
      const { q, built } = (runs[0] as (typeof runs)[number]).answer;
      if (sameDigits(q, own) < common) throw new Error(`${name}, ${kind}: only ${sameDigits(q, own)} digits in common with ours: no peer`);
      const promise = promised && judged(promised, name, over(runs));
      if (promise?.isKept === false) missed.push(`${kind}: ${promise.text}`);
      row(name, median(runs.map(({ answer }) => answer.seconds)), over(runs), promise?.text ?? '', q, built);
    }
  };
  // The peers first: code that has met two kinds of numbers is slower from then on, for both.
  for (const beside of ['peers', 'limbs', 'decimals'] as const) for (const kind of ['alpha', 'toda'] as const) rows(kind, beside);
  const skipped = missing.map(({ name }) => `skipped: ${name} is not installed`);
  return { text: [lines.toString(), ...skipped].join('\n'), missing, missed };
}

/** Digits of the whole vector, relative to its largest component, that two texts have in common; at most 50. */
function sameDigits(q: readonly string[], sure: readonly string[]): number {
  const Exact = Decimal.clone({ precision: 80 });
  const largest = Decimal.max(...sure.map((x) => new Exact(x).abs()));
  const apart = Decimal.max(...sure.map((x, i) => new Exact(x).sub(q[i] as string).abs()));
  return apart.isZero() ? 50 : Math.floor(new Exact(largest).div(apart).log(10).toNumber());
}
