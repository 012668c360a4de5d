import type { Chain } from './chain.ts';
import { type Coefficient, isZero, owned } from './coefficient.ts';
import { type Pinning, pinningNames } from './pinning.ts';

/** What {@link trustedChain} takes: all that a chain has, its formulas those of a chain. */
export interface ChainOfParts extends Omit<Chain, 'format' | 'kind' | 'sides' | 'pinning'> {
  readonly sides?: Chain['sides'] | undefined;
  readonly pinning?: Chain['pinning'] | undefined;
}

/**
 * What `chain` makes of the same parts, without a look at every number: for parts of a chain that has been checked, and for parts drawn from
 * where everything is allowed. The lists are the chain's from now on, and frozen.
 */
export function trustedChain(parts: ChainOfParts): Chain {
  const { potential, boundary, sites, sides, stiffness, alpha, beta, mass, pinning } = parts;
  const held = pinning === undefined ? undefined : trustedPinning(pinning);
  const chi = owned(stiffness);
  const a = owned(alpha);
  const b = owned(beta);
  const m = owned(mass);
  if (sides === undefined && held === undefined)
    return Object.freeze({
      format: 'tsingou.system/1',
      kind: 'chain',
      potential,
      boundary,
      sites,
      stiffness: chi,
      alpha: a,
      beta: b,
      mass: m,
    });
  return Object.freeze({
    format: 'tsingou.system/1',
    kind: 'chain',
    potential,
    boundary,
    sites,
    ...(sides === undefined ? {} : { sides: Object.freeze(sides) }),
    stiffness: chi,
    alpha: a,
    beta: b,
    mass: m,
    ...(held === undefined ? {} : { pinning: held }),
  });
}

/** Nothing where all its coefficients are 0 and no formula is written. */
function trustedPinning({ quadratic, quartic, sextic, formula }: Pinning): Pinning | undefined {
  const coefficients = { quadratic: owned(quadratic), quartic: owned(quartic), sextic: owned(sextic) };
  if (formula !== undefined) return Object.freeze({ ...coefficients, formula });
  return pinningNames.every((name) => isZero(coefficients[name])) ? undefined : Object.freeze(coefficients);
}

/** The coefficients of a chain, each changed: of its bonds and of its sites. */
export function partsOf(
  chain: Chain,
  shape: Pick<Chain, 'boundary' | 'sites' | 'sides'>,
  ofBonds: (coefficient: Coefficient) => Coefficient,
  ofSites: (coefficient: Coefficient) => Coefficient,
): ChainOfParts {
  const { potential, stiffness, alpha, beta, mass, pinning } = chain;
  const held = pinning && {
    ...pinning,
    quadratic: ofSites(pinning.quadratic),
    quartic: ofSites(pinning.quartic),
    sextic: ofSites(pinning.sextic),
  };
  return {
    potential,
    ...shape,
    stiffness: ofBonds(stiffness),
    alpha: ofBonds(alpha),
    beta: ofBonds(beta),
    mass: ofSites(mass),
    ...(held === undefined ? {} : { pinning: held }),
  };
}
