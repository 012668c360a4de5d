import { duals } from '../../src/exact/dual.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { primeField } from '../../src/exact/prime-field.ts';
import { rank } from '../../src/exact/rank.ts';
import { localBalance } from '../../src/toda/local-balance.ts';
import { noUncertainty } from '../bounds/bound.ts';
import { refuted } from '../run.ts';
import type { CoreParts } from '../subjects/core.ts';
import type { Oracle } from '../verdict/oracle.ts';
import type { IdentityCase } from './exact-identity.ts';
import type { Equation, Identity, IdentityAnswer, IdentityAsk, IdentityFamily } from './identity.ts';
import { type Traces, tracesOfMatrix } from './involution.ts';
import { statedLaxPair, type TodaLattice, todaLattice } from './toda-lattice.ts';

/**
 * Of N + 1 traces the first N are independent functions of q and p, and the last is a function of them: the rank of their gradients at points of the
 * field of 2^61 - 1 elements.
 *
 *   rank d(I_1 .. I_N)/d(q, p) = N = rank d(I_1 .. I_{N+1})/d(q, p)
 *
 * A determinant that is not 0 at one point is not 0 as a function: that N are independent is proved. That N + 1 are not is as probable as points are
 * many, and follows from involution.
 *
 * Catches: a trace in the place of another one, a function of others.
 * Blind to: whether they are conserved; toda/involution and toda/lax-equation see that.
 */
export const independence: Oracle<IdentityCase, IdentityAsk, IdentityAnswer> = {
  id: 'toda/independence',
  law: {
    tex: String.raw`\operatorname{rank} \frac{\partial (I_1, \dots, I_N)}{\partial (q, p)} = N`,
    source: 'M. Henon, Phys. Rev. B 9, 1921 (1974)',
    route: 'gradients by dual numbers at random points of a prime field, and their rank by elimination',
    catches: 'a trace in the place of another one, a function of others',
    blindTo: 'whether they are conserved: toda/involution',
  },

  *examine({ identity, points }) {
    const [{ at }] = (yield [{ identity, points, over: 'the prime field' }]) as [IdentityAnswer];
    const matrices = at.flatMap((rows) => (rows === undefined ? [] : [rows.map(({ terms }) => Object.values(terms).map(element))]));
    if (matrices.length === 0) return { outOfScope: 'denominators vanish at all points' };
    if (matrices.some((rows) => rows.length < 2)) return refuted({ term: 'expected a gradient for every trace' });
    const wanted = (matrices[0] as bigint[][]).length - 1;
    const ranks = matrices.map((rows) => [rank(primeField, rows.slice(0, -1)), rank(primeField, rows)] as const);
    const [most, withLast] = [0, 1].map((i) => Math.max(...ranks.map((both) => both[i] as number))) as [number, number];
    return {
      deviation: wanted - most + (withLast - most),
      tolerance: 0,
      uncertainty: noUncertainty,
      effect: 1,
      evidence: 'exact',
      witness: [{ name: 'points', value: matrices.length, floor: 1 }],
      measured: [{ name: 'rank', value: most, lower: most, upper: most, unit: '' }],
      where: { term: `rank ${most} of ${wanted} traces, ${withLast} of ${wanted + 1}` },
    };
  },
};

const element = (text: string): bigint => primeField.ofInteger(BigInt(text));

/** The traces as sums of the core's densities, without walks round the ring: for m <= M what is left out is constant. */
export const sumsOfDensities =
  ({ localBalance: parts }: Pick<CoreParts, 'localBalance'>): Traces =>
  (over, _, { a, b }, orders) => {
    const ring = { squares: a.map((y) => over.times(y, y)), diagonal: b };
    return orders.map((m) => localBalance(over, m, ring, parts).densities.reduce(over.plus));
  };

/** The gradients of N + 1 traces, of orders 1, 2 .. on a ring and 2, 4 .. between walls; an equation is a row, its terms the derivatives. */
export const independenceFamily = (tracesOf: (parts: CoreParts) => Traces = () => tracesOfMatrix): IdentityFamily =>
  Object.fromEntries([
    ...[3, 4, 6].map((sites) => [`ring of ${sites}`, (parts: CoreParts) => rowsOf(todaLattice('periodic', sites), tracesOf(parts))]),
    ...[2, 3, 5].map((sites) => [
      `chain of ${sites} between walls`,
      (parts: CoreParts) => rowsOf(todaLattice('fixed', sites), tracesOf(parts)),
    ]),
  ]);

function rowsOf(lattice: TodaLattice, traces: Traces): Identity {
  const { sites, bonds, boundary } = lattice;
  const isRing = boundary === 'periodic';
  const orders = Array.from({ length: sites + 1 }, (_, i) => (isRing ? i + 1 : 2 * (i + 1)));
  const free = sites + bonds - 1;
  return {
    // p, all e but the last, alpha: the bonds add up to 0, so the product of all e is 1
    variables: [...lattice.variables.slice(0, free), 'alpha'],
    equations: <T>(over: Operations<T>, x: readonly T[]): Equation<T>[] => {
      const { minus, times } = over;
      const last = over.over(over.of(1), x.slice(sites, free).reduce(times));
      const point = [...x.slice(0, free), last, x[free] as T];
      const numbers = duals(over);
      const resting = point.map((value) => ({ value, slope: over.of(0) }));
      const slopes = Array.from({ length: sites + bonds }, (_, i) => {
        const moving = resting.with(i, { value: point[i] as T, slope: over.of(1) });
        return traces(numbers, lattice, lattice.entries(numbers, moving, statedLaxPair), orders).map(({ slope }) => slope);
      });
      return orders.map((m, k) => {
        // by q_n: e_{n-1} d/de_{n-1} - e_n d/de_n, over alpha
        const byLength = (bond: number) => times(point[sites + bond] as T, slopes[sites + bond]?.[k] as T);
        const byPosition = (n: number) =>
          isRing ? minus(byLength((n + sites - 1) % sites), byLength(n)) : minus(byLength(n), byLength(n + 1));
        const row = Array.from({ length: sites }, (_, n) => [
          [`p${n}`, slopes[n]?.[k] as T],
          [`q${n}`, byPosition(n)],
        ]).flat();
        return { of: `Tr L^${m}`, terms: Object.fromEntries(row) };
      });
    },
  };
}
