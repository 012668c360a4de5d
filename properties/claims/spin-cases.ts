import type { SpinRun } from '../../oracles/spins/spin-run.ts';
import type { SpinChainState } from '../../oracles/subjects/spin-mechanics.ts';
import type { SpinChain } from '../../src/spins/spin-chain.ts';
import { type SpinSchemeName, spinSchemes } from '../../src/spins/spin-scheme.ts';
import { roughSpinChains, type SpinChainsOf, spinRegimes } from '../arbitraries/spin-chains.ts';
import { type SpinRunsOf, spinRuns } from '../arbitraries/spin-runs.ts';
import { spinChainStates } from '../arbitraries/spin-states.ts';
import { drawn, type StructuralArbitrary } from '../arbitraries/structural.ts';
import { alongSteps } from './along-steps.ts';
import type { Cases, Codec } from './claim.ts';
import { spinChainCodec, spinChainStateCodec, spinRunCodec } from './spin-codec.ts';

type Regime = (typeof spinRegimes)[number];

function casesOf<Case>(
  arbitrary: (regime: Regime) => StructuralArbitrary<Case>,
  codec: Codec<Case>,
  regimes: readonly Regime[] = spinRegimes,
): Cases<Case> {
  return {
    draw: (regime, seed, oracle, index) => drawn(arbitrary(regime as Regime), seed, `${oracle}/${regime}`, index),
    regimes,
    simpler: arbitrary('heisenberg').simpler,
    codec,
  };
}

/** Random runs of spins, one regime per kind of field. */
export const spinRunCases = (kind: Omit<SpinRunsOf, 'regime'>, regimes?: readonly Regime[]): Cases<SpinRun> => ({
  ...casesOf((regime) => spinRuns({ ...kind, regime }), spinRunCodec, regimes),
  along: alongSteps,
});

/** Random rings of spins in random states. */
export const spinChainStateCases = (kind: Omit<SpinChainsOf, 'regime'>): Cases<SpinChainState> =>
  casesOf((regime) => spinChainStates({ ...kind, regime }), spinChainStateCodec);

/** Random rings of spins. */
export const spinChainCases = (kind: Omit<SpinChainsOf, 'regime'>): Cases<SpinChain> =>
  casesOf((regime) => roughSpinChains({ ...kind, regime }), spinChainCodec);

/** Every scheme with a step in which spins turn by about a tenth of a turn: for laws that hold to rounding, whatever the order. */
export const everySpinScheme: SpinRunsOf['schemes'] = (Object.keys(spinSchemes) as SpinSchemeName[]).map((scheme) => ({
  scheme,
  steps: [1 / 4],
}));
