import type { State } from '../src/chain/state.ts';
import type { Arithmetic } from '../src/exact/arithmetic.ts';
import { fixedPoint } from '../src/exact/fixed-point.ts';
import { type Equations, solution } from '../src/reference/equations.ts';
import type { Term } from './bounds/bound.ts';
import { distance } from './run.ts';

/** Digits of the reference, and those of the second reference that says how good the first is. */
const [digits, checked] = [18, 24];

/**
 * The end of a solution by Taylor series in 18 digits, as a state, and how good it is: what the same series in 24 digits, which take other
 * orders and steps, arrive apart from it.
 */
export function solvedTwice(
  equations: Equations,
  start: ArrayLike<number>,
  time: number,
  stateOf: (numbers: readonly number[]) => State,
): { readonly end: State; readonly reference: Term } {
  const solved = <T>(real: Arithmetic<T>) => stateOf((solution(equations, start, [time], real)[0] ?? []).map(real.toNumber));
  const size = Math.max(...Array.from(start, Math.abs)) || 1;
  const [end, again] = [solved(fixedPoint(digits, size)), solved(fixedPoint(checked, size))];
  return {
    end,
    reference: { name: 'reference', value: distance(end, again), grade: 'measured', source: `${digits} against ${checked} digits` },
  };
}
