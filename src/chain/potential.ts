import { type Coefficient, coefficientAt } from './coefficient.ts';

/** The coefficients a bond may have; the order is that in which a potential's functions take them. */
export type CoefficientName = 'stiffness' | 'alpha' | 'beta';

/** Their names, in this order. */
export const coefficientNames: readonly CoefficientName[] = ['stiffness', 'alpha', 'beta'];

/** chi_b, alpha_b and beta_b, in the order in which a potential's functions take them. */
export function coefficientsOf(
  { stiffness, alpha, beta }: Readonly<Record<CoefficientName, Coefficient>>,
  bond: number,
): readonly [stiffness: number, alpha: number, beta: number] {
  return [coefficientAt(stiffness, bond), coefficientAt(alpha, bond), coefficientAt(beta, bond)];
}

/**
 * A bond potential V(r), r the bond's elongation: the Hamiltonian's expression beside the functions that the core computes with.
 *
 * The expression is data for whoever must not trust the functions (oracles, reference); nothing in the core reads it.
 */
export interface Potential {
  readonly name: string;
  readonly coefficients: readonly CoefficientName[];
  /** V(r) in the variables `r` and the coefficients' names, as `parseExpression` reads it */
  readonly expression: string;
  readonly tex: string;
  /** V(r) */
  readonly energy: (r: number, stiffness: number, alpha: number, beta: number) => number;
  /** V'(r), the force with which the bond pulls on its left end */
  readonly force: (r: number, stiffness: number, alpha: number, beta: number) => number;
  /** V''(r): what schemes with a corrector need beside the force */
  readonly curvature: (r: number, stiffness: number, alpha: number, beta: number) => number;
  /** for a bond that can break: the elongation of its barrier, and the barrier's height */
  readonly barrier?: (stiffness: number, alpha: number, beta: number) => { readonly at: number; readonly height: number };
  /** refuses a coefficient for which V is not defined or not bounded below: which, and what is allowed, in words */
  readonly refuses?: (
    stiffness: number,
    alpha: number,
    beta: number,
  ) => { readonly name: CoefficientName; readonly allowed: string } | undefined;
}
