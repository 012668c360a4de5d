import type { Operations } from '../../src/exact/operations.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { type LaxPair, laxEntries, type Sparse, statedLaxPair, type TodaLattice, todaLattice } from './toda-lattice.ts';

/**
 * The Lax equation of the Toda flow, element by element, as an identity in p, e = exp(alpha r) and alpha: L' = B L - L B.
 *
 * The flow is that of H_T, whose force is differentiated from V_T by dual numbers. Elements further from the diagonal than two are 0 on both
 * sides by their shape.
 *
 * Catches: a_n without the 1/2, B with the wrong sign or diagonal, another mirror image, a momentum in other units.
 * Blind to: whether anything moves like that; whether the bond is FPUT's approximately.
 */
export const laxEquation = exactIdentity('toda/lax-equation', {
  tex: String.raw`\dot L = [B, L], \quad B_{n,n+1} = a_n = -B_{n+1,n}`,
  source: 'H. Flaschka, Phys. Rev. B 9, 1924 (1974)',
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'a_n without the 1/2, a generator with the wrong sign, a wrong mirror image',
  blindTo: 'whether a simulated chain moves like that: core/toda-spectrum and agreement/reference see it',
});

/** Rings of M sites, and the rings of 2N + 2 that walls mirror. */
export const laxEquationIdentities = (pair: LaxPair = statedLaxPair): IdentityFamily =>
  Object.fromEntries([
    ...[3, 4, 5, 6, 12].map((sites) => [`ring of ${sites}`, () => identityOf(todaLattice('periodic', sites), pair)]),
    ...[1, 2, 3, 6, 7, 12].map((sites) => [`chain of ${sites} between walls`, () => identityOf(todaLattice('fixed', sites), pair)]),
  ]);

function identityOf(lattice: TodaLattice, pair: LaxPair): Identity {
  return {
    variables: lattice.variables,
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const [L, rates] = [laxAt(over, lattice, x, pair), ratesOf(over, lattice, x, pair)];
      const B = generatorOf(over, L, pair);
      const size = L.length;
      const distance = (i: number, j: number) => Math.min((i - j + size) % size, (j - i + size) % size);
      const negative = (y: T) => over.minus(over.of(0), y);
      const parts = (name: string, i: number, j: number, left: Sparse<T>, right: Sparse<T>, sign: (y: T) => T) =>
        left.flatMap((_, k): [string, T][] => {
          const [y, z] = [left[i]?.[k], right[k]?.[j]];
          return y === undefined || z === undefined ? [] : [[`${name} by ${k}`, sign(over.times(y, z))]];
        });
      return L.flatMap((_, i) =>
        L.flatMap((_row, j): Equation<T>[] => {
          if (j < i || distance(i, j) > 2) return [];
          const rate = rates[i]?.[j];
          return [
            {
              of: `element ${i}, ${j}`,
              terms: Object.fromEntries([
                ...(rate === undefined ? [] : [['rate', negative(rate)]]),
                ...parts('B L', i, j, B, L, (y) => y),
                ...parts('L B', i, j, L, B, negative),
              ]),
            },
          ];
        }),
      );
    },
  };
}

const laxAt = <T>(over: Operations<T>, lattice: TodaLattice, x: readonly T[], pair: LaxPair) =>
  laxEntries(lattice, lattice.entries(over, x, pair));

/** L is linear in p and e at fixed alpha: its rate is that of the rates. */
function ratesOf<T>(over: Operations<T>, lattice: TodaLattice, x: readonly T[], pair: LaxPair): Sparse<T> {
  const rates = lattice.rates(over, x);
  return laxAt(over, lattice, rates.with(lattice.sites + lattice.bonds, lattice.alpha(x)), pair);
}

function generatorOf<T>(over: Operations<T>, L: Sparse<T>, { generator }: LaxPair): Sparse<T> {
  const size = L.length;
  return L.map((row, i) =>
    row.map((y, j) => {
      if (i === j || y === undefined) return undefined;
      return (i + 1) % size === j ? generator(over, y) : over.minus(over.of(0), generator(over, y));
    }),
  );
}
