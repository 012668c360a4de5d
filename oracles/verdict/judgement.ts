import type { Bound } from '../bounds/bound.ts';
import type { Figure } from './figure.ts';

/** How strong a verdict is, strongest first. */
export type Evidence = 'exact' | 'high-precision' | 'float64' | 'statistical';

/** Proof that a case was not vacuous: something moved, something was nonlinear. Reached when value >= floor. */
export interface Witness {
  readonly name: string;
  readonly value: number;
  readonly floor: number;
}

/** A number that the case measured, with its interval. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly unit: string;
}

/** What an oracle found on one case. */
export interface Judgement {
  /** distance from the law, >= 0 */
  readonly deviation: number;
  /** how far the law itself may be off: 0 for exact laws */
  readonly tolerance: number;
  /** what rounding, step, reference and chance explain */
  readonly uncertainty: Bound;
  /** the smallest deviation the claim is about */
  readonly effect: number;
  readonly evidence: Evidence;
  readonly witness: readonly Witness[];
  readonly measured: readonly Measured[];
  readonly figure?: Figure;
  /** of statistical evidence: the chance, however often one looks, that this case is violated although the law holds */
  readonly alpha?: number;
  /** of an undecided case: what it would take */
  readonly reason?: string;
  readonly where?: { readonly time?: number; readonly site?: number; readonly term?: string };
}

/** A case the law does not speak about: says why, and never counts as a pass. */
export interface OutOfScope {
  readonly outOfScope: string;
}

export const isOutOfScope = (x: Judgement | OutOfScope): x is OutOfScope => 'outOfScope' in x;

/** What one judged case amounts to. */
export type CaseVerdict = 'holds' | 'violated' | 'undecided';

/** violated: deviation - uncertainty > tolerance; holds: not violated, and deviation + uncertainty <= effect; else undecided. */
export function verdictOf({ deviation, tolerance, uncertainty, effect }: Judgement): CaseVerdict {
  if (deviation - uncertainty.value > tolerance) return 'violated';
  return deviation + uncertainty.value <= effect ? 'holds' : 'undecided';
}

/** deviation / (tolerance + uncertainty), 0/0 = 0: above 1 is a violation. */
export function marginOf({ deviation, tolerance, uncertainty }: Judgement): number {
  return deviation === 0 ? 0 : deviation / (tolerance + uncertainty.value);
}

export const witnessReached = ({ witness }: Judgement): boolean => witness.every(({ value, floor }) => value >= floor);
