import type { Arithmetic } from '../exact/arithmetic.ts';
import { isUnit, type LaneArithmetic, type Lanes } from '../exact/limbs/lane-arithmetic.ts';
import type { Part } from './part.ts';
import type { Operation, Series } from './series.ts';

/** Parts whose series grow in the same way, one per lane. */
export interface LaneGroup {
  readonly parts: readonly Part<bigint>[];
  readonly variable: Lanes;
  readonly result: Lanes;
  /** coefficient k of all series, when that of the variable is there */
  readonly grow: (k: number) => void;
}

const operandsOf = (operation: Operation<bigint>): readonly Series<bigint>[] =>
  'left' in operation ? [operation.left, operation.right] : operation.kind === 'exp' ? [operation.of, operation.slope] : [operation.of];

/** How a part's series grow, as text, without the values of its constants; undefined where lanes do not know how. */
export function shapeOf({ series, result }: Part<bigint>): string | undefined {
  const rows = series
    .slice(1)
    .map(({ operation }) => operation && [operation.kind, ...operandsOf(operation).map((of) => series.indexOf(of))]);
  return result.isConstant || rows.includes(undefined) ? undefined : JSON.stringify([rows, series.indexOf(result)]);
}

/** @param parts all of one shape */
export function laneGroup(parts: readonly Part<bigint>[], lanes: LaneArithmetic, real: Arithmetic<bigint>, order: number): LaneGroup {
  const [first] = parts as [Part<bigint>];
  const all = first.series.map((_, place) => lanes.lanes(parts.length, order, place === 0 ? 2 : 1));
  const operationsAt = (place: number) => parts.map(({ series }) => series[place]?.operation as Operation<bigint>);
  /** a series of the part, or a constant of every part */
  const lanesOf = (place: number, operand: number) => {
    const known = all[first.series.indexOf(operandsOf(operationsAt(place)[0] as Operation<bigint>)[operand] as Series<bigint>)];
    return known ?? lanes.constants(operationsAt(place).map((one) => operandsOf(one)[operand]?.coefficients[0] as bigint));
  };
  /** the number that a series is a multiple of another by in all parts, where it is so short that no product is needed for it */
  const shortFactorOf = (place: number): number | undefined => {
    const factors = operationsAt(place).map((one) => (one?.kind === 'multiple' ? one.factor : undefined));
    const factor = factors[0] === undefined ? Number.NaN : real.toNumber(factors[0]);
    return isUnit(factor) && factors.every((one) => one === real.of(factor)) ? factor : undefined;
  };
  /** the multiple that a sum ends in, and nothing else needs: it is multiplied and added in one */
  const multipleIn = (place: number): number | undefined => {
    const operation = operationsAt(place)[0];
    if (operation?.kind !== 'sum' || operation.left.isConstant) return undefined;
    const users = first.series.filter((one) => one.operation && operandsOf(one.operation).includes(operation.right));
    const right = first.series.indexOf(operation.right);
    return users.length === 1 && operation.right !== first.result && right > 0 && shortFactorOf(right) !== undefined ? right : undefined;
  };
  const growth = (place: number): ((k: number) => void) => {
    const to = all[place] as Lanes;
    const operation = operationsAt(place)[0] as Operation<bigint>;
    const of = lanesOf(place, 0);
    switch (operation.kind) {
      case 'multiple': {
        const factors = operationsAt(place).map((one) => (one as Operation<bigint> & { kind: 'multiple' }).factor);
        const factor = shortFactorOf(place);
        if (factor !== undefined) {
          const scale = lanes.parts(of, to, lanes.factor(factor));
          return (k) => scale(k, k, 1);
        }
        const multiply = lanes.convolution(lanes.constants(factors), of, to, 1);
        return (k) => multiply(0, 0, k, k);
      }
      case 'product': {
        const multiply = lanes.convolution(of, lanesOf(place, 1), to, order);
        return (k) => multiply(0, k, k, k);
      }
      case 'square':
        return lanes.square(of, to);
      case 'slope': {
        const multiply = lanes.combination(of, of, to);
        return (k) => multiply(k, k, k, k, 0);
      }
      case 'sum':
      case 'difference': {
        const sign = operation.kind === 'sum' ? 1 : -1;
        const multiple = multipleIn(place);
        if (multiple !== undefined) {
          const scale = lanes.scaled(lanesOf(multiple, 0), of, to, lanes.factor(shortFactorOf(multiple) as number));
          return (k) => scale(k, k, k);
        }
        const add = lanes.combination(of, lanesOf(place, 1), to);
        const { isConstant: isFirst } = operation.left;
        const { isConstant: isSecond } = operation.right;
        return (k) => {
          if (k === 0) add(0, 0, 0, 1, sign);
          else add(k, isFirst ? 0 : k, isSecond ? 0 : k, isFirst ? 0 : 1, isSecond ? 0 : sign);
        };
      }
      case 'exp': {
        const sum = lanes.lanes(parts.length, 0);
        const [add, divide] = [lanes.convolution(lanesOf(place, 1), to, sum, order), lanes.parts(sum, to, lanes.factor(1))];
        return (k) => {
          if (k === 0) for (const lane of parts.keys()) lanes.write(to, lane, 0, real.exp(lanes.read(of, lane, 0)));
          else {
            add(1, k, k, 0);
            divide(k, 0, k);
          }
        };
      }
    }
  };
  const places = Array.from(first.series.keys()).slice(1);
  const folded = places.map(multipleIn);
  const grows = places.filter((place) => !folded.includes(place)).map(growth);
  return {
    parts,
    variable: all[0] as Lanes,
    result: all[first.series.indexOf(first.result)] as Lanes,
    grow: (k) => {
      for (const grow of grows) grow(k);
    },
  };
}
