import { type Chain, chainJson } from '../../src/chain/chain.ts';
import { energyCurrents, siteEnergies } from '../../src/chain/energy-current.ts';
import { type ChainParts, chainParts } from '../../src/chain/parts.ts';
import { trajectory } from '../../src/dynamics/trajectory.ts';
import type { Scheme } from '../../src/schemes/scheme.ts';
import { schemes } from '../../src/schemes/schemes.ts';
import { type SpinParts, spinParts } from '../../src/spins/parts.ts';
import { type SpinChain, spinChainJson } from '../../src/spins/spin-chain.ts';
import { spinTrajectory } from '../../src/spins/spin-flow.ts';
import type { SpinScheme } from '../../src/spins/spin-scheme.ts';
import { type ReferenceParts, referenceParts } from './reference.ts';
import type { Simulator } from './simulator.ts';

/** What the core is composed of when it stands trial; a mutant replaces one part. */
export interface CoreParts {
  readonly chain: ChainParts;
  readonly scheme: (named: Scheme) => Scheme;
  readonly trajectory: typeof trajectory;
  readonly text: (chain: Chain) => string;
  readonly siteEnergies: typeof siteEnergies;
  readonly currents: typeof energyCurrents;
  readonly spins: SpinCoreParts;
  readonly reference: ReferenceParts;
}

/** The same of spins on a ring. */
export interface SpinCoreParts {
  readonly chain: SpinParts;
  readonly scheme: (named: SpinScheme) => SpinScheme;
  readonly trajectory: typeof spinTrajectory;
  readonly text: (chain: SpinChain) => string;
}

export const coreParts: CoreParts = {
  chain: chainParts,
  scheme: (named) => named,
  trajectory,
  text: chainJson,
  siteEnergies,
  currents: energyCurrents,
  spins: { chain: spinParts, scheme: (named) => named, trajectory: spinTrajectory, text: spinChainJson },
  reference: referenceParts,
};

/** Our own core as a subject that simulates. */
export const core =
  (parts: CoreParts = coreParts): Simulator =>
  ({ chain, start, scheme, step, stops }) =>
    parts.trajectory(chain, start, parts.scheme(schemes[scheme]), step, stops, parts.chain);
