import type { Decimal } from 'decimal.js';
import type { Chain } from '../../src/chain/chain.ts';
import type { State } from '../../src/chain/state.ts';
import { log } from '../../src/elementary/log.ts';
import type { Point } from '../../src/reference/taylor.ts';
import type { OrderCondition } from '../../src/schemes/order-conditions.ts';
import type { Scheme } from '../../src/schemes/scheme.ts';
import { decimalStep, real } from './decimal-step.ts';

/** Where an order is measured. */
export interface OrderCase {
  readonly chain: Chain;
  readonly start: State;
}

/**
 * The order that a scheme shows on a chain, in 60 digits: log2 of the ratio of successive distances between 4, 8 and 16 steps of
 * lengths h, h/2, h/4; null where nothing moves, or everything overflows. Rounding plays no part, so that no order is too high to be seen.
 */
export function measuredOrder(scheme: Scheme, { chain, start }: OrderCase, h: number): number | null {
  const step = decimalStep(chain, scheme);
  const ends = [1, 2, 4].map((parts) => {
    let point: Point<Decimal> = { q: Array.from(start.q, real.of), p: Array.from(start.p, real.of) };
    for (let i = 0; i < 4 * parts; i++) point = step(point, real.of(h / parts));
    return [...point.q, ...point.p];
  }) as [Decimal[], Decimal[], Decimal[]];
  const distance = (a: readonly Decimal[], b: readonly Decimal[]) =>
    a.reduce((sum, x, i) => sum.plus(x.minus(b[i] as Decimal).pow(2)), real.of(0)).sqrt();
  const [coarse, fine] = [distance(ends[0], ends[1]), distance(ends[1], ends[2])];
  const ratio = coarse.div(fine).toNumber();
  return ratio > 0 && Number.isFinite(ratio) ? log(ratio) / Math.LN2 : null;
}

/**
 * The step to measure with: as small as the coefficients' last places permit, 1/32 at the least and 1/4 at the most. Below it the error
 * of printed digits, of low order, would show in place of the scheme's own.
 */
export function stepToMeasure(conditions: readonly OrderCondition[], order: number): number {
  const lead = conditions[order]?.residual ?? 0;
  for (const h of [1 / 32, 1 / 16, 1 / 8]) {
    const size = (residual: number, n: number) => residual * power(h / 4, n);
    const printed = conditions.slice(0, order).reduce((sum, { residual }, i) => sum + size(residual, i), 0);
    if (size(lead, order) > 1000 * printed) return h;
  }
  return 1 / 4;
}

function power(x: number, n: number): number {
  let result = 1;
  for (let i = 0; i < n; i++) result *= x;
  return result;
}
