import type { Arithmetic } from '../../src/exact/arithmetic.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { bound } from '../bounds/bound.ts';
import type { Oracle, Subject } from '../verdict/oracle.ts';

/** A number that depends on one other: the frequency of the quartic oscillator at an energy, the norm of the momentum density at beta. */
export interface ConstantAsk {
  readonly quantity: 'frequency of the quartic oscillator' | 'density of p = 0';
  readonly at: number;
}

/** Digits that answers have, and that are worked with. */
const [digits, working] = [40, 50];

/** A formula over numbers of 50 digits as a subject: its value as text. */
export const constantOnTrial =
  (formula: <T>(over: Arithmetic<T>, at: T, pi: T) => T): Subject<ConstantAsk, string> =>
  ({ at }) => {
    const real = decimal(working);
    return formula(real, real.of(at), machin(real)).toFixed(digits);
  };

/** pi = 16 arctan 1/5 - 4 arctan 1/239. */
export function machin<T>(over: Arithmetic<T>): T {
  const arctan = (n: number) => {
    let [power, sum] = [over.over(over.of(1), over.of(n)), over.of(0)];
    for (let k = 0; k < 2 * over.digits; k++) {
      sum = over.plus(sum, over.over(power, over.of((k % 2 === 0 ? 1 : -1) * (2 * k + 1))));
      power = over.over(power, over.of(n * n));
    }
    return sum;
  };
  return over.minus(over.times(over.of(16), arctan(5)), over.times(over.of(4), arctan(239)));
}

/**
 * Constants by a second route, to 30 digits and more.
 *
 * The quartic oscillator: int_0^1 ds / sqrt(1 - s^4) is twice the integral up to sqrt(sqrt 2 - 1) (Fagnano), where the binomial series converges as 0.17^n. The
 * density of momenta at 0: one over the integral of exp(-beta p^2/2), by the trapezoidal rule with steps of half a width, exact to 2 exp(-8 pi^2).
 *
 * Catches: a wrong factor or power in a closed form. Blind to: what the number is used for.
 */
export const constantsBySecondRoute: Oracle<ConstantAsk, ConstantAsk, string> = {
  id: 'transport/constants',
  law: {
    tex: String.raw`\omega = \frac{\pi}{2}\, e^{1/4} \Big/ \int_0^1 \frac{ds}{\sqrt{1 - s^4}},\quad \rho''(0) = 1 \Big/ \int e^{-\beta p^2/2} dp`,
    source: 'G. C. di Fagnano (1718) for the doubling; the Poisson summation formula for the trapezoidal rule',
    route: 'series and sums in 50 digits, from the integrals themselves',
    catches: 'a wrong factor or power in a closed form',
    blindTo: 'what the number is used for',
  },
  *examine(c) {
    const [said] = (yield [c]) as [string];
    const real = decimal(working);
    const found = c.quantity === 'density of p = 0' ? densityAtZero(real, real.of(c.at)) : quarticBySeries(real, real.of(c.at));
    const value = real.toNumber(found);
    const deviation = Math.abs(real.toNumber(real.minus(parsed(real, said), found)));
    return {
      deviation,
      tolerance: 0,
      uncertainty: bound({
        name: 'truncation',
        value: 1e-33 * Math.abs(value),
        grade: 'estimated',
        source: '2 exp(-8 pi^2) = 1.0e-34 of the trapezoidal rule; the series and 50 digits leave less',
      }),
      effect: 1e-20 * Math.abs(value),
      evidence: 'high-precision',
      witness: [{ name: 'value', value, floor: 2 ** -20 }],
      measured: [{ name: c.quantity, value, lower: value, upper: value, unit: '' }],
    };
  },
};

/** A decimal text, in pieces of twelve digits that doubles hold exactly. */
function parsed<T>(over: Arithmetic<T>, text: string): T {
  const [whole = '0', part = ''] = text.split('.');
  const pieces = part.match(/.{1,12}/g) ?? [];
  const scale = (piece: string) => Number(`1e${piece.length}`);
  return over.plus(
    over.of(Number(whole)),
    pieces.reduceRight((rest, piece) => over.over(over.plus(over.of(Number(piece)), rest), over.of(scale(piece))), over.of(0)),
  );
}

/** (pi/2) e^(1/4) over twice the sum of binom(2n, n)/4^n s^(4n+1)/(4n + 1) at s^2 = sqrt 2 - 1. */
function quarticBySeries<T>(over: Arithmetic<T>, energy: T): T {
  const { of, plus, times } = over;
  const square = over.minus(over.sqrt(of(2)), of(1));
  let [term, sum] = [over.sqrt(square), of(0)];
  for (let n = 0; n < 80; n++) {
    sum = plus(sum, over.over(term, of(4 * n + 1)));
    term = times(over.over(times(term, of(2 * n + 1)), of(2 * n + 2)), times(square, square));
  }
  return over.over(times(machin(over), over.sqrt(over.sqrt(energy))), times(of(4), sum));
}

/** One over the sum of h exp(-beta (h k)^2/2), h = 1/(2 sqrt beta): exponents are k^2/8. */
function densityAtZero<T>(over: Arithmetic<T>, beta: T): T {
  let sum = over.of(1);
  for (let k = 1; k < 32; k++) sum = over.plus(sum, over.times(over.of(2), over.exp(over.of((-k * k) / 8))));
  return over.over(over.times(over.of(2), over.sqrt(beta)), sum);
}
