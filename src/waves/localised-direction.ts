import { exp } from '../elementary/exp.ts';
import { cos, sin } from '../elementary/sin-cos.ts';
import { cosPi, sinPi } from '../elementary/sin-pi.ts';
import { type Complex, complexOver } from '../exact/complex.ts';
import { float64 } from '../exact/float64.ts';
import { InputError } from '../input-error.ts';

const { plus, minus, times, over } = complexOver(float64);
const real = (re: number): Complex<number> => ({ re, im: 0 });

/** Reflections there and back that are counted: what is left out falls off as exp(-2 sqrt(2 n s)). */
const terms = 256;

/**
 * The Laplace transform of {@link localisedDirection}, at s with a positive real part, or on a contour around the negative axis.
 *
 *   C(s) = sum_n (R_n - R_{n+1}) Q_n,   n (R_{n+1} - 2 R_n + R_{n-1}) = 2 s R_n,   R_0 = 1,
 *   (2n + 1) s Q_n - (n + 1)^2 (Q_{n+1} - Q_n) + n^2 (Q_n - Q_{n-1}) = R_n - R_{n+1}
 *
 * R_n is the mean of (r r'^*)^n, r and r' what a half-line reflects at two frequencies 2 i s apart, in units of the rate; Q_n closes the sum over both half-lines.
 *
 * @source V. L. Berezinskii, Sov. Phys. JETP 38, 620 (1974)
 */
export function transformOfDirection(s: Complex<number>): Complex<number> {
  const ratios: Complex<number>[] = [];
  let ratio = real(0);
  for (let n = terms; n > 0; n--) {
    ratio = over(real(1), minus(plus(real(2), times(real(2 / n), s)), ratio)); // R_n/R_{n-1}
    ratios[n] = ratio;
  }
  let reflected = real(1);
  const steps = Array.from({ length: terms }, (_, n) => {
    const next = times(reflected, ratios[n + 1] as Complex<number>);
    const step = minus(reflected, next);
    reflected = next;
    return step;
  });
  const sweep: { readonly constant: Complex<number>; readonly slope: Complex<number> }[] = [];
  let [constant, slope] = [real(0), real(0)];
  for (let n = terms - 1; n >= 0; n--) {
    const up = real((n + 1) * (n + 1));
    const divisor = minus(plus(times(real(2 * n + 1), s), plus(up, real(n * n))), times(up, slope));
    constant = over(plus(steps[n] as Complex<number>, times(up, constant)), divisor);
    slope = over(real(n * n), divisor); // Q_n = constant + slope Q_{n-1}
    sweep[n] = { constant, slope };
  }
  let [total, q] = [real(0), real(0)];
  sweep.forEach(({ constant: own, slope: by }, n) => {
    q = plus(own, times(by, q));
    total = plus(total, times(steps[n] as Complex<number>, q));
  });
  return total;
}

const nodes = 16;

/**
 * What is left of a direction in a linear random chain: (n_k - n_{-k})(t) over its value at t = 0, with tau = R t, R the rate of Bragg reflection, for weak disorder.
 *
 *   C(tau) = 1 - 2 tau + 2 tau^2 - 3/2 tau^3 + ...,   int_0^infty C dtau = 0
 *
 * The kinetic equation has exp(-2 tau), which agrees up to tau^2. From tau^3 on waves reflected by the same springs in another order come back in phase: C changes
 * its sign at tau = 1.48, and the wave returns to where it started, as it must where all waves are localised. Inverted on Talbot's contour with 16 nodes, to 1e-9.
 *
 * @param tau R t, 0 or more
 * @throws InputError for a time that is negative or not finite
 * @source V. L. Berezinskii, Sov. Phys. JETP 38, 620 (1974); T. Prat, D. Delande, N. Cherroret, Phys. Rev. A 99, 023629 (2019); J. Abate, P. P. Valko, Int. J. Numer.
 *   Meth. Eng. 60, 979 (2004)
 */
export function localisedDirection(tau: number): number {
  if (!(tau >= 0 && tau < Number.POSITIVE_INFINITY)) throw new InputError('tau', tau, '0 or a positive number');
  if (tau === 0) return 1;
  const scale = (2 * nodes) / 5; // r tau
  let total = (exp(scale) * transformOfDirection(real(scale / tau)).re) / 2;
  for (let k = 1; k < nodes; k++) {
    const angle = (Math.PI * k) / nodes;
    const cot = cosPi(k, nodes) / sinPi(k, nodes);
    const at = { re: scale * angle * cot, im: scale * angle };
    const size = exp(at.re);
    const grown = { re: size * cos(at.im), im: size * sin(at.im) };
    const weight = { re: 1, im: angle + (angle * cot - 1) * cot };
    total += times(times(grown, transformOfDirection({ re: at.re / tau, im: at.im / tau })), weight).re;
  }
  return (scale * total) / (nodes * tau);
}
