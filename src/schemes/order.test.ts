import { describe, expect, it } from 'vitest';
import { hamiltonianOf } from '../../oracles/hamiltonian/hamiltonian-of.ts';
import { type ChainInput, chain } from '../chain/chain.ts';
import { state } from '../chain/state.ts';
import { trajectory } from '../dynamics/trajectory.ts';
import { decimal } from '../exact/decimal.ts';
import { taylor } from '../reference/taylor.ts';
import { forcesPerStep } from './scheme.ts';
import { type SchemeName, schemes } from './schemes.ts';

/** Both boundaries, uniform and site-dependent coefficients, bonds that are strongly nonlinear at the amplitudes below; masses and a pinning. */
const systems: readonly ChainInput[] = [
  { potential: 'fput-alpha', boundary: 'fixed', sites: 3, stiffness: [1, 0.75, 1.25, 1], alpha: [0.5, 0.25, 0.75, 0.5] },
  { potential: 'fput-alpha', boundary: 'periodic', sites: 3, alpha: 0.5 },
  { potential: 'toda', boundary: 'fixed', sites: 3, alpha: 1 },
  { potential: 'toda', boundary: 'periodic', sites: 3, stiffness: [1, 1.5, 1], alpha: [0.5, 1, -0.5] },
  {
    potential: 'fput-alphabeta',
    boundary: 'fixed',
    sites: 3,
    alpha: [0.5, 0.25, -0.5, 1],
    beta: 1,
    mass: [1.5, 0.75, 1.25],
    pinning: { quadratic: [0.5, -0.25, 0], quartic: 1, sextic: [0.5, 0, 1] },
  },
];
const start = state([0.25, -0.125, 0.375], [0.5, -0.25, 0.125]);
const real = decimal(30);

/**
 * Numbers of steps to time 2, coarse enough for errors far above rounding, fine enough for the leading term to dominate. Doubles leave
 * no such steps to sofroniou-spaletta-10: its order is measured in decimals (oracles/passport).
 */
const steps: Record<Exclude<SchemeName, 'sofroniou-spaletta-10'>, number> = {
  'velocity-verlet': 64,
  'position-verlet': 64,
  'symplectic-euler': 2048,
  saba2: 64,
  saba2c: 32,
  'forest-ruth': 32,
  suzuki4: 24,
  pefrl: 24,
  'blanes-moan-s6': 16,
  'sb3a-4': 24,
  'sb3a-5': 24,
  'calvo-sanz-serna-4': 16,
  'mclachlan-atela-4': 16,
  srkn6b: 24,
  'mclachlan-atela-5': 16,
  yoshida6: 16,
  'kahan-li-6': 12,
  'okunbor-skeel-6': 12,
  srkn11b: 12,
  srkn14a: 11,
  yoshida8: 20,
  'kahan-li-8': 8,
  rk4: 32,
};

describe.each(systems)('on a chain of $potential bonds, $boundary', (input) => {
  const system = chain(input);
  const [exact] = taylor(hamiltonianOf(system), start.q, start.p, [2], real);

  it.each(Object.entries(steps))('%s converges to the 30-digit reference with its order', (name, count) => {
    const scheme = schemes[name as SchemeName];
    const error = (count: number) => {
      const { states } = trajectory(system, start, scheme, 2 / count, [count]);
      const squares = [...states[0].q, ...states[0].p].map((x, i) =>
        real
          .of(x)
          .sub([...exact.q, ...exact.p][i])
          .pow(2),
      );
      return squares
        .reduce((a, b) => a.add(b))
        .sqrt()
        .toNumber();
    };
    const [coarse, fine] = [error(count), error(2 * count)];
    // far above what rounding can do: every stage rounds six numbers below 1, in one direction at worst; tenfold for the flow
    expect(fine).toBeGreaterThan(10 * 2 ** -53 * Math.sqrt(6) * 2 * count * (forcesPerStep(scheme) + 1));
    expect(fine).toBeLessThan(1e-3);
    expect(Math.round(Math.log2(coarse / fine))).toBe(scheme.order);
  });
});
