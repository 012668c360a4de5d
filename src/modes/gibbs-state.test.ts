import { describe, expect, it } from 'vitest';
import { type ChainInput, chain } from '../chain/chain.ts';
import { energy } from '../chain/energy.ts';
import { pseudoRandom } from '../elementary/pseudo-random.ts';
import { gibbsState } from './gibbs-state.ts';

const written = (expression: string) => ({ potential: { expression, parameters: {} }, boundary: 'fixed', sites: 8 }) as const;

describe('gibbsState', () => {
  // Where V is homogeneous of degree n it is T times a gamma variable of shape N / n (scale q in the integral of exp(-V/T)): mean N T / n,
  // variance N T^2 / n; the kinetic energy the same with 2 for n.
  it.each<{ title: string; input: ChainInput; degree: number }>([
    { title: 'stiff bonds as a formula', input: written('50 * r^2'), degree: 2 },
    { title: 'soft bonds as a formula', input: written('r^2 / 100'), degree: 2 },
    { title: 'bonds without a linear part', input: written('r^4 / 4'), degree: 4 },
    {
      title: 'bonds by name, heavy and light',
      input: { ...written('r'), potential: 'harmonic', mass: [1, 4, 1, 4, 1, 4, 1, 4] },
      degree: 2,
    },
  ])('has the mean energy that the virial theorem gives: $title', ({ input, degree }) => {
    const system = chain(input);
    const [draws, temperature, n] = [100, 0.5, system.sites];
    const mean = Array.from({ length: draws }, (_, seed) => energy(system, gibbsState(system, temperature, pseudoRandom(seed)))).reduce(
      (sum, value) => sum + value / draws,
      0,
    );
    const deviation = temperature * Math.sqrt((n / degree + n / 2) / draws);
    expect(Math.abs(mean - n * temperature * (1 / 2 + 1 / degree))).toBeLessThan(5 * deviation);
  });

  it('stays where a logarithm is defined', () => {
    const system = chain(written('r - log(1 + r)'));
    for (let seed = 0; seed < 3; seed++) expect(energy(system, gibbsState(system, 0.25, pseudoRandom(seed)))).toBeGreaterThan(0);
  });
});
