import { parseExpression } from '../../src/chain/parse-expression.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import type { Operations } from '../../src/exact/operations.ts';
import type { CoreParts } from '../subjects/core.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Identity, IdentityFamily } from './identity.ts';
import { energyTerms, lattice, termAt } from './lattice.ts';

/**
 * The uniform alpha ring of three is the system of Henon and Heiles, its centre of mass apart.
 *
 *   H = (p_x^2 + p_y^2 + P^2)/2 + 3 chi/2 (x^2 + y^2) + (3 alpha / sqrt 2) (x^2 y - y^3/3)
 *
 * with x = X / sqrt 6, y = Y / sqrt 2, Q = Z / sqrt 3 and X = q_1 - 2 q_2 + q_3, Y = q_3 - q_1, Z = q_1 + q_2 + q_3, the same of the momenta:
 * in X, Y, Z no root is left. The kinetic energies agree for all momenta, so the map is orthogonal, hence canonical.
 *
 * Catches: a wrong coefficient of the bond or of the normal form.
 * Blind to: how it moves, which chain/henon-heiles sees.
 */
export const henonHeilesForm = exactIdentity('exact/henon-heiles-form', {
  tex: String.raw`H = \tfrac12 (p_x^2 + p_y^2 + P^2) + \tfrac{3\chi}{2} (x^2 + y^2) + \tfrac{3\alpha}{\sqrt 2} (x^2 y - y^3/3)`,
  source: 'M. Henon, C. Heiles, Astron. J. 69, 73 (1964), from the normal coordinates of the ring',
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'a wrong coefficient of the bond, or of the form it is brought to',
  blindTo: 'how the ring moves: exact/henon-heiles sees it',
});

/** X, Y, Z of q and of p, without roots. */
const combinations = { X: [1, -2, 1], Y: [-1, 0, 1], Z: [1, 1, 1] } as const;

/** The terms of the form in X = sqrt 6 x, Y = sqrt 2 y, Z = sqrt 3 Q: x^2 = X^2/6, x^2 y / sqrt 2 = X^2 Y / 12, y^3 / sqrt 2 = Y^3 / 4. */
const form = {
  'p_x^2': 'PX^2 / 12',
  'p_y^2': 'PY^2 / 4',
  'P^2': 'PZ^2 / 6',
  'x^2': '3 / 2 * chi * X^2 / 6',
  'y^2': '3 / 2 * chi * Y^2 / 2',
  'x^2 y': '3 * alpha * X^2 * Y / 12',
  'y^3': '-alpha * Y^3 / 4',
} as const;

/** In q, p, chi and alpha; every mass is 1. */
export const henonHeilesIdentities: IdentityFamily = { 'ring of 3': identityOf };

function identityOf({ chain: { potentials } }: CoreParts): Identity {
  const ring = lattice({
    boundary: 'periodic',
    sides: [3],
    potential: 'fput-alpha',
    pinned: false,
    bondExpression: parseExpression(potentials['fput-alpha'].expression),
  });
  const terms = Object.entries(form).map(([name, text]) => [name, parseExpression(text)] as const);
  return {
    variables: ['q0', 'q1', 'q2', 'p0', 'p1', 'p2', 'chi', 'alpha'],
    equations: <T>(over: Operations<T>, x: readonly T[]) => {
      const [chi, alpha] = x.slice(6) as [T, T];
      const full = [...x.slice(0, 6), ...[1, 1, 1].map(over.of), chi, chi, chi, alpha, alpha, alpha]; // m, chi and alpha of every site
      const combined = (from: number, prefix: string) =>
        Object.entries(combinations).map(([name, factors]) => [
          `${prefix}${name}`,
          factors.map((c, j) => over.times(over.of(c), x[from + j] as T)).reduce((a, b) => over.plus(a, b)),
        ]);
      const values: Record<string, T> = { chi, alpha, ...Object.fromEntries([...combined(0, ''), ...combined(3, 'P')]) };
      return [
        {
          of: 'H',
          terms: Object.fromEntries([
            ...energyTerms(ring).map((term, i): [string, T] => [`term ${i} of the ring`, termAt(term, over, full)]),
            ...terms.map(([name, expression]): [string, T] => [name, over.minus(over.of(0), evaluate(expression, values, over))]),
          ]),
        },
      ];
    },
  };
}
