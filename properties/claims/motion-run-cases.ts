import { z } from 'zod';
import type { MotionRun } from '../../oracles/motions/motion-run.ts';
import type { TodaMotion } from '../../src/toda/solutions/toda-motion.ts';
import { type MotionRegime, type MotionRunsOf, motionRuns, simplerMotionRuns } from '../arbitraries/motion-runs.ts';
import { drawn } from '../arbitraries/structural.ts';
import { alongSteps } from './along-steps.ts';
import type { Cases, Codec } from './claim.ts';
import { plainCodec } from './plain-codec.ts';
import { stepping, steppingText } from './run-codec.ts';

const finite = z.number('a finite number');
const direction = z.union([z.literal(1), z.literal(-1)], '1 or -1');
const numbers = z.array(finite).min(2, 'two numbers or more');
const motion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('solitons'), solitons: z.array(z.strictObject({ kappa: finite, direction, at: finite })) }),
  z.strictObject({ kind: z.literal('periodic-wave'), waves: z.int('a whole number'), nome: finite, direction, phase: finite }),
  z.strictObject({ kind: z.literal('open-chain'), q: numbers, p: numbers }),
]);
const schema = z.strictObject({ motion, alpha: finite, sites: z.int('a whole number').min(2, 'at least 2'), ...stepping });

const codec: Codec<MotionRun> = plainCodec(
  schema,
  (run) => `the Toda lattice of ${run.sites} sites with alpha = ${run.alpha}, ${motionText(run.motion)}, ${steppingText(run)}`,
);

const sense = (to: 1 | -1) => (to === 1 ? 'ahead' : 'back');

function motionText(of: TodaMotion): string {
  if (of.kind === 'solitons')
    return of.solitons.map(({ kappa, direction: to, at }) => `a soliton of kappa = ${kappa} going ${sense(to)} from ${at}`).join(' and ');
  if (of.kind === 'periodic-wave')
    return `the periodic wave of nome ${of.nome} going ${sense(of.direction)}, ${of.waves} times around, from phase ${of.phase}`;
  return `open, from q = ${of.q.join(', ')}, p = ${of.p.join(', ')}`;
}

/** Random exact motions, one regime per kind. */
export function motionRunCases(kind: Omit<MotionRunsOf, 'regime'>, regimes: readonly MotionRegime[], cost = 1): Cases<MotionRun> {
  return {
    draw: (regime, seed, oracle, index) =>
      drawn(motionRuns({ ...kind, regime: regime as MotionRegime }), seed, `${oracle}/${regime}`, index),
    regimes,
    cost,
    simpler: simplerMotionRuns,
    along: alongSteps,
    codec,
  };
}
