import type { Decimal } from 'decimal.js';
import { coefficientNumber, Real } from './coefficient.ts';
import type { OrderCondition } from './order-conditions.ts';
import type { RungeKuttaScheme } from './scheme.ts';

/** A rooted tree: the trees that hang from its root, in a fixed order. */
export interface Tree {
  readonly branches: readonly Tree[];
  /** number of vertices */
  readonly order: number;
  /** gamma: the product of the orders of all its subtrees */
  readonly density: number;
}

/** The rooted trees of 1, 2, ... `upTo` vertices: 1, 1, 2, 4, 9, 20, ... of them. */
export function rootedTrees(upTo: number): readonly (readonly Tree[])[] {
  const trees: (readonly Tree[])[] = [];
  for (let order = 1; order <= upTo; order++) {
    const smaller = trees.flat();
    trees.push(forests(order - 1, smaller, smaller.length - 1).map((branches) => treeOf(branches, order)));
  }
  return trees;
}

function treeOf(branches: readonly Tree[], order: number): Tree {
  return { branches, order, density: branches.reduce((product, { density }) => product * density, order) };
}

/** The collections of trees with so many vertices, none after `last` in the list: each once. */
function forests(vertices: number, trees: readonly Tree[], last: number): readonly (readonly Tree[])[] {
  if (vertices === 0) return [[]];
  return trees
    .slice(0, last + 1)
    .flatMap((tree, i) => (tree.order > vertices ? [] : forests(vertices - tree.order, trees, i).map((rest) => [tree, ...rest])));
}

/**
 * The order conditions of a Runge-Kutta scheme, order by order up to `upTo`, in 60 digits: sum_i b_i Phi_i(t) = 1/gamma(t) for every
 * rooted tree t.
 *
 * @source J. C. Butcher, Math. Comp. 18, 50 (1964); E. Hairer, C. Lubich, G. Wanner, Geometric Numerical Integration (Springer, 2006), sec. III.1
 */
export function rungeKuttaConditions({ a, b }: RungeKuttaScheme, upTo: number): readonly OrderCondition[] {
  const rows = a.map((row) => row.map(coefficientNumber));
  const weights = b.map(coefficientNumber);
  const ones = weights.map(() => new Real(1) as Decimal);
  const along = (row: readonly Decimal[], x: readonly Decimal[]) =>
    row.reduce((sum, factor, j) => sum.plus(factor.times(x[j] as Decimal)), new Real(0) as Decimal);
  /** Phi_i(t): the product over the branches of sum_j a_ij Phi_j(branch) */
  const elementary = ({ branches }: Tree): readonly Decimal[] =>
    branches.reduce((product, branch) => {
      const below = elementary(branch);
      return product.map((x, i) => x.times(along(rows[i] as Decimal[], below)));
    }, ones);
  return rootedTrees(upTo).map((trees, i) => {
    const missed = trees.map((tree) => along(weights, elementary(tree)).minus(new Real(1).div(tree.density)));
    const length = missed.reduce((sum, x) => sum.plus(x.times(x)), new Real(0)).sqrt();
    return { order: i + 1, residual: length.toNumber(), allowed: 1e-45 }; // rounding in 60 digits
  });
}
