import type { Chain } from '../src/chain/chain.ts';
import type { Run } from './run.ts';

/** A case for oracles of modes: a uniform chain, one of its modes displaced and at rest, and how far to go. */
export interface ModeRun extends Pick<Run, 'scheme' | 'step' | 'steps'> {
  readonly chain: Chain;
  /** k = 1 .. N between walls, 1 .. N-1 on a ring */
  readonly mode: number;
  readonly amplitude: number;
}
