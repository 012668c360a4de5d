import type { Potential } from './potential.ts';
import { potentials } from './potentials.ts';

/** What energy, force and flow of a chain are composed of, as a record, so that one part can be replaced by a defect. */
export interface ChainParts {
  readonly potentials: Readonly<Record<keyof typeof potentials, Potential>>;
  /** the site that the last site of a ring is bound to */
  readonly seam: (sites: number) => number;
}

export const chainParts: ChainParts = { potentials, seam: () => 0 };
