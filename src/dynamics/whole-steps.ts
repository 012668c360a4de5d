import { InputError } from '../input-error.ts';

/**
 * How many steps a time takes. Times and steps are mostly decimals, which doubles only approximate (12000 / 0.1), so a ratio within four
 * units in the last place of a whole number counts as one.
 *
 * @throws InputError naming `argument`, with the nearest times that are whole numbers of steps
 */
export function wholeSteps(argument: string, time: number, step: number): number {
  const ratio = time / step;
  const steps = Math.round(ratio);
  if (steps > Number.MAX_SAFE_INTEGER) throw new InputError(argument, time, `at most ${Number.MAX_SAFE_INTEGER} steps of ${step}`);
  if (!(Math.abs(ratio - steps) <= 4 * 2 ** -52 * steps)) {
    const below = Math.floor(ratio);
    const near = [below, below + 1].filter((count) => count > 0).map((count) => timeOf(count, step));
    throw new InputError(argument, time, `a multiple of the step ${step}, such as ${near.join(' or ')}`);
  }
  return steps;
}

/**
 * The time of a step number: the double nearest to the product of the number and the step's shortest decimal text, so that
 * 3 steps of 0.1 end at 0.3.
 */
export function timeOf(steps: number, step: number): number {
  const [digits, exponent = '0'] = String(step).split('e') as [string, string?];
  const [whole, fraction = ''] = digits.split('.') as [string, string?];
  const [product, places] = [steps * Number(whole + fraction), fraction.length - Number(exponent)];
  // both exact: then the quotient is rounded once
  const exact = Number.isSafeInteger(product) && places >= 0 && places <= 22;
  return exact ? product / Number(`1e${places}`) : steps * step;
}
