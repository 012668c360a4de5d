import { InputError } from '../input-error.ts';
import { type Guaranteed, guaranteed } from './guaranteed.ts';
import type { System } from './system.ts';

/** Working digits beyond those asked for, at first. */
const spare = 3;

/** No run carries more than twice as many. */
const mostWorking = 500;

/**
 * The solution at the given times to so many digits: solved with more and more working digits until the state has them at every time, or
 * 500 working digits are not enough; what is given then has as many as are guaranteed, by `guaranteed`.
 *
 * @param start q_1 .. q_N, p_1 .. p_N of a Hamiltonian, x_1 .. x_n of equations; taken as the exact values of the doubles
 * @param times ascending, finite, 0 or later
 * @param digits from 3 to 400, the most that are given
 * @returns per time the components as decimal texts, none with more digits than are guaranteed
 * @throws InputError for digits, times or a start that cannot be; RangeError where the solution runs into a singularity
 */
export function toDigits(system: System, start: ArrayLike<number>, times: readonly number[], digits: number): Guaranteed[] {
  if (!Number.isInteger(digits) || digits < 3 || digits > 400) throw new InputError('digits', digits, 'a whole number from 3 to 400');
  for (let working = Math.max(digits + spare, 6); ; ) {
    const rows = guaranteed(system, start, times, digits, { working });
    const missing = digits - Math.min(...rows.map(({ stateDigits }) => stateDigits));
    if (missing <= 0 || working === mostWorking || rows.length === 0) return rows;
    const isLost = missing === digits;
    working = Math.min(isLost ? 2 * working : working + missing + spare, mostWorking);
  }
}
