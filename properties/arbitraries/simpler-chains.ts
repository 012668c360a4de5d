import { type Chain, chain as chainOf, coefficientNames } from '../../src/chain/chain.ts';
import type { Coefficient } from '../../src/chain/coefficient.ts';
import { mapCoefficients } from '../../src/chain/map-coefficients.ts';
import { potentials } from '../../src/chain/potentials.ts';
import { bitsUsed } from './bits-used.ts';

/** Smaller chains: fewer sites, then equal coefficients, then simple ones; each strictly less complex. */
export function* simplerChains(chain: Chain): Generator<Chain> {
  const size = chainComplexity(chain);
  for (let site = 0; chain.sites > leastSites(chain) && site < chain.sites; site++) yield withoutSite(chain, site);
  for (const candidate of simplerCoefficients(chain)) if (chainComplexity(candidate) < size) yield candidate;
}

/** Sites above all, then coefficients that vary, then their bits. */
export function chainComplexity(chain: Chain): number {
  const coefficients = coefficientNames.map((name) => [chain[name]].flat());
  return (
    1000 * chain.sites + 50 * coefficients.filter((c) => c.length > 1).length + coefficients.flat().reduce((sum, x) => sum + bitsUsed(x), 0)
  );
}

export const leastSites = ({ boundary }: Chain): number => (boundary === 'fixed' ? 1 : 3);

/** The chain without a site, and without the bond to its left (on a ring: to its right). */
export function withoutSite(chain: Chain, site: number): Chain {
  const drop = (c: Coefficient): Coefficient => (typeof c === 'number' ? c : c.toSpliced(site, 1));
  const [stiffness, alpha, beta] = coefficientNames.map((name) => drop(chain[name])) as [Coefficient, Coefficient, Coefficient];
  return chainOf({ ...chain, sites: chain.sites - 1, stiffness, alpha, beta });
}

/** Each coefficient the same on every bond: 1, then signed 1, 1/2, 1/4, then what the first bond has. */
export function* simplerCoefficients(chain: Chain): Generator<Chain> {
  for (const name of potentials[chain.potential].coefficients) {
    const first = [chain[name]].flat()[0] as number;
    const sign = Math.sign(first);
    for (const value of [1, sign, sign / 2, sign / 4, first]) {
      if (value > 0 || name === 'alpha') yield mapCoefficients(chain, (c, own) => (own === name ? value : c));
    }
  }
}
