import type { Formula, Formulas, Functions, Operations } from './operations.ts';

/** value + slope epsilon with epsilon^2 = 0: a number, and how fast it changes along a direction. */
export interface Dual<T> {
  readonly value: T;
  readonly slope: T;
}

/**
 * Dual numbers over any numbers: exact first derivatives, without expressions; dual numbers over dual numbers have the second ones. Their
 * functions are those of the numbers below.
 *
 * @source A. Griewank, A. Walther, Evaluating Derivatives (SIAM, 2008), sec. 3.1
 */
export function duals<T>(over: Operations<T> & Functions<T>): Operations<Dual<T>> & Functions<Dual<T>>;
export function duals<T>(over: Operations<T>): Operations<Dual<T>>;
export function duals<T>(over: Operations<T> & Partial<Functions<T>>): Operations<Dual<T>> & Partial<Functions<Dual<T>>> {
  const { of, plus, minus, times, over: divided } = over;
  const zero = of(0);
  return {
    ...functionsOf(over),
    of: (x) => ({ value: of(x), slope: zero }),
    plus: (a, b) => ({ value: plus(a.value, b.value), slope: plus(a.slope, b.slope) }),
    minus: (a, b) => ({ value: minus(a.value, b.value), slope: minus(a.slope, b.slope) }),
    times: (a, b) => ({ value: times(a.value, b.value), slope: plus(times(a.slope, b.value), times(a.value, b.slope)) }),
    over: (a, b) => {
      const value = divided(a.value, b.value);
      return { value, slope: divided(minus(a.slope, times(value, b.slope)), b.value) };
    },
  };
}

/** The derivatives of formulas at x along a direction, as many numbers as x. */
export function slopesAlong<T>(formulas: Formulas, over: Operations<T>, x: readonly T[], direction: readonly T[]): readonly T[] {
  const moving = x.map((value, i): Dual<T> => ({ value, slope: direction[i] as T }));
  return formulas(duals(over), moving).map(({ slope }) => slope);
}

/** The derivatives of a formula at x with respect to some of its variables, one evaluation each; to all where none are named. */
export function gradient<T>(formula: Formula, over: Operations<T>, x: readonly T[], by: readonly number[] = [...x.keys()]): readonly T[] {
  const numbers = duals(over);
  const [zero, one] = [over.of(0), over.of(1)];
  const resting = x.map((value): Dual<T> => ({ value, slope: zero }));
  return by.map((i) => formula(numbers, resting.with(i, { value: x[i] as T, slope: one })).slope);
}

/** A formula in a few of the variables: which, and what it makes of them. */
export interface LocalTerm {
  readonly on: readonly number[];
  readonly formula: Formula;
}

/** The sum of local terms, as one formula. */
export function sumOf(terms: readonly LocalTerm[]): Formula {
  return <T>(over: Operations<T>, x: readonly T[]) =>
    terms.reduce(
      (sum, { on, formula }) =>
        over.plus(
          sum,
          formula(
            over,
            on.map((i) => x[i] as T),
          ),
        ),
      over.of(0),
    );
}

/** The first derivatives of a sum of local terms, each differentiated by its own variables alone: to x_0 .. x_{count-1}. */
export function gradientOfSum<T>(terms: readonly LocalTerm[], over: Operations<T>, x: readonly T[], count: number): readonly T[] {
  const sums = Array.from({ length: count }, () => over.of(0));
  for (const { on, formula } of terms) {
    const moving = [...on.keys()].filter((k) => (on[k] as number) < count);
    const slopes = gradient(
      formula,
      over,
      on.map((i) => x[i] as T),
      moving,
    );
    moving.forEach((k, i) => {
      const variable = on[k] as number;
      sums[variable] = over.plus(sums[variable] as T, slopes[i] as T);
    });
  }
  return sums;
}

/** The chain rule: f(a + b epsilon) = f(a) + f'(a) b epsilon, of the functions that there are. */
function functionsOf<T>(over: Operations<T> & Partial<Functions<T>>): Partial<Functions<Dual<T>>> {
  const { exp, log, sin, cos, sqrt } = over;
  if (exp === undefined || log === undefined || sin === undefined || cos === undefined || sqrt === undefined) return {};
  return {
    exp: ({ value, slope }) => {
      const power = exp(value);
      return { value: power, slope: over.times(power, slope) };
    },
    log: ({ value, slope }) => ({ value: log(value), slope: over.over(slope, value) }),
    sin: ({ value, slope }) => ({ value: sin(value), slope: over.times(cos(value), slope) }),
    cos: ({ value, slope }) => ({ value: cos(value), slope: over.minus(over.of(0), over.times(sin(value), slope)) }),
    sqrt: ({ value, slope }) => {
      const root = sqrt(value);
      return { value: root, slope: over.over(slope, over.times(over.of(2), root)) };
    },
  };
}
