import { describe, expect, it } from 'vitest';
import { identityCases } from '../../properties/claims/identity-cases.ts';
import { inequalityCases } from '../../properties/claims/inequality-cases.ts';
import { rational, rationals } from '../../src/exact/rationals.ts';
import { stream } from '../../src/statistics/stream.ts';
import { clusterWeights } from '../../src/transport/cluster-weights.ts';
import { resonantBonds } from '../../src/transport/diophantine.ts';
import { transportNumbers } from '../../src/transport/numbers.ts';
import { type InequalityFamily, inequalitiesOnTrial } from '../exact/exact-inequality.ts';
import { type IdentityFamily, identitiesOnTrial } from '../exact/identity.ts';
import { coreParts } from '../subjects/core.ts';
import { examine } from '../verdict/examine.ts';
import { clusterTails, momentsOfPsi } from './cluster-tails.ts';
import { randomFrequencies, resonantShares, stripProbability, unionBounds } from './diophantine.ts';
import { numbersOfCore } from './lattices.ts';
import { boundOfLemmaFour } from './lemma-four.ts';
import { independentBonds, locality, solutionsOnBall } from './locality.ts';
import { poissonRegime } from './poisson-regimes.ts';
import { clusterLengths, meanOver } from './resonance-patterns.ts';

const text = rationals.text;
const nearest = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }) => Number(numerator) / Number(denominator);

/** The verdicts of the first cases of every regime: whether any is violated. */
async function refusedIn(family: InequalityFamily): Promise<boolean[]> {
  const cases = inequalityCases(family);
  const answer = inequalitiesOnTrial(family);
  const verdicts = async (regime: string) => {
    const findings = await Promise.all(
      [0, 1, 2, 3].map((index) => examine(randomFrequencies, answer, cases.draw(regime, 1953, 'any', index))),
    );
    return findings.some((finding) => finding.kind === 'judged' && finding.verdict === 'violated');
  };
  return Promise.all(cases.regimes.map(verdicts));
}

async function verdictsOf(family: IdentityFamily): Promise<string[]> {
  const cases = identityCases(family);
  const found = cases.regimes.map(async (regime) => {
    const finding = await examine(locality, identitiesOnTrial(family)(coreParts), cases.draw(regime, 1953, locality.id, 0));
    return finding.kind === 'judged' ? finding.verdict : finding.kind;
  });
  return Promise.all(found);
}

describe('what the bounds on random frequencies refuse', () => {
  it.each<[string, InequalityFamily, boolean[]]>([
    ['an eighth of the union bound', unionBounds('1/8'), [true, true]],
    ['paths as long as the longest in the cluster, where half will do', clusterTails('whole'), [true, false]], // the torus is too small to show it
    ['moments without clusters', momentsOfPsi('forgotten'), [true, true, true, true]],
    ['half of R', boundOfLemmaFour(4), [true, true]],
  ])('%s', async (_, family, refused) => {
    expect(await refusedIn(family)).toEqual(refused);
  });
});

describe('what locality refuses', () => {
  const regimes = [poissonRegime([5], 1, [], [2])];

  it('v on a ball of radius n - 1', async () => {
    expect(await verdictsOf(solutionsOnBall(numbersOfCore, regimes, 'n'))).toEqual(['holds']);
    expect(await verdictsOf(solutionsOnBall(numbersOfCore, regimes, 'n - 1'))).toEqual(['violated']);
  });

  it('independence of bonds whose balls have a site in common', async () => {
    expect(await verdictsOf(independentBonds(4))).toEqual(['holds']);
    expect(await verdictsOf(independentBonds(3))).toEqual(['violated']);
  });
});

describe('exact probabilities', () => {
  it("of strips: |omega - omega'| < t has 2t - t^2, |2 omega - omega'| < t has t^2/4 below 1", () => {
    expect(text(stripProbability([1, -1], rational('1/4')))).toBe('7/16');
    expect(text(stripProbability([2, -1], rational('1/4')))).toBe('1/64'); // a triangle with sides t/2 and t
    expect(text(stripProbability([0, 1], rational('1/4')))).toBe('0');
    expect(text(stripProbability([0, 1], rational('3/2')))).toBe('1/2');
  });

  it("of one and two bonds, for |omega - omega'| < 1/8 alone: l = 1/4 but for ramps at the ends", () => {
    const { one, two } = resonantShares(rational('1/2'), 2);
    expect(text(one)).toBe('15/64');
    expect(text(two)).toBe(text(rationals.plus(rational('3/64'), rational('7/768')))); // 3/4 of 1/16, and 2 ((1/4)^3 - (1/8)^3)/3
  });

  it('with more strips are what a quarter of a million realisations say: within five standard errors', () => {
    const uniform = stream(5, 0);
    const { one, two } = resonantShares(rational('7/8'), 4);
    const count = 250_000;
    let [single, both] = [0, 0];
    for (let i = 0; i < count; i++) {
      const omega = [1 + uniform(), 1 + uniform(), 1 + uniform()];
      const is = (a: number, b: number) =>
        [
          [1, 1],
          [1, 2],
          [2, 1],
          [1, 3],
          [3, 1],
        ].some(([m, n]) => Math.abs(m * a - n * b) * (m + n) * (m + n) < 7 / 8);
      const [left, right] = [is(omega[0], omega[1]), is(omega[1], omega[2])];
      single += Number(left);
      both += Number(left && right);
    }
    for (const [seen, exact] of [
      [single / count, nearest(one)],
      [both / count, nearest(two)],
    ])
      expect(Math.abs(seen - exact)).toBeLessThan(5 * Math.sqrt((exact * (1 - exact)) / count));
  });

  it('of patterns add up to 1, and a bond is resonant with probability 1/M', () => {
    expect(text(meanOver(7, () => 1)(3))).toBe('1');
    expect(text(meanOver(7, ({ resonant }) => Number(resonant[2]))(3))).toBe('1/3');
    expect(text(meanOver(7, ({ resonant }) => Number(resonant[2] && resonant[3]))(3))).toBe('1/9');
    expect(text(clusterLengths([3, 3])(5).reduce(rationals.plus))).toBe('1/5');
  });

  it('of cluster lengths on the ring of 4 with two frequencies, counted by hand', () => {
    // bond 0-1 with equal ends (of 16): 1112 x 2, 1121 x 2 have l = 2; 1122 x 2 have l = 1; 1111 x 2 have l = 3
    expect(clusterLengths([4])(2).map(text)).toEqual(['1/8', '1/4', '1/8']);
  });
});

it('the cell of site energies has the weights that Lemma 3 gives its three resonant bonds', () => {
  const omega = [2, 401, 401, 409, 419, 2, 401, 401, 409, 419].map(Math.sqrt);
  const resonant = resonantBonds([10], omega, { radius: 1, alpha: 4, c: 1, reach: 6 });
  expect(resonant).toEqual([0, 1, 2, 5, 6, 7]);
  expect(clusterWeights([10], [0, 1, 2], 'all', transportNumbers)).toMatchObject({
    theta2: [
      [0, 2],
      [1, 1],
      [2, 0],
      [3, -1],
    ],
  });
});
