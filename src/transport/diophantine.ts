import { InputError } from '../input-error.ts';
import { ballAround, siteCount, type TorusBond, torusBonds } from './torus.ts';

/** Which bonds count as resonant: |<omega, xi>| < c / |xi|_1^alpha for some whole numbers xi on the ball of this radius, 0 < |xi|_1 <= reach. */
export interface Diophantine {
  readonly radius: number;
  readonly alpha: number;
  readonly c: number;
  readonly reach: number;
}

/** What the condition is made of, so that a mutant can replace one part. */
export interface DiophantineParts {
  readonly size: (xi: readonly number[]) => number;
  readonly exponent: (alpha: number) => number;
  readonly ball: typeof ballAround;
}

export const diophantineParts: DiophantineParts = {
  size: (xi) => xi.reduce((sum, n) => sum + Math.abs(n), 0),
  exponent: (alpha) => alpha,
  ball: ballAround,
};

/**
 * The bonds of a torus whose frequencies are resonant, in rising order; what |xi|_1 > reach adds is for the caller to bound.
 *
 * @param omega one frequency per site
 * @throws InputError for a number of frequencies that is not that of the sites, or a condition that makes no sense
 * @source F. Huveneers, "Drastic fall-off of the thermal conductivity for disordered lattices", sec. 4: the complement of D_{alpha,c}
 */
export function resonantBonds(
  sides: readonly number[],
  omega: ArrayLike<number>,
  { radius, alpha, c, reach }: Diophantine,
  parts: DiophantineParts = diophantineParts,
): readonly number[] {
  if (omega.length !== siteCount(sides)) throw new InputError('omega', omega.length, `${siteCount(sides)} frequencies, one per site`);
  for (const [name, value, least] of [
    ['radius', radius, 0],
    ['alpha', alpha, 0],
    ['reach', reach, 1],
  ] as const)
    if (!(Number.isInteger(value) && value >= least)) throw new InputError(name, value, `a whole number, ${least} or more`);
  if (!(c > 0 && c < Number.POSITIVE_INFINITY)) throw new InputError('c', c, 'a positive number');
  const exponent = parts.exponent(alpha);
  return torusBonds(sides).flatMap((bond: TorusBond, index) => {
    const ball = parts.ball(sides, bond, radius);
    const isResonant = wholeVectors(ball.length, reach).some((xi) => {
      const sum = xi.reduce((total, n, i) => total + n * (omega[ball[i] as number] as number), 0);
      return Math.abs(sum) * power(parts.size(xi), exponent) < c;
    });
    return isResonant ? [index] : [];
  });
}

const known = new Map<string, readonly (readonly number[])[]>();

/** The whole-number vectors of this length with 0 < |xi|_1 <= reach, one of xi and -xi each: the first number that is not 0 is positive. */
export function wholeVectors(length: number, reach: number): readonly (readonly number[])[] {
  const key = `${length}/${reach}`;
  const found = known.get(key) ?? grown(length, reach, true).filter((xi) => xi.some((n) => n !== 0));
  known.set(key, found);
  return found;
}

function grown(length: number, left: number, isFirst: boolean): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  const least = isFirst ? 0 : -left;
  return Array.from({ length: left - least + 1 }, (_, i) => least + i).flatMap((n) =>
    grown(length - 1, left - Math.abs(n), isFirst && n === 0).map((rest) => [n, ...rest]),
  );
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result *= base;
  return result;
}
