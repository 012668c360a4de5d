import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { decimal } from '../src/exact/decimal.ts';
import { bound } from './bounds/bound.ts';
import { computedTwice } from './bounds/reference.ts';
import { unitRoundoff } from './bounds/rounding.ts';
import { converged, hasConverged } from './converged.ts';
import { type DisplacedMassRun, displacedMass, runOfDisplacedMass } from './displaced-mass-run.ts';
import { distance, moved, sizeOf } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/** Digits of the reference, and those of the second reference that says how good the first is. */
const digits = { used: 20, checked: 26 } as const;

/**
 * One displaced mass: the infinite harmonic chain answers with Bessel functions, a ring with their sum over images, walls with negative
 * images.
 *
 *   q_n(t) = A J_{2n}(2 sqrt(chi) t),   p_n(t) = A sqrt(chi) (J_{2n-1} - J_{2n+1})(2 sqrt(chi) t)
 *
 * As 4 J_m'' = J_{m-2} - 2 J_m + J_{m+2}, it solves q_n'' = chi (q_{n+1} - 2 q_n + q_{n-1}); J_{2n}(0) = 0 but for n = 0.
 *
 * Catches: a wrong stiffness, time scale or boundary; waves of every length at once, and where they have arrived.
 * Blind to: everything nonlinear; agreement with the reference catches that.
 */
export const displacedMassMoves: Oracle<DisplacedMassRun, RunAsk, Trajectory> = {
  id: 'exact/displaced-mass',
  law: {
    tex: String.raw`q_n(t) = A \sum_k J_{2(n+kN)}(2\sqrt{\chi}\,t) \text{ (periodic)},\quad A \sum_k \bigl(J_{2(n-s+2k(N+1))} - J_{2(n+s+2k(N+1))}\bigr) \text{ (fixed)}`,
    source: 'E. Schrodinger, Ann. Phys. 349, 916 (1914)',
    route: 'Bessel functions by downward recurrence, 20 digits',
    catches: 'a wrong stiffness, time scale or boundary, at all wavelengths at once',
    blindTo: 'everything nonlinear: agreement/reference sees it',
  },
  impliedBy: {
    oracles: ['agreement/reference'],
    because:
      'the motion of one mass is a solution of the equation of motion, to which the reference holds every chain of up to four sites; Bessel functions are a second route to it, with no solver in it',
  },

  *examine(c) {
    const run = runOfDisplacedMass(c);
    if (run === undefined) return { outOfScope: 'not a uniform harmonic chain with a displaced mass' };
    const { chain, start, step, steps } = run;
    const seen = yield* converged(run);
    if (!hasConverged(seen)) return seen;
    const root = Math.sqrt(chain.stiffness as number);
    const { reach, rest } = reachOf(root * steps * step);
    const { end, reference } = computedTwice((n) => displacedMass(c, reach, decimal(n)), distance, digits);
    const size = sizeOf(start);
    return {
      deviation: distance(seen.end, end),
      tolerance: 0,
      uncertainty: bound(
        seen.step,
        seen.rounding,
        {
          name: 'images',
          value: 8 * Math.sqrt(2 * chain.sites) * Math.max(1, 2 * root) * size * rest,
          grade: 'proved',
          source:
            'images out of reach, two families in two directions, |J_m| <= (x/2)^m/m!, each order at most half of the one before; ' +
            'p has two orders and the factor sqrt(chi)',
        },
        reference,
        { name: 'rounded reference', value: unitRoundoff * sizeOf(end), grade: 'proved', source: 'u of every number' },
      ),
      effect: seen.visible * size,
      evidence: 'float64',
      witness: [moved(start, [end])],
      measured: [],
    };
  },
};

/** So far away that what comes from there is below 2^-80; and (x/2)^m/m! of the last order within reach, at least x. */
function reachOf(half: number): { readonly reach: number; readonly rest: number } {
  let [order, term] = [0, 1];
  while (order % 2 !== 0 || order < 2 * half || term >= 2 ** -80) {
    order += 1;
    term *= half / order;
  }
  return { reach: order / 2, rest: term };
}
