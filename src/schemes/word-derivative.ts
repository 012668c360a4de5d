import { type Fixed, type Letter, one, timesExponential, timesFixed, type Words } from './free-algebra.ts';

/** An exponential of a step, exp(value X), whose value changes at a rate. */
export interface Moving {
  readonly of: Letter;
  readonly value: Fixed;
  readonly rate: Fixed;
}

/** The rate at which the product of a step's exponentials changes, in words of up to `length` letters: d(P e^{cX}) = (dP + dc P X) e^{cX}. */
export function wordDerivative(factors: readonly Moving[], length: number): Words {
  let [product, rate]: [Words, Words] = [one(length), one(length).map((row) => row.map(() => 0n))];
  for (const factor of factors) {
    const carried = factor.rate === 0n ? rate : plusLetter(rate, product, factor.of, factor.rate);
    rate = timesExponential(carried, factor.of, factor.value);
    product = timesExponential(product, factor.of, factor.value);
  }
  return rate;
}

/** y + c x X. */
function plusLetter(y: Words, x: Words, letter: Letter, c: Fixed): Words {
  return y.map((row, n) =>
    row.map((own, w) => (n === 0 || (w & 1) !== letter ? own : own + timesFixed((x[n - 1] as readonly Fixed[])[w >> 1] as Fixed, c))),
  );
}
