import { type State, state } from '../src/chain/state.ts';
import type { Arithmetic } from '../src/exact/arithmetic.ts';
import { limbs } from '../src/exact/limbs/limbs.ts';
import { taylor } from '../src/reference/taylor.ts';
import { schemes } from '../src/schemes/schemes.ts';
import { bound } from './bounds/bound.ts';
import { trajectoryRounding } from './bounds/rounding.ts';
import { richardson, visibleAt } from './bounds/step.ts';
import { finest } from './converged.ts';
import { hamiltonianOf } from './hamiltonian/hamiltonian-of.ts';
import { distance, moved, nonlinear, type Run, refuted, sizeOf } from './run.ts';
import type { TangentAsk, TangentEnd } from './subjects/tangent.ts';
import type { Oracle } from './verdict/oracle.ts';

/** Digits of the reference, and the nudge: a central difference misses the derivative by its square. */
const [digits, nudge] = [26, 2 ** -34];

/**
 * Tangent flow: as the step goes to zero the tangent vector of a run is the derivative of the flow along it, in the reference, which knows
 * only the Hamiltonian.
 *
 *   w_h(t) -> d/de z(t; z(0) + e w(0))
 *
 * The derivative by a central difference of two Taylor solutions in 26 digits and guard bits, 2^-34 to either side: good to 2^-68 of its third derivative.
 *
 * Catches: a wrong curvature, a stage whose derivative is taken at the wrong place, a tangent vector that misses a mass or a bond.
 * Blind to: what stays below the step error of the run.
 */
export const tangentAgreement: Oracle<Run, TangentAsk, TangentEnd> = {
  id: 'agreement/tangent',
  law: {
    tex: String.raw`w_h(t) \to \frac{d}{d\epsilon} z\bigl(t; z(0) + \epsilon\,w(0)\bigr)\Big|_{\epsilon = 0}`,
    source: 'the Hamiltonian itself, by Taylor series in 26 digits',
    route: "the central difference of two Taylor solutions from the Hamiltonian's expression, 26 digits",
    catches: 'a wrong curvature, a derivative taken at the wrong place, a missing mass or bond',
    blindTo: 'what stays below the step error: dynamics/symplecticity sees the map itself',
  },

  *examine(run) {
    const { chain, start, scheme, step, steps } = run;
    const tangent = direction(start);
    const back = shifted(shifted(start, tangent, nudge), tangent, -nudge);
    if (distance(back, start) > 0) return { outOfScope: 'a start that is not on the grid: its nudges would be rounded' };
    const asked = (halvings: number): TangentAsk => ({
      chain,
      start,
      tangent,
      scheme,
      step: step / (1 << halvings),
      steps: steps << halvings,
    });
    const ends = (yield [asked(0), asked(1), asked(2), asked(3)]) as [TangentEnd, TangentEnd, TangentEnd, TangentEnd];
    const numbers = ends.flatMap(({ state: at, tangent: w }) => [...at.q, ...at.p, ...w.q, ...w.p]);
    if (numbers.length !== 16 * chain.sites || !numbers.every(Number.isFinite))
      return refuted({ term: 'expected finite states and tangents' });
    const [w0, w1, w2, w3] = ends.map((end) => end.tangent) as [State, State, State, State];

    const reference = derivativeAlong(run, tangent, limbs(digits));
    const { order } = schemes[scheme];
    const size = Math.max(sizeOf(tangent), sizeOf(reference));
    // a rounding of z moves w by its own curvature: of the order of the same random walk, enlarged as w itself is
    const growth = Math.sqrt(2 * chain.sites) * Math.max(1, sizeOf(w0) / sizeOf(tangent));
    const rounding = trajectoryRounding(run, finest * steps, [start, ends[3].state, tangent, w3], growth * growth);
    return {
      deviation: distance(w3, reference),
      tolerance: 0,
      uncertainty: bound(richardson([distance(w0, w1), distance(w1, w2), distance(w2, w3)], order, rounding.value), rounding, {
        name: 'reference',
        value: 2 ** -52 * size,
        grade: 'estimated',
        source: 'the square of the nudge, 2^-68, and 26 digits over the nudge, 2^-52 or, with their guard bits, far less',
      }),
      effect: size * visibleAt(order),
      evidence: 'float64',
      witness: [moved(tangent, [reference]), ...nonlinear(chain, [start, ends[3].state], 2 ** -10)],
      measured: [],
    };
  },
};

/** A direction without the symmetries of a chain, of powers of two: signs and sizes in periods of 2 and 3. */
function direction({ q }: State): State {
  const component = (i: number) => (i % 2 === 0 ? 1 : -1) / (1 << (i % 3));
  return state(
    Array.from(q, (_, j) => component(j)),
    Array.from(q, (_, j) => component(j + q.length + 1)),
  );
}

/** z + by w; exact for a start on the grid of the cases. */
function shifted({ q, p }: State, w: State, by: number): State {
  const moved = (x: Float64Array, along: Float64Array) => x.map((value, j) => value + by * (along[j] as number));
  return state(moved(q, w.q), moved(p, w.p));
}

function derivativeAlong<T>({ chain, start, step, steps }: Run, along: State, real: Arithmetic<T>): State {
  const hamiltonian = hamiltonianOf(chain);
  const end = (by: number) => {
    const { q, p } = shifted(start, along, by);
    const [point] = taylor(hamiltonian, q, p, [steps * step], real);
    return [...(point?.q ?? []), ...(point?.p ?? [])];
  };
  const [plus, minus] = [end(nudge), end(-nudge)];
  const slope = Float64Array.from(plus, (x, i) => real.toNumber(real.minus(x, minus[i] as T)) / (2 * nudge));
  return { ...start, q: slope.slice(0, chain.sites), p: slope.slice(chain.sites) };
}
