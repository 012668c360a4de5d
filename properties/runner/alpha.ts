import type { AnyClaim } from '../claims/claim.ts';
import { claims } from '../claims/claims.ts';

/** The chance that a run of the whole ledger, however many cases it draws, refutes anything statistical that is true. */
export const alphaOfRun = 1e-6;

/**
 * What case `index` of one subject, oracle and regime of a claim may spend: the claim's share by weight among all statistical claims of the ledger,
 * whatever is selected; an equal part of that for each subject, oracle and regime; and of that 1 / ((index + 1)(index + 2)), which adds up to 1
 * over all indices and to less over any of them, so that neither the number of cases nor their order or place changes a case's part.
 *
 * 0 for a claim that is not statistical.
 */
export function alphaOf(claim: AnyClaim, index: number): number {
  const { weight = 0, subjects, oracles, cases } = claims.find(({ id, weight }) => id === claim.id && weight !== undefined) ?? claim;
  if (weight === 0) return 0;
  const all = claims.reduce((sum, of) => sum + (of.weight ?? 0), 0);
  const rows = Object.keys(subjects).length * oracles.length * cases.regimes.length;
  return (alphaOfRun * weight) / all / rows / ((index + 1) * (index + 2));
}

/** Case `index`, with what it may spend where the claim is statistical: by value, so that it is replayed as it was judged. */
export function caseOf(claim: AnyClaim, regime: string, seed: number, oracle: string, index: number): unknown {
  const c = claim.cases.draw(regime, seed, oracle, index);
  return claim.weight === undefined ? c : { ...c, alpha: alphaOf(claim, index) };
}
