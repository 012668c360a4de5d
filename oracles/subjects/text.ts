import type { Chain } from '../../src/chain/chain.ts';
import type { Subject } from '../verdict/oracle.ts';
import { type CoreParts, coreParts } from './core.ts';

/** "Write this chain down." */
export interface TextAsk {
  readonly chain: Chain;
}

/** The canonical JSON of our own core. */
export const coreText =
  (parts: CoreParts = coreParts): Subject<TextAsk, string> =>
  ({ chain }) =>
    parts.text(chain);
