import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/exact/decimal.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import { float64 } from '../../src/exact/float64.ts';
import { solution } from '../../src/reference/equations.ts';
import { spinChain } from '../../src/spins/spin-chain.ts';
import { rateOf, siteEnergyTerms, spinEquations, spinHamiltonian, spinNames } from './spin-hamiltonian.ts';

const real = decimal(40);
const named = <T>(values: readonly T[]) => Object.fromEntries(spinNames(values.length / 3).map((name, i) => [name, values[i] as T]));

describe('the Hamiltonian of spins as an expression', () => {
  /** S_0 = x, S_1 = y, S_2 = z, S_3 = x. */
  const chain = spinChain({ sites: 4, field: [[1, 2, 4], [8, 16, 32], [64, 128, 256], [512, 1024, 2048]], coupling: [1, 10, 100, 1000] }); // biome-ignore format: a list of vectors
  const values = named([1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0]);

  it('has the values that are found by hand (exact)', () => {
    expect(evaluate(spinHamiltonian(chain), values, float64)).toBe(1785);
    expect(siteEnergyTerms(chain).map((term) => evaluate(term, values, float64))).toEqual([501, 16, 256, 1012]);
    const { names, rates } = spinEquations(chain);
    expect(names.join()).toBe('x0,y0,z0,x1,y1,z1,x2,y2,z2,x3,y3,z3');
    expect(rates.map((rate) => evaluate(rate, values, float64) + 0)).toEqual([0, 4, -3, -42, 0, 9, 138, -164, 0, 0, 2148, -1024]);
    // de_1/dt = -842, as the test of the currents finds from the rates
    expect(evaluate(rateOf(siteEnergyTerms(chain)[1] as never, spinEquations(chain)), values, float64)).toBe(-842);
  });

  it('is conserved along its own equations, and so is the length of every spin (40 digits)', () => {
    const start = [0.6, 0.8, 0, 0, 0.28, 0.96, -1, 0, 0];
    const three = spinChain({ sites: 3, field: [[1, 0, 0.5], [0, 1, 0], [0.25, 0, 1]], coupling: [1, -0.5, 2] }); // biome-ignore format: a list of vectors
    const [end] = solution(spinEquations(three), start, [2], real) as [ReturnType<typeof real.of>[]];
    const before = start.map(real.of);
    const change = (of: (spins: typeof before) => (typeof before)[number]) => Math.abs(real.toNumber(real.minus(of(end), of(before))));
    const square = (spins: typeof before, x: number) =>
      [0, 1, 2].map((k) => spins[3 * x + k] as (typeof before)[number]).reduce((sum, s) => real.plus(sum, real.times(s, s)), real.of(0));
    expect(change((spins) => evaluate(spinHamiltonian(three), named(spins), real))).toBeLessThan(1e-35);
    for (const x of [0, 1, 2]) expect(change((spins) => square(spins, x))).toBeLessThan(1e-35);
    expect(Math.abs(real.toNumber(real.minus(end[0] as never, before[0] as never)))).toBeGreaterThan(0.1);
  });

  it('one spin in a field along z turns from x to y: dS/dt = omega x S (exact)', () => {
    const alone = spinChain({ sites: 3, field: [0, 0, 1], coupling: 0 });
    const quarter = real.toNumber(real.of(Math.PI / 2));
    const [end] = solution(spinEquations(alone), [1, 0, 0, 0, 0, 1, 0, 1, 0], [quarter], real);
    expect(end?.map((x) => Math.round(real.toNumber(x) * 2 ** 40) / 2 ** 40 + 0)).toEqual([0, 1, 0, 0, 0, 1, -1, 0, 0]);
  });
});
