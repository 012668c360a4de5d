import type { Scheme, SplittingScheme } from '../../src/schemes/scheme.ts';
import { type CoreParts, core, coreParts } from '../subjects/core.ts';
import type { Simulator } from '../subjects/simulator.ts';

/** A planted defect: the core with one thing wrong. */
export interface Mutant {
  readonly id: string;
  /** what is wrong with it */
  readonly says: string;
  /** its size where it has one; `id:1e-9` on the command line asks for another */
  readonly epsilon?: number;
  readonly simulator: (epsilon: number) => Simulator;
}

/** A defect in one part of the core. */
export function mutantOfParts(id: string, says: string, change: (parts: CoreParts) => CoreParts): Mutant {
  return { id, says, simulator: () => core(change(coreParts)) };
}

/** A defect in the splitting schemes; other schemes are left as they are. */
export function mutantOfScheme(id: string, says: string, change: (scheme: SplittingScheme) => Scheme): Mutant {
  return mutantOfParts(id, says, (parts) => ({ ...parts, scheme: (named) => (named.family === 'splitting' ? change(named) : named) }));
}
