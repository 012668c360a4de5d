import type { AnyChain } from '../chain/chain.ts';
import { type ChainParts, chainParts } from '../chain/parts.ts';
import type { State } from '../chain/state.ts';
import { coefficientValue, type RungeKuttaScheme, type Scheme } from '../schemes/scheme.ts';
import { type Corrector, corrector } from './corrector.ts';
import { type Kernel, kernel, type SweepTable, sweepTable } from './kernel.ts';
import { planOf } from './plan.ts';

/** Moves the state in place by a whole number of steps. */
export type Stepper = (state: State, steps: number) => void;

/** A scheme's step on a chain, prepared: what depends on the chain, the scheme and the step alone is computed once. */
export function stepper(chain: AnyChain, scheme: Scheme, step: number, lanes: number, parts: ChainParts = chainParts): Stepper {
  return steppers(chain, scheme, lanes, parts)(step);
}

/** The same for steps that change along the way: what depends on the chain is computed once for all of them. */
export function steppers(chain: AnyChain, scheme: Scheme, lanes: number, parts: ChainParts = chainParts): (step: number) => Stepper {
  const sweeps = kernel(chain, lanes, parts);
  return (step) => stepperOf(sweeps, chain, scheme, step, lanes, parts);
}

function stepperOf(sweeps: Kernel, chain: AnyChain, scheme: Scheme, step: number, lanes: number, parts: ChainParts): Stepper {
  if (scheme.family === 'runge-kutta') return rungeKutta(sweeps, scheme, step, chain.sites * lanes);
  const plan = planOf(scheme, step);
  const [opening, interior, closing] = [plan.opening, plan.interior, plan.closing].map(sweepTable) as [SweepTable, SweepTable, SweepTable];
  if (scheme.corrector !== undefined) {
    const whole = ({ q, p }: State) => {
      sweeps.sweep(q, p, opening, 1);
      if (closing.length > 0) sweeps.sweep(q, p, closing, 1);
    };
    return corrected(whole, corrector(chain, scheme.corrector, step, parts));
  }
  return ({ q, p }, steps) => {
    if (steps < 1) return;
    sweeps.sweep(q, p, opening, 1);
    if (steps > 1) sweeps.sweep(q, p, interior, steps - 1);
    if (closing.length > 0) sweeps.sweep(q, p, closing, 1);
  };
}

/** Two correctors meet between steps: p alone moves, so both see the same q, and the second adds the kick of the first once more. */
function corrected(whole: (state: State) => void, correct: Corrector): Stepper {
  return (state, steps) => {
    if (steps < 1) return;
    correct(state, 1);
    for (let n = 1; n <= steps; n++) {
      whole(state);
      correct(state, n < steps ? 2 : 1);
    }
  };
}

/** z' = (p / m, f(q)): stage i stands at z + h sum_j a_ij k_j, the step ends at z + h sum_i b_i k_i. */
function rungeKutta(sweeps: Kernel, scheme: RungeKuttaScheme, step: number, size: number): Stepper {
  const a = scheme.a.map((row) => row.map((text) => step * coefficientValue(text)));
  const b = scheme.b.map((text) => step * coefficientValue(text));
  const velocities = b.map(() => new Float64Array(size));
  const forces = b.map(() => new Float64Array(size));
  const [q0, p0] = [new Float64Array(size), new Float64Array(size)];
  const forceInto = sweepTable([{ kicks: [1], drifts: [] }]);
  const velocityInto = sweepTable([{ kicks: [], drifts: [1] }]);
  const move = (x: Float64Array, from: Float64Array, factors: readonly number[], slopes: readonly Float64Array[]) => {
    x.set(from);
    factors.forEach((factor, j) => {
      const slope = slopes[j] as Float64Array;
      for (let i = 0; i < size; i++) x[i] = (x[i] as number) + factor * (slope[i] as number);
    });
  };
  return ({ q, p }, steps) => {
    for (let n = 0; n < steps; n++) {
      q0.set(q);
      p0.set(p);
      a.forEach((row, i) => {
        move(q, q0, row, velocities);
        move(p, p0, row, forces);
        sweeps.sweep((velocities[i] as Float64Array).fill(0), p, velocityInto, 1);
        sweeps.sweep(q, (forces[i] as Float64Array).fill(0), forceInto, 1);
      });
      move(q, q0, b, velocities);
      move(p, p0, b, forces);
    }
  };
}
