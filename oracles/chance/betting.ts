import { log } from '../../src/elementary/log.ts';
import { InputError } from '../../src/input-error.ts';
import { endOf, type Interval } from './interval.ts';

/** Never more than this share of the capital is at risk in one bet. */
const atRisk = 3 / 4;

/**
 * The capital that refutes is an eighth above what Ville's inequality asks: far more than roundings can add, 3 n u for n numbers, and enough for 10^5
 * null sequences to show that the promise is kept (bets come so close to it that without this they could not). An interval gets 0.3 % longer.
 */
const reserve = 9 / 8;

/** What a player stakes on the next of a sequence of numbers in [0, 1], from those that came before: predictable bets. */
export interface Bettor {
  readonly stake: () => number;
  readonly see: (x: number) => void;
}

/**
 * Stakes sqrt(2 ln(2/alpha) / (variance planned)): those that make the interval shortest after `planned` numbers; the variance is estimated from
 * the numbers before, starting from 1/4 at the mean 1/2.
 */
export function bettor(alpha: number, planned: number): Bettor {
  const wealth = (2 * log(2 / alpha)) / planned;
  let [n, sum, squares] = [1, 1 / 2, 1 / 4];
  return {
    stake: () => Math.sqrt((wealth * n) / squares),
    see: (x) => {
      n++;
      sum += x;
      const away = x - sum / n;
      squares += away * away;
    },
  };
}

/** By what the capital of a bet that the mean is above m is multiplied when x comes: never negative, 1 on average where the mean is m. */
export const betAbove = (stake: number, m: number, x: number): number => 1 + Math.min(stake, atRisk / m) * (x - m);

/** The same of a bet that the mean is below m. */
export const betBelow = (stake: number, m: number, x: number): number => 1 - Math.min(stake, atRisk / (1 - m)) * (x - m);

/** The capital, from 1, at which a bet against m has refuted it: by Ville's inequality it gets to 2 / alpha with a chance of alpha / 2 at most, ever. */
export const refutingCapital = (alpha: number): number => (2 / alpha) * reserve;

/**
 * Where the mean of independent numbers in [0, 1] lies: of all intervals that these numbers give as they come in, together, one misses the mean
 * with a chance of alpha at most, whatever their distribution and whenever one looks or stops.
 *
 * For every m two players, one for "above", one for "below", stake on each next number a share of their capital known before it. If the mean is
 * m both capitals are nonnegative martingales; m is outside when one of them has reached 2 / alpha. The stakes do not depend on m, so that the
 * capital falls (rises) with m and what is left is an interval.
 *
 * @param values x_1 .. x_n in [0, 1], in the order in which they came
 * @param planned about how many numbers there will be when the interval should be short; any choice is valid
 * @throws InputError for a value outside [0, 1] or an alpha outside (0, 1)
 * @source I. Waudby-Smith, A. Ramdas, J. R. Stat. Soc. B 86, 1 (2024): the hedged capital process with predictable plug-in bets; J. Ville, Etude
 *   critique de la notion de collectif (1939)
 */
export function meanInterval(values: readonly number[], alpha: number, planned: number): Interval {
  checkAlpha(alpha);
  const { stake, see } = bettor(alpha, planned);
  const stakes = Float64Array.from(values, (x, i) => {
    if (!(x >= 0 && x <= 1)) throw new InputError(`values[${i}]`, x, 'a number from 0 to 1');
    const staked = stake();
    see(x);
    return staked;
  });
  const refuting = refutingCapital(alpha);
  const capital = (bet: typeof betAbove, m: number) => {
    let product = 1;
    for (let i = 0; i < values.length; i++) product *= bet(stakes[i], m, values[i]);
    return product; // at 0 a player is out, at Infinity it has won: both for good, and both allowed
  };
  const lower = endOf(1, 0, (m) => capital(betAbove, m) >= refuting);
  const upper = endOf(0, 1, (m) => capital(betBelow, m) >= refuting);
  if (lower <= upper) return { lower, upper };
  return { lower: (lower + upper) / 2, upper: (lower + upper) / 2 }; // every mean is refuted: as rare as that the true one is
}

export function checkAlpha(alpha: number): void {
  if (!(alpha > 0 && alpha < 1)) throw new InputError('alpha', alpha, 'a number between 0 and 1');
}
