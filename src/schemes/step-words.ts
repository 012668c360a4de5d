import type { Decimal } from 'decimal.js';
import { coefficientNumber, printedTo } from './coefficient.ts';
import {
  boundDoubleKick,
  doubleKick,
  type Fixed,
  type Letter,
  one,
  timesExponential,
  timesExponentialOfThree,
  type Words,
} from './free-algebra.ts';
import type { SplittingScheme } from './scheme.ts';

/** What the conditions need of a scheme. */
export type Stages = Pick<SplittingScheme, 'first' | 'kicks' | 'drifts' | 'corrector'> & { readonly decimals?: number };

/** One exponential of a step: of h A (drift, 0), of h B (kick, 1), or of h^3 [B, [B, A]] (corrector). */
export interface Stage {
  readonly of: Letter | 'corrector';
  readonly value: Decimal;
  /** how far the value may be from what is printed */
  readonly last: Decimal;
}

/** Kicks and drifts in the order in which a step applies them, between its correctors. */
export function stagesOf({ first, kicks, drifts, corrector, decimals }: Stages): readonly Stage[] {
  const read = (of: Stage['of']) => (text: string) => ({ of, value: coefficientNumber(text), last: printedTo(text, decimals) });
  const [ahead, behind] = first === 'kick' ? [kicks.map(read(1)), drifts.map(read(0))] : [drifts.map(read(0)), kicks.map(read(1))];
  const ends = corrector === undefined ? [] : [read('corrector')(corrector)];
  return [...ends, ...ahead.flatMap((stage, i) => [stage, ...behind.slice(i, i + 1)]), ...ends];
}

/** x exp(c X) for a stage's X and any c. */
export function timesStage(x: Words, of: Stage['of'], c: Fixed, element = doubleKick): Words {
  return of === 'corrector' ? timesExponentialOfThree(x, element, c) : timesExponential(x, of, c);
}

/** The product of a step's exponentials, in words of up to `length` letters. */
export function stepWords(factors: readonly { readonly of: Stage['of']; readonly value: Fixed }[], length: number): Words {
  return factors.reduce((x, { of, value }) => timesStage(x, of, value), one(length));
}

/** {@link stepWords} of coefficients that are not negative, where nothing cancels: a bound of every word's coefficient. */
export function stepMajorant(factors: readonly { readonly of: Stage['of']; readonly value: Fixed }[], length: number): Words {
  return factors.reduce((x, { of, value }) => timesStage(x, of, value, boundDoubleKick), one(length));
}
