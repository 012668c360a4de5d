import { describe, expect, it } from 'vitest';
import { parseExpression } from '../chain/parse-expression.ts';
import { float64 } from '../exact/float64.ts';
import { byGauss } from './by-gauss.ts';
import type { Hamiltonian } from './hamiltonian.ts';
import { byTaylor } from './system.ts';

const chain: Hamiltonian = {
  sites: 1,
  potential: parseExpression('r^2'),
  bonds: [{ left: 'wall', right: 0, coefficients: {} }],
};

describe.each([
  ['Taylor series', byTaylor],
  ['Gauss collocation', byGauss],
])('%s refuses', (_, solve) => {
  it.each([
    [{ sites: 0 }, 'sites: got 0; expected a whole number from 1'],
    [{ bonds: [{ left: 'wall', right: 1, coefficients: {} }] }, 'bonds[0].right: got 1; expected "wall", or a site from 0 to 0'],
    [{ masses: [1, 1] }, 'masses: got "2 of them"; expected 1, one per site'],
    [{ masses: [0] }, 'masses[0]: got 0; expected a finite number above 0'],
    [{ pinning: { potential: parseExpression('q'), coefficients: [] } }, 'pinning.coefficients: got "0 of them"; expected 1, one per site'],
    [{ potential: parseExpression('r * z') }, 'expression: got "z"; expected one of the names'],
  ] as const)('the Hamiltonian with %j', (change, message) => {
    expect(() => solve({ ...chain, ...change } as Hamiltonian, [0.5, 0], [1], float64)).toThrow(message);
  });

  it.each([
    [{ names: ['x'], rates: [] }, 'rates: got "0 of them"; expected 1, one per name'],
    [{ names: ['x'], rates: [parseExpression('y')] }, 'expression: got "y"; expected one of the names'],
    [
      { names: ['x'], rates: [parseExpression('x')], parameters: { x: 1 } },
      'parameters: got "x"; expected names that none of x_1 .. x_n has',
    ],
  ])('the equations %j', (equations, message) => {
    expect(() => solve(equations, [1], [1], float64)).toThrow(message);
  });

  it('a name that stands twice', () => {
    const rates = [parseExpression('1'), parseExpression('2')];
    expect(() => solve({ names: ['x', 'x'], rates }, [1, 2], [1], float64)).toThrow('names[1]: got "x"; expected a name that no other has');
  });
});
