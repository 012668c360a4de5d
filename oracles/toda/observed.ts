import type { Chain } from '../../src/chain/chain.ts';
import type { State } from '../../src/chain/state.ts';
import { refuted, stopped } from '../run.ts';
import type { ObservedRun } from '../subjects/toda-integrals.ts';
import type { Judgement, OutOfScope } from '../verdict/judgement.ts';

/** Why runs cannot be averaged: they stopped early, or J or the mode energies are missing, not finite or all 0 at one of the stops. */
export function unobserved(chain: Chain, start: State, runs: readonly ObservedRun[], stops: number): Judgement | OutOfScope | undefined {
  const bad = stopped(
    chain,
    start,
    runs.map(({ trajectory }) => ({ trajectory, stops })),
  );
  if (bad !== undefined) return bad;
  for (const { j, modes } of runs) {
    if (j.length !== stops || modes.length !== stops || !j.every(Number.isFinite))
      return refuted({ term: `expected finite J and mode energies at ${stops} stops` });
    const still = modes.findIndex((energies) => !isPositive(energies.reduce((a, b) => a + b, 0)));
    if (still !== -1) return refuted({ term: `expected positive mode energies, at stop ${still} of ${stops}` });
  }
  return undefined;
}

export const isPositive = (x: number): boolean => x > 0 && Number.isFinite(x);
