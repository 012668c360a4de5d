import { type Chain, chain } from './chain.ts';
import type { Coefficient } from './coefficient.ts';
import type { Shape } from './lattice.ts';
import { type PinningName, pinningNames } from './pinning.ts';
import type { CoefficientName } from './potential.ts';
import { coefficientNames } from './potential.ts';

/** What may change from bond to bond, and what from site to site. */
export interface CoefficientChange {
  readonly bonds?: (coefficient: Coefficient, name: CoefficientName) => Coefficient;
  readonly sites?: (coefficient: Coefficient, name: 'mass' | PinningName) => Coefficient;
}

const same = (coefficient: Coefficient) => coefficient;

/** The chain with every coefficient changed, and of another shape if one is given. */
export function mapCoefficients(it: Chain, { bonds = same, sites = same }: CoefficientChange, shape: Shape = it): Chain {
  const { sides: _sides, pinning, ...rest } = it;
  return chain({
    ...rest,
    boundary: shape.boundary,
    sites: shape.sites,
    ...(shape.sides === undefined ? {} : { sides: shape.sides }),
    ...Object.fromEntries(coefficientNames.map((name) => [name, bonds(it[name], name)])),
    mass: sites(it.mass, 'mass'),
    ...(pinning === undefined
      ? {}
      : { pinning: { ...pinning, ...Object.fromEntries(pinningNames.map((name) => [name, sites(pinning[name], name)])) } }),
  });
}
