import type { SpinChain } from '../../src/spins/spin-chain.ts';
import type { Subject } from '../verdict/oracle.ts';
import { type CoreParts, coreParts } from './core.ts';

/** "Write this ring of spins down." */
export interface SpinTextAsk {
  readonly chain: SpinChain;
}

/** The canonical JSON of our own core. */
export const coreSpinText =
  ({ spins }: CoreParts = coreParts): Subject<SpinTextAsk, string> =>
  ({ chain }) =>
    spins.text(chain);
