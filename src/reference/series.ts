import type { Expression, FunctionName } from '../chain/expression.ts';
import type { Arithmetic } from '../exact/arithmetic.ts';
import { type GrowingProduct, growingProduct, growingSquare } from '../exact/growing-product.ts';
import { multiplesOver } from '../exact/multiples-over.ts';
import { partsOver } from '../exact/parts-over.ts';
import { InputError } from '../input-error.ts';

/** A Taylor series that grows one coefficient at a time; a constant has coefficient 0 alone, and never grows. */
export interface Series<T> {
  readonly coefficients: T[];
  /**
   * computes coefficient k, where those of the series it is made of are there up to k: once each for k = 0, 1, 2 .. in turn, from 0 again as
   * often as wanted
   */
  readonly grow: (k: number) => T;
  readonly isConstant: boolean;
  /** what it is a multiple of: factors are gathered, and multiplied in once */
  readonly multiple?: { readonly factor: T; readonly of: Series<T> };
  /** how it grows, as data, for engines that grow many series at once; absent where `grow` alone knows */
  readonly operation?: Operation<T>;
}

/** How a series grows from others: the same numbers as its `grow` gives. */
export type Operation<T> =
  | { readonly kind: 'multiple'; readonly factor: T; readonly of: Series<T> }
  | { readonly kind: 'product'; readonly left: Series<T>; readonly right: Series<T> }
  | { readonly kind: 'square' | 'slope'; readonly of: Series<T> }
  | { readonly kind: 'sum' | 'difference'; readonly left: Series<T>; readonly right: Series<T> }
  | { readonly kind: 'exp'; readonly of: Series<T>; readonly slope: Series<T> };

/** The series that expressions are made of, in the order in which they must grow, and their own: some of them, or of the given. */
export interface ExpressionSeries<T> {
  readonly order: readonly Series<T>[];
  readonly results: readonly Series<T>[];
}

/**
 * The series of expressions in given series; what stands in them twice is one series. Where log or sqrt meet 0, or a divisor is 0, there is
 * none: the arithmetic throws a RangeError, or the coefficients are not finite.
 *
 * @throws InputError for a name without a series
 * @source R. E. Moore, "Methods and Applications of Interval Analysis" (SIAM, 1979), sec. 3.4; A. Jorba, M. Zou, Experimental Mathematics
 * 14, 99 (2005), sec. 2: recurrences of products, quotients, exp, log, sin with cos, powers
 */
export function seriesOf<T>(
  expressions: readonly Expression[],
  names: Readonly<Record<string, Series<T>>>,
  real: Arithmetic<T>,
): ExpressionSeries<T> {
  const order: Series<T>[] = [];
  const [zero, one] = [real.of(0), real.of(1)];
  const whole = grown((k) => real.of(k));
  const wholeTimes = grown((k) => multiplesOver(real, whole(k)));
  const part = partsOver(real, 1);
  const at = ({ coefficients }: Series<T>, k: number) => coefficients[k] as T;
  const value = (constant: Series<T>) => constant.coefficients[0] as T;
  const uses = new Map<Series<T>, Series<T>[]>();
  const add = (of: Series<T>[], grow: (k: number, own: T[]) => T, operation?: Operation<T>): Series<T> => {
    const coefficients: T[] = [];
    const series: Series<T> = {
      coefficients,
      grow: (k: number) => grow(k, coefficients),
      isConstant: false,
      ...(operation && { operation }),
      ...(operation?.kind === 'multiple' && { multiple: operation }),
    };
    order.push(series);
    uses.set(series, of);
    return series;
  };
  const isNumber = (x: T, n: number) => real.toNumber(real.minus(x, real.of(n))) === 0;
  const times = (factor: T, series: Series<T>): Series<T> => {
    if (isNumber(factor, 0)) return constantSeries(zero);
    const { factor: inner, of } = series.multiple ?? { factor: one, of: series };
    const outer = real.times(factor, inner);
    if (isNumber(outer, 1)) return of;
    const operation = { kind: 'multiple', factor: outer, of } as const;
    if (isNumber(outer, -1)) return add([of], (k) => real.minus(zero, at(of, k)), operation);
    const multiple = multiplesOver(real, outer);
    return add([of], (k) => multiple(at(of, k)), operation);
  };
  const product = (left: Series<T>, right: Series<T>): Series<T> => {
    if (left.isConstant && right.isConstant) return constantSeries(real.times(value(left), value(right)));
    if (left.isConstant) return times(value(left), right);
    if (right.isConstant) return times(value(right), left);
    if (left === right) {
      const square = growingSquare(real);
      return add([left], (k) => square(k, at(left, k)), { kind: 'square', of: left });
    }
    const both = growingProduct(real);
    return add([left, right], (k) => both(k, at(left, k), at(right, k)), { kind: 'product', left, right });
  };
  const quotient = (left: Series<T>, right: Series<T>): Series<T> => {
    if (right.isConstant && left.isConstant) return constantSeries(real.over(value(left), value(right)));
    if (right.isConstant) {
      const { factor, of } = left.multiple ?? { factor: one, of: left };
      return times(real.over(factor, value(right)), of);
    }
    const above = left.isConstant ? (k: number) => (k === 0 ? value(left) : zero) : (k: number) => at(left, k);
    const known = growingProduct(real); // of own with right / t
    return add([left, right], (k, own) =>
      real.over(k === 0 ? above(0) : real.minus(above(k), known(k - 1, at(right, k), own[k - 1] as T)), at(right, 0)),
    );
  };
  const added = (left: Series<T>, right: Series<T>, operation: 'plus' | 'minus'): Series<T> => {
    const both = real[operation];
    if (left.isConstant && right.isConstant) return constantSeries(both(value(left), value(right)));
    const as = { kind: operation === 'plus' ? 'sum' : 'difference', left, right } as const;
    if (right.isConstant) return add([left, right], (k) => (k === 0 ? both(at(left, 0), value(right)) : at(left, k)), as);
    if (!left.isConstant) return add([left, right], (k) => both(at(left, k), at(right, k)), as);
    return add([left, right], (k) => (k === 0 ? both(value(left), at(right, 0)) : both(zero, at(right, k))), as);
  };
  const slopes = new Map<Series<T>, Series<T>>();
  /** k f_k: the series of t f' */
  const slopeOf = (f: Series<T>): Series<T> => {
    const slope = slopes.get(f) ?? add([f], (k) => wholeTimes(k)(at(f, k)), { kind: 'slope', of: f });
    slopes.set(f, slope);
    return slope;
  };
  const built = new Map<string, Series<T>>();
  const build = (e: Expression): Series<T> => {
    const key = textOf(e);
    const series = built.get(key) ?? made(e);
    built.set(key, series);
    return series;
  };
  const made = (e: Expression): Series<T> => {
    switch (e.kind) {
      case 'number':
        return constantSeries(real.of(e.value));
      case 'symbol': {
        const series = Object.hasOwn(names, e.name) ? names[e.name] : undefined;
        if (series === undefined) throw new InputError('expression', e.name, `one of the names ${Object.keys(names).join(', ')}`);
        return series;
      }
      case 'negative':
        return product(constantSeries(real.of(-1)), build(e.of));
      case 'function': {
        const of = build(e.of);
        return of.isConstant ? constantSeries(real[e.name](value(of))) : madeFunction(e, of);
      }
      case 'power':
        if (e.exponent === 0) return constantSeries(one);
        if (e.exponent === 1) return build(e.base);
        return build(
          e.exponent % 2 === 0
            ? { kind: 'product', left: { ...e, exponent: e.exponent / 2 }, right: { ...e, exponent: e.exponent / 2 } }
            : { kind: 'product', left: { ...e, exponent: e.exponent - 1 }, right: e.base },
        );
      case 'product':
        return product(build(e.left), build(e.right));
      case 'quotient':
        return quotient(build(e.left), build(e.right));
      default:
        return added(build(e.left), build(e.right), e.kind === 'sum' ? 'plus' : 'minus');
    }
  };
  const madeFunction = (e: Expression & { kind: 'function' }, of: Series<T>): Series<T> => {
    switch (e.name) {
      case 'exp': {
        const slope = slopeOf(of); // g' = f' g
        const known = growingProduct(real);
        return add([slope], (k, own) => (k === 0 ? real.exp(at(of, 0)) : part(known(k - 1, at(slope, k), own[k - 1] as T), k)), {
          kind: 'exp',
          of,
          slope,
        });
      }
      case 'log': {
        let slope = zero; // k g_k, from f g' = f'
        const known = growingProduct(real);
        return add([of], (k) => {
          if (k === 0) return real.log(at(of, 0));
          const below = k === 1 ? zero : known(k - 2, slope, at(of, k - 1));
          slope = real.over(real.minus(real.times(whole(k), at(of, k)), below), at(of, 0));
          return part(slope, k);
        });
      }
      case 'sqrt': {
        const known = growingSquare(real); // g g = f
        return add([of], (k, own) => {
          if (k === 0) return real.sqrt(at(of, 0));
          const below = k === 1 ? zero : known(k - 2, own[k - 1] as T);
          return real.over(real.minus(at(of, k), below), real.plus(own[0] as T, own[0] as T));
        });
      }
      default: {
        // s' = f' c and c' = -f' s: coefficient k of each needs the other's below k, so that they grow as a pair
        const slope = slopeOf(of);
        const [ofSine, ofCosine] = [growingProduct(real), growingProduct(real)];
        const integrated = (product: GrowingProduct<T>, other: Series<T>, k: number) =>
          part(product(k - 1, at(slope, k), at(other, k - 1)), k);
        const pair: { [name in FunctionName & ('sin' | 'cos')]: Series<T> } = {
          sin: add([slope], (k) => (k === 0 ? real.sin(at(of, 0)) : integrated(ofCosine, pair.cos, k))),
          cos: add([slope], (k) => (k === 0 ? real.cos(at(of, 0)) : real.minus(zero, integrated(ofSine, pair.sin, k)))),
        };
        uses.get(pair.sin)?.push(pair.cos);
        uses.get(pair.cos)?.push(pair.sin);
        for (const name of ['sin', 'cos'] as const) built.set(JSON.stringify({ ...e, name }), pair[name]);
        return pair[e.name];
      }
    }
  };
  const results = expressions.map(build);
  const used = new Set<Series<T>>();
  const use = (series: Series<T>) => {
    if (used.has(series)) return;
    used.add(series);
    uses.get(series)?.forEach(use);
  };
  results.forEach(use);
  return { order: order.filter((series) => used.has(series)), results };
}

const texts = new WeakMap<Expression, string>();

/** An expression as text, the same for equal ones. */
function textOf(e: Expression): string {
  const text = texts.get(e) ?? JSON.stringify(e);
  texts.set(e, text);
  return text;
}

/** A series that holds one number. */
export function constantSeries<T>(value: T): Series<T> {
  return { coefficients: [value], grow: () => value, isConstant: true };
}

/** Coefficient k of any series. */
export function coefficientOf<T>({ coefficients, isConstant }: Series<T>, k: number, zero: T): T {
  return isConstant && k > 0 ? zero : (coefficients[k] as T);
}

/** A function of whole numbers that computes each value once. */
function grown<T>(of: (k: number) => T): (k: number) => T {
  const values: T[] = [];
  return (k) => {
    values[k] ??= of(k);
    return values[k];
  };
}
