import { exp } from '../../elementary/exp.ts';
import { log } from '../../elementary/log.ts';
import type { Arithmetic } from '../../exact/arithmetic.ts';
import { InputError } from '../../input-error.ts';
import { type Motion, motionOf, type TodaRing } from './motion.ts';
import { type SolitonParts, solitonParts, solitonTerms } from './soliton-terms.ts';

/** A soliton: exp(2 alpha r_n) = 1 + sinh^2 kappa / cosh^2(kappa (n - at) -+ t sinh kappa), where it is alone. */
export interface Soliton {
  /** above 0: the inverse width */
  readonly kappa: number;
  /** 1: to larger n */
  readonly direction: 1 | -1;
  /** the bond where it would be at time 0 if it were alone, between 0 and N - 1 */
  readonly at: number;
}

/** Beyond, the weights of the terms overflow. */
const largest = 600;

/**
 * Solitons on a ring, at rest before and behind them: moving together or head-on, m = chi = 1.
 *
 * On the infinite lattice they lengthen the chain by 2 kappa each (in 2 alpha r), but the bonds of a ring add up to 0: so every bond is shorter
 * by the same amount c = -sum 2 kappa_i / N. Equal amounts change the pulls by the factor e^c, and with it the time and the momenta by e^(c/2).
 *
 * What is no solution is left at the seam between the bonds N - 1 and 0: {@link tailOf} what is left there of the solitons.
 *
 * @param time of the ring
 * @throws InputError for solitons that are none, of equal kappa and direction, or too many for so many sites
 */
export function solitons<T>(
  real: Arithmetic<T>,
  { alpha, sites }: TodaRing,
  all: readonly Soliton[],
  time: T,
  { pace }: SolitonParts = solitonParts,
): Motion<T> {
  refuseBad(all, sites);
  const { of, plus, minus, times } = real;
  const total = all.reduce((sum, { kappa }) => plus(sum, of(2 * kappa)), of(0));
  const compressed = real.over(total, of(sites)); // -c
  const slower = real.exp(real.over(minus(of(0), compressed), of(2)));
  const own = times(slower, time);
  const each = all.map(({ kappa, direction, at }) => {
    const shrink = real.exp(of(-kappa));
    const z = direction === 1 ? shrink : minus(of(0), shrink);
    return { z, kappa: of(kappa), at: of(at), pace: pace(real, z) };
  });
  const taus = Array.from({ length: sites + 1 }, (_, i) => {
    // half of every exponent in the weight without, half in the weight with: numbers twice as large have room
    const here = each.map(({ z, kappa, at, pace }) => {
      const theta = minus(times(kappa, minus(of(i - 1), at)), times(pace, own));
      // each by itself: in fixed point a small one has few digits, and its quotient as few
      const weights = [real.exp(minus(of(0), theta)), real.exp(theta)] as const;
      return { z, weights, rates: [pace, minus(of(0), pace)] } as const;
    });
    const terms = solitonTerms(real, here);
    const sum = (values: readonly T[]) => values.reduce(plus);
    return { value: sum(terms.map(({ value }) => value)), slope: sum(terms.map(({ value, rate }) => times(rate, value))) };
  });
  const { q, p } = motionOf(real, alpha, taus);
  const twice = of(2 * alpha);
  // x_n runs from -total/2 to total/2 on the infinite lattice
  const level = (n: number) => real.over(times(compressed, of(n - (sites - 1) / 2)), twice);
  return { q: q.map((x, n) => minus(x, level(n))), p: p.map((x) => times(slower, x)) };
}

/**
 * What 2 alpha r of the seam of the ring may be due to solitons, at any of the times: a bound.
 *
 * Alone, 2 alpha r < sinh^2 kappa / cosh^2 theta < 4 sinh^2 kappa e^(-2 kappa d) at a distance d. Others move a soliton by up to
 * |ln |(z_i - z_j)/(1 - z_i z_j)|| / kappa each.
 */
export function tailOf({ sites }: Pick<TodaRing, 'sites'>, all: readonly Soliton[], times: readonly number[]): number {
  const each = all.map((one) => ({ ...one, z: one.direction * exp(-one.kappa), sinh: (exp(one.kappa) - exp(-one.kappa)) / 2 }));
  const tails = times.map((time) =>
    each.reduce((sum, one) => {
      const { kappa, direction, at, z, sinh } = one;
      const shifts = each.map((other) => (other === one ? 0 : Math.abs(log(Math.abs((z - other.z) / (1 - z * other.z)))) / kappa));
      const centre = at + (direction * time * sinh) / kappa;
      const distance = Math.min(centre, sites - 1 - centre) - shifts.reduce((x, y) => x + y, 0);
      return sum + 4 * sinh * sinh * exp(-2 * kappa * distance);
    }, 0),
  );
  return Math.max(0, ...tails);
}

function refuseBad(all: readonly Soliton[], sites: number): void {
  if (all.length < 1 || all.length > 6) throw new InputError('solitons', `${all.length} of them`, 'from 1 to 6');
  all.forEach(({ kappa, direction, at }, i) => {
    if (!(kappa >= 1 / 16 && kappa <= 8)) throw new InputError(`solitons[${i}].kappa`, kappa, 'a number from 1/16 to 8');
    if (direction !== 1 && direction !== -1) throw new InputError(`solitons[${i}].direction`, direction, '1 or -1');
    if (!(at >= 0 && at <= sites - 1)) throw new InputError(`solitons[${i}].at`, at, `a number from 0 to ${sites - 1}`);
    if (all.slice(0, i).some((other) => other.kappa === kappa && other.direction === direction))
      throw new InputError(`solitons[${i}].kappa`, kappa, 'another kappa than the others of its direction: equal ones never meet');
  });
  const exponent = sites * all.reduce((sum, { kappa }) => sum + kappa, 0);
  if (exponent > largest) throw new InputError('solitons', `N sum kappa = ${exponent}`, `${largest} at most`);
}
