import { expect, it } from 'vitest';
import { parseExpression } from '../chain/parse-expression.ts';
import { decimal } from '../exact/decimal.ts';
import { solution } from './equations.ts';
import { taylor } from './taylor.ts';

const real = decimal(40);

it("x = exp(t) solves x' = x, to the last digits (exact)", () => {
  const [[x]] = solution({ names: ['x'], rates: [parseExpression('x')] }, [1], [1], real) as [[ReturnType<typeof real.of>]];
  expect(Math.abs(real.toNumber(real.minus(x, real.exp(real.of(1)))))).toBeLessThan(1e-38);
});

it('the equations of an FPUT pair written out arrive where its Hamiltonian does', () => {
  const equations = {
    names: ['q1', 'q2', 'p1', 'p2'],
    rates: ['p1', 'p2', '(q2 - q1) + a * (q2 - q1)^2 - q1 - a * q1^2', '-q2 + a * q2^2 - (q2 - q1) - a * (q2 - q1)^2'].map((text) =>
      parseExpression(text),
    ),
    parameters: { a: 0.25 },
  };
  const bond = (left: number | 'wall', right: number | 'wall') => ({ left, right, coefficients: { a: 0.25 } });
  const hamiltonian = {
    sites: 2,
    potential: parseExpression('r^2 / 2 + a * r^3 / 3'),
    bonds: [bond('wall', 0), bond(0, 1), bond(1, 'wall')],
  };
  const times = [0.5, 3];
  const written = solution(equations, [0.5, -0.25, 0.125, 0.5], times, real);
  taylor(hamiltonian, [0.5, -0.25], [0.125, 0.5], times, real).forEach(({ q, p }, i) => {
    [...q, ...p].forEach((x, j) => {
      expect(Math.abs(real.toNumber(real.minus(x, written[i]?.[j] as typeof x)))).toBeLessThan(1e-37);
    });
  });
});

it('refuses rates that are not as many as the names, and names it does not know', () => {
  expect(() => solution({ names: ['x'], rates: [] }, [1], [1], real)).toThrow('rates: got "0 of them"; expected 1, one per name');
  expect(() => solution({ names: ['x'], rates: [parseExpression('y')] }, [1], [1], real)).toThrow('one of the names x');
});
