import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { bound } from './bounds/bound.ts';
import { trajectoryRounding } from './bounds/rounding.ts';
import { moved, type Run, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/** Nudges, exact on the dyadic grid of the cases: there the truncation (nudge^2) and the rounding (u / nudge) of a difference meet. */
const nudges = [2 ** -15, 2 ** -16] as const;

/**
 * Symplecticity: the map of a whole run has a symplectic derivative, at any step, however coarse.
 *
 *   M^T J M = J,   M = d z(t) / d z(0),   J = (0 1; -1 0)
 *
 * M by central differences of nearby runs, at two nudges; the Frobenius norm of what is left.
 *
 * Catches: a scheme that is not symplectic, friction, forces that are no gradient, stages that see a stale position.
 * Blind to: every Hamiltonian but the right one, the identity; agreement with the reference catches those.
 */
export const symplecticity: Oracle<Run, RunAsk, Trajectory> = {
  id: 'dynamics/symplecticity',
  law: {
    tex: String.raw`M^\top J\,M = J,\quad M = \partial z(t) / \partial z(0)`,
    source: 'E. Hairer, C. Lubich, G. Wanner, Geometric Numerical Integration (Springer, 2006), sec. VI.2',
    route: 'central differences of nearby runs of the subject itself',
    catches: 'a scheme that is not symplectic, friction, forces that are no gradient',
    blindTo: 'a wrong Hamiltonian, a chain that stands still: agreement/reference sees them',
  },

  *examine(run) {
    const { chain, start, scheme, step, steps } = run;
    const size = 2 * chain.sites;
    const directions = Array.from({ length: size }, (_, i) => i);
    const asked = (from: State): RunAsk => ({ chain, start: from, scheme, step, stops: [steps] });
    const nearby = nudges.flatMap((nudge) =>
      directions.flatMap((i) => [asked(shifted(start, i, nudge)), asked(shifted(start, i, -nudge))]),
    );
    const runs = yield [asked(start), ...nearby];
    const bad = stopped(
      chain,
      start,
      runs.map((trajectory) => ({ trajectory, stops: 1 })),
    );
    if (bad !== undefined) return bad;
    const [end, ...ends] = runs.map(({ states }) => states[0] as State) as [State, ...State[]];
    const columns = (which: 0 | 1) =>
      directions.map((i) => {
        const [plus, minus] = [0, 1].map((side) => vector(ends[2 * (which * size + i) + side] as State)) as [Float64Array, Float64Array];
        return plus.map((x, j) => (x - (minus[j] as number)) / (2 * nudges[which]));
      });
    const [wide, map] = [columns(0), columns(1)];

    const norm = frobenius(map);
    const rounding = trajectoryRounding(run, steps, [start, end], Math.max(1, norm));
    const truncation = frobenius(map.map((column, i) => column.map((x, j) => x - (wide[i]?.[j] as number))));
    const rounded = (Math.sqrt(size) * rounding.value) / nudges[1];
    const spread = truncation + rounded;
    if (!(norm + spread < 2 ** 500)) return { outOfScope: 'the run grows beyond numbers whose squares are doubles' };
    return {
      deviation: frobenius(departure(map)),
      tolerance: 0,
      uncertainty: bound(
        {
          name: 'difference quotient',
          value: 2 * norm * truncation,
          grade: 'estimated',
          source: '2 |M| times the distance of M at two nudges: three times the truncation that is left at the smaller one',
        },
        { ...rounding, value: 2 * norm * rounded, source: `2 |M| times, in every column, over the nudge: ${rounding.source}` },
        { name: 'second order', value: spread * spread, grade: 'proved', source: '|E|^2, the square of the error of M' },
      ),
      effect: 2 ** -12 * norm * norm,
      evidence: 'float64',
      witness: [moved(start, [end])],
      measured: [],
    };
  },
};

/** The start with one of q_1 .. q_N, p_1 .. p_N moved. */
function shifted(start: State, i: number, by: number): State {
  const { sites, q, p } = start;
  return i < sites ? { ...start, q: q.with(i, (q[i] as number) + by) } : { ...start, p: p.with(i - sites, (p[i - sites] as number) + by) };
}

const vector = ({ q, p }: State) => Float64Array.from([...q, ...p]);

const frobenius = (columns: readonly Float64Array[]) =>
  Math.sqrt(columns.reduce((sum, column) => column.reduce((inner, x) => inner + x * x, sum), 0));

/** M^T J M - J, column by column of M. */
function departure(columns: readonly Float64Array[]): Float64Array[] {
  const half = columns.length / 2;
  return columns.map((a, i) =>
    Float64Array.from(columns, (b, j) => {
      let product = 0;
      for (let k = 0; k < half; k++) product += (a[k] as number) * (b[k + half] as number) - (a[k + half] as number) * (b[k] as number);
      return product - (j === i + half ? 1 : i === j + half ? -1 : 0);
    }),
  );
}
