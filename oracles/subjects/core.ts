import { type Chain, chainJson } from '../../src/chain/chain.ts';
import { energyCurrents, siteEnergies } from '../../src/chain/energy-current.ts';
import { type ChainParts, chainParts } from '../../src/chain/parts.ts';
import { trajectory } from '../../src/dynamics/trajectory.ts';
import type { Scheme } from '../../src/schemes/scheme.ts';
import { schemes } from '../../src/schemes/schemes.ts';
import type { Simulator } from './simulator.ts';

/** What the core is composed of when it stands trial; a mutant replaces one part. */
export interface CoreParts {
  readonly chain: ChainParts;
  readonly scheme: (named: Scheme) => Scheme;
  readonly trajectory: typeof trajectory;
  readonly text: (chain: Chain) => string;
  readonly siteEnergies: typeof siteEnergies;
  readonly currents: typeof energyCurrents;
}

export const coreParts: CoreParts = {
  chain: chainParts,
  scheme: (named) => named,
  trajectory,
  text: chainJson,
  siteEnergies,
  currents: energyCurrents,
};

/** Our own core as a subject that simulates. */
export const core =
  (parts: CoreParts = coreParts): Simulator =>
  ({ chain, start, scheme, step, stops }) =>
    parts.trajectory(chain, start, parts.scheme(schemes[scheme]), step, stops, parts.chain);
