import type { Cases } from './claim.ts';

/** In the regimes of `other`, every so many-th case is one of these; all else as usual. */
export function nowAndThen<Case>(every: number, other: Cases<Case>, usual: Cases<Case>): Cases<Case> {
  return {
    ...usual,
    draw: (regime, seed, oracle, index) =>
      (index % every === every - 1 && other.regimes.includes(regime) ? other : usual).draw(regime, seed, oracle, index),
  };
}
