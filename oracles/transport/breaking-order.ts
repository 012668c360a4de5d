import { coordinatesOf } from '../../src/chain/lattice.ts';
import { rationals } from '../../src/exact/rationals.ts';
import { hierarchy, sitesOf } from '../../src/transport/hierarchy.ts';
import type { TransportNumbers } from '../../src/transport/numbers.ts';
import { ballAround, siteCount, type TorusBond, torusBonds } from '../../src/transport/torus.ts';
import { noUncertainty } from '../bounds/bound.ts';
import type { CoreParts } from '../subjects/core.ts';
import type { Oracle, Subject } from '../verdict/oracle.ts';

/** Frequencies that repeat: omega at x is number (x_1 + .. + x_d) mod `period`; terms of these degrees in U and V; orders 1 .. `orders`. */
export interface PeriodicFrequencies {
  readonly sides: readonly number[];
  readonly period: number;
  readonly orders: number;
  readonly degreesOfU: readonly number[];
  readonly degreesOfV: readonly number[];
}

/** The first order at which a coefficient that is not 0 meets a divisor that is, or null; and the sites of u^(k) before that. */
export interface BreakingOrder {
  readonly breaksAt: number | null;
  readonly sites: readonly (readonly number[])[];
}

/** Large primes over 2^20: no small whole combination of different ones vanishes. */
const generic = [1299709, 1615843, 1860511, 2097593, 2341831, 2654437, 2999999, 3331333].map((n) =>
  rationals.over(rationals.of(n), rationals.of(2 ** 20)),
);

/** The hierarchy of the core, in rational numbers. */
export const breakingOrderOnTrial =
  ({ transport }: Pick<CoreParts, 'transport'>): Subject<PeriodicFrequencies, BreakingOrder> =>
  (c) =>
    breakingOrder(c, transport);

function breakingOrder({ sides, period, orders, degreesOfU, degreesOfV }: PeriodicFrequencies, numbers: TransportNumbers): BreakingOrder {
  const label = (site: number) => coordinatesOf(sides, site).reduce((sum, x) => sum + x, 0) % period;
  const labels = Array.from({ length: siteCount(sides) }, (_, site) => label(site));
  const detuning = numbers.factors['detuning of equal frequencies'];
  const omega = labels.map((i, x) => rationals.times(generic[i] as (typeof generic)[0], rationals.of(1 + detuning * x)));
  const ones = (degrees: readonly number[]) => degrees.map((k) => [k, rationals.one] as const);
  const state = { omega, U: ones(degreesOfU), V: ones(degreesOfV) };
  const bond = torusBonds(sides)[0] as TorusBond;
  const sites: (readonly number[])[] = [];
  for (let order = 1; order <= orders; order++) {
    try {
      const last = hierarchy(rationals, { sides, bond, state, isZero: rationals.isZero }, order, numbers).at(-1);
      if (last === undefined || last.zeroMode.size > 0) return { breaksAt: order, sites };
      sites.push(sitesOf(last.solution));
    } catch (error) {
      if (error instanceof RangeError) return { breaksAt: order, sites };
      throw error;
    }
  }
  return { breaksAt: null, sites };
}

/** The order at which it has to break, if that is among the orders tried: paths of that many bonds join sites of equal frequency. */
function orderOfResonance({ sides, period, orders }: PeriodicFrequencies): number | null {
  const order = sides.length === 1 ? period : Math.min(period, 2);
  return order <= orders ? order : null;
}

/**
 * Where the hierarchy breaks: at the order that joins the bond's ends to two sites of equal frequency, and not before; u^(k) fills the ball of radius k - 1.
 *
 * With V = r^2/2 alone u^(k) is bilinear in amplitudes of sites at most k apart, so that P frequencies in turn break it at order P; in d > 1, where they go
 * with the sum of the coordinates, order 2 joins (1, 0) and (0, 1).
 *
 * Catches: resonant frequencies declared generic, a hierarchy that is solved with a divisor left out, one that reaches further.
 * Blind to: divisors that are small and not 0.
 */
export const orderOfBreaking: Oracle<PeriodicFrequencies, PeriodicFrequencies, BreakingOrder> = {
  id: 'transport/breaking-order',
  law: {
    tex: String.raw`\langle \omega, \xi \rangle = 0\ \text{with}\ \hat F(\xi) \ne 0\ \text{first at order}\ P`,
    source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", Remarks 1 and 2',
    route: 'paths on the lattice between sites of equal frequency; balls around the bond',
    catches: 'resonant frequencies declared generic, a divisor left out, a solution that reaches further',
    blindTo: 'divisors that are small and not 0',
  },
  *examine(c) {
    const [{ breaksAt, sites }] = (yield [c]) as [BreakingOrder];
    const bond = torusBonds(c.sides)[0] as TorusBond;
    const expected = orderOfResonance(c);
    const strange = sites.findIndex((found, k) => `${found}` !== `${ballAround(c.sides, bond, k)}`);
    const wrong = [
      ...(breaksAt === expected ? [] : [`breaks at ${breaksAt ?? 'no order'}, expected ${expected ?? 'none'}`]),
      ...(strange < 0 ? [] : [`u^(${strange + 1}) does not fill the ball of radius ${strange}`]),
    ];
    return {
      deviation: wrong.length,
      tolerance: 0,
      uncertainty: noUncertainty,
      effect: 1,
      evidence: 'exact',
      witness: [{ name: 'orders', value: sites.length + Number(breaksAt !== null), floor: 1 }],
      measured: [],
      ...(wrong[0] === undefined ? {} : { where: { term: wrong[0] } }),
    };
  },
};
