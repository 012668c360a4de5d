import { describe, expect, it } from 'vitest';
import type { IdentityCase } from '../../../oracles/exact/exact-identity.ts';
import { type IdentityAnswer, type IdentityAsk, type IdentityFamily, identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { involutionIdentities, type Traces, tracesOfCore } from '../../../oracles/exact/involution.ts';
import { laxEquationIdentities } from '../../../oracles/exact/lax-equation.ts';
import { longInvolutions, type SlopesOfTraces, slopesOfMatrix } from '../../../oracles/exact/long-involution.ts';
import { type QuarticFormula, quarticIdentities, statedQuartic } from '../../../oracles/exact/toda-j.ts';
import { laxEntries, statedLaxPair, todaLattice, tracesOf } from '../../../oracles/exact/toda-lattice.ts';
import { statedTruncation, truncationIdentities } from '../../../oracles/exact/toda-truncation.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import { examine } from '../../../oracles/verdict/examine.ts';
import { parseExpression } from '../../../src/chain/parse-expression.ts';
import { pseudoRandom } from '../../../src/elementary/pseudo-random.ts';
import { gradient } from '../../../src/exact/dual.ts';
import type { Formula } from '../../../src/exact/operations.ts';
import { primeField } from '../../../src/exact/prime-field.ts';
import { rank } from '../../../src/exact/rank.ts';
import type { Claim } from '../claim.ts';
import { formulaOfJ, involutionOfToda, laxPairOfToda, truncationOfToda } from './exact.ts';

type ExactClaim = Claim<IdentityCase, IdentityAsk, IdentityAnswer>;

/** The verdicts of a claim's own cases and oracle on a planted family, by regime. */
async function verdicts({ cases, oracles: [oracle] }: ExactClaim, family: IdentityFamily): Promise<Record<string, string>> {
  const answer = identitiesOnTrial(family)(coreParts);
  const found = cases.regimes.map(async (regime) => {
    const finding = await examine(oracle as NonNullable<typeof oracle>, answer, cases.draw(regime, 1953, 'planted', 0));
    return [regime, finding.kind === 'judged' ? finding.verdict : finding.kind] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

const all = ({ cases: { regimes } }: ExactClaim, verdict: (regime: string) => string) =>
  Object.fromEntries(regimes.map((regime) => [regime, verdict(regime)]));
const isRing = (regime: string) => regime.startsWith('ring');

describe('the Lax equation refuses', () => {
  it.each([
    ['a_n without the 1/2', { coupling: (_, e) => e }],
    ['B with the wrong sign', { generator: (over, a) => over.minus(over.of(0), a) }],
    ['B twice as large', { generator: (over, a) => over.plus(a, a) }],
  ] satisfies [string, Partial<typeof statedLaxPair>][])('%s, on every ring and between walls', async (_, change) => {
    const planted = laxEquationIdentities({ ...statedLaxPair, ...change });
    expect(await verdicts(laxPairOfToda, planted)).toEqual(all(laxPairOfToda, () => 'violated'));
  });

  it('an image that moves along', async () => {
    const planted = laxEquationIdentities({ ...statedLaxPair, image: (_, b) => b });
    expect(await verdicts(laxPairOfToda, planted)).toEqual(all(laxPairOfToda, (regime) => (isRing(regime) ? 'holds' : 'violated')));
  });
});

/** Without the longest, which have formulas of their own. */
const shorter: ExactClaim = {
  ...involutionOfToda,
  cases: { ...involutionOfToda.cases, regimes: Object.keys(involutionIdentities()) },
};

describe('involution refuses', () => {
  it('an image that moves along', async () => {
    const planted = involutionIdentities({ ...statedLaxPair, image: (_, b) => b });
    expect(await verdicts(shorter, planted)).toEqual(all(shorter, (regime) => (isRing(regime) ? 'holds' : 'violated')));
  });

  it("the core's traces at a_n + 1", async () => {
    const planted: Traces = (over, lattice, { a, b }, orders) =>
      tracesOfCore(over, lattice, { a: a.map((y) => over.plus(y, over.of(1))), b }, orders);
    expect(await verdicts(shorter, involutionIdentities(statedLaxPair, planted))).toEqual(all(shorter, () => 'violated'));
  });

  it('a_n that is no exponential of r_n', async () => {
    const planted = involutionIdentities({ ...statedLaxPair, coupling: (over, e) => over.plus(e, over.times(e, e)) });
    expect(await verdicts(shorter, planted)).toEqual(all(shorter, () => 'violated'));
  });

  it.each([
    ['a_n without the 1/2, a shift of all bonds', { coupling: (_, e) => e }],
    ['a_n = exp(2 alpha r_n), a factor of the bracket', { coupling: (over, e) => over.times(e, e) }],
  ] satisfies [string, Partial<typeof statedLaxPair>][])('but not %s: the Lax equation does', async (_, change) => {
    expect(await verdicts(laxPairOfToda, laxEquationIdentities({ ...statedLaxPair, ...change }))).toEqual(
      all(laxPairOfToda, () => 'violated'),
    );
    const planted = involutionIdentities({ ...statedLaxPair, ...change });
    expect(await verdicts(shorter, planted)).toEqual(all(shorter, () => 'holds'));
  });

  it('derivatives by a that are half as large, in the longest', async () => {
    const longest: ExactClaim = { ...involutionOfToda, cases: { ...involutionOfToda.cases, regimes: Object.keys(longInvolutions()) } };
    const halved: SlopesOfTraces = (over, ...rest) =>
      slopesOfMatrix(over, ...rest).map(({ a, b }, i) => ({ a: i % 4 === 1 ? a.map((x) => over.over(x, over.of(2))) : a, b }));
    expect(
      await verdicts(
        longest,
        longInvolutions(() => halved),
      ),
    ).toEqual(all(longest, () => 'violated'));
  });
});

describe('the formula of J refuses', () => {
  const without =
    (name: string): QuarticFormula =>
    (over, lattice, x) =>
      Object.fromEntries(Object.entries(statedQuartic(over, lattice, x)).filter(([term]) => term !== name));

  it.each(['sum of b^4', 'sum of a^2 (b^2 + b b + b^2)', 'sum of a^4', 'sum of a^2 a^2', 'at rest'])('one without the %s', async (name) => {
    const planted = quarticIdentities(() => without(name));
    expect(await verdicts(formulaOfJ, planted)).toEqual(all(formulaOfJ, () => 'violated'));
  });

  it('one without the ends, between walls', async () => {
    const planted = quarticIdentities(() => without('ends'));
    expect(await verdicts(formulaOfJ, planted)).toEqual(all(formulaOfJ, (regime) => (isRing(regime) ? 'holds' : 'violated')));
  });
});

describe('the truncation refuses', () => {
  it.each([
    ['alpha in place of 2 alpha', { toda: parseExpression('(exp(alpha * r) - 1 - alpha * r) / alpha^2') }],
    ['alpha r^3/2', { fput: parseExpression('r^2 / 2 + alpha * r^3 / 2') }],
    ['a fourth order in V_F', { fput: parseExpression('r^2 / 2 + alpha * r^3 / 3 + alpha^2 * r^4 / 6') }],
    ['another fourth difference', { difference: [parseExpression('alpha^2 * r^4 / 12'), statedTruncation.difference[1]] as const }],
    ['another fifth difference', { difference: [statedTruncation.difference[0], parseExpression('alpha^3 * r^5 / 30')] as const }],
  ])('%s', async (_, change) => {
    const planted = truncationIdentities(() => ({ ...statedTruncation, ...change }));
    expect(await verdicts(truncationOfToda, planted)).toEqual({ bond: 'violated' });
  });
});

describe('the other half of TT-I', () => {
  // A determinant that is not 0 at one point of the field is not 0 as a polynomial over the rationals: generic independence is proved.
  const tried = (['fixed', 'periodic'] as const).flatMap((boundary) => [3, 4, 5, 6].map((sites) => ({ boundary, sites })));
  it.each(tried)('$boundary, N = $sites: the N traces are independent, and no more than N are', ({ boundary, sites }) => {
    const lattice = todaLattice(boundary, sites);
    const count = lattice.sites + lattice.bonds;
    const next = pseudoRandom(sites);
    const free = Array.from({ length: count + 1 }, () => primeField.of(1 + Math.floor(next() * 2 ** 50)));
    // the bonds add up to 0: the product of all e is 1
    const product = free.slice(sites, count - 1).reduce(primeField.times, 1n);
    const point = free.with(count - 1, primeField.over(1n, product));
    const orders = Array.from({ length: sites + 1 }, (_, i) => (boundary === 'fixed' ? 2 * (i + 1) : i + 1));
    const rows = orders.map((m) => {
      const trace: Formula = (over, x) => tracesOf(over, laxEntries(lattice, lattice.entries(over, x, statedLaxPair)), m)[m - 1] as never;
      const slopes = gradient(trace, primeField, point, [...Array(count).keys()]);
      // by q_n: alpha (e_{n-1} d/de_{n-1} - e_n d/de_n), without the factor alpha
      const byLength = (bond: number) => primeField.times(point[sites + bond] as bigint, slopes[sites + bond] as bigint);
      const byPosition = Array.from({ length: sites }, (_, n) =>
        boundary === 'fixed'
          ? primeField.minus(byLength(n), byLength(n + 1))
          : primeField.minus(byLength((n + sites - 1) % sites), byLength(n)),
      );
      return [...slopes.slice(0, sites), ...byPosition];
    });
    expect(rank(primeField, rows.slice(0, sites))).toBe(sites);
    expect(rank(primeField, rows)).toBe(sites);
  });
});
