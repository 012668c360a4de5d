import { absoluteCutOff } from './absolute-cut-off.ts';
import { alphaOff, betaOff, chiOff } from './coefficient-off.ts';
import { correctorFlipped } from './corrector-flipped.ts';
import { doubledCubicForce } from './doubled-cubic-force.ts';
import { driftsReversed } from './drifts-reversed.ts';
import { fifteenDigits } from './fifteen-digits.ts';
import { float32State } from './float32-state.ts';
import { halvedCubicEnergy } from './halved-cubic-energy.ts';
import { halvedFirstStage } from './halved-first-stage.ts';
import { identityStep } from './identity-step.ts';
import { kicksReversed } from './kicks-reversed.ts';
import { leak } from './leak.ts';
import { linearCurvature } from './linear-curvature.ts';
import { memory } from './memory.ts';
import type { Mutant } from './mutant.ts';
import { ninthDigit } from './ninth-digit.ts';
import { rectifiedBond } from './rectified-bond.ts';
import { rolesSwapped } from './roles-swapped.ts';
import { rungeKutta } from './runge-kutta.ts';
import { signFlipped } from './sign-flipped.ts';
import { stageDropped } from './stage-dropped.ts';
import { stepTooLong } from './step-too-long.ts';
import { wrongWrapAround } from './wrong-wrap-around.ts';

/** Every planted defect. */
export const mutants: readonly Mutant[] = [
  doubledCubicForce,
  rectifiedBond,
  linearCurvature,
  halvedCubicEnergy,
  wrongWrapAround,
  alphaOff,
  betaOff,
  chiOff,
  rolesSwapped,
  kicksReversed,
  driftsReversed,
  ninthDigit,
  signFlipped,
  halvedFirstStage,
  stageDropped,
  correctorFlipped,
  stepTooLong,
  identityStep,
  leak,
  memory,
  float32State,
  rungeKutta,
  absoluteCutOff,
  fifteenDigits,
];
