/** An expression as a tree: what a Hamiltonian is written in. Plain data. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'sum' | 'difference' | 'product' | 'quotient'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: number }
  | { readonly kind: 'negative' | 'exp'; readonly of: Expression };
