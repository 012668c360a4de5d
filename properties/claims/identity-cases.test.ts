import { describe, expect, it } from 'vitest';
import { exactIdentity } from '../../oracles/exact/exact-identity.ts';
import { degreeOf, type Identity, identitiesOnTrial } from '../../oracles/exact/identity.ts';
import { coreParts } from '../../oracles/subjects/core.ts';
import { examine } from '../../oracles/verdict/examine.ts';
import { parseExpression } from '../../src/chain/parse-expression.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import { primeField } from '../../src/exact/prime-field.ts';
import { identityCases } from './identity-cases.ts';

const law = { tex: '', source: '', route: '', catches: '', blindTo: '' };
const oracle = exactIdentity('exact/test', law);

/** Terms in x and y, as text, that should add up to 0. */
function identity(...terms: readonly string[]): Identity {
  const parsed = terms.map((text) => parseExpression(text, ['x', 'y']));
  return {
    variables: ['x', 'y'],
    equations: (over, [x, y]) => [
      { of: 'the sum', terms: Object.fromEntries(parsed.map((term, i) => [terms[i] as string, evaluate(term, { x, y } as never, over)])) },
    ],
  };
}

/** Judged at random points, or at the given ones. */
async function judged(it: Identity, points?: readonly (readonly string[])[]) {
  const family = { it: () => it };
  const c = points === undefined ? identityCases(family).draw('it', 1953, 'exact/test', 0) : { identity: 'it', points };
  return examine(oracle, identitiesOnTrial(family)(coreParts), c);
}

describe('exact identities', () => {
  it('hold, with the probability that a wrong one would pass', async () => {
    const finding = await judged(identity('(x + y)^2', '-x^2', '-2 * x * y', '-y^2'));
    expect(finding).toMatchObject({ kind: 'judged', verdict: 'holds', margin: 0 });
    const { judgement } = finding as Extract<typeof finding, { kind: 'judged' }>;
    expect(judgement).toMatchObject({ evidence: 'exact', deviation: 0, tolerance: 0, effect: 1, uncertainty: { value: 0 } });
    expect(judgement.witness).toEqual([
      { name: 'points', value: 2, floor: 1 },
      { name: 'degree', value: 2, floor: 1 },
      { name: 'mutations that fail', value: 8, floor: 8 },
    ]);
    const p = 2 ** 61; // p itself, rounded to a double
    expect(judgement.measured).toMatchObject([{ name: 'error probability', value: (2 / p) * (2 / p) }]);
  });

  it('are refuted by the last of their equations, too', async () => {
    const [right, wrong] = [identity('x', '-x'), identity('x', 'y')];
    const both: Identity = { ...right, equations: (over, x) => [...right.equations(over, x), ...wrong.equations(over, x)] };
    expect(await judged(both)).toMatchObject({ kind: 'judged', verdict: 'violated' });
  });

  it('are refuted by the smallest error there is, which rounding would hide', async () => {
    const finding = await judged(identity('(x + y)^2', '-x^2', '-(2 + 2^-52) * x * y', '-y^2'));
    expect(finding).toMatchObject({ kind: 'judged', verdict: 'violated', judgement: { deviation: 2 } });
  });

  it('say by how much they fail where the point is one of small numbers', async () => {
    const finding = await judged(identity('(x + y)^2 / 2', '-x^2 / 2', '-y^2 / 2'), [['1', '-3']]);
    expect(finding).toMatchObject({
      verdict: 'violated',
      margin: Number.POSITIVE_INFINITY,
      judgement: { where: { term: 'the sum: (x + y)^2 / 2 2, -x^2 / 2 -1/2, -y^2 / 2 -9/2 add up to -3' } },
    });
  });

  it('miss a witness where a term is 0 everywhere, and say which', async () => {
    const finding = await judged(identity('x', '-x', '(x + y)^2 - x^2 - 2 * x * y - y^2'));
    expect(finding).toMatchObject({ kind: 'judged', verdict: 'holds' });
    const { judgement } = finding as Extract<typeof finding, { kind: 'judged' }>;
    expect(judgement.witness.at(-1)).toEqual({ name: 'mutations that fail', value: 4, floor: 6 });
    expect(judgement.where).toEqual({ term: 'the sum: (x + y)^2 - x^2 - 2 * x * y - y^2 is 0 everywhere' });
  });

  it('leave out points where a denominator vanishes, and do not decide on too few', async () => {
    const partial = identity('1 / (x * y)', '-1 / x / y');
    const drawn = identityCases({ it: () => partial }).draw('it', 7, 'exact/test', 0).points;
    const finding = await judged(partial, [...drawn, ['0', '1']]);
    expect(finding).toMatchObject({
      verdict: 'holds',
      judgement: {
        witness: [{ value: 2 }, { name: 'degree', value: 2 }, { value: 4, floor: 4 }],
        measured: [
          { name: 'error probability', value: (4 / 2 ** 61) * (4 / 2 ** 61) },
          { name: 'points left out', value: 1 },
        ],
      },
    });
    expect(await judged(partial, [['0', '1']])).toMatchObject({
      kind: 'out-of-scope',
      reason: 'denominators vanish at 1 of 1 points: what is left proves nothing',
    });
  });

  it('have a degree that nobody had to state', () => {
    expect(degreeOf(identity('x^3 * y', '-y / (1 + x)'))).toEqual({ numerator: 5, denominator: 1 });
  });

  it('are named, and points have a number for every variable', async () => {
    const subject = identitiesOnTrial({ it: () => identity('x', '-x') })(coreParts);
    expect(() => subject({ identity: 'that', points: [], over: 'the prime field' })).toThrow('identity: got "that"; expected one of it');
    expect(() => subject({ identity: 'it', points: [['1']], over: 'the prime field' })).toThrow(
      'expected 2 whole numbers, one per variable',
    );
  });
});

describe('cases of identities', () => {
  const cases = identityCases({ it: () => identity('x', '-x') });

  it('are a function of seed, oracle, regime and index, and look uniform', () => {
    const draw = (seed: number, oracleId: string, index: number) => cases.draw('it', seed, oracleId, index);
    expect(draw(1, 'a/b', 0)).toEqual(draw(1, 'a/b', 0));
    const numbers = [0, 1, 2, 3]
      .flatMap((index) => [draw(1, 'a/b', index), draw(2, 'a/b', index), draw(1, 'a/c', index)])
      .flatMap(({ points }) => points.flat());
    expect(new Set(numbers).size).toBe(48);
    // 61 bits of each: 48 x 61 fair coins, 1464 heads with a standard deviation of 27
    const ones = numbers.map((x) => [...BigInt(x).toString(2)].filter((bit) => bit === '1').length).reduce((a, b) => a + b);
    expect(Math.abs(ones - 1464)).toBeLessThan(5 * 27);
  });

  it('are stored by value', () => {
    const c = cases.draw('it', 1, 'a/b', 0);
    expect(cases.codec.decode(JSON.parse(JSON.stringify(cases.codec.encode(c))), 'case')).toEqual(c);
    expect(() => cases.codec.decode({ identity: 'it', points: [['1', 'x']] }, 'case')).toThrow(
      'case.points[0][1]: got "x"; expected a whole number, as text',
    );
    expect(() => cases.codec.decode({ identity: 'it', points: [['1']] }, 'case')).toThrow(
      'case.points[0]: got ["1"]; expected 2 numbers, one per variable',
    );
    expect(() => cases.codec.decode({ identity: 'other', points: [['1']] }, 'case')).toThrow(
      'case.identity: got "other"; expected one of it',
    );
    expect(cases.codec.say(c)).toBe('the it, at 2 points of the field of 2^61 - 1 elements');
    expect(cases.codec.say({ identity: 'it', points: [['1', '-1']] })).toBe('the it, x = 1, y = -1, everything else 0');
  });

  it('shrink to whole numbers, and no further', () => {
    const wrong = (point: readonly string[]) => {
      const [x, y] = point.map((text) => primeField.ofInteger(BigInt(text))) as [bigint, bigint];
      return primeField.times(x, primeField.times(primeField.minus(x, 1n), primeField.plus(y, 1n))) !== 0n; // x (x - 1) (y + 1)
    };
    let best = cases.draw('it', 3, 'a/b', 0);
    for (let smaller: typeof best | undefined = best; smaller !== undefined; ) {
      best = smaller;
      smaller = [...cases.simpler(best)].find(({ points }) => points.every(wrong));
    }
    expect(best.points).toEqual([['-1', '0']]); // x is neither 0 nor 1, y may be 0
  });
});
