import { parseExpression } from '../src/chain/parse-expression.ts';
import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import type { Equations } from '../src/reference/equations.ts';
import { bound } from './bounds/bound.ts';
import { solvedTwice } from './bounds/reference.ts';
import { unitRoundoff } from './bounds/rounding.ts';
import { converged, hasConverged } from './converged.ts';
import { isPlain } from './plain-chain.ts';
import { distance, moved, nonlinear, type Run, sizeOf } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * The uniform FPUT-alpha ring of three is the system of Henon and Heiles, its centre of mass moving freely.
 *
 *   x = (q_0 - 2 q_1 + q_2)/sqrt 6,   y = (q_2 - q_0)/sqrt 2,   Q = (q_0 + q_1 + q_2)/sqrt 3,   the momenta by the same rotation
 *
 *   H = P^2/2 + (px^2 + py^2)/2 + 3 chi (x^2 + y^2)/2 + c (x^2 y - y^3/3),   c = 3 alpha / sqrt 2
 *
 * The elongations are (sqrt 2 y -+ sqrt 6 x)/2 and -sqrt 2 y. Their squares add up to 3 (x^2 + y^2); as they add up to zero, their cubes add
 * up to three times their product, (3 / sqrt 2)(3 x^2 y - y^3), of which H has alpha/3.
 *
 * Catches: every error of the equation of motion of the ring, by equations that know neither bonds nor sites.
 * Blind to: walls, other bonds, coefficients that vary, longer rings; agreement with the reference catches those.
 */
export const henonHeiles: Oracle<Run, RunAsk, Trajectory> = {
  id: 'exact/henon-heiles',
  law: {
    tex: String.raw`H = \tfrac12 (P^2 + p_x^2 + p_y^2) + \tfrac{3\chi}{2} (x^2 + y^2) + \tfrac{3\alpha}{\sqrt 2} \bigl(x^2 y - \tfrac13 y^3\bigr)`,
    source: 'M. Henon, C. Heiles, Astron. J. 69, 73 (1964), from the normal coordinates of the ring',
    route: 'Taylor series of the equations of Henon and Heiles, 18 digits',
    catches: 'every error of the equation of motion of the ring, by equations that know neither bonds nor sites',
    blindTo: 'walls, other bonds, coefficients that vary: agreement/reference sees them',
  },
  impliedBy: {
    oracles: ['agreement/reference'],
    because:
      'the ring of three is one of the chains that the reference solves; the equations of Henon and Heiles are a second route, without bonds or sites',
  },

  *examine(run) {
    const { chain, start, step, steps } = run;
    const { potential, boundary, sites, stiffness, alpha } = chain;
    const isRingOfThree = isPlain(chain) && potential === 'fput-alpha' && boundary === 'periodic' && sites === 3;
    if (!isRingOfThree || typeof stiffness !== 'number' || typeof alpha !== 'number')
      return { outOfScope: 'not a uniform FPUT-alpha ring of three' };
    const seen = yield* converged(run);
    if (!hasConverged(seen)) return seen;

    const from = normalCoordinates(start);
    const { end, reference } = solvedTwice(
      henonHeilesEquations(stiffness, alpha),
      [...from.q, ...from.p],
      steps * step,
      (numbers): State => ({ ...from, q: Float64Array.from(numbers.slice(0, 3)), p: Float64Array.from(numbers.slice(3)) }),
    );
    const size = Math.max(sizeOf(start), sizeOf(end));
    // two sums, a root and a quotient, of absolute terms that add up to no more than |q|: sqrt(41) u in all, with what is of second order 7 u
    const coordinates = 7 * unitRoundoff * size;
    return {
      deviation: distance(normalCoordinates(seen.end), end),
      tolerance: 0,
      uncertainty: bound(
        seen.step,
        seen.rounding,
        { name: 'coordinates', value: coordinates, grade: 'proved', source: '4 u, 3 u and 4 u of q and of p in the three coordinates' },
        {
          name: 'coordinates of the start',
          value: coordinates * seen.growth,
          grade: 'measured',
          source: '4 u, 3 u and 4 u of q and of p in the three coordinates, enlarged as a nudged start is',
        },
        reference,
      ),
      effect: seen.visible * size,
      evidence: 'float64',
      witness: [moved(inside(from), [inside(end)]), ...nonlinear(chain, [start, seen.end], 2 ** -10)],
      measured: [],
    };
  },
};

/** (x, y, Q) and (px, py, P): an orthogonal map of q and of p, so that it is canonical and keeps distances. */
export function normalCoordinates(state: State): State {
  const rotated = ([a, b, c]: readonly [number, number, number]) =>
    Float64Array.of((a - 2 * b + c) / Math.sqrt(6), (c - a) / Math.SQRT2, (a + b + c) / Math.sqrt(3));
  return { ...state, q: rotated([...state.q] as never), p: rotated([...state.p] as never) };
}

/** Without the centre of mass: a ring that only travels has not shown its force. */
function inside(state: State): State {
  return { ...state, q: state.q.with(2, 0), p: state.p.with(2, 0) };
}

/** x' = dH/dpx, px' = -dH/dx and so on; 2 c = 3 alpha sqrt 2, and sqrt 2 the sum of two doubles, good to 32 digits. */
export function henonHeilesEquations(stiffness: number, alpha: number): Equations {
  const timesRoot = (expression: string) => `(root * (${expression}) + rest * (${expression}))`;
  const rates = [
    'px',
    'py',
    'P',
    `-3 * stiffness * x - 3 * alpha * ${timesRoot('x * y')}`,
    `-3 * stiffness * y - 3 / 2 * alpha * ${timesRoot('x^2 - y^2')}`,
    '0',
  ];
  return {
    names: ['x', 'y', 'Q', 'px', 'py', 'P'],
    rates: rates.map((text) => parseExpression(text)),
    parameters: { stiffness, alpha, root: Math.SQRT2, rest: -9.667293313452913e-17 },
  };
}
