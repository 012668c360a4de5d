import { describe, expect, it } from 'vitest';
import type { IdentityCase } from '../../../oracles/exact/exact-identity.ts';
import { type IdentityAnswer, type IdentityAsk, type IdentityFamily, identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { lenardIdentities, statedBrackets } from '../../../oracles/exact/lenard.ts';
import { type Balance, balanceOfMatrix, localCurrentIdentities } from '../../../oracles/exact/local-currents.ts';
import { monodromyIdentities } from '../../../oracles/exact/monodromy.ts';
import { solitonIdentities } from '../../../oracles/exact/soliton-tau.ts';
import { statedLaxPair } from '../../../oracles/exact/toda-lattice.ts';
import { zeroIdentities } from '../../../oracles/exact/zero-between-walls.ts';
import { coreParts } from '../../../oracles/subjects/core.ts';
import { examine } from '../../../oracles/verdict/examine.ts';
import { chain } from '../../../src/chain/chain.ts';
import { state } from '../../../src/chain/state.ts';
import { pseudoRandom } from '../../../src/elementary/pseudo-random.ts';
import { laxSpectrum } from '../../../src/toda/lax-spectrum.ts';
import { monodromyParts } from '../../../src/toda/monodromy.ts';
import { type Poisson, secondBracket } from '../../../src/toda/poisson.ts';
import type { Claim } from '../claim.ts';
import { solitonsSolve } from './exact-solutions.ts';
import { lenardRelation, localConservation, monodromyConstant, specialEigenvalue } from './structure.ts';

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

describe('local conservation refuses', () => {
  const changed =
    (change: Balance): ((parts: unknown) => Balance) =>
    () =>
      change;
  it.each([
    [
      'currents of half the size',
      ((over, ...rest) => {
        const { densities, currents } = balanceOfMatrix(over, ...rest);
        return { densities, currents: currents.map((x) => over.over(x, over.of(2))) };
      }) satisfies Balance,
    ],
    [
      'currents of the bond before',
      ((over, ...rest) => {
        const { densities, currents } = balanceOfMatrix(over, ...rest);
        return { densities, currents: [...currents.slice(-1), ...currents.slice(0, -1)] };
      }) satisfies Balance,
    ],
  ])('%s, everywhere', async (_, change) => {
    const planted = localCurrentIdentities(changed(change));
    expect(await verdicts(localConservation, planted)).toEqual(all(localConservation, () => 'violated'));
  });
});

describe('the relation of Lenard refuses', () => {
  /** The second bracket with another constant at {a_n, a_{n+1}}: its share of a' is known from the bracket with no gradient in b. */
  const otherPairs: Poisson = (over, at, gradient) => {
    const stated = secondBracket(over, at, gradient);
    const lone = secondBracket(over, at, { a: gradient.a, b: gradient.b.map(() => over.of(0)) });
    return { a: stated.a.map((x, n) => over.plus(x, lone.a[n] as typeof x)), b: stated.b };
  };
  it('{a_n, a_{n+1}} = a_n a_{n+1}', async () => {
    const planted = lenardIdentities(() => ({ ...statedBrackets, second: otherPairs }));
    expect(await verdicts(lenardRelation, planted)).toEqual(all(lenardRelation, () => 'violated'));
  });

  it('brackets that have changed places', async () => {
    const planted = lenardIdentities(() => ({ first: statedBrackets.second, second: statedBrackets.first }));
    const found = await verdicts(lenardRelation, planted);
    // as brackets they are as good: only Jacobi holds
    expect(found).toEqual(all(lenardRelation, (regime) => (regime.startsWith('Jacobi') ? 'holds' : 'violated')));
  });
});

describe('what is special at 0 refuses', () => {
  it('an image that moves along', async () => {
    const planted = zeroIdentities(undefined, { ...statedLaxPair, image: (_, b) => b });
    expect(await verdicts(specialEigenvalue, planted)).toEqual(all(specialEigenvalue, () => 'violated'));
  });

  it.each([1, 2, 3, 4, 5, 6])('and is seen in doubles, in three states: N = %i', (sites) => {
    const walls = chain({ potential: 'toda', boundary: 'fixed', sites, alpha: 0.5 });
    const next = pseudoRandom(sites);
    for (let turn = 0; turn < 3; turn++) {
      const numbers = () => Array.from({ length: sites }, () => 2 * next() - 1);
      const spectrum = [...laxSpectrum(walls, state(numbers(), numbers()))];
      const zeros = spectrum.filter((x) => Math.abs(x) < 1e-12);
      expect(zeros).toHaveLength(sites % 2 === 1 ? 2 : 0);
      // N eigenvalues, each off by 8 M u |L|, |L| below 2
      if (sites % 2 === 0)
        expect(Math.abs(spectrum.reduce((product, x) => product * x, 1) * 4 ** sites + 1)).toBeLessThan(16 * sites ** 2 * 2 ** -48);
    }
  });
});

it('the monodromy refuses bonds that have changed sides', async () => {
  const planted = monodromyIdentities(() => ({
    bond: (over, squares, n) => monodromyParts.bond(over, squares, (n + 1) % squares.length),
  }));
  const found = Object.values(await verdicts(monodromyConstant, planted));
  expect(found.every((verdict) => verdict === 'violated')).toBe(true);
});

it.each([
  ['too fast by 1e-6 are refused', 1 + 1e-6, 'violated'],
  ['backwards in time are solitons as well', -1, 'holds'],
])('solitons %s', async (_, factor, verdict) => {
  const { solitons } = coreParts.motions;
  const planted: IdentityFamily = Object.fromEntries(
    Object.entries(solitonIdentities).map(([name, make]) => [
      name,
      (parts) =>
        make({
          ...parts,
          motions: { ...parts.motions, solitons: { pace: (over, z) => over.times(over.of(factor), solitons.pace(over, z)) } },
        }),
    ]),
  );
  expect(await verdicts(solitonsSolve, planted)).toEqual(all(solitonsSolve, () => verdict));
});
