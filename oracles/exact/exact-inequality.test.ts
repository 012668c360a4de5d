import { describe, expect, it } from 'vitest';
import { rational, rationals } from '../../src/exact/rationals.ts';
import { examine } from '../verdict/examine.ts';
import { exactInequality, type InequalityFamily, inequalitiesOnTrial } from './exact-inequality.ts';

const oracle = exactInequality('exact/inequality-test', { tex: '', source: '', route: '', catches: '', blindTo: '' });
const family: InequalityFamily = {
  'arithmetic and geometric': {
    variables: ['x', 'y'],
    from: -9,
    to: 9,
    sides: ([x, y]) => {
      const product = rationals.times(x as never, y as never);
      const squares = rationals.plus(rationals.times(x as never, x as never), rationals.times(y as never, y as never));
      return [
        { of: '2xy', less: rationals.times(rational('2'), product), more: squares },
        { of: '3xy', less: rationals.times(rational('3'), product), more: squares },
      ];
    },
  },
};
const tried = (...point: number[]) => examine(oracle, inequalitiesOnTrial(family), { inequality: 'arithmetic and geometric', point });

describe('exact inequalities', () => {
  it('hold with equality, and where the sides are of opposite sign', async () => {
    expect(await tried(3, -2)).toMatchObject({ kind: 'judged', verdict: 'holds', judgement: { evidence: 'exact', deviation: 0 } });
  });

  it('are refuted by the smallest excess, which is named', async () => {
    expect(await tried(1, 1)).toMatchObject({
      verdict: 'violated',
      judgement: { deviation: 1, where: { term: '3xy: 3 is not at most 2' } },
    });
  });

  it('miss their witness where 0 is compared with 0 alone', async () => {
    expect(await tried(0, 0)).toMatchObject({ judgement: { witness: [{ value: 0, floor: 1 }] } });
  });

  it('have names', () => {
    expect(() => inequalitiesOnTrial(family)({ inequality: 'other', point: [] })).toThrow('expected one of arithmetic and geometric');
  });
});
