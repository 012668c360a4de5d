import type { MotionParts } from '../../src/toda/solutions/toda-motion.ts';
import { motionParts } from '../../src/toda/solutions/toda-motion.ts';
import { type CoreParts, coreParts } from '../subjects/core.ts';
import type { Mutant } from './mutant.ts';
import { mutantOfParts } from './mutant.ts';

const withMotions = (parts: CoreParts, change: Partial<MotionParts>): CoreParts => ({ ...parts, motions: { ...motionParts, ...change } });

/** Solitons that are a little too fast for their height. */
export const fastSoliton: Mutant = {
  id: 'fast-soliton',
  says: 'solitons are too fast by the factor 1 + epsilon',
  epsilon: 1e-6,
  parts: (epsilon) =>
    withMotions(coreParts, {
      solitons: { pace: (over, z) => over.times(over.of(1 + epsilon), motionParts.solitons.pace(over, z)) },
    }),
};

/** The dispersion of small waves, whatever the nome. */
export const linearDispersion = mutantOfParts('linear-dispersion', 'the periodic wave has the dispersion of small waves', (parts) =>
  withMotions(parts, { periodicWave: { pace: (real, _, perSite) => real.sin(perSite) } }),
);

/** exp(t L/2) in the place of exp(t L), as where a_n and b_n have another factor. */
export const halvedExponent = mutantOfParts('halved-exponent', 'the open chain is factorised from exp(t L/2)', (parts) =>
  withMotions(parts, { openChain: { exponent: (real, twice) => real.over(twice, real.of(2)) } }),
);
