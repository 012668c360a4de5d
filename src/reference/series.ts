import type { Expression } from '../chain/expression.ts';
import type { Arithmetic } from '../exact/arithmetic.ts';
import { InputError } from '../input-error.ts';

/** A Taylor series that grows one coefficient at a time. */
export interface Series<T> {
  readonly coefficients: T[];
  /** computes coefficient k; all below it, and those of the series it is made of up to k, are there */
  readonly grow: (k: number) => T;
  /** only coefficient 0 is not zero: a product with it needs no convolution */
  readonly isConstant: boolean;
}

/** The series that an expression is made of, in the order in which they must grow, and its own: one of them, or one of the given. */
export interface ExpressionSeries<T> {
  readonly order: readonly Series<T>[];
  readonly result: Series<T>;
}

/**
 * The series of an expression in given series. Where log or sqrt meet 0, or a divisor is 0, there is none: the coefficients are not finite.
 *
 * @source R. E. Moore, "Methods and Applications of Interval Analysis" (SIAM, 1979), sec. 3.4; A. Jorba, M. Zou, Experimental Mathematics
 * 14, 99 (2005), sec. 2: recurrences of products, quotients, exp, log, sin with cos, powers
 */
export function seriesOf<T>(expression: Expression, names: Readonly<Record<string, Series<T>>>, real: Arithmetic<T>): ExpressionSeries<T> {
  const order: Series<T>[] = [];
  const zero = real.of(0);
  const add = (grow: (k: number, own: T[]) => T, isConstant = false): Series<T> => {
    const coefficients: T[] = [];
    const series = { coefficients, grow: (k: number) => grow(k, coefficients), isConstant };
    order.push(series);
    return series;
  };
  const at = ({ coefficients }: Series<T>, k: number) => coefficients[k] as T;
  const convolved = (a: Series<T>, b: readonly T[], from: number, k: number) => {
    let sum = zero;
    for (let i = from; i <= k; i++) sum = real.plus(sum, real.times(at(a, i), b[k - i] as T));
    return sum;
  };
  /** every pair of different terms once */
  const squared = (a: Series<T>, k: number) => {
    let sum = zero;
    for (let i = 0; 2 * i < k; i++) sum = real.plus(sum, real.times(at(a, i), at(a, k - i)));
    sum = real.plus(sum, sum);
    return k % 2 === 0 ? real.plus(sum, real.times(at(a, k / 2), at(a, k / 2))) : sum;
  };
  /** sum_i i a_i b_{k-i} / k: coefficient k of the integral of a' b. */
  const integrated = (a: readonly T[], b: readonly T[], last: number, k: number) => {
    let sum = zero;
    for (let i = 1; i <= last; i++) sum = real.plus(sum, real.times(real.times(real.of(i), a[i] as T), b[k - i] as T));
    return real.over(sum, real.of(k));
  };
  const built = new Map<string, Series<T>>(); // what stands twice in the expression is one series
  const build = (e: Expression): Series<T> => {
    const key = JSON.stringify(e);
    const series = built.get(key) ?? made(e);
    built.set(key, series);
    return series;
  };
  const made = (e: Expression): Series<T> => {
    switch (e.kind) {
      case 'number': {
        const value = real.of(e.value);
        return add((k) => (k === 0 ? value : zero), true);
      }
      case 'symbol': {
        const series = names[e.name];
        if (series === undefined) throw new InputError('expression', e.name, `one of the names ${Object.keys(names).join(', ')}`);
        return series;
      }
      case 'negative': {
        const of = build(e.of);
        return add((k) => real.minus(zero, at(of, k)));
      }
      case 'function':
        return madeFunction(e, build(e.of));
      case 'power':
        if (e.exponent === 0) return build({ kind: 'number', value: 1 });
        if (e.exponent === 1) return build(e.base);
        return build(
          e.exponent % 2 === 0
            ? { kind: 'product', left: { ...e, exponent: e.exponent / 2 }, right: { ...e, exponent: e.exponent / 2 } }
            : { kind: 'product', left: { ...e, exponent: e.exponent - 1 }, right: e.base },
        );
      default: {
        const [left, right] = [build(e.left), build(e.right)];
        if (e.kind === 'sum') return add((k) => real.plus(at(left, k), at(right, k)));
        if (e.kind === 'difference') return add((k) => real.minus(at(left, k), at(right, k)));
        const isConstant = left.isConstant && right.isConstant;
        if (e.kind === 'product' && left.isConstant) return add((k) => real.times(at(left, 0), at(right, k)), isConstant);
        if (e.kind === 'product' && right.isConstant) return add((k) => real.times(at(left, k), at(right, 0)));
        if (e.kind === 'product' && left === right) return add((k) => squared(left, k));
        if (e.kind === 'product') return add((k) => convolved(left, right.coefficients, 0, k));
        if (right.isConstant) return add((k) => real.over(at(left, k), at(right, 0)), isConstant);
        return add((k, own) => real.over(real.minus(at(left, k), convolved(right, own, 1, k)), at(right, 0)));
      }
    }
  };
  const madeFunction = (e: Expression & { kind: 'function' }, of: Series<T>): Series<T> => {
    const f = of.coefficients;
    switch (e.name) {
      case 'exp': // g' = f' g
        return add((k, own) => (k === 0 ? real.exp(at(of, 0)) : integrated(f, own, k, k)));
      case 'log': // f g' = f'
        return add((k, own) => (k === 0 ? real.log(at(of, 0)) : real.over(real.minus(at(of, k), integrated(own, f, k - 1, k)), at(of, 0))));
      case 'sqrt': // g g = f
        return add((k, own) => {
          if (k === 0) return real.sqrt(at(of, 0));
          let sum = at(of, k);
          for (let i = 1; i < k; i++) sum = real.minus(sum, real.times(own[i] as T, own[k - i] as T));
          return real.over(sum, real.times(real.of(2), own[0] as T));
        });
      default: {
        // s' = f' c and c' = -f' s: coefficient k of each needs the other's below k, so that they grow as a pair
        const pair: { [name in 'sin' | 'cos']: Series<T> } = {
          sin: add((k) => (k === 0 ? real.sin(at(of, 0)) : integrated(f, pair.cos.coefficients, k, k))),
          cos: add((k) => (k === 0 ? real.cos(at(of, 0)) : real.minus(zero, integrated(f, pair.sin.coefficients, k, k)))),
        };
        for (const name of ['sin', 'cos'] as const) built.set(JSON.stringify({ ...e, name }), pair[name]);
        return pair[e.name];
      }
    }
  };
  const result = build(expression);
  return { order, result };
}

/** A series that holds one number. */
export function constantSeries<T>(value: T, zero: T): Series<T> {
  const coefficients: T[] = [];
  return { coefficients, grow: (k) => (k === 0 ? value : zero), isConstant: true };
}
