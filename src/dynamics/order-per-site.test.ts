import { expect, it } from 'vitest';
import { equationsOf } from '../../oracles/hamiltonian/equations-of.ts';
import { siteChain } from '../chain/chain.ts';
import { state } from '../chain/state.ts';
import { fixedPoint } from '../exact/fixed-point.ts';
import { solution } from '../reference/equations.ts';
import { schemes } from '../schemes/schemes.ts';
import { trajectory } from './trajectory.ts';

/** Coefficients, masses and pinnings that differ from site to site: a force without an energy, whose derivatives are not symmetric. */
const system = siteChain({
  kind: 'site-chain',
  potential: 'fput-alphabeta',
  boundary: 'fixed',
  sites: 3,
  stiffness: [1, 0.5, 1.5],
  alpha: [0.5, -0.25, 1],
  beta: 1,
  mass: [1.5, 0.75, 1],
  pinning: { quadratic: [0.5, 0, 0.25], quartic: 1 },
});
const start = state([0.25, -0.125, 0.375], [0.5, -0.25, 0.125]);
const real = fixedPoint(30);
const [exact] = solution(equationsOf(system), [...start.q, ...start.p], [2], real);

// Steps to time 2 as in order.test.ts: errors far above rounding, and small enough for the leading term.
it.each([
  ['velocity-verlet', 64],
  ['saba2', 64],
  ['saba2c', 32],
  ['rk4', 32],
  ['blanes-moan-s6', 16],
] as const)('%s has its order on a chain with coefficients per site: the corrector needs no symmetric Hessian', (name, count) => {
  const error = (steps: number) => {
    const [{ q, p }] = trajectory(system, start, schemes[name], 2 / steps, [steps]).states;
    return Math.hypot(...[...q, ...p].map((x, i) => real.toNumber(real.minus(real.of(x), exact[i]))));
  };
  const [coarse, fine] = [error(count), error(2 * count)];
  expect(fine).toBeGreaterThan(1e-12);
  expect(fine).toBeLessThan(1e-3);
  expect(Math.abs(Math.log2(coarse / fine) - schemes[name].order)).toBeLessThan(0.2);
});
