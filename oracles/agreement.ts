import type { AnyChain } from '../src/chain/chain.ts';
import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import type { System } from '../src/reference/system.ts';
import { schemes } from '../src/schemes/schemes.ts';
import { bound } from './bounds/bound.ts';
import { horizon, isHorizon } from './bounds/horizon.ts';
import { solvedTwice } from './bounds/reference.ts';
import { visibleAt } from './bounds/step.ts';
import { converged, finest, hasConverged } from './converged.ts';
import { hamiltonianOf } from './hamiltonian/hamiltonian-of.ts';
import { distance, moved, nonlinear, type Run, type RunOf, sizeOf } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Judgement, OutOfScope } from './verdict/judgement.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Agreement of two subjects: as the step goes to zero a simulator arrives where the reference does, which knows only the Hamiltonian.
 *
 *   z_{h/8}(t) -> z(t)
 *
 * Catches: every error of the equation of motion, however consistent: coefficients, potential, boundary, time scale.
 * Blind to: what stays below the step error of the run, and what starts after its last step or beyond the horizon of a chaotic chain.
 */
export const agreementWithReference: Oracle<Run, RunAsk, Trajectory> = {
  id: 'agreement/reference',
  law: {
    tex: String.raw`\lim_{h \to 0} z_h(t) = z(t)`,
    source: 'the Hamiltonian itself, by Taylor series in 18 digits',
    route: "Taylor series from the Hamiltonian's expression, 18 and 24 digits",
    catches: 'every error of the equation of motion: coefficients, potential, boundary, time scale',
    blindTo: 'what stays below the step error, and what starts later or beyond the horizon of chaos: dynamics/energy looks further',
  },

  examine(run) {
    return agreement(run, hamiltonianOf(run.chain));
  },
};

/**
 * Asks for what {@link converged} asks for, as far as the horizon of the reference's own tangent flow, and judges where the run ends as its
 * step goes to zero.
 */
export function* agreement(
  run: RunOf<AnyChain>,
  system: System,
): Generator<readonly RunAsk[], Judgement | OutOfScope, readonly Trajectory[]> {
  const { chain, start, scheme, step } = run;
  const within = horizon(run, system, finest, visibleAt(schemes[scheme].order));
  if (!isHorizon(within)) return within;
  const seen = yield* converged({ ...run, steps: within.steps }, within.growth);
  if (!hasConverged(seen)) return seen;
  const { sites } = start;
  const time = within.steps * step;
  const { end, reference } = solvedTwice(
    system,
    [...start.q, ...start.p],
    time,
    (numbers): State => ({ ...start, q: Float64Array.from(numbers.slice(0, sites)), p: Float64Array.from(numbers.slice(sites)) }),
  );
  const size = Math.max(sizeOf(start), sizeOf(end));
  return {
    deviation: distance(seen.end, end),
    tolerance: 0,
    uncertainty: bound(seen.step, seen.rounding, reference),
    effect: seen.visible * size,
    evidence: 'float64',
    witness: [moved(start, [end]), ...nonlinear(chain, [start, end], 2 ** -10)],
    measured: within.steps === run.steps ? [] : [{ name: 'compared until', value: time, lower: time, upper: time, unit: '' }],
    where: farthest(seen.end, end),
  };
}

/** The site, and q or p, in which two states differ most. */
function farthest(a: State, b: State): { site: number; term: string } {
  const off = [...a.q.map((x, site) => Math.abs(x - (b.q[site] as number))), ...a.p.map((x, site) => Math.abs(x - (b.p[site] as number)))];
  const index = off.indexOf(Math.max(...off));
  return index < a.sites ? { site: index, term: 'q' } : { site: index - a.sites, term: 'p' };
}
