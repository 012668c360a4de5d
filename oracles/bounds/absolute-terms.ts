import type { Expression } from '../../src/chain/expression.ts';
import type { State } from '../../src/chain/state.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import type { Hamiltonian } from '../../src/reference/hamiltonian.ts';
import { weighed } from './weighed.ts';

/** The absolute terms of an expression in q and the coefficients, for every site of a chain in a state; 0 where nothing is pinned. */
export function absoluteTermsOfPins(expression: Expression | undefined, h: Hamiltonian, { q }: Pick<State, 'q'>): number[] {
  if (h.pinning === undefined || expression === undefined) return Array.from(q, () => 0);
  return h.pinning.coefficients.map((coefficients, site) => {
    const names = Object.fromEntries(Object.entries(coefficients).map(([name, value]) => [name, weighed.of(value)]));
    return evaluate(expression, { ...names, q: weighed.of(q[site] as number) }, weighed).size;
  });
}

/** The absolute terms of an expression in r and the coefficients, for every bond of a chain in a state. */
export function absoluteTerms(expression: Expression, h: Hamiltonian, { q }: Pick<State, 'q'>): number[] {
  const at = (site: number | 'wall') => (site === 'wall' ? 0 : (q[site] as number));
  return h.bonds.map(({ left, right, coefficients }) => absoluteTerm(expression, { ...coefficients, r: at(right) - at(left) }));
}

/** The absolute terms of an expression at the given values of its names. */
export function absoluteTerm(expression: Expression, values: Readonly<Record<string, number>>): number {
  const names = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, weighed.of(value)]));
  return evaluate(expression, names, weighed).size;
}

/** gamma_n = n u / (1 - n u), u = 2^-53: what n roundings can do to a term, relative to its size. */
export function gamma(n: number): number {
  const nu = n * 2 ** -53;
  return nu / (1 - nu);
}
