import type { Decimal } from 'decimal.js';
import { coefficientNumber, Real } from './coefficient.ts';
import { mirrored } from './mirrored.ts';

/**
 * The stages of leapfrogs one after the other, of the lengths printed for the first half and the middle: kicks gamma_i/2 joined to
 * those of the neighbour, drifts gamma_i. Sums and halves are written out exactly.
 */
export function leapfrogs(half: readonly string[], middle: string): { first: 'kick'; kicks: readonly string[]; drifts: readonly string[] } {
  const lengths = mirrored(half, middle);
  const values = [new Real(0), ...lengths.map(coefficientNumber), new Real(0)];
  const kicks = values.slice(1).map((value, i) => value.plus(values[i] as Decimal).div(2));
  return { first: 'kick', kicks: kicks.map((kick) => kick.toFixed()), drifts: lengths };
}
