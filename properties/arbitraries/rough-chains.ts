import { type Chain, chain as chainOf } from '../../src/chain/chain.ts';
import { each } from '../../src/chain/coefficient.ts';
import { type Formula, potentialOf } from '../../src/chain/formula.ts';
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

/** The parameters of formulas with all their bits, too. */
function roughParameters(dice: Dice, chain: Chain): Chain {
  const { potential, pinning } = chain;
  const off = ({ expression, parameters }: Formula): Formula => ({
    expression,
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, rough(dice, value)])),
  });
  if (typeof potential === 'string' && pinning?.formula === undefined) return chain;
  return chainOf({
    ...chain,
    potential: typeof potential === 'string' ? potential : off(potential),
    ...(pinning?.formula === undefined ? {} : { pinning: { ...pinning, formula: off(pinning.formula) } }),
  });
}
