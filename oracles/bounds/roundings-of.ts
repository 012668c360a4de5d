import type { Expression, FunctionName } from '../../src/chain/expression.ts';

/** Errors of our own functions in units of u, rounded up: below 0.51, 0.57, 0.55 and 0.55 units in the last place, each at most 2 u. */
const ofFunction: Readonly<Record<FunctionName, number>> = { exp: 2, log: 2, sin: 2, cos: 2, sqrt: 1 };

/**
 * How many roundings a term of an expression goes through, at most: |computed - exact| <= gamma_n (sum of the absolute terms), to first
 * order in u, with the absolute terms of `absoluteTerms` and n this number.
 *
 * Factors hand on all of theirs, terms of a sum the larger number, an argument its own (the function's size holds what it makes of
 * them). A tree that computes the same with other groupings has other roundings: for the code compiled from mathjs's derivative the number of
 * our own derivative is an estimate.
 *
 * @param names roundings that the names come with, 0 if left out: { r: 1 } for an elongation, the rounded difference of two displacements
 * @source N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed. (SIAM, 2002), lemma 3.3
 */
export function roundingsOf(expression: Expression, names: Readonly<Record<string, number>> = {}): number {
  const at = (e: Expression): number => {
    switch (e.kind) {
      case 'number':
        return 0;
      case 'symbol':
        return Object.hasOwn(names, e.name) ? (names[e.name] as number) : 0;
      case 'sum':
      case 'difference':
        return Math.max(at(e.left), at(e.right)) + 1;
      case 'product':
      case 'quotient':
        return at(e.left) + at(e.right) + 1;
      case 'negative':
        return at(e.of);
      case 'function':
        return at(e.of) + ofFunction[e.name];
      case 'power':
        return e.exponent === 0 ? 0 : e.exponent * at(e.base) + e.exponent - 1;
    }
  };
  return at(expression);
}
