import type { Arithmetic } from '../exact/arithmetic.ts';
import { InputError } from '../input-error.ts';
import { gaussRule, legendre } from './gauss-nodes.ts';
import { type Rates, ratesOf } from './rates-of.ts';
import { refuseBadEquations } from './refuse-bad-system.ts';
import { halves, type Solve } from './system.ts';

/** A step below this share of the whole time: there is a singularity ahead. */
const leastShare = 2 ** -40;

/**
 * The solution by Gauss collocation: over each step the polynomial whose slope is that of the system at s nodes. No series of the system is
 * used, only its slopes: what this and Taylor series share are the derivatives of the Hamiltonian and the engine.
 *
 * A step is a power of two, as long as the last two Legendre coefficients of the slope lie below the root of the last digit: the error at
 * the end of a step is about their square.
 *
 * @param order 2s; absent: about as many as digits
 * @throws InputError for times that do not ascend from 0, a system or a start whose parts do not fit each other; RangeError where the solution runs into a singularity
 * @source E. Hairer, C. Lubich, G. Wanner, Geometric Numerical Integration (Springer, 2006), sec. II.1.3 (order 2s) and VIII.6 (iteration);
 *   E. Hairer, G. Wanner, Solving Ordinary Differential Equations II (Springer, 1996), sec. IV.5, eq. (5.6): integrals of P_k
 */
export const byGauss: Solve = (system, start, times, real, order = real.digits) => {
  if ('rates' in system) refuseBadEquations(system, start);
  else halves(system, start);
  const collocation = collocationOf(Math.max(Math.ceil(order / 2), 4), real);
  const rates = ratesOf(system, real);
  let point: readonly ReturnType<typeof real.of>[] = Array.from(start, (x) => real.of(x));
  let [now, h] = [0, 1 / 4];
  const shortest = leastShare * (times.at(-1) ?? 0);
  return times.map((time, i) => {
    if (!(time >= now && time < Number.POSITIVE_INFINITY))
      throw new InputError(`times[${i}]`, time, `a finite time, ${now} or later (ascending from 0)`);
    while (now < time) {
      const next = Math.min(now + h, time);
      const taken = stepped(point, real.minus(real.of(next), real.of(now)), rates, collocation, real);
      if (taken === undefined) {
        h /= 2;
        if (!(h > shortest)) throw new RangeError(`the solution cannot be continued beyond time ${now}`);
        continue;
      }
      point = taken.end;
      now = next;
      if (taken.isEasy) h *= 2;
    }
    return point;
  });
};

interface Collocation<T> {
  /** a_ij: the integral of the j-th Lagrange polynomial up to node i */
  readonly a: readonly (readonly T[])[];
  readonly b: readonly T[];
  /** what gives the last two Legendre coefficients of a function from its values at the nodes */
  readonly last: readonly (readonly T[])[];
}

/** l_j = b_j sum_k (2k + 1) P_k(c_j) P_k, and (2k + 1) times the integral of P_k up to c is (P_{k+1}(c) - P_{k-1}(c)) / 2, on (0, 1). */
function collocationOf<T>(s: number, real: Arithmetic<T>): Collocation<T> {
  const { nodes, weights: b } = gaussRule(s, real);
  const two = real.of(2);
  const p = nodes.map((c) => legendre(s, real.minus(real.times(two, c), real.of(1)), real));
  const a = nodes.map((c, i) =>
    b.map((weight, j) => {
      let sum = c;
      for (let k = 1; k < s; k++) {
        const integral = real.over(real.minus(p[i]?.[k + 1] as T, p[i]?.[k - 1] as T), two);
        sum = real.plus(sum, real.times(p[j]?.[k] as T, integral));
      }
      return real.times(weight, sum);
    }),
  );
  const last = [s - 2, s - 1].map((k) => b.map((weight, j) => real.times(real.times(real.of(2 * k + 1), weight), p[j]?.[k] as T)));
  return { a, b, last };
}

/** Turns of the iteration: it gains a digit or more in each where the step is not too long. */
const mostTurns = 200;

/** One step, or undefined where it is too long: the iteration does not close in, or the slope is no polynomial of degree s - 1. */
function stepped<T>(point: readonly T[], h: T, rates: Rates<T>, { a, b, last }: Collocation<T>, real: Arithmetic<T>) {
  const combined = (weights: readonly T[], slopes: readonly (readonly T[])[], i: number) => {
    let sum = real.of(0);
    weights.forEach((weight, j) => {
      sum = real.plus(sum, real.times(weight, slopes[j]?.[i] as T));
    });
    return sum;
  };
  const moved = (weights: readonly T[], slopes: readonly (readonly T[])[]) =>
    point.map((x, i) => real.plus(x, real.times(h, combined(weights, slopes, i))));
  const size = (values: readonly T[]) => Math.max(...values.map((x) => Math.abs(real.toNumber(x))));
  try {
    let slopes: readonly (readonly T[])[] = b.map(() => rates(point));
    let stages = a.map((row) => moved(row, slopes));
    for (let [turn, change] = [0, Number.POSITIVE_INFINITY]; change > 0; turn++) {
      if (turn === mostTurns) return undefined;
      slopes = stages.map(rates);
      const nextStages = a.map((row) => moved(row, slopes));
      const next = Math.max(...nextStages.map((stage, i) => size(stage.map((x, j) => real.minus(x, stages[i]?.[j] as T)))));
      stages = nextStages;
      if (!(next < change)) {
        if (!(next <= Math.max(...stages.map(size)) * inversePower(10, real.digits - 1))) return undefined; // stands still far from the last digit
        break;
      }
      change = next;
    }
    const end = moved(b, slopes);
    const tail = Math.max(...last.map((weights) => size(point.map((_, i) => real.times(h, combined(weights, slopes, i))))));
    const allowed = Math.max(size(point), size(end)) * inversePower(10, Math.ceil(real.digits / 2) + 1);
    return tail <= allowed ? { end, isEasy: tail <= allowed * inversePower(2, b.length + 2) } : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined; // a stage outside of the domain
    throw error;
  }
}

/** base^-n */
function inversePower(base: number, n: number): number {
  let power = 1;
  for (let i = 0; i < n; i++) power /= base;
  return power;
}
