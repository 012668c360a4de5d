import { InputError } from '../input-error.ts';

/**
 * A_s of the weight w_m(theta) = sum_{|s| < m} A_s cos(s theta) = 1 + 2 sum_{s=1}^{m-1} A_s cos(s theta) with which the mode of phase theta from
 * site to site stands in Tr L^2m at small amplitude:
 *
 *   Tr L^2m less its value at rest = 2 m alpha^2 sum_k w_m(theta_k) E_k on a ring, twice that on the mirrored ring between walls
 *   A_s = 4^(1-m) sum_{i=0}^{m-1-s} C(2m-1, i)
 *
 * The same as sum_{j+l=2m-2} <cos^j(x) cos^l(x + theta)>: 1; 1 + cos(theta)/2; 1 + 3 cos(theta)/4 + cos(2 theta)/4; exact in doubles to m = 26.
 * Its mean over theta is 1, its value at theta = 0 is (2m-1) C(2m-2, m-1) / 4^(m-1).
 *
 * @throws InputError for an m that is not a whole number from 1 to 26, or an s that is not one from 0
 */
export function todaWeight(m: number, s: number): number {
  if (!Number.isInteger(m) || m < 1 || m > 26) throw new InputError('m', m, 'a whole number from 1 to 26');
  if (!Number.isInteger(s) || s < 0) throw new InputError('s', s, 'a whole number from 0');
  let [sum, binomial] = [0, 1];
  for (let i = 0; i <= m - 1 - s; i++) {
    sum += binomial;
    binomial = (binomial * (2 * m - 1 - i)) / (i + 1);
  }
  for (let halvings = 0; halvings < 2 * m - 2; halvings++) sum /= 2;
  return sum;
}
