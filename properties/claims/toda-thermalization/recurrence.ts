import type { Experiment } from '../../../oracles/recurrence/experiment.ts';
import { methodsOf, recurrenceBy } from '../../../oracles/recurrence/measured-recurrence.ts';
import { recurrenceConverged } from '../../../oracles/recurrence/recurrence-converged.ts';
import { type Periods, type RecurrenceAsk, recurrenceTime } from '../../../oracles/recurrence/recurrence-time.ts';
import { core } from '../../../oracles/subjects/core.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { experiments, original } from './experiment-cases.ts';

/**
 * The first recurrence of the original experiment: what does the classical "about 157 linear periods" belong to?
 *
 * Long waves. Leapfrog replaces q'' by (q(t+h) - 2 q(t) + q(t-h))/h^2 = q'' + h^2 q''''/12 + ... With q'''' = q_xxxx at leading order, a wave
 * that is long on the lattice obeys
 *
 *   q_tt = q_xx + (1 - h^2)/12 q_xxxx + 2 alpha q_x q_xx,
 *
 * so leapfrog takes the factor 1 - h^2 from the dispersion and nothing from the nonlinearity. The slow evolution (the KdV equation of either
 * direction) with dispersion (1 - h^2) is that with dispersion 1, its time divided by 1 - h^2 and alpha divided by 1 - h^2:
 *
 *   T_r(alpha, h) = T_r(alpha/(1 - h^2), 0) / (1 - h^2).
 *
 * The same equation makes T_r/(N+1)^2 a function of alpha A (N+1) alone. Both leave out relative terms of order kappa^2, kappa = pi/(N+1), at
 * fixed alpha A (N+1) and h < 1: what leapfrog does to the nonlinear term, h^2/12 (2 alpha q_x q_xx)_tt, the sixth derivatives, the shift of
 * omega_1 and the ripple of E_1 all stand one order further down; a start at rest is one for the modified equation, too. (At fixed alpha and A
 * solitons grow narrower with N, and what is left out is of order alpha A/N.)
 *
 * 157 alone does not say which program was run (32 masses with dt = 1/5 give it as well): the step has to be quoted with it.
 */

/** What a law for long waves leaves out: relative terms of order (pi/(N+1))^2. */
function longWave(experiment: Experiment, periods: number): Periods {
  const kappa = Math.PI / (experiment.masses + 1);
  return { periods, within: periods * kappa * kappa };
}

/** A measured recurrence; a law that rests on one that does not come back has nothing to say. */
function measured(experiment: Experiment): number {
  const method = methodsOf(experiment).at(-1);
  const found = method === undefined ? undefined : recurrenceBy(experiment, method);
  if (found === undefined) throw new Error(`no recurrence with alpha = ${experiment.alpha}`);
  return found.time;
}

/** T_r(alpha, h) = T_r(alpha/(1 - h^2), 0)/(1 - h^2), read in the direction that does not ask for the answer. */
function leapfrogLaw({ experiment }: RecurrenceAsk): Periods {
  const { alpha, integrator } = experiment;
  if (integrator !== 'converged') {
    const slower = 1 - integrator.leapfrog;
    return longWave(experiment, measured({ ...experiment, alpha: alpha / slower, integrator: 'converged' }) / slower);
  }
  const leapfrog = 1 / 8;
  return longWave(experiment, measured({ ...experiment, alpha: alpha * (1 - leapfrog), integrator: { leapfrog } }) * (1 - leapfrog));
}

/** T_r/(N+1)^2 is a function of alpha A (N+1): four times what the chain of half the length and twice the alpha needs. */
function lengthLaw({ experiment }: RecurrenceAsk): Periods {
  const { masses, alpha } = experiment;
  return longWave(experiment, 4 * measured({ ...experiment, masses: (masses + 1) / 2 - 1, alpha: 2 * alpha }));
}

/** "About 157": good to half a period. */
const classical = (): Periods => ({ periods: 157, within: 0.5 });

const lawOfTheStep = String.raw`T_r(\alpha, h) = \frac{1}{1-h^2}\, T_r\!\left(\frac{\alpha}{1-h^2}, 0\right) \left(1 + O(N^{-2})\right)`;
const derivation =
  "leapfrog's second difference adds h^2 q_xxxx/12 to q_tt, so a long wave sees the dispersion (1 - h^2) q_xxxx/12 and the same nonlinearity; rescaling time and alpha by 1 - h^2 gives the law";

/** The recurrence converges in the step and does not depend on the scheme. */
export const recurrenceIsConverged = claim({
  id: 'TT-3a.1',
  cases: experiments(original(31), original(32)),
  oracles: [recurrenceConverged],
  refuses: ['slow-scheme'],
  subjects: { core: coreOnTrial(core) },
});

/** 157 as a property of the chain. */
export const classicalFigure = claim({
  id: 'TT-3a.2',
  cases: experiments(original(31), original(32)),
  oracles: [recurrenceTime],
  subjects: {
    'as-printed': { answer: classical, expected: 'violated', decidedFrom: 'quick' },
    corrected: { answer: leapfrogLaw, expected: 'holds', decidedFrom: 'quick', tex: lawOfTheStep, derivation },
  },
});

/** 157 as a property of the program: leapfrog with dt^2 = 1/8, the step of the original report's first figure. */
export const figureOfTheProgram = claim({
  id: 'TT-3a.3',
  cases: experiments(original(31, { leapfrog: 1 / 8 })),
  oracles: [recurrenceTime],
  subjects: { 'as-printed': { answer: classical, expected: 'holds', decidedFrom: 'quick' } },
});

/** The law of the step. */
export const lawOfStep = claim({
  id: 'TT-3a.4',
  cases: experiments(original(31, { leapfrog: 1 / 8 }), original(31, { leapfrog: 1 / 16 }), original(31, { leapfrog: 1 / 32 })),
  oracles: [recurrenceTime],
  subjects: { corrected: { answer: leapfrogLaw, expected: 'holds', decidedFrom: 'quick', tex: lawOfTheStep, derivation } },
});

/** The law of the length. */
export const lawOfLength = claim({
  id: 'TT-3a.5',
  cases: experiments(original(31), { ...original(63), alpha: 1 / 8 }),
  oracles: [recurrenceTime],
  subjects: {
    corrected: {
      answer: lengthLaw,
      expected: 'holds',
      decidedFrom: 'quick',
      tex: String.raw`T_r = (N+1)^2 f(\alpha A (N+1)) \left(1 + O(N^{-2})\right)`,
      derivation:
        'lengths in units of N+1 and the KdV time in units of (N+1)^3 leave alpha A (N+1) as the only parameter of the long waves; a linear period is 2 (N+1)',
    },
  },
});
