/**
 * A splitting scheme: kicks p += kick h f(q) and drifts q += drift h p in turn, as cited data.
 *
 * Coefficients are exact rationals ('1/2') or decimal text with every digit the source has.
 */
export interface SplittingScheme {
  readonly family: 'splitting';
  readonly name: string;
  readonly order: number;
  /** `partitioned`: for any separable H; `nystrom`: needs T = p^2/2 as well, so kicks and drifts cannot change places */
  readonly orderConditions: 'partitioned' | 'nystrom';
  /** the adjoint is the scheme itself: it is time-reversible, and its error has even powers of h only */
  readonly symmetric: boolean;
  readonly first: 'kick' | 'drift';
  readonly kicks: readonly string[];
  readonly drifts: readonly string[];
  /**
   * c of a kick p -= c h^3 grad |grad V|^2 at the beginning of a step and again at its end: the flow of c h^3 [B, [B, A]], A drifting and B
   * kicking. It is a kick for T = p^2/2 only.
   */
  readonly corrector?: string;
  /** decimals that the source prints, where the texts have more: halves and sums of what it prints */
  readonly decimals?: number;
  /** where the digits come from: `primary` (read in the source), 'closed form', 'via <code base>' or 'recalled': then confirmed by the order conditions */
  readonly digits: string;
  readonly source: string;
}

/** A Runge-Kutta scheme, explicit: a control that is not symplectic. */
export interface RungeKuttaScheme {
  readonly family: 'runge-kutta';
  readonly name: string;
  readonly order: number;
  readonly symmetric: false;
  /** a_ij, row i of length i */
  readonly a: readonly (readonly string[])[];
  readonly b: readonly string[];
  readonly digits: string;
  readonly source: string;
}

/** A scheme of either family. */
export type Scheme = SplittingScheme | RungeKuttaScheme;

/** A coefficient's text as a double: the nearest to the decimal, or the quotient of the rational's two integers. */
export function coefficientValue(text: string): number {
  const [numerator, denominator] = text.split('/');
  return denominator === undefined ? Number(text) : Number(numerator) / Number(denominator);
}

/**
 * How often a scheme evaluates the force in a step; the last kick of a step and the first of the next count as one. So do two correctors
 * that meet; together they take two: the force, and its derivative along itself.
 */
export function forcesPerStep(scheme: Scheme): number {
  if (scheme.family === 'runge-kutta') return scheme.b.length;
  const kicks = scheme.kicks.length > scheme.drifts.length ? scheme.kicks.length - 1 : scheme.kicks.length;
  return scheme.corrector === undefined ? kicks : kicks + 2;
}
