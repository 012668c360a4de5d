import { bound, type Term } from '../bounds/bound.ts';

/** What is left over where a solution is put into its equation. */
export interface LeftOver {
  readonly name: string;
  readonly by: number;
}

/** What roundings may leave over, and why; 2^-167 is the last place. */
export const roundingOf = (value: number, source: string): Term => ({ name: 'rounding', value, grade: 'proved', source });

/**
 * Judges solutions in 40 digits by what they leave over.
 *
 * @param rounding what our own numbers may leave over
 * @param texts by how many units of the 45th decimal, to which solutions are read, they may leave over something else
 */
export function insertion(leftOver: readonly LeftOver[], rounding: Term, texts = 4) {
  const worst = leftOver.reduce((a, b) => (b.by > a.by ? b : a), { name: '', by: 0 });
  return {
    deviation: worst.by,
    tolerance: 0,
    uncertainty: bound(rounding, { name: 'text', value: texts * 1e-45, grade: 'proved', source: 'what is said ends at the 45th decimal' }),
    effect: 1e-9,
    evidence: 'high-precision',
    ...(worst.by > 1e-30 ? { where: { term: worst.name } } : {}),
  } as const;
}

/** Something that was counted. */
export const counted = (name: string, count: number) => ({ name, value: count, lower: count, upper: count, unit: '' });
