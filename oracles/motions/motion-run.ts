import { type Chain, chain } from '../../src/chain/chain.ts';
import type { TodaRing } from '../../src/toda/solutions/motion.ts';
import type { TodaMotion } from '../../src/toda/solutions/toda-motion.ts';
import type { Run } from '../run.ts';

/** An exact motion of a Toda lattice of unit mass and stiffness, and how far to follow it. */
export interface MotionRun extends TodaRing, Pick<Run, 'scheme' | 'step' | 'steps'> {
  readonly motion: TodaMotion;
}

/** The ring that the motion is of; the open chain is none. */
export const ringOf = ({ alpha, sites }: TodaRing): Chain => chain({ potential: 'toda', boundary: 'periodic', sites, alpha });
