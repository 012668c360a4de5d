import { type Rational, rational, rationals } from '../../src/exact/rationals.ts';
import { exactInequality, type InequalityFamily } from '../exact/exact-inequality.ts';

const { plus, minus, times, over, zero } = rationals;
const number = (text: string): Rational => rational(text);
const power = (x: Rational, n: number): Rational => (n === 0 ? rationals.one : times(x, power(x, n - 1)));

/**
 * The hypotheses of section 2 for concrete potentials, and what is concluded of them.
 *
 *   V''(x - y)^4 <= C (1 + U''(x)^2) (1 + U''(y)^2),   omega_- + eps U'' >= c  =>  omega^2 + eps U'' >= 0
 *
 * Catches: a power, or a square of omega_-, that is missing.
 * Blind to: points that were not tried; the derivation beside the claim covers them.
 */
export const hypothesesOnPotentials = exactInequality('transport/hypotheses', {
  tex: String.raw`V''(x-y)^4 \le C (1 + U''(x)^2)(1 + U''(y)^2),\quad \omega_- + \varepsilon U'' \ge c`,
  source: 'F. Huveneers, "Drastic fall-off of the thermal conductivity", sec. 2',
  route: 'both sides at whole numbers, without rounding',
  catches: 'a power, or a square of omega_-, that is missing',
  blindTo: 'points that were not tried; the derivation beside the claim covers them',
});

/** U'' and V'' of a pair of potentials. */
export interface Curvatures {
  readonly ofU: (q: Rational) => Rational;
  readonly ofV: (r: Rational) => Rational;
}

const monomial =
  (factor: string, degree: number) =>
  (x: Rational): Rational =>
    times(number(factor), power(x, degree));

export const curvatures = {
  'U = q^4/4, V = r^4/4': { ofU: monomial('3', 2), ofV: monomial('3', 2) },
  'U = q^4/4, V = r^2/2': { ofU: monomial('3', 2), ofV: monomial('1', 0) },
  'U = q^6/6, V = r^4/4': { ofU: monomial('5', 4), ofV: monomial('3', 2) },
  'U = 0, V = r^2/2': { ofU: () => zero, ofV: monomial('1', 0) },
  'U = q^4/4, V = r^2/2 + r^4/4': { ofU: monomial('3', 2), ofV: (r) => plus(number('1'), times(number('3'), power(r, 2))) },
} as const satisfies Readonly<Record<string, Curvatures>>;

/** How domination is written: V'' to the power 4 against 1 + U''^2 to the power `right`, with a constant, or with any constant C at x = C, y = 0. */
export interface Domination {
  readonly constant: string | 'any';
  readonly right: 1 | 2;
}

/** Domination of the pinning over the interaction, for one pair of potentials. */
export function domination(name: keyof typeof curvatures, { constant, right }: Domination): InequalityFamily {
  const { ofU, ofV } = curvatures[name] as Curvatures;
  const sizeOf = (q: Rational) => power(plus(rationals.one, power(ofU(q), 2)), right);
  return {
    [name]: {
      variables: ['x', 'y'],
      from: 1,
      to: 1000,
      sides: ([x, y]) => {
        const [at, other, factor] =
          constant === 'any' ? [x as Rational, zero, x as Rational] : [x as Rational, y as Rational, number(constant)];
        const right = times(factor, times(sizeOf(at), sizeOf(other)));
        return [{ of: 'domination', less: power(ofV(minus(at, other)), 4), more: right }];
      },
    },
  };
}

/** omega_-^k + eps U'' >= c with equality at the bottom of U = (u/2) q^2 + q^4/4, so that u = (c - omega_-^k)/eps: then omega_-^2 + eps u, which is to be positive. */
export const convexity = (k: 1 | 2): InequalityFamily => ({
  'omega_- = m/16, c = 1/256': {
    variables: ['m'],
    from: 1,
    to: 64,
    sides: ([m]) => {
      const omega = over(m as Rational, number('16'));
      const bottom = minus(number('1/256'), power(omega, k));
      return [{ of: 'curvature at 0', less: zero, more: plus(power(omega, 2), bottom) }];
    },
  },
});

/** H on a ring of 3 with U = 0 and V = v r^2/2: its smallest curvature omega^2 + 3 eps min(v, 0) against 0, for v of any sign or not. */
export const normalisability = (v: 'any' | 'not negative'): InequalityFamily => ({
  'ring of 3, omega = 1, U = 0, V = v r^2/2': {
    variables: ['v', 'eps, up to its sign'],
    from: -8,
    to: 8,
    sides: ([stiffness, eps]) => {
      const signed = stiffness as Rational;
      const used = v === 'any' ? signed : isNegative(signed) ? rationals.negative(signed) : signed;
      const coupling = isNegative(eps as Rational) ? rationals.negative(eps as Rational) : (eps as Rational);
      return [{ of: 'curvature along (1, -1, 0)', less: zero, more: plus(rationals.one, times(number('3'), times(coupling, used))) }];
    },
  },
});

const isNegative = ({ numerator }: Rational): boolean => numerator < 0n;
