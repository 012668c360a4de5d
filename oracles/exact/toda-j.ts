import { duals } from '../../src/exact/dual.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { quarticTerms } from '../../src/toda/toda-j.ts';
import type { CoreParts } from '../subjects/core.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { laxEntries, statedLaxPair, type TodaLattice, todaLattice, tracesOf } from './toda-lattice.ts';

/**
 * The O(N) formula behind J is Tr L^4 less its value at rest, and the Toda flow conserves it: identities in p, e = exp(alpha r) and alpha.
 *
 * Tr L^4 by multiplying the matrix, the rate along the flow of H_T by dual numbers, term by term. J is the formula over 4 alpha^2 N.
 *
 * Catches: a missing or doubled term, a wall without its mirror bond, a wrong neighbour, a constant that is not that of the chain at rest.
 * Blind to: rounding; rings of four sites and fewer, whose trace has walks that go round it.
 */
export const quarticIntegral = exactIdentity('toda/quartic-integral', {
  tex: String.raw`4 \alpha^2 N J = \tfrac12 \operatorname{Tr} L^4 - \tfrac38 (N+1), \quad \{J, H_T\} = 0`,
  source: 'the definition of J, and the traces of a Lax matrix',
  route: 'the terms of the identity at random points of a prime field, each left out and flipped in turn',
  catches: 'a missing or doubled term, a wall without its mirror bond, a constant that is not that of the chain at rest',
  blindTo: 'rounding, which the tests of todaJ in 60 digits see; rings of four sites and fewer',
});

/** What is said to add up to Tr L^4 less its value at rest: of a ring, or half of it of the mirrored ring. */
export type QuarticFormula = <T>(over: Operations<T>, lattice: TodaLattice, x: readonly T[]) => Readonly<Record<string, T>>;

/** The core's terms, those that compute in doubles. */
export const quarticOfCore =
  ({ todaJ }: Pick<CoreParts, 'todaJ'>): QuarticFormula =>
  (over, lattice, x) => {
    const growth = lattice.exponentials(x).map((e) => over.minus(over.times(e, e), over.of(1)));
    const excess = lattice.lengths(over, x).map((length, n) => over.minus(growth[n] as typeof length, length));
    const diagonal = lattice.momenta(x).map((p) => over.times(lattice.alpha(x), p));
    const terms = quarticTerms(over, lattice.boundary, { growth, excess, diagonal }, todaJ);
    return Object.fromEntries(terms.map((term, i) => [`term ${i}`, term]));
  };

/** The formula as it is stated, in a and b; on a ring it has no ends. */
export const statedQuartic: QuarticFormula = <T>(over: Operations<T>, lattice: TodaLattice, x: readonly T[]) => {
  const { of, plus, times } = over;
  const { sites, bonds } = lattice;
  const isRing = lattice.boundary === 'periodic';
  const b = lattice.momenta(x).map((p) => times(lattice.alpha(x), p));
  const squares = lattice.exponentials(x).map((e) => over.over(times(e, e), of(4)));
  const square = (y: T) => times(y, y);
  const site = (n: number): T => (isRing ? (b[n % sites] as T) : (b[n - 1] ?? of(0))); // between walls sites are 1 .. N
  const every = <Y>(count: number, at: (n: number) => Y) => Array.from({ length: count }, (_, n) => at(n));
  const sum = (factor: number, terms: readonly T[]) => times(of(factor), terms.reduce(plus));
  const ends = sum(2, [square(squares[0] as T), square(squares.at(-1) as T)]);
  return {
    'sum of b^4': sum(1, b.map(square).map(square)),
    'sum of a^2 (b^2 + b b + b^2)': sum(
      4,
      every(bonds, (n) => {
        const [left, right] = [site(n), site(n + 1)];
        return times(squares[n] as T, plus(plus(square(left), times(left, right)), square(right)));
      }),
    ),
    'sum of a^4': sum(2, squares.map(square)),
    'sum of a^2 a^2': sum(
      4,
      every(isRing ? bonds : bonds - 1, (n) => times(squares[n] as T, squares[(n + 1) % bonds] as T)),
    ),
    ...(isRing ? {} : { ends }),
    'at rest': of((-3 / 8) * bonds),
  };
};

/** Rings of five sites and more; two masses and more between walls. */
export const quarticIdentities = (formulaOf: (parts: CoreParts) => QuarticFormula): IdentityFamily =>
  Object.fromEntries([
    ...[5, 6, 9].map((sites) => [`ring of ${sites}`, (parts: CoreParts) => identityOf(todaLattice('periodic', sites), formulaOf(parts))]),
    ...[2, 3, 6, 9].map((sites) => [
      `${sites} between walls`,
      (parts: CoreParts) => identityOf(todaLattice('fixed', sites), formulaOf(parts)),
    ]),
  ]);

function identityOf(lattice: TodaLattice, formula: QuarticFormula): Identity {
  const { bonds, boundary } = lattice;
  return {
    variables: lattice.variables,
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const trace = tracesOf(over, laxEntries(lattice, lattice.entries(over, x, statedLaxPair)), 4)[3] as T;
      const copies = boundary === 'periodic' ? -1 : -1 / 2;
      const rates = lattice.rates(over, x);
      const moving = x.map((value, i) => ({ value, slope: rates[i] as T }));
      const changing = Object.entries(formula(duals(over), lattice, moving)).filter(([name]) => name !== 'at rest');
      return [
        {
          of: 'Tr L^4',
          terms: {
            ...formula(over, lattice, x),
            'trace of the matrix': over.times(over.of(copies), trace),
            'its value at rest': over.of((3 / 8) * bonds),
          },
        },
        { of: 'rate of J', terms: Object.fromEntries(changing.map(([name, { slope }]) => [name, slope])) },
      ];
    },
  };
}
