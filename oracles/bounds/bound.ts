/** How a term is known. Declared terms are debt: every report lists them. */
export type Grade = 'proved' | 'estimated' | 'measured' | 'declared';

/** One named source of uncertainty. */
export interface Term {
  readonly name: string;
  /** >= 0 */
  readonly value: number;
  readonly grade: Grade;
  /** why it is that large */
  readonly source: string;
}

/** A sum of named terms, the dominating one first. */
export interface Bound {
  readonly value: number;
  readonly terms: readonly Term[];
}

/** The bound of these terms, the largest first; those that are 0 left out. */
export function bound(...terms: readonly Term[]): Bound {
  const sorted = terms.filter((term) => term.value !== 0).toSorted((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1));
  return { value: sorted.reduce((sum, term) => sum + term.value, 0), terms: sorted };
}

/** Nothing but the law itself: bit for bit, or exact. */
export const noUncertainty: Bound = bound();
