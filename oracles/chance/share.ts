import { log } from '../../src/elementary/log.ts';
import { InputError } from '../../src/input-error.ts';
import { checkAlpha } from './betting.ts';
import { endOf, type Interval } from './interval.ts';

/** More than the roundings of the sums of logarithms below, some n u times 10^5 for a million replicas. */
const aboveRounding = 2 ** -20;

/**
 * The logarithm of the mixture martingale of a proportion p: the likelihood of what came, averaged over all proportions alike, to that of p.
 *
 *   M_n(p) = int_0^1 x^s (1-x)^f dx / (p^s (1-p)^f) = s! f! / ((n+1)! p^s (1-p)^f),   n = s + f
 *
 * 1 on average where the proportion is p, after every number of trials; by Ville's inequality it reaches 1 / alpha with a chance of alpha at most, ever.
 *
 * @param p in (0, 1)
 * @source H. Robbins, Ann. Math. Stat. 41, 1397 (1970); J. Ville, Etude critique de la notion de collectif (1939)
 */
export function logMixture(successes: number, failures: number, p: number): number {
  const mixed = logFactorial(successes) + logFactorial(failures) - logFactorial(successes + failures + 1);
  return mixed - successes * log(p) - failures * log(1 - p);
}

/**
 * Where a proportion lies, from independent trials: of all intervals that these trials give as they come in, together, one misses it with a
 * chance of alpha at most.
 *
 * @throws InputError for counts that are not whole numbers, or an alpha outside (0, 1)
 * @source as `logMixture`
 */
export function shareInterval(successes: number, failures: number, alpha: number): Interval {
  checkAlpha(alpha);
  for (const [name, count] of Object.entries({ successes, failures }))
    if (!(Number.isInteger(count) && count >= 0)) throw new InputError(name, count, 'a whole number, 0 or more');
  const refuting = log(1 / alpha) + aboveRounding;
  const isOutside = (p: number) => (p <= 0 ? successes > 0 : p >= 1 ? failures > 0 : logMixture(successes, failures, p) >= refuting);
  const most = (successes + 1 / 2) / (successes + failures + 1); // near s/n, where the mixture is below 1
  return { lower: endOf(most, 0, isOutside), upper: endOf(most, 1, isOutside) };
}

const logFactorials = [0, 0];

function logFactorial(n: number): number {
  for (let k = logFactorials.length; k <= n; k++) logFactorials.push(logFactorials[k - 1] + log(k));
  return logFactorials[n];
}
