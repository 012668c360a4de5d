/** The functions that an expression may hold. */
export const functionNames = ['exp', 'log', 'sin', 'cos', 'sqrt'] as const;

/** The name of a function in an expression. */
export type FunctionName = (typeof functionNames)[number];

/** An expression as a tree: what a Hamiltonian is written in. Plain data. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'sum' | 'difference' | 'product' | 'quotient'; readonly left: Expression; readonly right: Expression }
  /** the exponent is a whole number, 0 or more; x^-n is the quotient 1 / x^n */
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: number }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'function'; readonly name: FunctionName; readonly of: Expression };
