import type { MotionRun } from '../../oracles/motions/motion-run.ts';
import type { Soliton } from '../../src/toda/solutions/solitons.ts';
import type { TodaMotion } from '../../src/toda/solutions/toda-motion.ts';
import { bitsUsed } from './bits-used.ts';
import type { RunsOf } from './runs.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';

/** What moves. */
export const motionRegimes = ['one soliton', 'together', 'head-on', 'three', 'periodic wave', 'open chain'] as const;

export type MotionRegime = (typeof motionRegimes)[number];

/** What kind of motions to draw. */
export interface MotionRunsOf extends Pick<RunsOf, 'time' | 'schemes'> {
  readonly regime: MotionRegime;
  /** of a ring with solitons */
  readonly sites: number;
  /** kappa in sixteenths, the least and the largest */
  readonly kappa: readonly [number, number];
  /** the largest nome of a periodic wave, in sixteenths: at 8 a bond pulls up to 200 times as hard as a linear one, at 4 six times */
  readonly nome: number;
}

/** Motions on the grid k/16, alpha of either sign; solitons in the middle of the ring, so close that they meet. */
export function motionRuns({ regime, sites, kappa, nome, time, schemes }: MotionRunsOf): StructuralArbitrary<MotionRun> {
  return new StructuralArbitrary<MotionRun>((dice) => {
    const sixteenths = (low: number, high: number) => dice.integer(low, high) / 16;
    const alpha = dice.pick([-1, 1]) * sixteenths(4, 16);
    const { scheme, steps } = dice.pick(schemes);
    const step = dice.pick(steps);
    const run = { alpha, scheme, step, steps: Math.ceil(time / step) };
    if (regime === 'open chain') {
      const bodies = dice.integer(2, 6);
      const numbers = () => Array.from({ length: bodies }, () => sixteenths(-16, 16));
      return { ...run, sites: bodies, motion: { kind: 'open-chain', q: numbers(), p: numbers() } };
    }
    if (regime === 'periodic wave') {
      const length = dice.integer(3, 12);
      const waves = dice.integer(1, Math.ceil(length / 2) - 1);
      const wave = { waves, nome: sixteenths(1, nome), direction: dice.pick([-1, 1] as const), phase: sixteenths(0, 15) };
      return { ...run, sites: length, motion: { kind: 'periodic-wave', ...wave } };
    }
    return { ...run, sites, motion: { kind: 'solitons', solitons: solitonsOf(dice, regime, sites, kappa) } };
  }, simplerMotionRuns);
}

function solitonsOf(dice: Dice, regime: MotionRegime, sites: number, [least, most]: readonly [number, number]): Soliton[] {
  const directions = { together: [1, 1], 'head-on': [1, -1], three: [1, -1, 1] }[regime as 'together'] ?? [dice.pick([-1, 1])];
  const turned = dice.pick([-1, 1]);
  const middle = Math.floor(sites / 2);
  const known: number[] = [];
  return directions.map((direction) => {
    let sixteenths = dice.integer(least, most);
    while (known.includes(sixteenths)) sixteenths = sixteenths === most ? least : sixteenths + 1;
    known.push(sixteenths);
    return { kappa: sixteenths / 16, direction: (turned * direction) as 1 | -1, at: middle + dice.integer(-24, 24) / 16 };
  });
}

/** Fewer steps, fewer solitons or bodies, fewer bits. */
export function* simplerMotionRuns(run: MotionRun): Generator<MotionRun> {
  const { steps, alpha } = run;
  for (const fewer of [steps >> 3, steps >> 1]) if (fewer >= 1) yield { ...run, steps: fewer };
  for (const motion of simplerMotions(run.motion))
    yield { ...run, motion, sites: motion.kind === 'open-chain' ? motion.q.length : run.sites };
  for (const simple of [1, 1 / 2]) if (bitsUsed(simple) < bitsUsed(alpha)) yield { ...run, alpha: simple };
}

function* simplerMotions(motion: TodaMotion): Generator<TodaMotion> {
  if (motion.kind === 'solitons') {
    const { solitons } = motion;
    if (solitons.length > 1) for (const gone of solitons) yield { ...motion, solitons: solitons.filter((one) => one !== gone) };
    for (const [i, one] of solitons.entries())
      if (!Number.isInteger(one.at)) yield { ...motion, solitons: solitons.with(i, { ...one, at: Math.round(one.at) }) };
    return;
  }
  if (motion.kind === 'periodic-wave') {
    if (motion.phase !== 0) yield { ...motion, phase: 0 };
    for (const nome of [1 / 2, 1 / 4, 1 / 8]) if (bitsUsed(nome) < bitsUsed(motion.nome)) yield { ...motion, nome };
    return;
  }
  const { q, p } = motion;
  if (q.length > 2) yield { ...motion, q: q.slice(1), p: p.slice(1) };
  for (const [i, x] of p.entries()) if (x !== 0) yield { ...motion, p: p.with(i, 0) };
  for (const [i, x] of q.entries()) if (x !== 0) yield { ...motion, q: q.with(i, 0) };
}
