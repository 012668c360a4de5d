import type { AnyChain } from '../../src/chain/chain.ts';
import type { State } from '../../src/chain/state.ts';
import type { Trajectory } from '../../src/dynamics/trajectory.ts';
import type { SchemeName } from '../../src/schemes/schemes.ts';
import type { Subject } from '../verdict/oracle.ts';

/** "Start here, take steps of this length with this scheme, and show the states at these step numbers." */
export interface RunAsk {
  readonly chain: AnyChain;
  readonly start: State;
  readonly scheme: SchemeName;
  readonly step: number;
  readonly stops: readonly number[];
}

/** A subject that simulates: our core, a mutant of it, somebody's program. */
export type Simulator = Subject<RunAsk, Trajectory>;
