import { duals } from '../../src/exact/dual.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { type ByFlaschka, bracketOf, firstBracket, type Poisson, secondBracket } from '../../src/toda/poisson.ts';
import type { CoreParts } from '../subjects/core.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { laxEntries, type TodaLattice, todaLattice, tracesOf } from './toda-lattice.ts';

/**
 * The two Poisson brackets of the Toda lattice, as identities in Flaschka's variables:
 *
 *   {., H_m}_2 = {., H_{m+1}}_1,   H_m = Tr L^m / m,   {., H_2}_1 is the Toda flow,
 *
 * and {.,.}_1 + s {.,.}_2 obeys the identity of Jacobi for every s: both are brackets, and compatible. Jacobi's identity is tried on three linear functions
 * whose coefficients are variables: it holds for these if and only if it holds for the coordinates. Between walls the relation holds at the
 * points of the mirrored ring: {., H_{m+1}}_1 leaves these where m is even, so there it is one between fields on the whole ring.
 *
 * Catches: a wrong constant, sign or neighbour in a bracket.
 * Blind to: what H_m are in q and p; toda/involution sees that.
 */
export const lenard = exactIdentity('toda/lenard', {
  tex: String.raw`\{\cdot, H_m\}_2 = \{\cdot, H_{m+1}\}_1, \quad H_m = \tfrac1m \operatorname{Tr} L^m`,
  source: 'P. A. Damianou, Lett. Math. Phys. 20, 101 (1990)',
  route:
    'gradients by dual numbers of the traces of the multiplied matrix, at random points of a prime field; each term left out and flipped in turn',
  catches: 'a wrong constant, sign or neighbour in a bracket',
  blindTo: 'what the integrals are in q and p: toda/involution',
});

/** Both brackets. */
export interface Brackets {
  readonly first: Poisson;
  readonly second: Poisson;
}

export const statedBrackets: Brackets = { first: firstBracket, second: secondBracket };

/** Rings, walk-round terms included (m up to M + 1), and mirrored rings. */
export const lenardIdentities = (bracketsOf: (parts: CoreParts) => Brackets): IdentityFamily =>
  Object.fromEntries([
    ...[3, 4, 5].map((sites) => [`ring of ${sites}`, (parts: CoreParts) => relations(todaLattice('periodic', sites), bracketsOf(parts))]),
    ...[1, 2, 3].map((sites) => [
      `chain of ${sites} between walls`,
      (parts: CoreParts) => relations(todaLattice('fixed', sites), bracketsOf(parts)),
    ]),
    ...[3, 4].map((sites) => [`Jacobi on a ring of ${sites}`, (parts: CoreParts) => jacobi(sites, bracketsOf(parts))]),
  ]);

function relations(lattice: TodaLattice, { first, second }: Brackets): Identity {
  const { bonds, sites, boundary } = lattice;
  const isRing = boundary === 'periodic';
  const size = isRing ? sites : 2 * sites + 2;
  const most = isRing ? size + 1 : 4;
  const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
  return {
    variables: [...numbered('a', bonds), ...numbered('b', sites)],
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const { of, minus, times } = over;
      const [own, momenta] = [x.slice(0, bonds), x.slice(bonds)];
      const zero = of(0);
      const at: ByFlaschka<T> = isRing
        ? { a: own, b: momenta }
        : { a: [...own, ...own.toReversed()], b: [zero, ...momenta, zero, ...momenta.toReversed().map((y) => minus(zero, y))] };
      const gradients = gradientsOf(over, lattice, at, most + 1);
      const fieldBy = (bracket: Poisson, m: number) => bracket(over, at, gradients[m - 1] as ByFlaschka<T>);
      const before = (n: number) => (n + size - 1) % size;
      const square = (y: T) => times(y, y);
      const flow = {
        a: at.a.map((y, n) => times(y, minus(at.b[(n + 1) % size] as T, at.b[n] as T))),
        b: at.a.map((y, n) => times(of(2), minus(square(y), square(at.a[before(n)] as T)))),
      };
      const pairs = [
        { name: 'the flow', m: 1, one: fieldBy(first, 2), other: flow },
        ...Array.from({ length: most }, (_, i) => ({
          name: `H_${i + 1} and H_${i + 2}`,
          m: i + 1,
          one: fieldBy(second, i + 1),
          other: fieldBy(first, i + 2),
        })),
      ];
      return pairs.flatMap(({ name, m, one, other }) =>
        (['a', 'b'] as const).flatMap((letter) =>
          one[letter].flatMap((value, n) =>
            // the mirrored ring stays one where m is odd, and its walls stand
            letter === 'b' && m % 2 === 1 && lattice.isWall(n)
              ? []
              : [{ of: `${name}: ${letter}_${n}`, terms: { one: value, other: minus(zero, other[letter][n] as T) } }],
          ),
        ),
      );
    },
  };
}

/** The gradients of Tr L^m / m for m = 1 .. most, in all a and b of the ring: the matrix itself is differentiated. */
function gradientsOf<T>(over: Operations<T>, lattice: TodaLattice, at: ByFlaschka<T>, most: number): ByFlaschka<T>[] {
  const numbers = duals(over);
  const resting = (x: readonly T[]) => x.map((value) => ({ value, slope: over.of(0) }));
  const matrixOf = { ...lattice, isWall: () => false }; // what stands in a wall may be moved, to see what it would do
  const slopes = (letter: 'a' | 'b') =>
    at[letter].map((value, n) => {
      const moving = { a: resting(at.a), b: resting(at.b) };
      moving[letter][n] = { value, slope: over.of(1) };
      return tracesOf(numbers, laxEntries(matrixOf, moving), most).map(({ slope }) => slope);
    });
  const [a, b] = [slopes('a'), slopes('b')];
  const of = (rows: readonly (readonly T[])[], m: number) => rows.map((row) => over.over(row[m - 1] as T, over.of(m)));
  return Array.from({ length: most }, (_, i) => ({ a: of(a, i + 1), b: of(b, i + 1) }));
}

/** {f, {g, h}} + cyclic = 0 of the bracket {.,.}_1 + s {.,.}_2. */
function jacobi(sites: number, { first, second }: Brackets): Identity {
  const numbered = (letter: string) => Array.from({ length: sites }, (_, i) => `${letter}${i}`);
  const functions = ['f', 'g', 'h'];
  return {
    variables: [...numbered('a'), ...numbered('b'), ...functions.flatMap((f) => [...numbered(`${f}a`), ...numbered(`${f}b`)]), 's'],
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const s = x.at(-1) as T;
      const block = <U>(of: readonly U[], i: number): ByFlaschka<U> => ({
        a: of.slice(2 * i * sites, (2 * i + 1) * sites),
        b: of.slice((2 * i + 1) * sites, (2 * i + 2) * sites),
      });
      const pencil =
        <U>(lift: (s: T) => U) =>
        (numbers: Operations<U>, at: ByFlaschka<U>, gradient: ByFlaschka<U>): ByFlaschka<U> => {
          const [one, two] = [first(numbers, at, gradient), second(numbers, at, gradient)];
          const sum = (u: readonly U[], v: readonly U[]) => u.map((y, n) => numbers.plus(y, numbers.times(lift(s), v[n] as U)));
          return { a: sum(one.a, two.a), b: sum(one.b, two.b) };
        };
      const at = block(x, 0);
      const linear = [1, 2, 3].map((i) => block(x, i));
      const numbers = duals(over);
      const still = (value: T) => ({ value, slope: over.of(0) });
      const stillAll = ({ a, b }: ByFlaschka<T>) => ({ a: a.map(still), b: b.map(still) });
      /** the gradient of {g, h} */
      const slopes = (g: ByFlaschka<T>, h: ByFlaschka<T>): ByFlaschka<T> => {
        const by = (letter: 'a' | 'b') =>
          at[letter].map((value, n) => {
            const here = stillAll(at);
            const moved = { ...here, [letter]: here[letter].with(n, { value, slope: over.of(1) }) };
            return bracketOf(numbers, pencil(still) as Poisson, moved, stillAll(g), stillAll(h)).slope;
          });
        return { a: by('a'), b: by('b') };
      };
      const term = (i: number) => {
        const [f, g, h] = [0, 1, 2].map((k) => linear[(i + k) % 3]) as [ByFlaschka<T>, ByFlaschka<T>, ByFlaschka<T>];
        return bracketOf(over, pencil((y) => y) as Poisson, at, f, slopes(g, h));
      };
      return [{ of: 'Jacobi', terms: { 'f, g h': term(0), 'g, h f': term(1), 'h, f g': term(2) } }];
    },
  };
}
