import type { Arithmetic } from '../../exact/arithmetic.ts';
import type { Motion, TodaRing } from './motion.ts';
import { type OpenChainParts, openChain, openChainParts, type Start } from './open-chain.ts';
import { type PeriodicWave, type PeriodicWaveParts, periodicWave, periodicWaveParts } from './periodic-wave.ts';
import { type SolitonParts, solitonParts } from './soliton-terms.ts';
import { type Soliton, solitons } from './solitons.ts';

/** An exact motion of a Toda lattice: of a ring, or of the open chain that starts somewhere. */
export type TodaMotion =
  | { readonly kind: 'solitons'; readonly solitons: readonly Soliton[] }
  | ({ readonly kind: 'periodic-wave' } & PeriodicWave)
  | ({ readonly kind: 'open-chain' } & Start);

/** What exact motions are composed of; a planted defect replaces one. */
export interface MotionParts {
  readonly solitons: SolitonParts;
  readonly periodicWave: PeriodicWaveParts;
  readonly openChain: OpenChainParts;
}

export const motionParts: MotionParts = { solitons: solitonParts, periodicWave: periodicWaveParts, openChain: openChainParts };

/**
 * Where an exact motion is at a time, in numbers of any precision; m = chi = 1.
 *
 * @throws InputError for a motion that the lattice does not have
 */
export function motionAt<T>(
  real: Arithmetic<T>,
  lattice: TodaRing,
  motion: TodaMotion,
  time: T,
  parts: MotionParts = motionParts,
): Motion<T> {
  switch (motion.kind) {
    case 'solitons':
      return solitons(real, lattice, motion.solitons, time, parts.solitons);
    case 'periodic-wave':
      return periodicWave(real, lattice, motion, time, parts.periodicWave);
    case 'open-chain':
      return openChain(real, lattice.alpha, motion, time, parts.openChain);
  }
}
