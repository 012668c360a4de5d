import { type Chain, mapCoefficients } from '../../src/chain/chain.ts';
import { type ChainsOf, randomChain } from './chains.ts';
import { rough } from './rough.ts';
import { simplerChains } from './simpler-chains.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';

/** Random chains off the grid: every coefficient has all its bits. For formats, which must carry them, and for laws about rounding. */
export function roughChains(kind: ChainsOf): StructuralArbitrary<Chain> {
  return new StructuralArbitrary((dice) => roughChain(dice, kind), simplerChains);
}

export function roughChain(dice: Dice, kind: ChainsOf): Chain {
  return mapCoefficients(randomChain(dice, kind), (c) => (typeof c === 'number' ? rough(dice, c) : c.map((x) => rough(dice, x))));
}
