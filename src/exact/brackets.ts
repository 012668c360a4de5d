import { InputError } from '../input-error.ts';
import { gradient, gradientOfSum, type LocalTerm, slopesAlong } from './dual.ts';
import type { Formula, Formulas, Operations } from './operations.ts';

/**
 * What H does to phase space: dq_j/dt = dH/dp_j, dp_j/dt = -dH/dq_j. The variables are q_1 .. q_n, p_1 .. p_n, and then whatever H depends on
 * and does not move. A Hamiltonian that is a sum of local terms is differentiated term by term.
 *
 * @throws InputError (of the field, when it is evaluated) where there are fewer variables than q and p
 */
export function hamiltonianField(h: Formula | readonly LocalTerm[], degreesOfFreedom: number): Formulas {
  return (over, x) => {
    const n = counted('degreesOfFreedom', degreesOfFreedom, 2, x);
    const slopes = slopesOf(h, over, x, 2 * n);
    const zero = over.of(0);
    return [
      ...slopes.slice(n),
      ...slopes.slice(0, n).map((slope) => over.minus(zero, slope)),
      ...Array.from({ length: x.length - 2 * n }, () => zero),
    ];
  };
}

/**
 * What H does to spins: dS_x/dt = grad_x H x S_x. The variables are the components x, y, z of S_1 .. S_n, and then whatever does not move.
 *
 * @throws InputError (of the field, when it is evaluated) where there are fewer variables than components
 */
export function spinField(h: Formula | readonly LocalTerm[], spins: number): Formulas {
  return (over, x) => {
    const n = counted('spins', spins, 3, x);
    const slopes = slopesOf(h, over, x, 3 * n);
    const zero = over.of(0);
    return x.map((_, i) => {
      if (i >= 3 * n) return zero;
      const first = i - (i % 3);
      const [b, c] = [first + ((i + 1) % 3), first + ((i + 2) % 3)] as const;
      const product = (j: number, k: number) => over.times(slopes[j] as (typeof x)[number], x[k] as (typeof x)[number]);
      return over.minus(product(b, c), product(c, b));
    });
  };
}

/** How formulas change along a field, df/dt. */
export function ratesAlong(formulas: Formulas, field: Formulas): Formulas {
  return (over, x) => slopesAlong(formulas, over, x, field(over, x));
}

/**
 * {f, g} = sum_j df/dq_j dg/dp_j - df/dp_j dg/dq_j, a formula in the same variables q_1 .. q_n, p_1 .. p_n and parameters: brackets of
 * brackets are brackets.
 *
 * @throws InputError (of the formula, when it is evaluated) where there are fewer variables than q and p
 */
export function poissonBracket(f: Formula, g: Formula, degreesOfFreedom: number): Formula {
  return one(ratesAlong((over, x) => [f(over, x)], hamiltonianField(g, degreesOfFreedom)));
}

/**
 * {f, g} = sum_x S_x . (grad_x f x grad_x g), that of angular momenta: {S^x, S^y} = S^z; the variables are those of {@link spinField}.
 *
 * @source J. E. Marsden, T. S. Ratiu, Introduction to Mechanics and Symmetry (Springer, 1999), sec. 10.1: the Lie-Poisson bracket of so(3)
 */
export function spinBracket(f: Formula, g: Formula, spins: number): Formula {
  return one(ratesAlong((over, x) => [f(over, x)], spinField(g, spins)));
}

const one =
  (formulas: Formulas): Formula =>
  <T>(over: Operations<T>, x: readonly T[]) =>
    formulas(over, x)[0] as T;

function slopesOf<T>(h: Formula | readonly LocalTerm[], over: Operations<T>, x: readonly T[], count: number): readonly T[] {
  return typeof h === 'function' ? gradient(h, over, x, [...Array(count).keys()]) : gradientOfSum(h, over, x, count);
}

function counted(argument: string, n: number, components: number, x: readonly unknown[]): number {
  const most = Math.floor(x.length / components);
  if (!Number.isInteger(n) || n < 1 || n > most)
    throw new InputError(argument, n, `a whole number from 1 to ${most}: there are ${x.length} variables`);
  return n;
}
