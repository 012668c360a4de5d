import { type Chain, type ChainInput, chain as chainOf } from '../../src/chain/chain.ts';
import { bondCount } from '../../src/chain/lattice.ts';
import type { CoefficientName } from '../../src/chain/potential.ts';
import { type PotentialName, potentials } from '../../src/chain/potentials.ts';
import { simplerChains } from './simpler-chains.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';

/** What kind of chains to draw. */
export interface ChainsOf {
  readonly potential: PotentialName;
  readonly maxSites: number;
  /** default: both */
  readonly boundaries?: readonly Chain['boundary'][];
  /** default: coefficients uniform or site-dependent */
  readonly uniform?: boolean;
}

/** Random chains: both boundaries; coefficients uniform or site-dependent, chi in 1/2 .. 3/2, |alpha| and beta in 1/4 .. 1, on a dyadic grid. */
export function chains(kind: ChainsOf): StructuralArbitrary<Chain> {
  return new StructuralArbitrary((dice) => randomChain(dice, kind), simplerChains);
}

export function randomChain(dice: Dice, { potential, maxSites, boundaries = ['fixed', 'periodic'], uniform }: ChainsOf): Chain {
  const boundary = dice.pick(boundaries);
  const sites = dice.integer(boundary === 'fixed' ? 1 : 3, maxSites);
  const coefficient = (one: () => number) =>
    uniform || dice.pick([true, false]) ? one() : Array.from({ length: bondCount({ boundary, sites }) }, one);
  const input: ChainInput = { potential, boundary, sites, stiffness: coefficient(() => dice.integer(4, 12) / 8) };
  const takes: readonly CoefficientName[] = potentials[potential].coefficients;
  const sign = dice.pick([-1, 1]);
  return chainOf({
    ...input,
    ...(takes.includes('alpha') ? { alpha: coefficient(() => (sign * dice.integer(4, 16)) / 16) } : {}),
    ...(takes.includes('beta') ? { beta: coefficient(() => dice.integer(4, 16) / 16) } : {}),
  });
}
