import type { State } from '../src/chain/state.ts';
import type { Arithmetic } from '../src/exact/arithmetic.ts';
import { decimal } from '../src/exact/decimal.ts';
import { float64 } from '../src/exact/float64.ts';
import { type Equations, solution } from '../src/reference/equations.ts';
import type { Term } from './bounds/bound.ts';
import { distance } from './run.ts';

/** Digits of the reference. */
const digits = 18;

/**
 * The end of a solution by Taylor series in 18 digits, as a state, and how good it is at least: what the same series in doubles, which take
 * other orders and steps, arrive apart from it.
 */
export function solvedTwice(
  equations: Equations,
  start: ArrayLike<number>,
  time: number,
  stateOf: (numbers: readonly number[]) => State,
): { readonly end: State; readonly reference: Term } {
  const solved = <T>(real: Arithmetic<T>) => stateOf((solution(equations, start, [time], real)[0] ?? []).map(real.toNumber));
  const [end, inDoubles] = [solved(decimal(digits)), solved(float64)];
  return {
    end,
    reference: { name: 'reference', value: distance(end, inDoubles), grade: 'measured', source: `${digits} digits against doubles` },
  };
}
