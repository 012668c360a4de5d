import type { ChainState } from '../../oracles/subjects/mechanics.ts';
import { chain as chainOf } from '../../src/chain/chain.ts';
import { state } from '../../src/chain/state.ts';
import { simplerChainStates } from './chain-states.ts';
import { rough } from './rough.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';

/** `generic`: bonds of order 1; `pairs`: at rest or nearly, where a ring's eigenvalues come in pairs; `weak`: bonds that hardly couple. */
export const laxRegimes = ['generic', 'pairs', 'weak'] as const;

export type LaxRegime = (typeof laxRegimes)[number];

/** Rings of 3 .. 16 and 1 .. 7 sites between walls with one alpha, mass and stiffness; Toda, and FPUT-alpha, which has the same Lax matrix. */
export function laxStates(regime: LaxRegime): StructuralArbitrary<ChainState> {
  return new StructuralArbitrary<ChainState>((dice) => {
    const boundary = dice.pick(['fixed', 'periodic'] as const);
    const sites = boundary === 'fixed' ? dice.integer(1, 7) : dice.integer(3, 16);
    const eighths = (low: number, high: number) => dice.pick([1, rough(dice, dice.integer(low, high) / 8)]);
    const chain = chainOf({
      potential: regime === 'weak' ? 'toda' : dice.pick(['toda', 'fput-alpha']),
      boundary,
      sites,
      alpha: rough(dice, (dice.pick([-1, 1]) * dice.integer(4, 16)) / 16),
      stiffness: eighths(4, 12),
      mass: eighths(6, 16),
    });
    const size = sizeOf(dice, regime);
    const numbers = (scale: number) => Array.from({ length: sites }, () => scale * rough(dice, dice.integer(-128, 128) / 128));
    return { chain, state: state(numbers(size), numbers(Math.min(size, 2))) };
  }, simplerChainStates);
}

/** The largest displacement. */
function sizeOf(dice: Dice, regime: LaxRegime): number {
  if (regime === 'generic') return 1;
  if (regime === 'weak') return dice.integer(4, 24);
  let size = dice.integer(0, 7) === 0 ? 0 : 2 ** -8;
  for (let halvings = dice.integer(0, 44); halvings > 0; halvings--) size /= 2;
  return size;
}
