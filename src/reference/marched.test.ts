import { describe, expect, it } from 'vitest';
import { parseExpression } from '../chain/parse-expression.ts';
import type { Arithmetic } from '../exact/arithmetic.ts';
import { decimal } from '../exact/decimal.ts';
import { fixedPoint } from '../exact/fixed-point.ts';
import { byGauss } from './by-gauss.ts';
import type { Equations } from './equations.ts';
import { type Expand, marched, orderFor } from './marched.ts';
import { byTaylor } from './system.ts';

const equation = (rate: string): Equations => ({ names: ['x'], rates: [parseExpression(rate)] });
const singular: readonly (readonly [rate: string, start: number, at: number])[] = [
  ['x^2', 1, 1], // x = 1 / (1 - t)
  ['exp(x)', 0, 1], // x = -ln(1 - t)
  ['-1 / x', 1, 0.5], // x = sqrt(1 - 2t)
  ['1 + x^2', 0, Math.PI / 2], // x = tan t
];

describe('a solution that ends in a singularity', () => {
  it.each(singular)("of x' = %s from %d is an error that says when and where, to nine digits", (rate, start, at) => {
    const solved = [fixedPoint(30), decimal(30)].map(
      (real) => () => byTaylor<unknown>(equation(rate), [start], [4], real as Arithmetic<unknown>),
    );
    for (const solve of solved) {
      const [, time, where] = /beyond time ([\d.]+): (\w+) is singular/.exec(messageOf(solve)) ?? [];
      expect(where).toBe('x');
      expect(Math.abs(Number(time) - at)).toBeLessThan(1e-9); // 2^-40 of the time, over the tenth of the distance that a step is
    }
  });

  it.each(singular)("of x' = %s from %d is one for collocation as well", (rate, start, at) => {
    const [, time] = /beyond time ([\d.]+)/.exec(messageOf(() => byGauss(equation(rate), [start], [4], fixedPoint(12)))) ?? [];
    expect(Math.abs(Number(time) - at)).toBeLessThan(1e-9);
  });

  it('is reached before it: a quarter of the last step away nothing is lost', () => {
    const real = fixedPoint(30);
    const [[x]] = byTaylor(equation('x^2'), [1], [1 - 2 ** -20], real) as [[bigint]];
    expect(Math.abs(real.toNumber(x) / 2 ** 20 - 1)).toBeLessThan(1e-15);
  });

  it('at the start says what is wrong there', () => {
    expect(() => byTaylor(equation('1 / x'), [0], [1], fixedPoint(30))).toThrow('beyond time 0: division by zero');
    expect(() => byTaylor(equation('log(x)'), [-1], [1], fixedPoint(30))).toThrow('beyond time 0: the logarithm of -1');
    expect(() => byTaylor(equation('1 / x'), [0], [1], decimal(30))).toThrow('beyond time 0: x is singular there');
  });

  it('of a chain names the site', () => {
    const chain = {
      sites: 2,
      potential: parseExpression('-a / (1 + r)^2'),
      bonds: (
        [
          ['wall', 0],
          [0, 1],
          [1, 'wall'],
        ] as const
      ).map(([left, right], i) => ({ left, right, coefficients: { a: i === 2 ? 1 : 0 } })),
    };
    expect(() => byTaylor(chain, [0, 0.5, 0, 0], [10], fixedPoint(20))).toThrow(/beyond time 0\.\d+: [qp]\[1\] is singular there/);
  });
});

describe('steps fit the system', () => {
  it.each([2 ** -30, 1, 2 ** 20])('of a pendulum that is %d times as slow', (slow) => {
    const pendulum = (rate: number): Equations => ({
      names: ['x', 'y'],
      rates: [parseExpression('k * y'), parseExpression('-k * sin(x)')],
      parameters: { k: rate },
    });
    const real = fixedPoint(25);
    const [[x]] = byTaylor(pendulum(1 / slow), [1, 0], [5 * slow], real) as [[bigint, bigint]];
    const [[plain]] = byTaylor(pendulum(1), [1, 0], [5], real) as [[bigint, bigint]];
    expect(Math.abs(real.toNumber(real.minus(x, plain)))).toBeLessThan(1e-25);
  });

  it.each([2 ** -20, 3, 2 ** 20])("however fast it is: as many of x' = %d x as of x' = x, one more or less", (rate) => {
    const real = fixedPoint(30);
    const stepsAt = (speed: number) => {
      let steps = 0;
      const expand: Expand<bigint> = (point, order, part) => {
        const series = [point[0] as bigint];
        for (let k = 0; k < order; k++) series.push(part(real.times(real.of(speed), series[k] as bigint), k + 1));
        if (order === orderFor(30)) steps++; // else the first terms alone
        return [series];
      };
      const [[x]] = marched([real.of(1)], [8 / speed], expand, real, () => 'x') as [[bigint]];
      expect(Math.abs(real.toNumber(x - real.exp(real.times(real.of(speed), real.of(8 / speed)))))).toBeLessThan(1e-26);
      return steps;
    };
    expect(stepsAt(1)).toBeLessThan(8); // h^47 / 47! = 10^-32 at h = 3.8; the first three are shorter
    expect(Math.abs(stepsAt(rate) - stepsAt(1))).toBeLessThanOrEqual(1);
  });

  it('in 150 digits as well, where coefficients leave the range of doubles', () => {
    const real = fixedPoint(150);
    const fast = { names: ['x', 'y'], rates: ['k * y', '-k * sin(x)'].map((text) => parseExpression(text)), parameters: { k: 2 ** 20 } };
    const [[x]] = byTaylor(fast, [1, 0], [2 ** -20], real) as [[bigint, bigint]];
    const [[plain]] = byTaylor({ ...fast, parameters: { k: 1 } }, [1, 0], [1], real) as [[bigint, bigint]];
    expect(Math.abs(real.toNumber(real.minus(x, plain)))).toBeLessThan(1e-149);
  });

  it.each([
    ['0', 1, 1],
    ['1', 0, 1e6],
    ['x - x', -2, -2],
  ])("of x' = %s, where no last term is left, from %d", (rate, start, end) => {
    for (const solve of [byTaylor, byGauss]) {
      const real = decimal(30);
      const [[x]] = solve(equation(rate), [start], [1e6], real) as [[ReturnType<typeof real.of>]];
      expect(Math.abs(x.toNumber() - end)).toBeLessThan(1e-20);
    }
  });

  it("of x' = t^7 x, whose series has gaps of seven", () => {
    const equations: Equations = { names: ['t', 'x'], rates: ['1', 't^7 * x'].map((text) => parseExpression(text)) };
    const real = decimal(30);
    const [[, x]] = byTaylor(equations, [0, 1], [2], real) as [ReturnType<typeof real.of>[]];
    expect(
      x
        .sub(real.exp(real.of(32)))
        .div(x)
        .abs()
        .toNumber(),
    ).toBeLessThan(1e-27); // exp(t^8 / 8)
  });
});

function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
  return 'no error';
}
