import type { AnyChain } from '../src/chain/chain.ts';
import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import type { Arithmetic } from '../src/exact/arithmetic.ts';
import { limbs } from '../src/exact/limbs/limbs.ts';
import { taylor } from '../src/reference/taylor.ts';
import { bound } from './bounds/bound.ts';
import { converged, hasConverged } from './converged.ts';
import { hamiltonianOf } from './hamiltonian/hamiltonian-of.ts';
import { distance, moved, nonlinear, type Run, type RunOf, sizeOf } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Judgement, OutOfScope } from './verdict/judgement.ts';
import type { Oracle } from './verdict/oracle.ts';

/** Digits of the reference, and those of the second reference that says how good the first is. */
const digits = { used: 18, checked: 24 } as const;

/**
 * Agreement of two subjects: as the step goes to zero a simulator arrives where the reference does, which knows only the Hamiltonian.
 *
 *   z_{h/4}(t) -> z(t)
 *
 * Catches: every error of the equation of motion, however consistent: coefficients, potential, boundary, time scale.
 * Blind to: what stays below the step error of the run, and what starts after its last step.
 */
export const agreementWithReference: Oracle<Run, RunAsk, Trajectory> = {
  id: 'agreement/reference',
  law: {
    tex: String.raw`\lim_{h \to 0} z_h(t) = z(t)`,
    source: 'the Hamiltonian itself, by Taylor series in 18 digits',
    route: "Taylor series from the Hamiltonian's expression, 18 and 24 digits",
    catches: 'every error of the equation of motion: coefficients, potential, boundary, time scale',
    blindTo: 'what stays below the step error, and what starts later: dynamics/energy looks further',
  },

  examine(run) {
    const hamiltonian = hamiltonianOf(run.chain);
    return agreement(run, (start, time, real) => {
      const [end] = taylor(hamiltonian, start.q, start.p, [time], real);
      return [...(end?.q ?? []), ...(end?.p ?? [])];
    });
  },
};

/** Where the reference arrives from a start, after a time: q_1 .. q_N, p_1 .. p_N in its numbers. */
export type Reference = <T>(start: State, time: number, real: Arithmetic<T>) => readonly T[];

/** Asks for what {@link converged} asks for, and judges where the run ends as its step goes to zero. */
export function* agreement(
  run: RunOf<AnyChain>,
  arrives: Reference,
): Generator<readonly RunAsk[], Judgement | OutOfScope, readonly Trajectory[]> {
  const { chain, start, step, steps } = run;
  const seen = yield* converged(run);
  if (!hasConverged(seen)) return seen;
  const solution = (precision: number): State => {
    const real = limbs(precision, sizeOf(start) || 1);
    const end = Float64Array.from(arrives(start, steps * step, real), real.toNumber);
    return { ...start, q: end.slice(0, start.sites), p: end.slice(start.sites) };
  };
  const [reference, checked] = [solution(digits.used), solution(digits.checked)];
  const size = Math.max(sizeOf(start), sizeOf(reference));
  return {
    deviation: distance(seen.end, reference),
    tolerance: 0,
    uncertainty: bound(seen.step, seen.rounding, {
      name: 'reference',
      value: distance(reference, checked),
      grade: 'measured',
      source: `${digits.used} against ${digits.checked} digits`,
    }),
    effect: seen.visible * size,
    evidence: 'float64',
    witness: [moved(start, [reference]), ...nonlinear(chain, [start, reference], 2 ** -10)],
    measured: [],
  };
}
