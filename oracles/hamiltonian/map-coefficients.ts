import { type Chain, type Coefficient, chain as chainOf } from '../../src/chain/chain.ts';

/** The chain with the per-bond values of its coefficients rearranged, of `sites` sites; a coefficient that is one number stays that number. */
export function mapCoefficients(chain: Chain, change: (values: readonly number[]) => readonly number[], sites = chain.sites): Chain {
  const changed = (c: Coefficient): Coefficient => (typeof c === 'number' ? c : change(c));
  const { alpha, stiffness, ...rest } = chain;
  const linear = { ...rest, sites, stiffness: changed(stiffness) };
  return chainOf(chain.potential === 'harmonic' ? linear : { ...linear, alpha: changed(alpha) });
}
