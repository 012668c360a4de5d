import type { Expression } from '../../src/chain/expression.ts';
import type { State } from '../../src/chain/state.ts';
import type { Arithmetic } from '../../src/exact/arithmetic.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import { float64 } from '../../src/exact/float64.ts';
import type { Hamiltonian } from '../../src/reference/hamiltonian.ts';

/** A value beside the sum of the absolute terms that it was added up from. */
interface Weighed {
  readonly value: number;
  readonly size: number;
}

/**
 * Arithmetic that keeps absolute terms: sums add sizes and never cancel. A function's size includes what it makes of a relative error of
 * its argument.
 */
const weighed: Arithmetic<Weighed> = {
  digits: float64.digits,
  of: (x) => ({ value: x, size: Math.abs(x) }),
  toNumber: ({ value }) => value,
  plus: (a, b) => ({ value: a.value + b.value, size: a.size + b.size }),
  minus: (a, b) => ({ value: a.value - b.value, size: a.size + b.size }),
  times: (a, b) => ({ value: a.value * b.value, size: a.size * b.size }),
  over: (a, b) => ({ value: a.value / b.value, size: (a.size / Math.abs(b.value)) * (b.size / Math.abs(b.value)) }),
  // f(x (1 + d)): what an error of d |size| in the argument makes of f is |f'(x)| |size| d, to first order
  exp: (x) => {
    const value = float64.exp(x.value);
    return { value, size: value * (1 + x.size) };
  },
  log: (x) => {
    const value = float64.log(x.value);
    return { value, size: Math.abs(value) + x.size / x.value };
  },
  sin: (x) => {
    const [value, slope] = [float64.sin(x.value), float64.cos(x.value)];
    return { value, size: Math.abs(value) + Math.abs(slope) * x.size };
  },
  cos: (x) => {
    const [value, slope] = [float64.cos(x.value), float64.sin(x.value)];
    return { value, size: Math.abs(value) + Math.abs(slope) * x.size };
  },
  sqrt: (x) => {
    const value = float64.sqrt(x.value);
    return { value, size: x.size === 0 ? 0 : value + x.size / (2 * value) }; // a root of what has cancelled to 0 is not bounded: Infinity
  },
};

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
