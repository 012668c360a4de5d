import type { Chain } from '../../src/chain/chain.ts';
import type { PotentialName } from '../../src/chain/potentials.ts';
import type { ChainsOf } from '../arbitraries/chains.ts';
import { roughChains } from '../arbitraries/rough-chains.ts';
import { simplerChains } from '../arbitraries/simpler-chains.ts';
import { drawn } from '../arbitraries/structural.ts';
import { chainCodec } from './chain-codec.ts';
import type { Cases } from './claim.ts';
import { everyPotential } from './run-cases.ts';

/** Random chains whose coefficients have all their bits, one regime per potential. */
export function chainCases(kind: Omit<ChainsOf, 'potential'>): Cases<Chain> {
  return {
    draw: (regime, seed, oracle, index) =>
      drawn(roughChains({ ...kind, potential: regime as PotentialName }), seed, `${oracle}/${regime}`, index),
    regimes: everyPotential,
    simpler: simplerChains,
    codec: chainCodec,
  };
}
