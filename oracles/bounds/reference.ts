import type { State } from '../../src/chain/state.ts';
import { limbs } from '../../src/exact/limbs/limbs.ts';
import { byTaylor, type System } from '../../src/reference/system.ts';
import { distance } from '../run.ts';
import type { Term } from './bound.ts';

/** Digits of a reference, and those of a second one that says how good the first is. */
export interface Digits {
  readonly used: number;
  readonly checked: number;
}

/** Far beyond doubles, and as far again beyond that. */
const usual: Digits = { used: 18, checked: 24 };

/** A reference computed twice: in the digits used and, for what these miss, in those that check it. */
export function computedTwice<Reference>(
  compute: (digits: number) => Reference,
  distance: (a: Reference, b: Reference) => number,
  { used, checked }: Digits = usual,
): { readonly end: Reference; readonly reference: Term } {
  const [end, again] = [compute(used), compute(checked)];
  return {
    end,
    reference: { name: 'reference', value: distance(end, again), grade: 'measured', source: `${used} against ${checked} digits` },
  };
}

/**
 * The end of a system's solution by Taylor series in 18 digits, as a state, and how good it is: what the same series in 24 digits, which
 * take other orders and steps, arrive apart from it.
 */
export function solvedTwice(
  system: System,
  start: ArrayLike<number>,
  time: number,
  stateOf: (numbers: readonly number[]) => State,
): { readonly end: State; readonly reference: Term } {
  const size = Math.max(...Array.from(start, Math.abs)) || 1;
  return computedTwice((digits) => {
    const real = limbs(digits, size);
    return stateOf((byTaylor(system, start, [time], real)[0] ?? []).map(real.toNumber));
  }, distance);
}
