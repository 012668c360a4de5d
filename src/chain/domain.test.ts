import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../properties/arbitraries/runs.ts';
import { bondLengths } from './bond-lengths.ts';
import { type ChainInput, chain } from './chain.ts';
import { coefficientAt } from './coefficient.ts';
import { bondWatch, isConfined, lowestBarrier } from './domain.ts';
import { state } from './state.ts';

const fput = (input: Partial<ChainInput>) =>
  chain({ potential: 'fput-alpha', boundary: 'fixed', sites: 3, alpha: 1, ...input } as ChainInput);
const at = (...q: number[]) => state(q, new Float64Array(q.length));

describe('lowestBarrier', () => {
  it('is chi^3 / (6 alpha^2) of the bond where that is least', () => {
    expect(lowestBarrier(fput({}))).toBe(1 / 6);
    expect(lowestBarrier(fput({ alpha: [1, -2, 0, 1] }))).toBe(1 / 24);
    expect(lowestBarrier(fput({ stiffness: [1, 0.5, 1, 1] }))).toBe(1 / 48);
  });

  it('is infinite where no bond can break', () => {
    expect(lowestBarrier(fput({ alpha: 0 }))).toBe(Number.POSITIVE_INFINITY);
    expect(lowestBarrier(fput({ potential: 'toda' }))).toBe(Number.POSITIVE_INFINITY);
    expect(lowestBarrier(chain({ potential: 'harmonic', boundary: 'periodic', sites: 3 }))).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('bondWatch', () => {
  it.each([
    ['the barrier itself, squeezed', fput({}), at(-1, 0, 0), 0],
    ['not quite the barrier', fput({}), at(-1 + 2 ** -20, 0, 0), -1],
    ['the wrong side', fput({}), at(0.75, 1.5, 2.25), 3],
    ['stretched, for a negative alpha', fput({ alpha: -1 }), at(0, 1, 0.5), 1],
    ['each bond by its own coefficients', fput({ alpha: [1, 1, 4, 1] }), at(0, 0, -0.25), 2],
    ['a bond that cannot break', fput({ alpha: [0, 0, 1, 1] }), at(-9, -20, -20), -1],
    ['the closing bond of a ring', fput({ boundary: 'periodic' }), at(0, 0.5, 1), 2],
    ['the first bond of a ring', fput({ boundary: 'periodic' }), at(1, 0, 0.5), 0],
    ['a potential without a barrier', fput({ potential: 'toda' }), at(-99, 99, -99), -1],
  ])('sees %s', (_, system, start, bond) => {
    expect(bondWatch(system)(start, 0)).toBe(bond);
  });

  it('looks at one realisation', () => {
    const two = state([0, 0, 0, -1, 0, -1], new Float64Array(6), 2);
    expect([0, 1].map((lane) => bondWatch(fput({}))(two, lane))).toEqual([-1, 1]);
  });

  it("gives the first bond with V' = r (chi + alpha r) turned round, found from the bond lengths", () => {
    const kind = { system: 'fput-alpha', maxSites: 8, time: 1, schemes: [{ scheme: 'rk4', steps: [1] }] } as const;
    fc.assert(
      fc.property(runs(kind), fc.integer({ min: 1, max: 64 }), ({ chain: system, start }, factor) => {
        const larger = { ...start, q: start.q.map((x) => factor * x) };
        const bent = (r: number, b: number) => coefficientAt(system.stiffness, b) + coefficientAt(system.alpha, b) * r <= 0;
        expect(bondWatch(system)(larger, 0)).toBe(bondLengths(system, larger).findIndex(bent));
      }),
      { seed: 1953, numRuns: 300 },
    );
  });
});

describe('isConfined', () => {
  // one site at rest between walls at q: the cubic terms of its bonds cancel, H = q^2; alpha = 1: barriers 1/6 at q = -1 and q = 1
  const one = fput({ sites: 1 });

  it('asks for an energy below the given share of the barrier', () => {
    expect(isConfined(one, at(0.40625))).toBe(true); // 169/1024 < 1/6
    expect(isConfined(one, at(0.4375))).toBe(false); // 49/256 > 1/6
    expect(isConfined(one, at(0.3125), 0, 0.5)).toBe(false); // 25/256 > 1/12
    expect(isConfined(one, at(0.25), 0, 0.5)).toBe(true); // 1/16 < 1/12
  });

  it('asks for bonds inside their barriers, whatever the energy', () => {
    // bonds 3 and -3, V = 9/2 and 9/2 - 9: H = 0 lies below the barrier, and the second bond beyond it
    expect(isConfined(fput({ sites: 1, alpha: [0, 1] }), at(3))).toBe(false);
    expect(isConfined(one, at(1), 0, Number.POSITIVE_INFINITY)).toBe(false);
    expect(isConfined(one, at(0.9375), 0, Number.POSITIVE_INFINITY)).toBe(true);
  });

  it('counts the energy from the bottom of the wells of a pinning', () => {
    // U = -q^2/2 + q^4/4: wells of -1/4 at q = +-1, one site: H = q^2 + U, and bonds that break at 1/6 or, for alpha = 1/4, at 8/3
    const wells = { quadratic: -1, quartic: 1 };
    expect(isConfined(fput({ sites: 1, pinning: wells }), at(0))).toBe(false); // 0 + 1/4 > 1/6, though nothing moves
    const strong = fput({ sites: 1, alpha: 0.25, pinning: wells });
    expect(isConfined(strong, at(1.5))).toBe(true); // 2.25 - 1.125 + 1.265625 + 0.25 = 2.640625 < 8/3
    expect(isConfined(strong, at(1.53125))).toBe(false); // 2.3447 - 1.1724 + 1.3744 + 0.25 = 2.797 > 8/3
    expect(isConfined(fput({ sites: 1, alpha: 0.25, pinning: { quadratic: 1 } }), at(1.3125))).toBe(true); // 1.5 q^2 = 2.584: no well
  });

  it('is not known where the pinning is a formula, but where no bond can break', () => {
    const pinning = { formula: { expression: '1 - cos(q)', parameters: {} } };
    expect(isConfined(fput({ sites: 1, pinning }), at(0))).toBe(false);
    expect(isConfined(fput({ sites: 1, pinning, alpha: 0 }), at(9))).toBe(true);
  });

  it('is always so without a barrier', () => {
    expect(isConfined(fput({ potential: 'toda' }), at(-9, 99, 9))).toBe(true);
  });
});
