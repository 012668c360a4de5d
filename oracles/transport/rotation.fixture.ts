import { type Divisor, resolventDivisor, seriesSolution, smallDivisor } from './rotation.ts';

const opposite =
  (divisor: Divisor): Divisor =>
  (over, frequency, z) =>
    over.minus(over.of(0), divisor(over, frequency, z));

/** Series with a slip in what stands over <omega, xi>. */
export const reflectionAndResolvent = {
  'a divisor of the other sign': seriesSolution(opposite(smallDivisor), false),
  'a divisor without i': seriesSolution((over, frequency) => over.over(over.of(1), frequency), false),
  'a resolvent with + i': seriesSolution((over, frequency, z) => resolventDivisor(over, over.minus(over.of(0), frequency), z), true),
};
