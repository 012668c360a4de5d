import { describe, expect, it } from 'vitest';
import { decimalStep, real } from '../../oracles/passport/decimal-step.ts';
import { measuredOrder } from '../../oracles/passport/measured-order.ts';
import { orderCases } from '../../properties/arbitraries/order-cases.ts';
import { chain } from '../chain/chain.ts';
import { state } from '../chain/state.ts';
import { confirmedOrder, orderConditions } from '../schemes/order-conditions.ts';
import type { SplittingScheme } from '../schemes/scheme.ts';
import { schemes } from '../schemes/schemes.ts';
import { trajectory } from './trajectory.ts';

const { saba2c } = schemes;
const flipped: SplittingScheme = { ...saba2c, corrector: (saba2c.corrector as string).slice(1) };
const systems = [
  chain({ potential: 'fput-alphabeta', boundary: 'fixed', sites: 3, alpha: [0.5, 0.25, -1, 0.5], beta: 1, stiffness: [1, 2, 0.5, 1] }),
  chain({ potential: 'toda', boundary: 'periodic', sites: 4, alpha: 0.5 }),
];
const startOf = (sites: number) => state([0.25, -0.125, 0.375, 0.5].slice(0, sites), [0.5, -0.25, 0.125, 0].slice(0, sites));

describe.each(systems)('a step with a corrector, on $sites sites with $potential bonds', (system) => {
  const start = startOf(system.sites);

  it('is the same step in 60 digits, up to rounding: 4 steps of a dozen stages, each a few u', () => {
    const [end] = trajectory(system, start, saba2c, 0.5, [4]).states;
    const step = decimalStep(system, saba2c);
    let point = { q: Array.from(start.q, real.of), p: Array.from(start.p, real.of) };
    for (let n = 0; n < 4; n++) point = step(point, real.of(0.5)) as typeof point;
    [...end.q, ...end.p].forEach((x, i) => {
      expect(Math.abs([...point.q, ...point.p][i].minus(real.of(x)).toNumber())).toBeLessThan(4 * 12 * 8 * 2 ** -53);
    });
    // the corrector is there: 2 c h^3 (f . grad) f with f and V'' about 1 moves p by thousandths
    const [without] = trajectory(system, start, schemes.saba2, 0.5, [4]).states;
    expect(Math.max(...end.p.map((x, i) => Math.abs(x - without.p[i])))).toBeGreaterThan(1e-4);
  });

  it('has the same bits wherever it is looked at, and in every lane', () => {
    const [through] = trajectory(system, start, saba2c, 0.375, [5]).states;
    expect(trajectory(system, start, saba2c, 0.375, [0, 1, 2, 4, 5]).states.at(-1)).toEqual(through);
    const twice = (x: Float64Array) => Float64Array.from({ length: 2 * x.length }, (_, i) => x[i >> 1]);
    const [lanes] = trajectory(system, state(twice(start.q), twice(start.p), 2), saba2c, 0.375, [5]).states;
    expect({ q: lanes.q, p: lanes.p }).toEqual({ q: twice(through.q), p: twice(through.p) });
  });
});

describe('the sign of the corrector', () => {
  const orders = (scheme: SplittingScheme) =>
    (['fput-alpha', 'fput-alphabeta', 'toda'] as const).flatMap((name) => orderCases(name, 2)).map((c) => measuredOrder(scheme, c, 1 / 32));

  it('gives order 4, by the conditions and on nonlinear chains', () => {
    expect(confirmedOrder(orderConditions(saba2c, 'nystrom', 5))).toBe(4);
    for (const order of orders(saba2c)) expect(Math.abs((order as number) - 4)).toBeLessThan(0.1);
  });

  it('gives order 2 when it is the other one: the error of SABA2, doubled', () => {
    expect(confirmedOrder(orderConditions(flipped, 'nystrom', 5))).toBe(2);
    const [once, doubled] = [schemes.saba2, flipped].map((scheme) => orderConditions(scheme, 'nystrom', 3)[2]?.residual) as [
      number,
      number,
    ];
    expect(doubled / once).toBeCloseTo(2, 12);
    for (const order of orders(flipped)) expect(Math.abs((order as number) - 2)).toBeLessThan(0.1);
  });
});
