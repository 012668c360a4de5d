import type { Operations } from '../exact/operations.ts';

/** Numbers by bond and by site of a ring of M sites: Flaschka's variables, a gradient, or a field in them. */
export interface ByFlaschka<T> {
  /** shape (M,) */
  readonly a: readonly T[];
  /** shape (M,) */
  readonly b: readonly T[];
}

/** A Poisson bracket in Flaschka's variables: the field {., H} of a gradient of H. */
export type Poisson = <T>(over: Operations<T>, at: ByFlaschka<T>, gradient: ByFlaschka<T>) => ByFlaschka<T>;

/**
 * The first bracket, {a_n, b_n} = -a_n, {a_n, b_{n+1}} = a_n, cyclically: that of q and p, over alpha^2. Sum b and prod a commute with everything.
 *
 * @source H. Flaschka, Phys. Rev. B 9, 1924 (1974)
 */
export const firstBracket: Poisson = (over, { a }, gradient) => {
  const { minus, times } = over;
  const { before, after } = around(a.length);
  const pushed = a.map((x, n) => times(x, gradient.a[n] as typeof x));
  return {
    a: a.map((x, n) => times(x, minus(after(gradient.b, n), gradient.b[n] as typeof x))),
    b: pushed.map((x, n) => minus(x, before(pushed, n))),
  };
};

/** What the second bracket is composed of; a planted defect replaces one. */
export interface SecondBracketParts {
  /** {b_n, b_{n+1}} over a_n^2 */
  readonly momenta: number;
}

/**
 * The second bracket, quadratic: {a_n, b_n} = -a_n b_n, {a_n, b_{n+1}} = a_n b_{n+1}, {a_n, a_{n+1}} = a_n a_{n+1}/2, {b_n, b_{n+1}} = 2 a_n^2, cyclically.
 *
 * Consecutive integrals H_m = Tr L^m/m give the same field, H_m by this bracket and H_{m+1} by the first.
 *
 * @source M. Adler, Invent. Math. 50, 219 (1979); in these variables P. A. Damianou, Lett. Math. Phys. 20, 101 (1990)
 */
export const secondBracketOf =
  ({ momenta }: SecondBracketParts): Poisson =>
  (over, { a, b }, gradient) => {
    const { of, plus, minus, times } = over;
    const { before, after } = around(a.length);
    type T = (typeof a)[number];
    const square = (x: T) => times(x, x);
    const pushed = a.map((x, n) => times(x, gradient.a[n] as T));
    const turned = b.map((x, n) => times(x, gradient.b[n] as T));
    return {
      a: a.map((x, n) =>
        times(x, plus(minus(after(turned, n), turned[n] as T), times(of(1 / 2), minus(after(pushed, n), before(pushed, n))))),
      ),
      b: b.map((x, n) =>
        plus(
          times(x, minus(pushed[n] as T, before(pushed, n))),
          times(of(momenta), minus(times(square(a[n] as T), after(gradient.b, n)), times(square(before(a, n)), before(gradient.b, n)))),
        ),
      ),
    };
  };

export const secondBracketParts: SecondBracketParts = { momenta: 2 };

export const secondBracket: Poisson = secondBracketOf(secondBracketParts);

/** The value {f, g} of a bracket, from both gradients. */
export function bracketOf<T>(over: Operations<T>, bracket: Poisson, at: ByFlaschka<T>, f: ByFlaschka<T>, g: ByFlaschka<T>): T {
  const field = bracket(over, at, g);
  const along = (x: readonly T[], y: readonly T[]) => x.map((value, n) => over.times(value, y[n] as T));
  return [...along(f.a, field.a), ...along(f.b, field.b)].reduce(over.plus);
}

/** The neighbours on a ring. */
const around = (sites: number) => ({
  before: <T>(x: readonly T[], n: number): T => x[(n + sites - 1) % sites] as T,
  after: <T>(x: readonly T[], n: number): T => x[(n + 1) % sites] as T,
});
