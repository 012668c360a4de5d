import { type Rational, rationals } from '../../src/exact/rationals.ts';
import { exactInequality, type InequalityFamily } from '../exact/exact-inequality.ts';

const { plus, times, over, one } = rationals;
const whole = (n: number): Rational => rationals.ofInteger(BigInt(n));
const power = (x: Rational, n: number): Rational => (n === 0 ? one : times(x, power(x, n - 1)));

/**
 * What bounds at every order n, with noise eps^n or up to times eps^-n, say of the conductivity without noise: of a stationary current with the correlations
 * a exp(-(a + 2 eps') t), a = 2^(-1/eps), which meets all of these bounds.
 *
 *   (3) = 2 eps^2 a/(a + 2 eps'),   <(eps int_0^T J)^2>/T <= eps^2 a T
 *
 * Catches: limits that are exchanged.
 * Blind to: what a chain does: the current here is none of a chain.
 */
export const orderOfLimits = exactInequality('transport/fall-off', {
  tex: String.raw`\kappa(\varepsilon, 0) \le C \varepsilon^m,\quad \kappa(\varepsilon, \varepsilon^n) \le C(n) \varepsilon^{n+2}`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", abstract, Theorems 1 and 2',
  route: 'a current whose conductivity is known in closed form, without rounding',
  catches: 'limits that are exchanged',
  blindTo: 'what a chain does: the current here is none of a chain',
});

/** At eps = 1/(C + 1): kappa(eps, 0) against C eps^(m + 2); or what is bounded indeed, with C(n) = (4 n)^(2 n), the largest k^(2 n) 2^-k at most. */
export const fallOff = (of: 'the conductivity' | 'every order n'): InequalityFamily => ({
  'a current with correlations a exp(-a t), a = 2^(-1/eps)': {
    variables: ['C', 'm', 'n', 't'],
    from: 1,
    to: 8,
    sides: (x) => {
      const [C, m, n, t] = x as [Rational, Rational, Rational, Rational];
      const [order, loss] = [Number(n.numerator), Number(m.numerator)];
      const inverse = plus(C, one);
      const eps = over(one, inverse);
      const a = over(one, power(whole(2), Number(inverse.numerator)));
      const quantityThree = (noise: Rational) => over(times(times(whole(2), times(eps, eps)), a), plus(a, times(whole(2), noise)));
      if (of === 'the conductivity')
        return [{ of: 'kappa(eps, 0)', less: quantityThree(rationals.zero), more: times(C, power(eps, loss + 2)) }];
      const constant = power(whole(4 * order), 2 * order);
      const upToThen = times(times(eps, eps), times(a, times(t, power(inverse, 2 * order)))); // eps^-n eps^2 a T, T = eps^-n t
      return [
        { of: 'kappa(eps, eps^n)', less: quantityThree(power(eps, order)), more: times(constant, power(eps, order + 2)) },
        { of: 'eps^-n times (3) up to eps^-n t', less: upToThen, more: times(times(constant, t), times(eps, eps)) },
      ];
    },
  },
});
