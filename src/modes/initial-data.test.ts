import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bondLengths } from '../chain/bond-lengths.ts';
import { chain } from '../chain/chain.ts';
import { isConfined, lowestBarrier } from '../chain/domain.ts';
import { energy, momentum } from '../chain/energy.ts';
import { state } from '../chain/state.ts';
import { pseudoRandom } from '../elementary/pseudo-random.ts';
import { InputError } from '../input-error.ts';
import { singleMode, uniformRandom } from './initial-data.ts';

const fput = (boundary: 'fixed' | 'periodic', sites: number, alpha: number) => chain({ potential: 'fput-alpha', boundary, sites, alpha });

describe('singleMode', () => {
  const root = Math.sqrt(0.5); // sin and cos of pi/4, within one ulp
  it.each([
    ['fixed', 3, 1, [root, 1, root]],
    ['fixed', 3, 2, [1, 0, -1]],
    ['fixed', 3, 3, [root, -1, root]],
    ['periodic', 4, 1, [1, 0, -1, 0]],
    ['periodic', 4, 2, [1, -1, 1, -1]],
    ['periodic', 4, 3, [1, 0, -1, 0]],
  ] as const)('is a sine between walls and a cosine on a ring, at rest: %s, N = %i, k = %i', (boundary, sites, k, shape) => {
    const { q, p, lanes } = singleMode(fput(boundary, sites, 1), k, 0.25);
    for (const [site, x] of shape.entries()) expect(Math.abs(q[site] - x / 4)).toBeLessThan(2 ** -53);
    expect(p).toEqual(new Float64Array(sites));
    expect(lanes).toBe(1);
  });

  it.each([
    ['fixed', 0, 3],
    ['fixed', 4, 3],
    ['fixed', 1.5, 3],
    ['fixed', Number.NaN, 3],
    ['periodic', 3, 2],
  ] as const)('refuses a mode that a chain of 3 sites has not: %s, %s', (boundary, k, last) => {
    expect(() => singleMode(fput(boundary, 3, 1), k, 1)).toThrow(InputError);
    expect(() => singleMode(fput(boundary, 3, 1), k, 1)).toThrow(`mode: got ${k}; expected a whole number from 1 to ${last}`);
  });
});

describe('uniformRandom', () => {
  it('counts from 0, and refuses an energy that is not above the one at rest', () => {
    // V(0) = 1 on each of the three bonds
    const lifted = chain({ potential: { expression: '1 + r^2', parameters: {} }, boundary: 'fixed', sites: 2 });
    expect(() => uniformRandom(lifted, 3, pseudoRandom(1))).toThrow('energy: got 3; expected more than 3, the energy at rest');
    expect(Math.abs(energy(lifted, uniformRandom(lifted, 4, pseudoRandom(1))) - 4)).toBeLessThan(1e-12);
  });

  const systems = [fput('fixed', 8, 0.25), fput('periodic', 5, 0.125), chain({ potential: 'toda', boundary: 'fixed', sites: 6, alpha: 1 })];

  it('reaches its energy to 1e-12, with the mean momentum taken out on a ring', () => {
    fc.assert(
      fc.property(fc.constantFrom(...systems), fc.nat(1000), fc.integer({ min: 1, max: 128 }), (system, seed, k) => {
        const start = uniformRandom(system, k / 128, pseudoRandom(seed));
        // the accuracy that uniformRandom itself demands of its answer
        expect(Math.abs(energy(system, start) / (k / 128) - 1)).toBeLessThanOrEqual(1e-12);
        expect(isConfined(system, start)).toBe(true);
        // N = 5 draws below 1, scaled: N^2 u for the mean, 2 N u to subtract it, 2 N u to scale, 2 N^2 u to add up again
        const factor = start.q[0] / (2 * pseudoRandom(seed)() - 1);
        if (system.boundary === 'periodic') expect(Math.abs(momentum(start))).toBeLessThanOrEqual(95 * 2 ** -53 * factor);
      }),
      { seed: 1953 },
    );
  });

  it('scales its draws by one factor: q_1 .. q_N, p_1 .. p_N', () => {
    const drawn = [0.75, 0.25, 0.625, 0.875];
    let calls = 0;
    const { q, p } = uniformRandom(fput('fixed', 2, 0.25), 1, () => drawn[calls++]);
    expect(calls).toBe(4);
    // 2 x - 1 = 1/2, -1/2, 1/4, 3/4: each component is a rounded product with the factor, and multiples by powers of two are exact
    const factor = 2 * q[0];
    expect(factor).toBeGreaterThan(0);
    expect([...q, ...p]).toEqual([factor / 2, -factor / 2, factor / 4, factor * 0.75]);
  });

  it('reaches every energy below the lowest barrier, whatever was drawn, inside the barriers', () => {
    for (const alpha of [-1, 1 / 4, 4, 16]) {
      for (let seed = 0; seed < 50; seed++) {
        const system = fput('fixed', 3, alpha);
        for (const share of [0.01, 0.99]) {
          const target = share * lowestBarrier(system);
          const start = uniformRandom(system, target, pseudoRandom(seed));
          expect(isConfined(system, start)).toBe(true);
          expect(Math.abs(energy(system, start) - target)).toBeLessThan(1e-14 * target); // some 30 roundings
        }
      }
    }
  });

  it('refuses an energy that lies beyond the first broken bond', () => {
    const system = fput('fixed', 3, 1);
    const next = pseudoRandom(1);
    const [q, p] = [0, 1].map(() => Array.from({ length: 3 }, () => 2 * next() - 1));
    // along the ray of these draws the most squeezed bond reaches its barrier at r = -1 for this factor
    const factor = -1 / Math.min(...bondLengths(system, state(q, p)));
    const scaled = [q, p].map((x) => x.map((value) => factor * value));
    const asked = 1.0625 * energy(system, state(scaled[0], scaled[1]));
    expect(asked).toBeGreaterThan(lowestBarrier(system));
    expect(() => uniformRandom(system, asked, pseudoRandom(1))).toThrow(InputError);
    expect(() => uniformRandom(system, asked, pseudoRandom(1))).toThrow(
      `energy: got ${asked}; expected an energy that these data reach before a bond breaks`,
    );
  });

  it('has no bond at its barrier, even for energies above the lowest', () => {
    const system = fput('fixed', 16, 0.25);
    const start = uniformRandom(system, 1.5 * lowestBarrier(system), pseudoRandom(7));
    expect(Math.min(...bondLengths(system, start))).toBeGreaterThan(-4);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the energy %s', (target) => {
    expect(() => uniformRandom(systems[0], target, () => expect.unreachable())).toThrow(
      `energy: got ${target}; expected a positive finite number`,
    );
  });
});
