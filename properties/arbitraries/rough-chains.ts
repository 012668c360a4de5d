import { type Chain, chain as chainOf } from '../../src/chain/chain.ts';
import { each } from '../../src/chain/coefficient.ts';
import { potentialOf } from '../../src/chain/formula.ts';
import { mapCoefficients } from '../../src/chain/map-coefficients.ts';
import { type ChainsOf, randomChain } from './chains.ts';
import { rough } from './rough.ts';
import { simplerChains } from './simpler-chains.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';

/** Random chains off the grid: every coefficient has all its bits. For formats, which must carry them, and for laws about rounding. */
export function roughChains(kind: ChainsOf): StructuralArbitrary<Chain> {
  return new StructuralArbitrary((dice) => roughParameters(dice, roughChain(dice, kind)), simplerChains);
}

export function roughChain(dice: Dice, kind: ChainsOf): Chain {
  const off = each((x) => rough(dice, x));
  const chain = randomChain(dice, kind);
  const takes = potentialOf(chain.potential).coefficients;
  return mapCoefficients(chain, {
    bonds: (c, name) => (takes.includes(name) ? off(c) : c),
    sites: (c, name) => (name === 'mass' && c === 1 ? 1 : off(c)),
  });
}

/** The parameters of a formula with all their bits, too. */
function roughParameters(dice: Dice, chain: Chain): Chain {
  const { potential } = chain;
  if (typeof potential === 'string') return chain;
  const parameters = Object.fromEntries(Object.entries(potential.parameters).map(([name, value]) => [name, rough(dice, value)]));
  return chainOf({ ...chain, potential: { ...potential, parameters } });
}
