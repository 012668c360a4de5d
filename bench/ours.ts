/*
 * node ours.js ENGINE (alpha|toda) DIGITS TIME ALPHA Q1 .. QN: the reference trajectory by one engine, in a process of its own as the peers
 * have theirs: code and memory are those of a program that does this and nothing else. A chain between walls, at rest at first. Prints a
 * line of JSON: seconds of CPU time (median of nine runs of optimised code), q as text.
 */
import { hamiltonianOf } from '../oracles/hamiltonian/hamiltonian-of.ts';
import { chain } from '../src/chain/chain.ts';
import type { Arithmetic } from '../src/exact/arithmetic.ts';
import { decimal } from '../src/exact/decimal.ts';
import { fixedPoint } from '../src/exact/fixed-point.ts';
import { limbs } from '../src/exact/limbs/limbs.ts';
import { wholeUnits } from '../src/exact/whole-units.ts';
import { InputError } from '../src/input-error.ts';
import { taylor } from '../src/reference/taylor.ts';
import { interleaved } from './interleaved.ts';
import type { PeerRun } from './reference-peers.ts';

const [engine, kind, ...numbers] = process.argv.slice(2);
const [digits, time, alpha, ...q] = numbers.map(Number) as [number, number, number, ...number[]];
const h = hamiltonianOf(chain({ potential: kind === 'alpha' ? 'fput-alpha' : 'toda', boundary: 'fixed', sites: q.length, alpha }));

/** @param warmUp runs before the timed ones, until the code is the optimised one; decimals are slow enough without */
function solved<T>(real: Arithmetic<T>, built: string, warmUp: number): PeerRun {
  const rest = q.map(() => 0);
  const run = () => taylor(h, q, rest, [time], real)[0]?.q ?? [];
  for (let i = 0; i < warmUp; i++) run();
  const texts = run().map((x) => `${wholeUnits(x, digits + 5, real)}e-${digits + 5}`);
  return { seconds: interleaved(run, () => undefined, 9).ours, q: texts, built };
}

const engines: Readonly<Record<string, () => PeerRun>> = {
  'fixed-point': () => solved(fixedPoint(digits), 'BigInt', 60),
  limbs: () => solved(limbs(digits), 'WebAssembly', 300),
  decimal: () => solved(decimal(digits), 'decimal.js', 1),
};
const answer = engines[engine as string]?.();
if (answer === undefined) throw new InputError('engine', engine, `one of ${Object.keys(engines).join(', ')}`);
console.log(JSON.stringify(answer));
