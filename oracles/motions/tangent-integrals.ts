import type { Chain } from '../../src/chain/chain.ts';
import { type State, state } from '../../src/chain/state.ts';
import type { Arithmetic } from '../../src/exact/arithmetic.ts';
import { duals } from '../../src/exact/dual.ts';
import { fixedPoint } from '../../src/exact/fixed-point.ts';
import { float64 } from '../../src/exact/float64.ts';
import type { Functions, Operations } from '../../src/exact/operations.ts';
import { schemes } from '../../src/schemes/schemes.ts';
import { bound } from '../bounds/bound.ts';
import { trajectoryRounding } from '../bounds/rounding.ts';
import { richardson, visibleAt } from '../bounds/step.ts';
import { finest } from '../converged.ts';
import { laxEntries, statedLaxPair, todaLattice, tracesOf } from '../exact/toda-lattice.ts';
import { moved, nonlinear, type Run, refuted, sizeOf } from '../run.ts';
import type { TangentAsk, TangentEnd } from '../subjects/tangent.ts';
import type { Oracle } from '../verdict/oracle.ts';

const digits = fixedPoint(30);

/**
 * Along the tangent flow of Toda the derivatives of the integrals along the tangent vector are constant, as the step goes to zero:
 *
 *   d/dt (w . grad Tr L^m) = 0,   m = 2 .. 6 on a ring, 2, 4, 6 between walls
 *
 * since Tr L^m(z(t) + e w(t)) is constant for every e. The traces are those of the multiplied matrix, differentiated by dual numbers in 30 digits.
 *
 * Catches: a wrong curvature, a tangent vector that belongs to another place of the run or misses a bond.
 * Blind to: what stays below the step error; a tangent vector along the level sets of all integrals, in whatever direction.
 */
export const tangentIntegrals: Oracle<Run, TangentAsk, TangentEnd> = {
  id: 'toda/tangent-integrals',
  law: {
    tex: String.raw`\frac{d}{dt} \bigl( w \cdot \nabla \operatorname{Tr} L^m \bigr) = 0`,
    source: 'the derivative of a constant',
    route: 'the traces of the multiplied matrix differentiated by dual numbers, 30 digits, at steps h, h/2, h/4 and h/8',
    catches: 'a wrong curvature, a tangent vector that belongs to another place or misses a bond',
    blindTo: 'tangent vectors along the level sets of all integrals: agreement/tangent',
  },

  *examine({ chain, start, scheme, step, steps }) {
    if (![chain.mass, chain.stiffness, chain.alpha].every((x) => typeof x === 'number') || chain.alpha === 0)
      return { outOfScope: 'no Toda lattice: unequal bonds or masses, or no alpha' };
    if (chain.sites < (chain.boundary === 'fixed' ? 1 : 3)) return { outOfScope: 'a ring of fewer than three sites' };
    const tangent = direction(start);
    const ask = (halvings: number): TangentAsk => ({
      ...{ chain, start, tangent, scheme },
      step: step / (1 << halvings),
      steps: steps << halvings,
    });
    const ends = (yield [ask(0), ask(1), ask(2), ask(3)]) as [TangentEnd, TangentEnd, TangentEnd, TangentEnd];
    const numbers = ends.flatMap(({ state: at, tangent: w }) => [...at.q, ...at.p, ...w.q, ...w.p]);
    if (numbers.length !== 16 * chain.sites || !numbers.every(Number.isFinite))
      return refuted({ term: 'expected finite states and tangents' });
    const last = ends[3];
    const orders = chain.boundary === 'fixed' ? [2, 4, 6] : [2, 3, 4, 5, 6];
    const along = (at: State, w: State) => slopesOf(chain, at, w, digits).map(digits.toNumber);
    const before = along(start, tangent);
    const seen = ends.map((end) => along(end.state, end.tangent));
    const growth = Math.sqrt(2 * chain.sites) * Math.max(1, sizeOf(last.tangent) / sizeOf(tangent));
    const rounding = trajectoryRounding(
      { chain, scheme, step, steps },
      finest * steps,
      [start, last.state, tangent, last.tangent],
      growth * growth,
    );
    const { order } = schemes[scheme];
    const weights = [sensitivities(chain, start, tangent), sensitivities(chain, last.state, last.tangent)] as const;
    const largest = (of: 'byState' | 'byTangent', m: number) => Math.max(...weights.map((weight) => weight[of][m - 1] as number));
    const judged = orders.map((m) => {
      const [d0, d1, d2, d3] = seen.map((values) => values[m - 1]) as [number, number, number, number];
      const floor = rounding.value * largest('byState', m);
      const steppedBy = richardson([Math.abs(d0 - d1), Math.abs(d1 - d2), Math.abs(d2 - d3)], order, floor);
      const uncertainty = bound(steppedBy, { ...rounding, value: floor });
      return {
        m,
        deviation: Math.abs(d3 - (before[m - 1] as number)),
        uncertainty,
        effect: visibleAt(order) * largest('byTangent', m) * sizeOf(last.tangent),
        share: Math.abs(d3) / (largest('byTangent', m) * sizeOf(last.tangent)),
      };
    });
    const margin = ({ deviation, uncertainty }: (typeof judged)[number]) => deviation / uncertainty.value;
    const worst = judged.reduce((a, b) => (margin(b) > margin(a) ? b : a));
    return {
      deviation: worst.deviation,
      tolerance: 0,
      uncertainty: worst.uncertainty,
      effect: worst.effect,
      evidence: 'float64',
      witness: [
        moved(tangent, [last.tangent]),
        { name: 'share of the gradient', value: Math.max(...judged.map(({ share }) => share)), floor: 2 ** -7 },
        ...nonlinear(chain, [start, last.state], 2 ** -10),
      ],
      measured: [],
      where: { time: step * steps, term: `Tr L^${worst.m}` },
    };
  },
};

/** w . grad Tr L^m, m = 1 .. 6, in Toda's units. */
function slopesOf<T>(chain: Chain, at: State, w: State, real: Arithmetic<T>): readonly T[] {
  const moving = (x: Float64Array, y: Float64Array) =>
    Array.from(x, (value, i) => ({ value: real.of(value), slope: real.of(y[i] as number) }));
  return traces(chain, moving(at.q, w.q), moving(at.p, w.p), duals(real)).map(({ slope }) => slope);
}

/** Tr L^1 .. Tr L^6 of the ring, or of the mirrored ring. */
function traces<T>(
  { alpha, mass, stiffness, boundary, sites }: Chain,
  q: readonly T[],
  p: readonly T[],
  over: Operations<T> & Functions<T>,
): readonly T[] {
  const { of, minus, times } = over;
  const lattice = todaLattice(boundary, sites);
  const rate = of(alpha as number);
  const unit = over.sqrt(times(of(mass as number), of(stiffness as number)));
  const places = boundary === 'fixed' ? [of(0), ...q, of(0)] : [...q, q[0] as T];
  const e = places.slice(1).map((x, n) => over.exp(times(rate, minus(x, places[n] as T))));
  const x = [...p.map((y) => over.over(y, unit)), ...e, rate];
  return tracesOf(over, laxEntries(lattice, lattice.entries(over, x, statedLaxPair)), 6);
}

/** How much w . grad Tr L^m changes with the state and the tangent vector, and with the latter alone: lengths of gradients. */
function sensitivities(chain: Chain, at: State, w: State) {
  const over = duals(duals(float64));
  const { sites } = chain;
  const slopes = Array.from({ length: 4 * sites }, (_, i) => {
    // the inner slope is along w, the outer along one component of q, p, w_q or w_p
    const moving = (x: Float64Array, y: Float64Array, first: number) =>
      Array.from(x, (value, n) => ({
        value: { value, slope: y[n] as number },
        slope: { value: Number(i === first + n), slope: Number(i === first + n + 2 * sites) },
      }));
    return traces(chain, moving(at.q, w.q, 0), moving(at.p, w.p, sites), over).map(({ slope }) => slope.slope);
  });
  const lengths = (rows: readonly (readonly number[])[]) =>
    Array.from({ length: 6 }, (_, m) => Math.sqrt(rows.reduce((sum, row) => sum + (row[m] as number) * (row[m] as number), 0)));
  return { byState: lengths(slopes), byTangent: lengths(slopes.slice(2 * sites)) };
}

/** A direction without the symmetries of a chain, of powers of two: signs and sizes in periods of 2 and 3. */
function direction({ q }: State): State {
  const component = (i: number) => (i % 2 === 0 ? 1 : -1) / (1 << (i % 3));
  return state(
    Array.from(q, (_, j) => component(j)),
    Array.from(q, (_, j) => component(j + q.length + 1)),
  );
}
