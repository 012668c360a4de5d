import { describe, expect, it } from 'vitest';
import { bound } from '../../oracles/bounds/bound.ts';
import { examine } from '../../oracles/verdict/examine.ts';
import type { Oracle } from '../../oracles/verdict/oracle.ts';
import { canonicalJson } from '../../src/chain/canonical-json.ts';
import { type AnyClaim, claim } from '../claims/claim.ts';
import { summaryOf } from './expectation.ts';
import { fileOfNear, type NearMiss, nearest, nearestOfEach, readNearMiss, type StoredNear } from './near-miss.ts';
import { verify } from './verify.ts';

/** A number is off by as much as the subject says, of which 1 is explained. */
const ruler: Oracle<number, number, number> = {
  id: 'test/ruler',
  law: { tex: '', source: 'made up', route: '', catches: '', blindTo: '' },
  *examine(c) {
    const [deviation] = (yield [c]) as [number];
    return {
      deviation,
      tolerance: 0,
      uncertainty: bound({ name: 'rounding', value: 1, grade: 'proved', source: 'made up' }),
      effect: 4,
      evidence: 'float64',
      witness: [],
      measured: [],
    };
  },
};
const codec = {
  encode: (c: number) => c,
  decode: (data: unknown) => {
    if (typeof data !== 'number') throw new TypeError('not asked for');
    return data;
  },
  say: String,
};
const off = (deviationOf: (c: number) => number, asked: number[] = []): AnyClaim =>
  claim({
    id: 'core/energy', // any id that has a statement
    cases: { draw: (_regime, _seed, _oracle, index) => index, regimes: ['numbers'], simpler: () => [], codec },
    oracles: [ruler],
    subjects: {
      core: {
        answer: (c: number) => {
          asked.push(c);
          return deviationOf(c);
        },
        expected: 'holds',
        decidedFrom: 'quick',
      },
    },
  });
const run = (it: AnyClaim, near: readonly StoredNear[] = []) =>
  verify({ claims: [it], notBuilt: [] }, { profile: 'quick', seed: 1, cases: 8, stored: [], near });

describe('a near miss', () => {
  it('is the case that holds with the largest margin above 1/2; there is none where all are far away, or one violates', async () => {
    const { nearMisses, counterexamples } = await run(off((c) => c / 8));
    expect(nearMisses).toMatchObject([{ case: 7, margin: 7 / 8, found: { seed: 1, index: 7 }, verdict: 'holds', subject: 'core' }]);
    expect(counterexamples).toEqual([]);
    expect((await run(off((c) => c / 14))).nearMisses).toEqual([]); // 7/14 is not above
    expect((await run(off((c) => c / 4))).nearMisses).toEqual([]); // 5/4 is a violation
  });

  it('of several regimes the nearest is kept, one for each claim and oracle', () => {
    const miss = { claim: 'a', oracle: 'law/one', subject: 'core', regime: 'x', margin: 0.6 } as NearMiss;
    const nearer = { ...miss, regime: 'y', margin: 0.9 };
    const other = { ...miss, oracle: 'law/two' as const };
    expect(nearestOfEach([miss, other, nearer])).toEqual([nearer, other]);
  });

  it('is stored by value, and belongs to its hash', async () => {
    const [missed] = (await run(off((c) => c / 8))).nearMisses as [NearMiss];
    expect(readNearMiss(canonicalJson(missed), 'near.json')).toEqual(missed);
    expect(() => readNearMiss(canonicalJson({ ...missed, case: 6 }), 'near.json')).toThrow(/near\.json\.hash.*was changed/s);
    expect(() => readNearMiss(canonicalJson({ ...missed, verdict: 'violated' }), 'near.json')).toThrow(/near\.json\.verdict/);
    expect(fileOfNear(missed)).toBe(`.tsingou/near-miss-${missed.hash}.json`);
  });
});

describe('stored near misses', () => {
  const entry = async (change: object = {}): Promise<StoredNear> => {
    const findings = [await examine(ruler, () => 3 / 4, 99)];
    const of = { claim: 'core/energy', oracle: ruler.id, subject: 'core', regime: 'numbers' };
    const missed = nearest(of, [{ case: 99, found: { seed: 5, index: 2 } }], findings, codec) as NearMiss;
    return { file: 'corpus/near.json', entry: { ...missed, ...change } };
  };

  it('are tried first, of their claim, oracle and regime, and none twice', async () => {
    const asked: number[] = [];
    const elsewhere = [await entry({ oracle: 'test/other' }), await entry({ regime: 'letters' }), await entry({ claim: 'core/force' })];
    await run(
      off(() => 0, asked),
      [await entry(), await entry({ case: 3 }), ...elsewhere],
    );
    expect(asked).toEqual([99, 3, 0, 1, 2, 4, 5, 6, 7]);
  });

  it('that violate now make the claim violated', async () => {
    const { rows, counterexamples } = await run(
      off((c) => (c === 99 ? 2 : 0)),
      [await entry()],
    );
    expect(rows[0]).toMatchObject({ verdict: 'violated', margin: 2 });
    expect(counterexamples).toMatchObject([{ minimal: { case: 99 }, found: { seed: 5, index: 2 } }]);
  });

  it('that cannot be tried any more are out of scope, and say so: 2', async () => {
    const { rows } = await run(
      off(() => 0),
      [await entry({ regime: 'letters' })],
    );
    expect(rows[1]).toMatchObject({
      verdict: 'out-of-scope',
      expected: 'holds',
      reason: 'corpus/near.json: there is no regime "letters" any more',
    });
    expect(summaryOf(rows, 'quick').exitCode).toBe(2);
  });
});
