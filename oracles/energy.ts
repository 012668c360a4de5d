import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { fixedPoint } from '../src/exact/fixed-point.ts';
import { slowestPeriod } from '../src/modes/slowest-period.ts';
import { hamiltonianValue } from '../src/reference/hamiltonian.ts';
import { schemes } from '../src/schemes/schemes.ts';
import { bound } from './bounds/bound.ts';
import { driftOfError, orderOfError, scattered } from './bounds/energy-error.ts';
import { energyRounding } from './bounds/rounding.ts';
import { hamiltonianOf } from './hamiltonian/hamiltonian-of.ts';
import { moved, type Run, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Energy: a symplectic scheme of order p keeps H up to a bounded error of order h^p, and without drift.
 *
 *   H(z_h(t)) - H(z(0)) = h^p (G(z(0)) - G(z(t))) + O(h^{p+1})
 *
 * Order: the error at h/4 is 2^-p of that at h/2 at every stop, up to what the step from h to h/2 leaves of it. Drift: over sixteen
 * times as long a run at h the mean error of the last sixteenth is that of the first, up to six times the spread inside a sixteenth (a drift
 * would have moved fifteen times as far); a sixteenth is at least as long as the slowest swing, or an oscillation would look like a drift. H is computed from the Hamiltonian's
 * expression in 30 digits; energies that a subject reports are not used.
 *
 * Catches: a force that is not the gradient of H, a wrong coefficient or bond, friction, a scheme that is not symplectic, float32.
 * Blind to: a chain that stands still, a consistent error in the time scale; agreement with the reference catches those.
 */
export const energyConservation: Oracle<Run, RunAsk, Trajectory> = {
  id: 'dynamics/energy',
  law: {
    tex: String.raw`|H(z_h(t)) - H(z(0))| \le C h^p \quad\text{for all } t`,
    source: 'G. Benettin, A. Giorgilli, J. Stat. Phys. 74, 1117 (1994)',
    route: "the value of the Hamiltonian's expression in 30 digits, at steps h, h/2, h/4 and fifteen lengths later",
    catches: 'a force that is not the gradient of H, a wrong coefficient or bond, friction, a non-symplectic scheme, float32',
    blindTo: 'a chain that stands still, a wrong time scale: agreement/reference sees them',
  },

  *examine(run) {
    const { chain, start, scheme, step, steps } = run;
    const near = Array.from({ length: 8 }, (_, i) => Math.ceil(((i + 1) * steps) / 8));
    const hamiltonian = hamiltonianOf(chain);
    const real = fixedPoint(30);
    const value = ({ q, p }: State) => hamiltonianValue(hamiltonian, q, p, real);
    const initial = value(start);
    const size = Math.abs(real.toNumber(initial));
    const window = Math.max(steps, Math.ceil(slowestPeriod(chain, size / chain.sites || 2 ** -20) / step));
    const far = [...scattered(0, window), ...scattered(15 * window, window)];
    const asked = (halvings: number, stops: readonly number[]): RunAsk => ({ chain, start, scheme, step: step / (1 << halvings), stops });
    const refined = (halvings: number) => near.map((stop) => stop << halvings);
    const runs = yield [asked(0, near), asked(1, refined(1)), asked(2, refined(2)), asked(0, far)];
    const bad = stopped(
      chain,
      start,
      runs.map((trajectory, i) => ({ trajectory, stops: i < 3 ? near.length : far.length })),
    );
    if (bad !== undefined) return bad;

    const errors = runs.map(({ states }) => states.map((state) => real.toNumber(real.minus(value(state), initial))));
    const [coarse, middle, fine, long] = errors as [number[], number[], number[], number[]];
    const states = runs.flatMap((trajectory) => trajectory.states);
    const laws = [
      {
        term: 'order',
        ...orderOfError(coarse, middle, fine, schemes[scheme].order),
        rounding: energyRounding(hamiltonian, run, 4 * steps, states),
      },
      { term: 'drift', ...driftOfError(long), rounding: energyRounding(hamiltonian, run, far.at(-1) as number, states) },
    ].map(({ term, deviation, step: explained, rounding }) => ({ term, deviation, uncertainty: bound(explained, rounding) }));
    const worst = laws.reduce((a, b) => (b.deviation * a.uncertainty.value > a.deviation * b.uncertainty.value ? b : a));
    return {
      deviation: worst.deviation,
      tolerance: 0,
      uncertainty: worst.uncertainty,
      effect: 0.1 * size, // a tenth of the energy gone is what no step size in use excuses
      evidence: 'float64',
      witness: [moved(start, runs[3]?.states ?? [])],
      measured: [],
      where: { term: worst.term },
    };
  },
};
