import { describe, expect, it } from 'vitest';
import { coefficientNumber } from '../src/schemes/coefficient.ts';
import type { Scheme } from '../src/schemes/scheme.ts';
import { type SchemeName, schemes } from '../src/schemes/schemes.ts';
import { schemeOrder } from './scheme-order.ts';
import { coreScheme } from './subjects/scheme-record.ts';
import { examine } from './verdict/examine.ts';

const names = Object.keys(schemes) as SchemeName[];

async function judged(scheme: SchemeName, answer?: Scheme) {
  const finding = await examine(schemeOrder, answer === undefined ? coreScheme() : () => answer, { scheme });
  if (finding.kind !== 'judged') throw new Error(finding.kind);
  return { verdict: finding.verdict, margin: finding.margin, term: finding.judgement.where?.term };
}

describe('the order of a scheme', () => {
  it.each(names)('%s holds, with room to its last digits', async (name) => {
    const { verdict, margin } = await judged(name);
    expect(verdict).toBe('holds');
    expect(margin).toBeLessThan(0.5);
  });

  it('is not more than claimed, either', async () => {
    expect(await judged('saba2', { ...schemes['forest-ruth'], name: 'saba2' })).toMatchObject({
      verdict: 'violated',
      term: 'order 3 is met as well: the order is not the one claimed',
    });
  });

  it('is not judged by conditions that the record itself makes easier, nor by those of another family', async () => {
    expect(await judged('sb3a-4', { ...schemes['mclachlan-atela-4'], orderConditions: 'nystrom' })).toMatchObject({
      verdict: 'violated',
      term: 'order 4',
    });
    expect(await judged('forest-ruth', schemes.rk4)).toMatchObject({
      verdict: 'violated',
      term: 'a runge-kutta scheme in place of a splitting scheme',
    });
  });

  it('is undecided where digits are too few to see the ninth place, and violated where they are wrong', async () => {
    const { yoshida6 } = schemes;
    const cut = (places: number, by = '0') => ({
      ...yoshida6,
      decimals: places,
      drifts: yoshida6.drifts.map((x) => coefficientNumber(x).plus(by).toFixed(places)),
      kicks: yoshida6.kicks.map((x) => coefficientNumber(x).toFixed(places)),
    });
    expect((await judged('yoshida6', cut(15))).verdict).toBe('holds');
    expect((await judged('yoshida6', cut(8))).verdict).toBe('undecided');
    expect((await judged('yoshida6', cut(8, '1e-5'))).verdict).toBe('violated');
    expect((await judged('rk4', { ...schemes.rk4, b: ['1/6', '1/3', '1/3', '0.1666666667'] })).verdict).toBe('violated');
  });
});
