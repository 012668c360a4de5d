import type { Chain } from '../../src/chain/chain.ts';
import { each } from '../../src/chain/coefficient.ts';
import { mapCoefficients } from '../../src/chain/map-coefficients.ts';
import { type ChainsOf, randomChain } from './chains.ts';
import { rough } from './rough.ts';
import { simplerChains } from './simpler-chains.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';

/** Random chains off the grid: every coefficient has all its bits. For formats, which must carry them, and for laws about rounding. */
export function roughChains(kind: ChainsOf): StructuralArbitrary<Chain> {
  return new StructuralArbitrary((dice) => roughChain(dice, kind), simplerChains);
}

export function roughChain(dice: Dice, kind: ChainsOf): Chain {
  const off = each((x) => rough(dice, x));
  return mapCoefficients(randomChain(dice, kind), { bonds: off, sites: off });
}
