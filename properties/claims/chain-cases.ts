import type { Chain } from '../../src/chain/chain.ts';
import type { ChainsOf } from '../arbitraries/chains.ts';
import { roughChains } from '../arbitraries/rough-chains.ts';
import { simplerChains } from '../arbitraries/simpler-chains.ts';
import { drawn } from '../arbitraries/structural.ts';
import { everySystem, type SystemName } from '../arbitraries/system-names.ts';
import { chainCodec } from './chain-codec.ts';
import type { Cases } from './claim.ts';

/** Random chains whose coefficients have all their bits, one regime per kind. */
export function chainCases(kind: Omit<ChainsOf, 'system'>): Cases<Chain> {
  return {
    draw: (regime, seed, oracle, index) =>
      drawn(roughChains({ ...kind, system: regime as SystemName }), seed, `${oracle}/${regime}`, index),
    regimes: everySystem,
    simpler: simplerChains,
    codec: chainCodec,
  };
}
