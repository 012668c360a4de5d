import type { Formulas, Operations } from './operations.ts';

/** Upper bounds of the total degrees of numerator and denominator of a rational function; -Infinity is the degree of 0. */
export interface Degree {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Degrees as numbers to calculate with: a formula evaluated over them gives a bound of its own degree. What cancels is not noticed, so that
 * it is a bound from above.
 */
export const degrees: Operations<Degree> = {
  of: (x) => (x === 0 ? nothing : { numerator: 0, denominator: 0 }),
  plus: added,
  minus: added,
  times: (a, b) =>
    isNothing(a) || isNothing(b) ? nothing : { numerator: a.numerator + b.numerator, denominator: a.denominator + b.denominator },
  over: (a, b) => {
    if (isNothing(b)) throw new RangeError('a quotient over what is 0 everywhere');
    return isNothing(a) ? nothing : { numerator: a.numerator + b.denominator, denominator: a.denominator + b.numerator };
  },
};

const nothing: Degree = { numerator: Number.NEGATIVE_INFINITY, denominator: 0 };

const isNothing = ({ numerator }: Degree): boolean => numerator === Number.NEGATIVE_INFINITY;

function added(a: Degree, b: Degree): Degree {
  if (isNothing(a)) return b;
  if (isNothing(b)) return a;
  return {
    numerator: Math.max(a.numerator + b.denominator, b.numerator + a.denominator),
    denominator: a.denominator + b.denominator,
  };
}

/** Bounds of the degrees of formulas in so many variables. */
export function degreesOf(formulas: Formulas, variables: number): readonly Degree[] {
  return formulas(
    degrees,
    Array.from({ length: variables }, () => ({ numerator: 1, denominator: 0 })),
  );
}
