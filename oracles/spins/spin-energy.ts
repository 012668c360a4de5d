import { doubleDouble as real } from '../../src/exact/double-double.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import { float64 } from '../../src/exact/float64.ts';
import type { SpinChain } from '../../src/spins/spin-chain.ts';
import type { SpinTrajectory } from '../../src/spins/spin-flow.ts';
import { spinSchemes } from '../../src/spins/spin-scheme.ts';
import type { SpinState } from '../../src/spins/spin-state.ts';
import { bound, type Term } from '../bounds/bound.ts';
import { driftOfError, orderOfError, scattered } from '../bounds/energy-error.ts';
import { unitRoundoff } from '../bounds/rounding.ts';
import { spinEquations, spinHamiltonian, spinNames } from '../hamiltonian/spin-hamiltonian.ts';
import type { SpinRunAsk } from '../subjects/spin-simulator.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { rotationsOf, type SpinRun, spinsMoved, spinsStopped } from './spin-run.ts';

/**
 * Energy of spins: a scheme of order p made of rotations keeps H up to a bounded error of order h^p, and without drift; judged as
 * dynamics/energy judges chains.
 *
 *   H(S_h(t)) - H(S(0)) = h^p (G(S(0)) - G(S(t))) + O(h^{p+2})
 *
 * The drift is judged over thirty-two times as long a run as the order.
 *
 * Catches: a wrong coupling, field or bond, weights of a scheme that do not have their order, rotations that are none.
 * Blind to: spins that turn the wrong way or stand still, a wrong time scale; agreement with the reference catches those.
 */
export const spinEnergyConservation: Oracle<SpinRun, SpinRunAsk, SpinTrajectory> = {
  id: 'spins/energy',
  law: {
    tex: String.raw`|H(S_h(t)) - H(S(0))| \le C h^p \quad\text{for all } t`,
    source: 'G. Benettin, A. Giorgilli, J. Stat. Phys. 74, 1117 (1994)',
    route: "the value of the Hamiltonian's expression, at steps h, h/2, h/4 and fifteen lengths later",
    catches: 'a wrong coupling, field or bond, weights of a scheme without their order, rotations that are none',
    blindTo: 'spins that turn the wrong way or stand still, a wrong time scale: spins/agreement sees them',
  },

  *examine(run) {
    const { chain, start, scheme, step, steps } = run;
    const near = Array.from({ length: 8 }, (_, i) => Math.ceil(((i + 1) * steps) / 8));
    // of the drift: longer than slow spins take for a turn, where the order is judged before chaos sets in
    const window = Math.max(2 * steps, Math.ceil(slowTurn(chain) / step));
    const far = [...scattered(0, window), ...scattered(15 * window, window)];
    const asked = (halvings: number, stops: readonly number[]): SpinRunAsk => ({
      chain,
      start,
      scheme,
      step: step / (1 << halvings),
      stops,
    });
    const refined = (halvings: number) => near.map((stop) => stop << halvings);
    const runs = yield [asked(0, near), asked(1, refined(1)), asked(2, refined(2)), asked(0, far)];
    const bad = spinsStopped(start, runs, [near.length, near.length, near.length, far.length]);
    if (bad !== undefined) return bad;

    const h = spinHamiltonian(chain);
    const names = spinNames(chain.sites);
    const value = ({ spins }: SpinState) =>
      evaluate(h, Object.fromEntries(names.map((name, i) => [name, real.of(spins[i] as number)])), real);
    const initial = value(start);
    const errors = runs.map(({ states }) => states.map((state) => real.toNumber(real.minus(value(state), initial))));
    const [coarse, middle, fine, long] = errors as [number[], number[], number[], number[]];
    const rounding = energyRounding(
      run,
      runs.flatMap(({ states }) => states),
    );
    const laws = [
      { term: 'order', ...orderOfError(coarse, middle, fine, spinSchemes[scheme].order), rounding: rounding(4 * steps) },
      { term: 'drift', ...driftOfError(long), rounding: rounding(far.at(-1) as number) },
    ].map(({ term, deviation, step: explained, rounding }) => ({ term, deviation, uncertainty: bound(explained, rounding) }));
    const worst = laws.reduce((a, b) => (b.deviation * a.uncertainty.value > a.deviation * b.uncertainty.value ? b : a));
    return {
      deviation: worst.deviation,
      tolerance: 0,
      uncertainty: worst.uncertainty,
      effect: 0.1 * chain.sites, // a tenth of an energy of order one per site is what no step size in use excuses
      evidence: 'float64',
      witness: [spinsMoved(start, runs[3]?.states ?? [])],
      measured: [],
      where: { term: worst.term },
    };
  },
};

/** Two turns and a half of a spin in the strongest field or coupling: in less, an oscillation of the error looks like a drift. */
function slowTurn({ field, coupling }: SpinChain): number {
  const strongest = Math.max(...field.flat().map(Math.abs), ...[coupling].flat().map(Math.abs));
  return strongest === 0 ? 0 : 16 / strongest;
}

/**
 * What rounding can do to H over a run: a rotation moves a spin by 2 u in a random direction, and H by the gradient in the plane of the
 * sphere times that, which is |dS_x/dt|, and along the spin by the whole gradient, at most twice the largest rate seen.
 */
function energyRounding(run: SpinRun, states: readonly SpinState[]): (steps: number) => Term {
  const { names, rates } = spinEquations(run.chain);
  const rate = (state: SpinState) => {
    const values = Object.fromEntries(names.map((name, i) => [name, state.spins[i] as number]));
    return Math.sqrt(rates.reduce((sum, one) => sum + evaluate(one, values, float64) ** 2, 0));
  };
  const largest = Math.max(...states.map(rate));
  return (steps) => ({
    name: 'rounding',
    value: (2 * Math.sqrt(rotationsOf(run, steps)) + 2 * steps * run.step) * unitRoundoff * 2 * largest,
    grade: 'estimated',
    source: 'random walk of 2 u per rotation and 2 u per unit of time, times twice the largest rate of the spins',
  });
}
