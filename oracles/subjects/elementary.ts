import type { Subject } from '../verdict/oracle.ts';
import { type CoreParts, coreParts, type ElementaryParts } from './core.ts';

/** "What is this function at these arguments?" One number, or numerator and denominator for sinPi and cosPi. */
export interface ElementaryAsk {
  readonly call: keyof ElementaryParts;
  readonly at: readonly number[];
}

/** Our own elementary functions. */
export const coreElementary =
  (parts: CoreParts = coreParts): Subject<ElementaryAsk, number> =>
  ({ call, at }) =>
    parts.elementary[call](...at);
