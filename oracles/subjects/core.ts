import { type ChainParts, chainParts } from '../../src/chain/parts.ts';
import { trajectory } from '../../src/dynamics/trajectory.ts';
import type { Scheme } from '../../src/schemes/scheme.ts';
import { schemes } from '../../src/schemes/schemes.ts';
import type { Simulator } from './simulator.ts';

/** What the core is composed of when it stands trial; a mutant replaces one part. */
export interface CoreParts {
  readonly chain: ChainParts;
  readonly scheme: (named: Scheme) => Scheme;
}

export const coreParts: CoreParts = { chain: chainParts, scheme: (named) => named };

/** Our own core as a subject. */
export const core =
  (parts: CoreParts = coreParts): Simulator =>
  ({ chain, start, scheme, step, stops }) =>
    trajectory(chain, start, parts.scheme(schemes[scheme]), step, stops, parts.chain);
