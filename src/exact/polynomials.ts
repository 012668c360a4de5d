import { InputError } from '../input-error.ts';
import type { Operations } from './operations.ts';
import { noQuotient, type Ring } from './ring.ts';

/** A coefficient and the exponents of every variable. */
export interface Monomial<T> {
  readonly exponents: readonly number[];
  readonly coefficient: T;
}

/** Monomials, no two with the same exponents, none with a coefficient 0; the highest degrees first, then those of the first variables. */
export type Polynomial<T> = readonly Monomial<T>[];

/** The polynomials in some variables: a ring again, so that a formula evaluated over it is multiplied out. */
export interface PolynomialRing<T> extends Ring<Polynomial<T>> {
  readonly names: readonly string[];
  readonly variables: readonly Polynomial<T>[];
  constant(coefficient: T): Polynomial<T>;
  /** the total degree; -Infinity for 0 */
  degree(f: Polynomial<T>): number;
  derivative(f: Polynomial<T>, name: string): Polynomial<T>;
  /** f with something in the place of every variable: numbers of any kind, or polynomials; `lift` takes the coefficients there */
  at<U>(f: Polynomial<T>, values: readonly U[], over: Operations<U>, lift: (coefficient: T) => U): U;
  /** {f, g} = sum_j df/dq_j dg/dp_j - df/dp_j dg/dq_j of the variables paired here as (q_j, p_j) */
  bracket(f: Polynomial<T>, g: Polynomial<T>, pairs: readonly (readonly [q: string, p: string])[]): Polynomial<T>;
}

/**
 * Polynomials over a ring in variables of the given names.
 *
 * @throws InputError for names that are no names, or stand twice
 */
export function polynomials<T>(ring: Ring<T>, names: readonly string[]): PolynomialRing<T> {
  names.forEach((name, i) => {
    if (!/^[A-Za-z_]\w*$/.test(name) || names.indexOf(name) !== i)
      throw new InputError(`names[${i}]`, name, 'a letter, then letters and digits; no name twice');
  });
  const constant = (coefficient: T): Polynomial<T> => collected([{ exponents: names.map(() => 0), coefficient }], ring);
  const [zero, one] = [constant(ring.zero), constant(ring.one)];
  const scaled = (f: Polynomial<T>, by: (coefficient: T) => T) =>
    collected(
      f.map(({ exponents, coefficient }) => ({ exponents, coefficient: by(coefficient) })),
      ring,
    );
  const plus = (f: Polynomial<T>, g: Polynomial<T>) => collected([...f, ...g], ring);
  const negative = (f: Polynomial<T>) => scaled(f, ring.negative);
  const minus = (f: Polynomial<T>, g: Polynomial<T>) => plus(f, negative(g));
  const times = (f: Polynomial<T>, g: Polynomial<T>) =>
    collected(
      f.flatMap((a) =>
        g.map((b) => ({
          exponents: a.exponents.map((n, i) => n + (b.exponents[i] as number)),
          coefficient: ring.times(a.coefficient, b.coefficient),
        })),
      ),
      ring,
    );
  const indexOf = (name: string) => {
    const index = names.indexOf(name);
    if (index < 0) throw new InputError('variable', name, `one of ${names.join(', ')}`);
    return index;
  };
  const derivative = (f: Polynomial<T>, name: string) => {
    const index = indexOf(name);
    return collected(
      f.flatMap(({ exponents, coefficient }) => {
        const n = exponents[index] as number;
        return n === 0 ? [] : [{ exponents: exponents.with(index, n - 1), coefficient: ring.times(ring.of(n), coefficient) }];
      }),
      ring,
    );
  };
  const text = (f: Polynomial<T>) => textOf(f, names, ring);
  const over = (f: Polynomial<T>, g: Polynomial<T>) => {
    const [divisor, ...rest] = g;
    if (divisor === undefined || rest.length > 0 || degreeOf(divisor) > 0) throw noQuotient(text(f), text(g), 'polynomial known here');
    return scaled(f, (coefficient) => ring.over(coefficient, divisor.coefficient));
  };
  return {
    names,
    variables: names.map((_, i) => [{ exponents: names.map((_, j) => Number(i === j)), coefficient: ring.one }]),
    constant,
    zero,
    one,
    of: (x) => constant(ring.of(x)),
    ofInteger: (n) => constant(ring.ofInteger(n)),
    plus,
    minus,
    times,
    over,
    negative,
    equals: (f, g) => minus(f, g).length === 0,
    isZero: (f) => f.length === 0,
    text,
    degree: (f) => (f[0] === undefined ? Number.NEGATIVE_INFINITY : degreeOf(f[0])),
    derivative,
    at: (f, values, numbers, lift) => {
      if (values.length !== names.length) throw new InputError('values', values, `${names.length} of them, one per variable`);
      return f.reduce(
        (sum, { exponents, coefficient }) =>
          numbers.plus(
            sum,
            exponents.reduce((product, n, i) => {
              let result = product;
              for (let k = 0; k < n; k++) result = numbers.times(result, values[i] as typeof result);
              return result;
            }, lift(coefficient)),
          ),
        numbers.of(0),
      );
    },
    bracket: (f, g, pairs) =>
      pairs.reduce(
        (sum, [q, p]) => plus(sum, minus(times(derivative(f, q), derivative(g, p)), times(derivative(f, p), derivative(g, q)))),
        zero,
      ),
  };
}

const degreeOf = ({ exponents }: Monomial<unknown>): number => exponents.reduce((sum, n) => sum + n, 0);

/** In canonical order, equal exponents added up, zeros left out. */
function collected<T>(monomials: readonly Monomial<T>[], ring: Ring<T>): Polynomial<T> {
  const sums = new Map<string, Monomial<T>>();
  for (const { exponents, coefficient } of monomials) {
    const key = exponents.join();
    const sum = sums.get(key)?.coefficient;
    sums.set(key, { exponents, coefficient: sum === undefined ? coefficient : ring.plus(sum, coefficient) });
  }
  return [...sums.values()].filter(({ coefficient }) => !ring.isZero(coefficient)).sort(canonically);
}

/** The higher total degree first; of equal ones that with more of the first variable in which they differ. */
function canonically(a: Monomial<unknown>, b: Monomial<unknown>): number {
  const byDegree = degreeOf(b) - degreeOf(a);
  if (byDegree !== 0) return byDegree;
  const first = a.exponents.findIndex((n, i) => n !== b.exponents[i]);
  return (b.exponents[first] ?? 0) - (a.exponents[first] ?? 0);
}

/** As parseExpression reads it: 1/2*q^2 - q*p + 3. */
function textOf<T>(f: Polynomial<T>, names: readonly string[], ring: Ring<T>): string {
  if (f.length === 0) return '0';
  return f
    .map(({ exponents, coefficient }) => {
      const powers = exponents.flatMap((n, i) => (n === 0 ? [] : [n === 1 ? names[i] : `${names[i]}^${n}`])).join('*');
      const number = ring.text(coefficient);
      if (powers === '') return number;
      return number === '1' ? powers : number === '-1' ? `-${powers}` : `${number}*${powers}`;
    })
    .join(' + ')
    .replaceAll('+ -', '- ');
}
