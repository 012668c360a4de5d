import type { Operations } from '../../src/exact/operations.ts';

/** e_0 .. e_M from Tr L .. Tr L^M: k e_k = sum_{i=1}^k (-1)^(i-1) e_{k-i} p_i (Newton). */
export function symmetricFunctions<T>(over: Operations<T>, traces: readonly T[]): readonly T[] {
  const e = [over.of(1)];
  for (let k = 1; k <= traces.length; k++) {
    let sum = over.of(0);
    for (let i = 1; i <= k; i++) {
      const term = over.times(e[k - i] as T, traces[i - 1] as T);
      sum = i % 2 === 1 ? over.plus(sum, term) : over.minus(sum, term);
    }
    e.push(over.over(sum, over.of(k)));
  }
  return e;
}
