import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { bound } from './bounds/bound.ts';
import { growthOf, nudged, trajectoryRounding } from './bounds/rounding.ts';
import { distance, moved, type Run, sizeOf, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/** Dyadic, so that the sum of two starts on the grid is not rounded. */
const [a, b] = [3 / 4, -5 / 8] as const;

/**
 * Superposition: a harmonic chain is linear, whatever its stiffnesses, scheme and step.
 *
 *   Phi_h^n (a z_1 + b z_2) = a Phi_h^n z_1 + b Phi_h^n z_2
 *
 * z_2 is the start read backwards, with q and p in each other's place.
 *
 * Catches: whatever is not linear: thresholds, clips, constant forces, storage in fewer digits.
 * Blind to: every linear error; agreement with the reference and modes/dispersion catch those.
 */
export const superposition: Oracle<Run, RunAsk, Trajectory> = {
  id: 'symmetry/superposition',
  law: {
    tex: String.raw`\Phi_h^n(a z_1 + b z_2) = a\,\Phi_h^n z_1 + b\,\Phi_h^n z_2`,
    source: "linearity of q_j'' = chi_j (q_{j+1} - q_j) - chi_{j-1} (q_j - q_{j-1}), and of kicks, drifts and stages",
    route: 'the sum of two other runs',
    catches: 'whatever is not linear: thresholds, clips, constant forces, storage in fewer digits',
    blindTo: 'every linear error: agreement/reference, modes/dispersion see them',
  },

  *examine(run) {
    const { chain, start, scheme, step, steps } = run;
    if (chain.potential !== 'harmonic') return { outOfScope: 'not a harmonic chain' };
    const other: State = { ...start, q: start.p.toReversed(), p: start.q.toReversed() };
    const starts = [start, other, combined(start, other), nudged(start)];
    const runs = yield starts.map((from) => ({ chain, start: from, scheme, step, stops: [steps] }));
    const bad = stopped(
      chain,
      start,
      runs.map((trajectory) => ({ trajectory, stops: 1 })),
    );
    if (bad !== undefined) return bad;
    const [one, two, both, aside] = runs.map(({ states }) => states[0]) as [State, State, State, State];
    const states = [...starts, one, two, both];
    const rounding = trajectoryRounding(run, steps, states, growthOf(start, [one], [aside]));
    return {
      deviation: distance(both, combined(one, two)),
      tolerance: 0,
      uncertainty: bound({
        ...rounding,
        value: (1 + Math.abs(a) + Math.abs(b)) * rounding.value,
        source: `of three runs: ${rounding.source}`,
      }),
      effect: 2 ** -30 * Math.max(...states.map(sizeOf)), // storage in single precision shows 2^-24 at once
      evidence: 'float64',
      witness: [moved(start, [one])],
      measured: [],
    };
  },
};

function combined(one: State, two: State): State {
  const sum = (x: Float64Array, y: Float64Array) => x.map((value, i) => a * value + b * (y[i] as number));
  return { ...one, q: sum(one.q, two.q), p: sum(one.p, two.p) };
}
