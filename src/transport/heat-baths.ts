import { float64 } from '../exact/float64.ts';
import { solutionOf } from './linear-system.ts';
import type { OrderedRing } from './ordered-ring.ts';
import { forceMatrix } from './quadratic-chain.ts';

/** The steady state of an open chain between two heat baths: the temperature <p_x^2> of every site, and the heat current through every bond. */
export interface SteadyState {
  readonly temperatures: readonly number[];
  readonly currents: readonly number[];
}

/**
 * The steady state of the open chain of N sites with Langevin baths of friction 1 at its ends, temperatures 2 and 1, and momenta flipped at the rate gamma.
 *
 * Its covariances X = <q q>, Y = <p p>, Z = <q p> obey Z + Z^T = 0, [K, Y] = K Z D + D Z K with D = 2 gamma + friction, and
 * [Z, K] - {friction, Y} - 4 gamma Y_off = -2 friction T: N^2 linear equations for Y and Z.
 *
 * @source F. Bonetto, J. L. Lebowitz, J. Lukkarinen, J. Stat. Phys. 116, 783 (2004), for the method
 */
export function betweenHeatBaths({ stiffness, eps, gamma }: OrderedRing, sites: number): SteadyState {
  const k = forceMatrix(float64, { boundary: 'open', stiffness: Array.from({ length: sites }, () => stiffness), eps });
  const friction = Array.from({ length: sites }, (_, x) => (x === 0 || x === sites - 1 ? 1 : 0));
  const bath = friction.map((own, x) => (x === 0 ? 2 : 1) * own);
  const damping = friction.map((own) => 2 * gamma + own);
  const symmetric = (sites * (sites + 1)) / 2;
  const unknowns = sites * sites;
  const y = (a: number, b: number) => (a <= b ? a * sites - (a * (a - 1)) / 2 + b - a : b * sites - (b * (b - 1)) / 2 + a - b);
  const z = (a: number, b: number) =>
    symmetric + (a < b ? a * (sites - 1) - (a * (a - 1)) / 2 + b - a - 1 : b * (sites - 1) - (b * (b - 1)) / 2 + a - b - 1);
  const rows: number[][] = [];
  for (let a = 0; a < sites; a++)
    for (let b = a; b < sites; b++) {
      const [first, second] = [new Array<number>(unknowns + 1).fill(0), new Array<number>(unknowns + 1).fill(0)];
      const add = (row: number[], i: number, value: number) => {
        row[i] = (row[i] as number) + value;
      };
      const antisymmetric = (row: number[], i: number, j: number, value: number) => {
        if (i !== j) add(row, z(i, j), i < j ? value : -value);
      };
      const nearby = (x: number) => [x - 1, x, x + 1].filter((site) => site >= 0 && site < sites);
      for (const c of nearby(a)) {
        const pull = (k[a] as readonly number[])[c] as number;
        add(first, y(c, b), pull);
        antisymmetric(first, c, b, -pull * (damping[b] as number));
        antisymmetric(second, c, b, -pull);
      }
      for (const c of nearby(b)) {
        const pull = (k[c] as readonly number[])[b] as number;
        add(first, y(a, c), -pull);
        antisymmetric(first, a, c, -pull * (damping[a] as number));
        antisymmetric(second, a, c, pull);
      }
      add(second, y(a, b), -((friction[a] as number) + (friction[b] as number)) - (a === b ? 0 : 4 * gamma));
      if (a === b) second[unknowns] = -2 * (bath[a] as number);
      if (a !== b) rows.push(first);
      rows.push(second);
    }
  const solved = solutionOf(float64, rows, { isZero: (x) => x === 0, size: Math.abs }) as readonly number[];
  return {
    temperatures: friction.map((_, x) => solved[y(x, x)] as number),
    // eps <(p_x + p_y) (q_x - q_y)>/2 = eps (<q_x p_y> - <q_y p_x>)/2 = eps <q_x p_y>
    currents: Array.from({ length: sites - 1 }, (_, x) => eps * (solved[z(x, x + 1)] as number)),
  };
}
