import { z } from 'zod';
import { type Experiment, experimentText } from '../../../oracles/recurrence/experiment.ts';
import type { Cases, Codec } from '../claim.ts';
import { plainCodec } from '../plain-codec.ts';

const schema = z.strictObject({
  masses: z.int('a whole number').min(1).max(4095),
  alpha: z.number('a finite number'),
  amplitude: z.number('a finite number'),
  integrator: z.union(
    [z.literal('converged'), z.strictObject({ leapfrog: z.number().positive().max(1) })],
    '"converged" or {leapfrog: dt^2}',
  ),
});

const codec: Codec<Experiment> = plainCodec(schema, (experiment) => `the experiment with ${experimentText(experiment)}`);

/** A list of experiments, each a regime of its own. */
export function experiments(...list: readonly Experiment[]): Cases<Experiment> {
  const byName = new Map(list.map((experiment) => [nameOf(experiment), experiment]));
  return { draw: (regime) => byName.get(regime) as Experiment, regimes: [...byName.keys()], listed: 1, simpler: () => [], codec };
}

function nameOf({ masses, alpha, amplitude, integrator }: Experiment): string {
  const size = `N = ${masses}${alpha * amplitude === 1 / 4 ? '' : `, alpha A = ${alpha * amplitude}`}`;
  return integrator === 'converged' ? size : `${size}, dt^2 = 1/${1 / integrator.leapfrog}`;
}

/** The original one: alpha = 1/4, A = 1. */
export const original = (masses: number, integrator: Experiment['integrator'] = 'converged'): Experiment => ({
  masses,
  alpha: 1 / 4,
  amplitude: 1,
  integrator,
});
