import type { Potential } from './potential.ts';
import { fputAlpha } from './potentials/fput-alpha.ts';
import { fputAlphaBeta } from './potentials/fput-alphabeta.ts';
import { fputBeta } from './potentials/fput-beta.ts';
import { harmonic } from './potentials/harmonic.ts';
import { toda } from './potentials/toda.ts';

/** Every bond potential, by name. */
export const potentials = {
  harmonic,
  'fput-alpha': fputAlpha,
  'fput-beta': fputBeta,
  'fput-alphabeta': fputAlphaBeta,
  toda,
} as const satisfies Record<string, Potential>;

/** The name of a bond potential. */
export type PotentialName = keyof typeof potentials;
