import { each } from '../../src/chain/coefficient.ts';
import { type SpinChain, spinChain, type Vector } from '../../src/spins/spin-chain.ts';
import { rough } from './rough.ts';
import { simplerSpinChains } from './simpler-spin-chains.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';

/** No field; one field for all spins; a field of its own for every spin. */
export const spinRegimes = ['heisenberg', 'uniform-field', 'disordered-field'] as const;

/** What kind of rings of spins to draw. */
export interface SpinChainsOf {
  readonly regime: (typeof spinRegimes)[number];
  readonly maxSites: number;
  /** default: couplings uniform or bond-dependent, of either sign */
  readonly coupled?: boolean;
  /** default: any number of sites from 3 */
  readonly even?: boolean;
}

/** Random rings of spins off the grid: every number has all its bits. */
export function roughSpinChains(kind: SpinChainsOf): StructuralArbitrary<SpinChain> {
  return new StructuralArbitrary((dice) => roughSpinChain(dice, kind), simplerSpinChains);
}

/** Fields with components k/8, |k| <= 8, couplings +-k/8, 4 <= k <= 12. */
export function randomSpinChain(dice: Dice, { regime, maxSites, coupled = true, even = false }: SpinChainsOf): SpinChain {
  const sites = even ? 2 * dice.integer(2, maxSites >> 1) : dice.integer(3, maxSites);
  const vector = (): Vector => [dice.integer(-8, 8) / 8, dice.integer(-8, 8) / 8, dice.integer(1, 8) / 8];
  const coupling = () => (dice.pick([-1, 1]) * dice.integer(4, 12)) / 8;
  const each = <T>(one: () => T) => Array.from({ length: sites }, one);
  return spinChain({
    sites,
    field: regime === 'heisenberg' ? [0, 0, 0] : regime === 'uniform-field' ? vector() : each(vector),
    coupling: coupled ? (dice.pick([true, false]) ? coupling() : each(coupling)) : 0,
  });
}

export function roughSpinChain(dice: Dice, kind: SpinChainsOf): SpinChain {
  const { format, sites, field, coupling } = randomSpinChain(dice, kind);
  const off = ([x, y, z]: Vector): Vector => [rough(dice, x), rough(dice, y), rough(dice, z)];
  return spinChain({
    format,
    sites,
    field: typeof field[0] === 'number' ? off(field as Vector) : (field as readonly Vector[]).map(off),
    coupling: each((x) => rough(dice, x))(coupling),
  });
}
