import { decimalText } from '../../src/exact/decimal-text.ts';
import { fixedPoint } from '../../src/exact/fixed-point.ts';
import { wholeUnits } from '../../src/exact/whole-units.ts';
import type { TodaRing } from '../../src/toda/solutions/motion.ts';
import { motionAt, type TodaMotion } from '../../src/toda/solutions/toda-motion.ts';
import type { Subject } from '../verdict/oracle.ts';
import type { CoreParts } from './core.ts';

/** "Where is this motion, so many 2^-64 after this time, in so many digits?" */
export interface MotionAsk {
  readonly lattice: TodaRing;
  readonly motion: TodaMotion;
  readonly time: number;
  readonly offset: number;
  readonly digits: number;
}

/** q and p as decimal texts, to an absolute precision; m = chi = 1. */
export interface MotionSeen {
  readonly q: readonly string[];
  readonly p: readonly string[];
}

/** The core's exact motions. */
export const coreMotions =
  ({ motions }: Pick<CoreParts, 'motions'>): Subject<MotionAsk, MotionSeen> =>
  ({ lattice, motion, time, offset, digits }) => {
    const real = fixedPoint(digits);
    const at = real.plus(real.of(time), real.of(offset * 2 ** -64));
    const { q, p } = motionAt(real, lattice, motion, at, motions);
    const text = (x: bigint) => decimalText(wholeUnits(x, digits, real), -digits);
    return { q: q.map(text), p: p.map(text) };
  };
