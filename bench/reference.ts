import Table from 'cli-table3';
import { Decimal } from 'decimal.js';
import { hamiltonianOf } from '../oracles/hamiltonian/hamiltonian-of.ts';
import { chain } from '../src/chain/chain.ts';
import type { Arithmetic } from '../src/exact/arithmetic.ts';
import { decimal } from '../src/exact/decimal.ts';
import { fixedPoint } from '../src/exact/fixed-point.ts';
import { wholeUnits } from '../src/exact/whole-units.ts';
import { taylor } from '../src/reference/taylor.ts';
import { toDigits } from '../src/reference/to-digits.ts';
import { interleaved } from './interleaved.ts';
import { type PeerTask, peers } from './reference-peers.ts';

const [digits, time, sites] = [40, 10, 8];
const alphas = { alpha: 1 / 4, toda: 1 / 2 } as const;
/** the first mode with amplitude 1, on the grid k / 1024 */
const start = [351, 659, 887, 1008, 1008, 887, 659, 351].map((k) => k / 1024);
const rest = start.map(() => 0);

export interface ReferenceBench {
  readonly text: string;
  /** peers that could not run */
  readonly missing: readonly string[];
}

/** The reference trajectory in 40 digits: fixed point against decimals in turn, and against the peers that are installed. */
export function referenceBench(isQuick: boolean): ReferenceBench {
  const lines = new Table({
    head: ['reference, 40 digits, t = 10, N = 8', 'ms', 'over fixed point', 'digits right', 'built'],
    colAligns: ['left', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  const missing = new Set<string>();
  for (const kind of ['alpha', 'toda'] as const) {
    const task: PeerTask = { kind, digits, time, alpha: alphas[kind], q: start };
    const hamiltonian = hamiltonianOf(
      chain({ potential: kind === 'alpha' ? 'fput-alpha' : 'toda', boundary: 'fixed', sites, alpha: alphas[kind] }),
    );
    const sure = toDigits(hamiltonian, [...start, ...rest], [time], 50)[0]?.texts.slice(0, sites) ?? [];
    const solved = <T>(real: Arithmetic<T>) => taylor(hamiltonian, start, rest, [time], real)[0]?.q ?? [];
    const texts = <T>(real: Arithmetic<T>) => solved(real).map((x) => `${wholeUnits(x, digits + 5, real)}e-${digits + 5}`);
    const row = (name: string, seconds: number, ratio: number, q: readonly string[], built: string) =>
      lines.push([`${kind}: ${name}`, (seconds * 1000).toFixed(1), ratio.toFixed(1), rightDigits(q, sure), built]);
    const fixed = () => void solved(fixedPoint(digits));
    for (let i = 0; i < 5; i++) fixed(); // to its optimised version
    const { ours, peer, ratio } = interleaved(fixed, () => void solved(decimal(digits)), isQuick ? 3 : 9);
    row('fixed point', ours, 1, texts(fixedPoint(digits)), 'BigInt');
    row('decimal', peer, ratio.median, texts(decimal(digits)), 'decimal.js');
    for (const { name, needs, kinds, isSlow = false, run } of peers) {
      if (!kinds.includes(kind) || (isSlow && isQuick)) continue;
      const neighbour = interleaved(fixed, () => undefined, 3).ours;
      const answer = run(task);
      if (answer === undefined) missing.add(needs);
      else row(name, answer.seconds, answer.seconds / neighbour, answer.q, answer.built);
    }
  }
  const skipped = [...missing].map((name) => `skipped: ${name} is not installed`);
  return { text: [lines.toString(), ...skipped].join('\n'), missing: [...missing] };
}

/** Digits of the whole vector, relative to its largest component, that two texts have in common. */
function rightDigits(q: readonly string[], sure: readonly string[]): number {
  const Exact = Decimal.clone({ precision: 80 });
  const largest = Decimal.max(...sure.map((x) => new Exact(x).abs()));
  const apart = Decimal.max(...sure.map((x, i) => new Exact(x).sub(q[i] as string).abs()));
  return apart.isZero() ? 50 : Math.floor(new Exact(largest).div(apart).log(10).toNumber());
}
