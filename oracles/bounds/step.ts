import { exp } from '../../src/elementary/exp.ts';
import { log } from '../../src/elementary/log.ts';
import type { Term } from './bound.ts';

/** An order of convergence as differences of successive runs show it. */
export interface ObservedOrder {
  /** log2 of the last ratio above the rounding floor; NaN where nothing moves, or nothing differs */
  readonly order: number;
  /** how far the estimate before is from it */
  readonly spread: number;
  /** how far the rounding of both runs can move it */
  readonly rounding: number;
}

/** An estimate of an order is used as long as rounding can move it by no more than this. */
const steadyWithin = 0.1;

/**
 * The order of differences z_h - z_{h/2}, z_{h/2} - z_{h/4} .. (their lengths, three or more), read as finely as rounding lets it be read.
 *
 *   p_i = log2 (d_i / d_{i+1})
 *
 * @param rounding what rounding can do to each of the runs
 */
export function observedOrder(differences: readonly number[], rounding: number): ObservedOrder {
  const estimates = differences.slice(1).map((fine, i) => ({
    order: log2((differences[i] as number) / fine),
    rounding: (2 * rounding) / (fine * Math.LN2),
  }));
  const usable = estimates.findLastIndex((estimate, i) => i < 2 || estimate.rounding < steadyWithin);
  const [before, last] = [estimates[usable - 1], estimates[usable]] as [(typeof estimates)[0], (typeof estimates)[0]];
  return { ...last, spread: Math.abs(last.order - before.order) };
}

/**
 * What the finest of four runs, with steps h, h/2, h/4 and h/8, may still miss.
 *
 * - Above the rounding floor: what Richardson's extrapolation leaves, d_3 / (2^p - 1), at the lowest order that its own estimates admit (the
 *   last one less its distance from the one before, and no higher than the scheme's), twice, for an estimate needs room; and no more than the
 *   order p allows after d_2. Where the estimates admit no order that alone remains.
 * - Where d_3 does not exceed what rounding does to the two runs that it is the difference of: d_3 itself, which is rounding.
 *
 * @param differences d_1 = |z_h - z_{h/2}|, d_2, d_3
 * @param order p of the scheme
 * @param floor what rounding can do to a run
 * @source L. F. Richardson, Phil. Trans. R. Soc. A 210, 307 (1911); P. J. Roache, J. Fluids Eng. 116, 405 (1994), for the room
 */
export function richardson(differences: readonly [number, number, number], order: number, floor: number): Term {
  const [, before, last] = differences;
  const allowed = order === 1 ? before : Math.min(last, before / (1 << (order - 1)));
  if (last <= 2 * floor)
    return {
      name: 'step',
      value: before <= 2 * floor ? last : allowed,
      grade: 'measured',
      source: 'distance of the runs at h/4 and h/8, which has come down to what rounding does to them',
    };
  const seen = observedOrder(differences, floor);
  const lowest = Math.min(order, seen.order - seen.spread);
  const left = lowest > 0 ? (2 * last) / (exp(lowest * Math.LN2) - 1) : Number.POSITIVE_INFINITY;
  return left < allowed
    ? {
        name: 'step',
        value: left,
        grade: 'estimated',
        source: 'twice what Richardson leaves of the runs at h, h/2, h/4, h/8, at the lowest order that the spread of its estimates admits',
      }
    : {
        name: 'step',
        value: allowed,
        grade: 'estimated',
        source: 'distance of the runs at h/4 and h/8, and no more than order p allows after that of h/2 and h/4',
      };
}

/** What a step error of this order leaves visible, relative to the size of the state. */
export const visibleAt = (order: number): number => (order <= 2 ? 2 ** -6 : order <= 4 ? 2 ** -10 : 2 ** -20);

/** log2 of a ratio; NaN where there is none (nothing moved, or nothing differs). */
function log2(ratio: number): number {
  return ratio > 0 && Number.isFinite(ratio) ? log(ratio) / Math.LN2 : Number.NaN;
}
