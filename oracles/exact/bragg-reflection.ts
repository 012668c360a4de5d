import { type Complex, complexOver } from '../../src/exact/complex.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { type PowerSeries, powerSeries } from '../../src/exact/power-series.ts';
import { type BraggLaw, reflectionRate } from '../../src/waves/bragg.ts';
import { type Between, type Coefficients, transferred } from '../../src/waves/transfer.ts';
import type { CoreParts } from '../subjects/core.ts';
import { exactIdentity } from './exact-identity.ts';
import type { Equation, Identity, IdentityFamily } from './identity.ts';
import { negative, product, sum } from './modulated-ring.ts';

/**
 * A piece of n modulated springs in a uniform chain: what it reflects at second order in the modulation is the rate of Bragg reflection times n/|d omega/dk|,
 * the time that the wave takes to pass.
 *
 * With u = tan(k/4) everything is rational: cos(k/2) = (1 - u^2)/(1 + u^2), sin(k/2) = 2u/(1 + u^2). The wave exp(i k j) that comes in on the left is carried
 * through by transfer matrices, as a power series in the modulation, and stands on the right as A exp(i k j) + B exp(-i k j): |B|^2 is what is reflected, over
 * what is let through, and |A|^2 - |B|^2 = 1. Fields on one piece, any modulation; for independent springs +-s the mean over all 2^n pieces.
 *
 * Catches: a wrong factor, or power of epsilon, omega, |d omega/dk| or |chi_2k|^2, another wave number of the modulation.
 * Blind to: long pieces, in which waves are reflected more than once: localisation/lyapunov sees how waves fall off there.
 */
export const braggReflection = exactIdentity('exact/bragg-reflection', {
  tex: String.raw`|r|^2 = R\, n / |\omega'_k| + O(\epsilon^3)`,
  source: 'transfer matrices of the linear chain',
  route: 'their product as a power series, at random points of a prime field; each term left out and flipped in turn',
  catches: 'a wrong factor or power in the rate, another wave number of the modulation',
  blindTo: 'what is reflected more than once: localisation/lyapunov',
});

type Series<T> = Complex<PowerSeries<T>>;

/** cos and sin of k/2. */
function halfAngle<T>(over: Operations<T>, u: T): readonly [cos: T, sin: T] {
  const [one, square] = [over.of(1), over.times(u, u)];
  const denominator = over.plus(one, square);
  return [over.over(over.minus(one, square), denominator), over.over(over.plus(u, u), denominator)];
}

/** |A|^2 and |B|^2 of a wave behind springs 1 + x_j, at second order in x. */
function behind<T>(over: Operations<T>, of: Coefficients, [cos, sin]: readonly [T, T], springs: readonly T[]): readonly [T, T] {
  const numbers = powerSeries(over, 2);
  const field = complexOver(numbers);
  const zero = over.of(0);
  const constant = (re: T, im: T): Series<T> => ({ re: [re, zero, zero], im: [im, zero, zero] });
  const real = (...re: readonly [T, T, T]): Series<T> => ({ re, im: [zero, zero, zero] });
  const [even, odd] = [over.minus(over.times(cos, cos), over.times(sin, sin)), product(over, over.of(2), sin, cos)];
  const [z, back] = [constant(even, odd), constant(even, negative(over, odd))];
  const one = field.of(1);
  const square = constant(product(over, over.of(4), sin, sin), zero);
  const step = (at: Between<Series<T>>, compliance: Series<T>) => transferred(field, of, square, compliance, at);
  const start: Between<Series<T>> = { q: one, pull: field.minus(one, back) };
  const there = springs.reduce((at, x) => step(at, real(over.of(1), negative(over, x), over.times(x, x))), start); // 1/(1 + x)
  const next = step(there, one);
  const reflected = field.over(field.minus(next.q, field.times(z, there.q)), field.minus(back, z));
  const passing = field.minus(there.q, reflected);
  const secondOrder = ({ re, im }: Series<T>) => numbers.plus(numbers.times(re, re), numbers.times(im, im))[2] as T;
  return [secondOrder(passing), secondOrder(reflected)];
}

/** |sum_j x_j exp(-2 i k j)|^2 / n, which is N |chi_2k|^2 of these springs alone. */
function modulationOf<T>(over: Operations<T>, [cos, sin]: readonly [T, T], x: readonly T[]): T {
  const field = complexOver(over);
  const half = { re: cos, im: negative(over, sin) };
  const turn = [half, half, half].reduce(field.times, half); // exp(-2ik)
  let [phase, total] = [field.of(1), field.of(0)];
  for (const value of x) {
    total = field.plus(total, field.times(phase, { re: value, im: over.of(0) }));
    phase = field.times(phase, turn);
  }
  return over.over(over.plus(over.times(total.re, total.re), over.times(total.im, total.im)), over.of(x.length));
}

const readings: readonly Coefficients[] = ['springs', 'sites'];

/** Both readings of (4), for some springs and for the mean over signs. */
export const reflectionIdentities = (lawOf: (parts: CoreParts) => BraggLaw): IdentityFamily =>
  Object.fromEntries([
    ...[1, 2, 4].map((n) => [`piece of ${n}`, (parts: CoreParts) => ofPiece(n, lawOf(parts))]),
    ['mean over 8 pieces of 3', (parts: CoreParts) => ofSigns(3, lawOf(parts))],
  ]);

function ofPiece(n: number, law: BraggLaw): Identity {
  return {
    variables: ['u', 'epsilon', ...Array.from({ length: n }, (_, j) => `chi${j}`)],
    equations: <T>(over: Operations<T>, [u, epsilon, ...chi]: readonly T[]): Equation<T>[] => {
      const angle = halfAngle(over, u as T);
      const springs = chi.map((x) => over.times(epsilon as T, x));
      const rate = rateAt(over, law, angle, epsilon as T, modulationOf(over, angle, chi));
      return readings.flatMap((of) => {
        const [passing, reflected] = behind(over, of, angle, springs);
        return [
          { of: `reflected, ${of}`, terms: { '|B|^2': reflected, 'R times the passage': negative(over, passage(over, n, angle, rate)) } },
          { of: `energy, ${of}`, terms: { '|A|^2': passing, '|B|^2': negative(over, reflected) } },
        ];
      });
    },
  };
}

function ofSigns(n: number, law: BraggLaw): Identity {
  const signs = Array.from({ length: 1 << n }, (_, bits) => Array.from({ length: n }, (_, j) => ((bits >> j) % 2 === 0 ? 1 : -1)));
  return {
    variables: ['u', 'epsilon', 's'],
    equations: <T>(over: Operations<T>, [u, epsilon, s]: readonly T[]): Equation<T>[] => {
      const angle = halfAngle(over, u as T);
      const size = over.times(epsilon as T, s as T);
      const rate = rateAt(over, law, angle, epsilon as T, over.times(s as T, s as T));
      return readings.map((of) => {
        const springs = signs.map((list) => list.map((sign) => over.times(over.of(sign), size)));
        const total = sum(
          over,
          springs.map((x) => behind(over, of, angle, x)[1]),
        );
        const stated = negative(over, passage(over, n, angle, rate));
        return {
          of: `mean reflected, ${of}`,
          terms: { '<|B|^2>': over.over(total, over.of(signs.length)), 'R times the passage': stated },
        };
      });
    },
  };
}

function rateAt<T>(over: Operations<T>, law: BraggLaw, [cos, sin]: readonly [T, T], epsilon: T, modulation: T): T {
  return reflectionRate(over, { epsilon, frequency: over.plus(sin, sin), velocity: cos, modulation }, law);
}

const passage = <T>(over: Operations<T>, n: number, [cos]: readonly [T, T], rate: T): T => over.over(over.times(over.of(n), rate), cos);
