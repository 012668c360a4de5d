import { schemeOrder } from '../../../oracles/scheme-order.ts';
import { coreScheme } from '../../../oracles/subjects/scheme-record.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { schemeCases } from '../scheme-cases.ts';

/** Every scheme, by its order conditions: no chain is moved, so that no order is too high to be seen. */
export const coreSchemeOrder = claim({
  id: 'core/scheme-order',
  cases: schemeCases,
  oracles: [schemeOrder],
  refuses: [
    'kicks-reversed',
    'drifts-reversed',
    'ninth-digit',
    'sign-flipped',
    'halved-first-stage',
    'stage-dropped',
    'corrector-flipped',
    'roles-swapped',
    'runge-kutta',
    'identity-step',
    'twentieth-digit',
  ],
  subjects: { core: coreOnTrial(coreScheme) },
});
