import { describe, expect, it } from 'vitest';
import { Real } from '../../src/schemes/coefficient.ts';
import { leapfrogs } from '../../src/schemes/leapfrogs.ts';
import { confirmedOrder, orderConditions } from '../../src/schemes/order-conditions.ts';
import type { SplittingScheme } from '../../src/schemes/scheme.ts';
import { schemes } from '../../src/schemes/schemes.ts';
import { type Refinement, refinement } from './refinement.ts';

const refined = (scheme: SplittingScheme) => refinement(scheme) as Refinement;

/**
 * How many conditions stand against the unknowns, from the dimensions of the free Lie algebra (2, 1, 2, 3, 6), of the one modulo [B, [B, [B, A]]]
 * (2, 1, 2, 2, 4) and of that of one leapfrog (1, 0, 1, 1, 2, 2, 4): palindromes meet those of even order for nothing.
 */
const counted = {
  'compositions of leapfrogs': { 6: 1 + 1 + 2, 8: 1 + 1 + 2 + 4, 10: 1 + 1 + 2 + 4 + 8 },
  palindromes: { 3: 2 + 2, 4: 2 + 2, 6: 2 + 2 + 4 },
  'all schemes of so many stages': { 4: 2 + 1 + 2 + 2, 5: 2 + 1 + 2 + 2 + 4 },
} as const;

describe('a refinement', () => {
  it.each(
    (
      [
        'pefrl',
        'blanes-moan-s6',
        'sb3a-4',
        'sb3a-5',
        'calvo-sanz-serna-4',
        'mclachlan-atela-4',
        'srkn6b',
        'mclachlan-atela-5',
        'yoshida6',
        'kahan-li-6',
        'okunbor-skeel-6',
        'srkn11b',
        'srkn14a',
        'yoshida8',
        'kahan-li-8',
      ] as const
    ).map((name) => [name, schemes[name]] as const),
  )('of %s leaves as many unknowns free as its conditions are too few, and moves its digits by less than they are worth', (_, scheme) => {
    const { within, unknowns, free, isolated, distance, kicks, drifts } = refined(scheme);
    const conditions = (counted[within] as Record<number, number>)[scheme.order] as number;
    expect(free).toBe(unknowns - conditions);
    expect(isolated).toBe(free === 0);
    expect(distance).toBeLessThan(1e-14);
    if (!isolated) expect([kicks, drifts]).toEqual([null, null]);
  });

  it('of the digits of Yoshida 8D in circulation gives those of the record, by the same conditions and another algorithm', () => {
    const circulating = leapfrogs(
      [
        '0.914844246229642658287',
        '0.253693336566286009974',
        '-1.44485223686030647660',
        '-0.158240635368502468458',
        '1.93813913762291232471',
        '-1.96061023297558163691',
        '0.102799849392219431139',
      ],
      '1.7084530707866603157',
    );
    const { yoshida8 } = schemes;
    const { isolated, distance, drifts, kicks } = refined({ ...yoshida8, ...circulating, decimals: 19 });
    expect(isolated).toBe(true);
    expect(distance).toBeGreaterThan(1e-13);
    expect(distance).toBeLessThan(2e-12);
    const apart = (drifts as string[]).map((x, i) =>
      new Real(x)
        .minus(yoshida8.drifts[i] as string)
        .abs()
        .toNumber(),
    );
    expect(Math.max(...apart)).toBeLessThan(5e-40);
    const conditions = orderConditions({ ...yoshida8, kicks: kicks as string[], drifts: drifts as string[] }, 'partitioned', 8);
    expect(confirmedOrder(conditions)).toBe(8);
  });

  it('finds a wrong digit, where it is and how large', () => {
    const { 'okunbor-skeel-6': good } = schemes;
    const wrong = good.drifts.map((text) => text.replace('1.18742957', '1.18742958'));
    const { isolated, distance, drifts } = refined({ ...good, drifts: wrong });
    expect(isolated).toBe(true);
    expect(distance).toBeCloseTo(1e-8, 15);
    // the refined digits are those of the good table, to the 19 decimals that has
    const apart = (drifts as string[]).map((x, i) =>
      new Real(x)
        .minus(good.drifts[i] as string)
        .abs()
        .toNumber(),
    );
    expect(Math.max(...apart)).toBeLessThan(1e-18);
  });

  it('says why there is none', () => {
    expect(refinement(schemes['forest-ruth'])).toEqual({ reason: 'written in closed form' });
    expect(refinement(schemes['velocity-verlet'])).toEqual({ reason: 'written in closed form' });
    expect(refinement(schemes.saba2c)).toEqual({ reason: 'written in closed form' });
    expect(refinement({ ...schemes.saba2c, digits: 'made up' })).toEqual({ reason: 'it has a corrector' });
    expect(refinement(schemes.rk4)).toEqual({ reason: 'not a splitting scheme' });
    // no palindrome of three kicks has order 6: nothing near, or nothing at all
    const { reason } = refinement({ ...schemes['forest-ruth'], digits: 'made up', order: 6 }) as { reason: string };
    expect(reason).toMatch(/no zero of the order conditions is near|does not converge|leaves the printed digits/);
  });
});
