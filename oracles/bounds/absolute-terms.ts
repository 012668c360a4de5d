import type { Expression } from '../../src/chain/expression.ts';
import type { State } from '../../src/chain/state.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import type { Hamiltonian } from '../../src/reference/hamiltonian.ts';
import { weighed } from './weighed.ts';

/** The absolute terms of an expression in r and the coefficients, for every bond of a chain in a state. */
export function absoluteTerms(expression: Expression, h: Hamiltonian, { q }: Pick<State, 'q'>): number[] {
  const at = (site: number | 'wall') => (site === 'wall' ? 0 : (q[site] as number));
  return h.bonds.map(({ left, right, coefficients }) => {
    const names = Object.fromEntries(Object.entries(coefficients).map(([name, value]) => [name, weighed.of(value)]));
    return evaluate(expression, { ...names, r: weighed.of(at(right) - at(left)) }, weighed).size;
  });
}

/** gamma_n = n u / (1 - n u), u = 2^-53: what n roundings can do to a term, relative to its size. */
export function gamma(n: number): number {
  const nu = n * 2 ** -53;
  return nu / (1 - nu);
}
