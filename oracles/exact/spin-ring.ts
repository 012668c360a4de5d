import type { LocalTerm } from '../../src/exact/dual.ts';
import type { Operations } from '../../src/exact/operations.ts';

/** A ring of spins as formulas in the components of spins and fields, and the couplings. */
export interface SpinRing {
  readonly sites: number;
  readonly variables: readonly string[];
  /** omega_x . S_x; none where there is no field */
  readonly fields: readonly LocalTerm[];
  /** eps_b S_b . S_{b+1} */
  readonly bonds: readonly LocalTerm[];
  readonly spin: <T>(x: readonly T[], site: number) => readonly [T, T, T];
  readonly field: <T>(x: readonly T[], site: number) => readonly [T, T, T];
  readonly coupling: <T>(x: readonly T[], bond: number) => T;
}

/** H = sum_x omega_x . S_x + sum_b eps_b S_b . S_{b+1}, with fields or without; sites and bonds are counted around the ring. */
export function spinRing(sites: number, { inField }: { readonly inField: boolean }): SpinRing {
  const every = Array.from({ length: sites }, (_, x) => x);
  const around = (x: number) => ((x % sites) + sites) % sites;
  const components = (letter: string) => every.flatMap((x) => ['x', 'y', 'z'].map((i) => `${letter}${i}${x}`));
  const variables = [...components('S'), ...every.map((b) => `eps${b}`), ...(inField ? components('omega') : [])];
  const spinAt = (x: number) => [0, 1, 2].map((i) => 3 * around(x) + i);
  const fieldAt = (x: number) => [0, 1, 2].map((i) => 4 * sites + 3 * around(x) + i);
  const three = <T>(x: readonly T[], places: readonly number[]) => places.map((i) => x[i]) as unknown as readonly [T, T, T];
  return {
    sites,
    variables,
    fields: inField ? every.map((x) => ({ on: [...spinAt(x), ...fieldAt(x)], formula: scalarProduct })) : [],
    bonds: every.map((b) => ({
      on: [...spinAt(b), ...spinAt(b + 1), 3 * sites + b],
      formula: (over, x) => over.times(x[6] as (typeof x)[number], scalarProduct(over, x)),
    })),
    spin: (x, site) => three(x, spinAt(site)),
    field: (x, site) => three(x, fieldAt(site)),
    coupling: (x, bond) => x[3 * sites + around(bond)] as (typeof x)[number],
  };
}

/** The scalar product of the first three and the next three. */
function scalarProduct<T>(over: Operations<T>, x: readonly T[]): T {
  const [a, b, c] = [0, 1, 2].map((i) => over.times(x[i] as T, x[3 + i] as T)) as [T, T, T];
  return over.plus(over.plus(a, b), c);
}
