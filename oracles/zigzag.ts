import type { Chain } from '../src/chain/chain.ts';
import { parseExpression } from '../src/chain/parse-expression.ts';
import type { PotentialName } from '../src/chain/potentials.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import type { Equations } from '../src/reference/equations.ts';
import { bound } from './bounds/bound.ts';
import { solvedTwice } from './bounds/reference.ts';
import { converged, hasConverged } from './converged.ts';
import { distance, moved, nonlinear, sizeOf } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';
import { runOfZigzag, type ZigzagRun, zigzagState } from './zigzag-run.ts';

/**
 * The zigzag of an even ring is one degree of freedom: q_n = (-1)^n A with A'' as here, written out for every bond.
 *
 * The elongations are -2A and 2A in turn, so a site at A feels V'(-2A) - V'(2A): twice the odd part of V', in which alpha has no share
 * (it does in the Toda bond, whose odd part is sinh(2 alpha r)).
 */
const accelerations: Readonly<Record<PotentialName, string>> = {
  harmonic: '-4 * stiffness * A',
  'fput-alpha': '-4 * stiffness * A',
  'fput-beta': '-4 * stiffness * A - 16 * beta * A^3',
  'fput-alphabeta': '-4 * stiffness * A - 16 * beta * A^3',
  toda: '-stiffness / alpha * (exp(4 * alpha * A) - 1 / exp(4 * alpha * A)) / 2',
};

/**
 * Zigzag: the shortest wave of an even ring, as large as you like, swings as an oscillator: harmonic for the harmonic and the alpha bond
 * (omega = 2 sqrt chi, whatever A and alpha), Duffing's for the beta bond, with a sinh for Toda's.
 *
 *   q_n(t) = (-1)^n A(t),   A'' = V'(-2A) - V'(2A)
 *
 * Catches: a wrong stiffness, beta or time scale; even parts of a bond that do not cancel, odd ones that are not there.
 * Blind to: the even part of V', and with it alpha, but for Toda; walls; coefficients that vary. Agreement with the reference sees them.
 */
export const zigzag: Oracle<ZigzagRun, RunAsk, Trajectory> = {
  id: 'exact/zigzag',
  law: {
    tex: String.raw`q_n(t) = (-1)^n A(t),\quad A'' = V'(-2A) - V'(2A)`,
    source: 'P. Poggi, S. Ruffo, Physica D 103, 251 (1997), for the beta bond',
    route: 'Taylor series of one oscillator, 18 digits',
    catches: 'a wrong stiffness, beta or time scale; even parts of a bond that do not cancel',
    blindTo: "the even part of V', walls, coefficients that vary: agreement/reference sees them",
  },
  impliedBy: {
    oracles: ['agreement/reference'],
    because:
      'the zigzag is a solution of the equation of motion, to which the reference holds every chain of up to four sites; one equation for all of them is a second route',
  },

  *examine(c) {
    const run = runOfZigzag(c);
    if (run === undefined) return { outOfScope: 'not an even ring with uniform coefficients' };
    const { chain, start, step, steps } = run;
    const seen = yield* converged(run);
    if (!hasConverged(seen)) return seen;

    const { end, reference } = solvedTwice(oscillator(chain), [c.amplitude, c.momentum], steps * step, ([amplitude = 0, momentum = 0]) =>
      zigzagState(chain.sites, amplitude, momentum),
    );
    const size = Math.max(sizeOf(start), sizeOf(end));
    return {
      deviation: distance(seen.end, end),
      tolerance: 0,
      uncertainty: bound(seen.step, seen.rounding, reference),
      effect: seen.visible * size,
      evidence: 'float64',
      witness: [moved(start, [end]), ...nonlinear(chain, [start, end], 2 ** -10)],
      measured: [],
    };
  },
};

/** A' = B and B' of the chain's bond. */
export function oscillator({ potential, stiffness, alpha, beta }: Chain): Equations {
  return {
    names: ['A', 'B'],
    rates: ['B', accelerations[potential as PotentialName]].map((text) => parseExpression(text)),
    parameters: { stiffness: stiffness as number, alpha: alpha as number, beta: beta as number },
  };
}
