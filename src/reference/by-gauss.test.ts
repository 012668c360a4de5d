import { describe, expect, it } from 'vitest';
import { equationsOf } from '../../oracles/hamiltonian/equations-of.ts';
import { spinEquations } from '../../oracles/hamiltonian/spin-hamiltonian.ts';
import { siteRuns } from '../../properties/arbitraries/site-runs.ts';
import { drawn } from '../../properties/arbitraries/structural.ts';
import { everySystem } from '../../properties/arbitraries/system-names.ts';
import { parseExpression } from '../chain/parse-expression.ts';
import { decimal } from '../exact/decimal.ts';
import { fixedPoint } from '../exact/fixed-point.ts';
import { wholeUnits } from '../exact/whole-units.ts';
import { spinChain } from '../spins/spin-chain.ts';
import { byGauss } from './by-gauss.ts';
import type { Equations } from './equations.ts';
import { guaranteed } from './guaranteed.ts';
import { byTaylor } from './system.ts';

const digits = 25;
const real = fixedPoint(digits);

/** Both to three digits less than they are computed in: each chooses its steps so that the last digit is reached, a dozen steps may add up. */
function expectAgreement(equations: Equations, start: ArrayLike<number>, time: number): void {
  const [end] = byGauss(equations, start, [time], real);
  const [sure] = byTaylor(equations, start, [time], fixedPoint(2 * digits));
  const size = 10n ** BigInt(digits - 3);
  const texts = end.map((x) => wholeUnits(x, digits + 5, real));
  const others = sure.map((x) => wholeUnits(x, digits + 5, fixedPoint(2 * digits)));
  const largest = Math.max(...others.map((x) => Math.abs(Number(x))));
  texts.forEach((x, i) => {
    expect(Math.abs(Number(x - others[i]))).toBeLessThan(largest / Number(size));
  });
}

describe('Gauss collocation', () => {
  it("solves x' = x and the pendulum as closed forms do", () => {
    const many = decimal(30);
    const [[e]] = byGauss({ names: ['x'], rates: [parseExpression('x')] }, [1], [1], many) as [[ReturnType<typeof many.of>]];
    expect(
      e
        .sub(many.exp(many.of(1)))
        .abs()
        .toNumber(),
    ).toBeLessThan(1e-27);
    const [[x, y]] = byGauss({ names: ['x', 'y'], rates: ['y', '-x'].map((text) => parseExpression(text)) }, [1, 0], [5], many) as [
      ReturnType<typeof many.of>[],
    ];
    expect(
      x
        .sub(many.cos(many.of(5)))
        .abs()
        .toNumber(),
    ).toBeLessThan(1e-27);
    expect(
      y
        .add(many.sin(many.of(5)))
        .abs()
        .toNumber(),
    ).toBeLessThan(1e-27);
  });

  it('has the order 2s: halving the step divides the error by 2^2s', () => {
    // s = 4 and a step of 1/4 at first: with an order set from outside the steps are those that four digits need
    const coarse = { ...decimal(30), digits: 4 };
    const errors = [1 / 2, 1 / 4].map((time) => {
      const [[x]] = byGauss({ names: ['x'], rates: [parseExpression('x')] }, [1], [time / 4], coarse, 8) as [
        [ReturnType<typeof coarse.of>],
      ];
      return x
        .sub(coarse.exp(coarse.of(time / 4)))
        .abs()
        .toNumber();
    });
    expect(Math.log2(errors[0] / errors[1])).toBeCloseTo(9, 0); // of one step: h^(2s + 1)
  });

  it.each(everySystem.filter((system) => system !== 'lattice' && system !== 'formula'))(
    'agrees with Taylor series on site chains: %s',
    (system) => {
      for (let i = 0; i < 4; i++) {
        const { chain, start } = drawn(
          siteRuns({ system, maxSites: 3, time: 1, schemes: [{ scheme: 'rk4', steps: [1] }] }),
          1953,
          'gauss',
          i,
        );
        expectAgreement(equationsOf(chain), [...start.q, ...start.p], 1);
      }
    },
  );

  it('agrees with Taylor series on rings of spins', () => {
    const ring = spinChain({
      sites: 3,
      field: [
        [0, 0, 1],
        [0.5, 0, -0.25],
        [0, 0.125, 0],
      ],
      coupling: 0.75,
    });
    expectAgreement(spinEquations(ring), [0, 0.6, 0.8, 1, 0, 0, -0.8, 0, 0.6], 2);
  });

  it('serves to guarantee digits as Taylor series do', () => {
    const equations = { names: ['x', 'y'], rates: ['y', '-x - x^3'].map((text) => parseExpression(text)) };
    const [gauss] = guaranteed(equations, [1, 0], [1], 15, { solve: byGauss });
    expect(gauss.texts).toEqual(guaranteed(equations, [1, 0], [1], 15)[0].texts);
    expect(gauss.stateDigits).toBe(15);
  });

  it.each([
    [[1, 2], [1], 'start: got "2 of them"; expected 1, one per name'],
    [[1], [2, 1], 'times[1]: got 1; expected a finite time, 2 or later (ascending from 0)'],
  ])('refuses the start %j with the times %j', (start, times, message) => {
    expect(() => byGauss({ names: ['x'], rates: [parseExpression('x')] }, start, times, real)).toThrow(message);
  });
});
