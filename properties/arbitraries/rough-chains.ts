import { type Chain, type Coefficient, chain as chainOf } from '../../src/chain/chain.ts';
import { type ChainsOf, randomChain } from './chains.ts';
import { rough } from './rough.ts';
import { simplerChains } from './simpler-chains.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';

/** Random chains off the grid: every coefficient has all its bits. For formats, which must carry them, and for laws about rounding. */
export function roughChains(kind: ChainsOf): StructuralArbitrary<Chain> {
  return new StructuralArbitrary((dice) => roughChain(dice, kind), simplerChains);
}

export function roughChain(dice: Dice, kind: ChainsOf): Chain {
  const { alpha, stiffness, ...rest } = randomChain(dice, kind);
  const off = (c: Coefficient): Coefficient => (typeof c === 'number' ? rough(dice, c) : c.map((x) => rough(dice, x)));
  const linear = { ...rest, stiffness: off(stiffness) };
  return chainOf(kind.potential === 'harmonic' ? linear : { ...linear, alpha: off(alpha) });
}
