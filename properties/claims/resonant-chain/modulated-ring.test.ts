import { describe, expect, it } from 'vitest';
import { pseudoRandom } from '../../../src/elementary/pseudo-random.ts';
import { primeField } from '../../../src/exact/prime-field.ts';
import { rank } from '../../../src/exact/rank.ts';

const { plus, minus, times, of } = primeField;

/**
 * An energy p M p/2 + U(q) of q'' = f(q) is conserved if and only if M f is minus the gradient of U, i.e. if the matrix M df/dq is symmetric at every q. That is linear in
 * the symmetric matrix M: its dimension, from the rank of the conditions at several random q. A rank that is full at one point of the field is
 * full for all coefficients but those of a set of measure 0.
 */
function energies(sites: number, alphaOf: (chi: readonly bigint[], random: () => bigint) => readonly bigint[]): number {
  const next = pseudoRandom(sites);
  const random = () => of(1 + Math.floor(next() * 2 ** 50));
  const chi = Array.from({ length: sites }, random);
  const alpha = alphaOf(chi, random);
  const mod = (j: number) => (j + sites) % sites;
  const pairs = chi.flatMap((_, i) => chi.flatMap((__, j) => (i <= j ? [[i, j] as const] : [])));
  const rows: bigint[][] = [];
  for (let point = 0; point < 4; point++) {
    const q = chi.map(random);
    const length = (j: number) => minus(q[mod(j + 1)] as bigint, q[mod(j)] as bigint);
    // df_j/dq: chi_j and 2 alpha_j r of both bonds
    const jacobian = chi.map((stiffness, j) => {
      const right = plus(stiffness, times(2n, times(alpha[j] as bigint, length(j))));
      const left = plus(stiffness, times(2n, times(alpha[j] as bigint, length(j - 1))));
      const row = chi.map(() => 0n);
      const add = (site: number, value: bigint) => {
        row[mod(site)] = plus(row[mod(site)] as bigint, value);
      };
      add(j + 1, right);
      add(j, minus(0n, plus(right, left)));
      add(j - 1, left);
      return row;
    });
    for (let i = 0; i < sites; i++)
      for (let k = 0; k < i; k++)
        rows.push(
          pairs.map(([a, b]) => {
            // (M J)_{ik} - (M J)_{ki} for M = e_a e_b^T + e_b e_a^T, or e_a e_a^T
            const entry = (row: number, column: number) => {
              const first = row === a ? (jacobian[b]?.[column] as bigint) : 0n;
              return row === b && a !== b ? plus(first, jacobian[a]?.[column] as bigint) : first;
            };
            return minus(entry(i, k), entry(k, i));
          }),
        );
  }
  return pairs.length - rank(primeField, rows);
}

describe('energies p M p/2 + U(q) of (4) as printed', () => {
  it.each([3, 4, 5, 6])('N = %i: none for generic chi_j, alpha_j', (sites) => {
    expect(energies(sites, (chi, random) => chi.map(random))).toBe(0);
  });

  it.each([3, 4, 5, 6])(
    'N = %i: two where alpha_j = kappa chi_j, the chain with masses 1/chi_j and the square of its momentum',
    (sites) => {
      expect(energies(sites, (chi) => chi.map((x) => times(7n, x)))).toBe(2);
    },
  );

  it.each([4, 5, 6])('N = %i: none where one alpha_j/chi_j is another', (sites) => {
    expect(energies(sites, (chi, random) => chi.map((x, j) => (j === 1 ? random() : times(7n, x))))).toBe(0);
  });
});
