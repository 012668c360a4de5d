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
 * The series of an expression in given series.
 *
 * @source R. E. Moore, "Methods and Applications of Interval Analysis" (SIAM, 1979), sec. 3.4: recurrences of products, quotients, exp
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
      case 'exp': {
        const of = build(e.of);
        return add((k, own) => {
          if (k === 0) return real.exp(at(of, 0));
          let sum = zero;
          for (let i = 1; i <= k; i++) sum = real.plus(sum, real.times(real.times(real.of(i), at(of, i)), own[k - i] as T));
          return real.over(sum, real.of(k));
        });
      }
      case 'power':
        if (e.exponent === 0) return build({ kind: 'number', value: 1 });
        return e.exponent === 1 ? build(e.base) : build({ kind: 'product', left: { ...e, exponent: e.exponent - 1 }, right: e.base });
      default: {
        const [left, right] = [build(e.left), build(e.right)];
        if (e.kind === 'sum') return add((k) => real.plus(at(left, k), at(right, k)));
        if (e.kind === 'difference') return add((k) => real.minus(at(left, k), at(right, k)));
        const isConstant = left.isConstant && right.isConstant;
        if (e.kind === 'product' && left.isConstant) return add((k) => real.times(at(left, 0), at(right, k)), isConstant);
        if (e.kind === 'product' && right.isConstant) return add((k) => real.times(at(left, k), at(right, 0)));
        if (e.kind === 'product') return add((k) => convolved(left, right.coefficients, 0, k));
        if (right.isConstant) return add((k) => real.over(at(left, k), at(right, 0)), isConstant);
        return add((k, own) => real.over(real.minus(at(left, k), convolved(right, own, 1, k)), at(right, 0)));
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
