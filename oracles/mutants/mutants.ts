import { absoluteCutOff } from './absolute-cut-off.ts';
import { alphaOff, betaOff, chiOff } from './coefficient-off.ts';
import { doubledCubicForce } from './doubled-cubic-force.ts';
import { float32State } from './float32-state.ts';
import { identityStep } from './identity-step.ts';
import type { Mutant } from './mutant.ts';
import { rolesSwapped } from './roles-swapped.ts';
import { rungeKutta } from './runge-kutta.ts';
import { wrongWrapAround } from './wrong-wrap-around.ts';

/** Every planted defect. */
export const mutants: readonly Mutant[] = [
  doubledCubicForce,
  wrongWrapAround,
  alphaOff,
  betaOff,
  chiOff,
  rolesSwapped,
  identityStep,
  float32State,
  rungeKutta,
  absoluteCutOff,
];
