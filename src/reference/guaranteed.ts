import type { Arithmetic } from '../exact/arithmetic.ts';
import { decimalText } from '../exact/decimal-text.ts';
import { limbs } from '../exact/limbs/limbs.ts';
import { powerOfTen } from '../exact/power-of-ten.ts';
import { wholeUnits } from '../exact/whole-units.ts';
import { InputError } from '../input-error.ts';
import { orderFor } from './marched.ts';
import { byTaylor, type Solve, type System } from './system.ts';

/** An engine: numbers of so many digits, for a system whose numbers are about as large as `size`. */
// biome-ignore lint/suspicious/noExplicitAny: what an engine's numbers are is nobody's business but its own
export type Engine = (digits: number, size: number) => Arithmetic<any>;

/** What the runs are made of. */
export interface Runs {
  /** p, from 6 to 500; default: the digits asked for */
  readonly working: number;
  /** the engine of the runs in p digits; default: fixed point, in limbs where they pay */
  readonly used: Engine;
  /** the engine of the run in 2p digits; default: fixed point, in limbs where they pay */
  readonly checked: Engine;
  /** default: Taylor series */
  readonly solve: Solve;
}

/** The state at a time, with the digits that are guaranteed. */
export interface Guaranteed {
  readonly time: number;
  /** every component as decimal text, its digits those that are guaranteed; `0` where none is */
  readonly texts: readonly string[];
  /** how many significant digits each of them has */
  readonly digits: readonly number[];
  /** the same of the state as a whole, relative to its largest component */
  readonly stateDigits: number;
  /** what no component is further off, by measurement */
  readonly error: number;
  /** digits, relative to the largest component, in which two runs agree */
  readonly agreement: {
    /** p digits and 2p digits, each with its own order and steps */
    readonly precision: number;
    /** another order, and so other steps, in p digits; and 2p digits */
    readonly order: number;
  };
}

/** With fewer digits in common than this the runs have parted, and what they still share is chance. */
const fewestDigits = 2;

/**
 * The solution at the given times and how many of its digits are guaranteed: by measurement, not by proof.
 *
 * Three runs: p digits; p digits again with an order a third higher; 2p digits. No two of them have their steps in common, nor the last one
 * its order or precision with the others. Its numbers are given, in as many digits as leave one unit of the last one for twice the largest
 * difference to the other runs in any component. Those have larger errors by a factor of about 10^p, so that it stands for their errors.
 * In a chaotic system the runs part at the Lyapunov rate: fewer digits are given, and none once fewer than two of the state are left.
 *
 * What the runs share is not measured: the equations, their recurrences, and the engine, unless `checked` is another one.
 *
 * @param start q_1 .. q_N, p_1 .. p_N of a Hamiltonian, x_1 .. x_n of equations; taken as the exact values of the doubles
 * @param times ascending, finite, 0 or later
 * @param digits the most that are given, up to p
 * @throws InputError for digits, times or a start that cannot be; RangeError where the solution runs into a singularity
 */
export function guaranteed(
  system: System,
  start: ArrayLike<number>,
  times: readonly number[],
  digits: number,
  { working = digits, used = limbs, checked = limbs, solve = byTaylor }: Partial<Runs> = {},
): Guaranteed[] {
  if (!Number.isInteger(working) || working < 6 || working > 500) throw new InputError('working', working, 'a whole number from 6 to 500');
  if (!Number.isInteger(digits) || digits < 1 || digits > working)
    throw new InputError('digits', digits, `a whole number from 1 to ${working}`);
  const size = sizeOf(start);
  const places = 2 * working + placesOf(size);
  const solved = <T>(real: Arithmetic<T>, order: number) =>
    solve(system, start, times, real, order).map((point) => point.map((x) => wholeUnits(x, places, real)));
  const [one, other, best] = [
    solved(used(working, size), orderFor(working)),
    solved(used(working, size), Math.ceil((4 / 3) * orderFor(working))),
    solved(checked(2 * working, size), orderFor(2 * working)),
  ];
  return times.map((time, i) => judged(time, best[i] as bigint[], one[i] as bigint[], other[i] as bigint[], digits, places));
}

function judged(time: number, best: bigint[], one: bigint[], other: bigint[], digits: number, places: number): Guaranteed {
  const length = largest(best).toString().length;
  const least = length > digits ? powerOfTen(length - digits) / 2n : 0n; // no more digits than asked for, however well two runs agree
  const apart = [one, other].map((run) => largest(run.map((x, i) => x - (best[i] as bigint))));
  const [precision, order] = apart.map((error) => Math.max(length - unitFor(error, least), 0)) as [number, number];
  const error = apart.reduce((most, x) => (x > most ? x : most), least);
  const isLost = Math.min(precision, order) < fewestDigits;
  const unit = unitFor(error, least);
  const rounded = best.map((x) => (isLost ? 0n : toNearest(x, powerOfTen(unit))));
  return {
    time,
    texts: rounded.map((x) => decimalText(x, unit - places)),
    digits: rounded.map((x) => (x === 0n ? 0 : magnitude(x).toString().length)),
    stateDigits: isLost ? 0 : Math.min(precision, order),
    error: Number(decimalText(error, -places)),
    agreement: { precision, order },
  };
}

/** The least n with 10^n >= 2 max(error, least). */
const unitFor = (error: bigint, least: bigint) => tensAbove(2n * (error > least ? error : least));

const magnitude = (x: bigint) => (x < 0n ? -x : x);
const largest = (values: readonly bigint[]) => values.reduce((most, x) => (magnitude(x) > most ? magnitude(x) : most), 0n);
const toNearest = (x: bigint, unit: bigint) => (x < 0n ? -1n : 1n) * ((2n * magnitude(x) + unit) / (2n * unit));

/** The least n with 10^n >= x, 0 or more. */
const tensAbove = (x: bigint) => (x <= 1n ? 0 : (x - 1n).toString().length);

/** The largest component, or 1 where all are 0. */
const sizeOf = (start: ArrayLike<number>) => Math.max(...Array.from(start, Math.abs)) || 1;

/** So many more places show a number of this size in as many digits as 1. */
function placesOf(size: number): number {
  let places = 0;
  for (let at = size; at < 1; at *= 10) places++;
  return places;
}
