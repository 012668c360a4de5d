import type { SpinChain } from '../../src/spins/spin-chain.ts';
import type { SpinTrajectory } from '../../src/spins/spin-flow.ts';
import { type SpinSchemeName, spinSchemes } from '../../src/spins/spin-scheme.ts';
import type { SpinState } from '../../src/spins/spin-state.ts';
import type { Subject } from '../verdict/oracle.ts';
import { type CoreParts, coreParts } from './core.ts';

/** "Start here, take steps of this length with this scheme, and show the spins at these step numbers." */
export interface SpinRunAsk {
  readonly chain: SpinChain;
  readonly start: SpinState;
  readonly scheme: SpinSchemeName;
  readonly step: number;
  readonly stops: readonly number[];
}

/** A subject that simulates spins: our core, a mutant of it, somebody's program. */
export type SpinSimulator = Subject<SpinRunAsk, SpinTrajectory>;

/** The spins of our own core as a subject that simulates. */
export const coreSpins =
  ({ spins }: CoreParts = coreParts): SpinSimulator =>
  ({ chain, start, scheme, step, stops }) =>
    spins.trajectory(chain, start, spins.scheme(spinSchemes[scheme]), step, stops, spins.chain);
