import { limbs } from '../../src/exact/limbs/limbs.ts';
import { gaussRule } from '../../src/reference/gauss-nodes.ts';
import { type Point, taylor } from '../../src/reference/taylor.ts';
import { schemes } from '../../src/schemes/schemes.ts';
import { bound } from '../bounds/bound.ts';
import { unitRoundoff } from '../bounds/rounding.ts';
import { richardson } from '../bounds/step.ts';
import { diagonalsOf, laxEntries, statedLaxPair, todaLattice } from '../exact/toda-lattice.ts';
import { hamiltonianOf } from '../hamiltonian/hamiltonian-of.ts';
import { moved, type Run, refuted, stopped } from '../run.ts';
import type { RunAsk } from '../subjects/simulator.ts';
import type { RunWithJ } from '../subjects/toda-integrals.ts';
import type { Oracle } from '../verdict/oracle.ts';

const real = limbs(24);
const rules = [7, 8].map((nodes) => gaussRule(nodes, real));
/** Where J is looked at, and parts between two of these for the quadrature. */
const [stops, panels] = [4, 2];

/**
 * J drifts on FPUT, by as much as its bracket with what FPUT lacks of Toda adds up to: a limit in the step, and not 0.
 *
 *   lim_{h -> 0} J_h(t) - J_h(0) = int_0^t {J, H_F - H_T}(z(s)) ds
 *   {J, H_F - H_T} = sum_n dJ/dp_n (f_n^F - f_n^T),   dJ/dp_n = (L^3)_nn / (alpha N)
 *
 * since the difference of the Hamiltonians has no momenta, and d Tr L^4/db_n = 4 (L^3)_nn (twice that where b_n has an image, in a
 * trace that counts twice). The bracket by multiplying the matrix in 24 digits, along the solution by Taylor series, Gauss's rule with 8 nodes.
 *
 * Catches: a J that is conserved or constant, a J without its end terms, motion along Toda in place of FPUT, another alpha.
 * Blind to: what is added to J and does not change on FPUT, its energy; toda/quartic-integral sees that.
 */
export const driftOfJ: Oracle<Run, RunAsk, RunWithJ> = {
  id: 'fput/drift-of-j',
  law: {
    tex: String.raw`\lim_{h \to 0} J_h(t) - J_h(0) = \int_0^t \{J, H_F - H_T\} \, ds \ne 0`,
    source: '{J, H_T} = 0, so dJ/dt = {J, H_F - H_T} on the flow of H_F',
    route: 'the bracket from powers of the Lax matrix in 24 digits, along the solution by Taylor series',
    catches: 'a J that is conserved or constant, a J without its end terms, motion along Toda in place of FPUT',
    blindTo: 'what is added to J and does not change on FPUT: toda/quartic-integral sees it',
  },

  *examine(run) {
    const { chain, start, scheme, step, steps } = run;
    const { alpha, stiffness } = chain;
    if (chain.potential !== 'fput-alpha' || typeof alpha !== 'number' || typeof stiffness !== 'number' || chain.mass !== 1 || alpha === 0)
      return { outOfScope: 'no FPUT-alpha chain with one alpha and one stiffness, of unit masses' };
    const length = Math.ceil(steps / stops);
    const runs = yield [0, 1, 2, 3].map((halvings): RunAsk => {
      const every = Array.from({ length: stops + 1 }, (_, i) => (i * length) << halvings);
      return { chain, start, scheme, step: step / (1 << halvings), stops: every };
    });
    const bad = stopped(
      chain,
      start,
      runs.map(({ trajectory }) => ({ trajectory, stops: stops + 1 })),
    );
    if (bad !== undefined) return bad;
    if (!runs.every(({ j }) => j.length === stops + 1 && j.every(Number.isFinite)))
      return refuted({ term: `expected ${stops + 1} finite J` });
    const drifts = runs.map(({ j: [initial = 0, ...later] }) => later.map((value) => value - initial));

    const spacing = (length * step) / panels;
    const [coarse, fine] = rules.map((rule) => {
      const nodes = rule.nodes.map(real.toNumber);
      const times = Array.from({ length: stops * panels }, (_, k) => nodes.map((x) => (k + x) * spacing)).flat();
      const points = taylor(hamiltonianOf(chain), start.q, start.p, times, real);
      const weights = rule.weights.map(real.toNumber);
      let total = 0;
      return Array.from({ length: stops }, (_, stop) => {
        const count = panels * nodes.length;
        points.slice(stop * count, (stop + 1) * count).forEach((point, i) => {
          total += spacing * (weights[i % nodes.length] as number) * rateOfJ(chain.boundary, alpha / stiffness, stiffness, point);
        });
        return total;
      });
    }) as [number[], number[]];
    const largest = (a: readonly number[], b: readonly number[]) => Math.max(...a.map((x, i) => Math.abs(x - (b[i] as number))));
    const [first, second, third, last] = drifts as [number[], number[], number[], number[]];
    const differences = [largest(first, second), largest(second, third), largest(third, last)] as const;
    const size = Math.max(...runs.flatMap(({ j }) => j.map(Math.abs)));
    const stages = 8 * steps * 12;
    const rounding = 64 * unitRoundoff * size * Math.sqrt(stages);
    const drift = Math.max(...fine.map(Math.abs));
    return {
      deviation: largest(last, fine),
      tolerance: 0,
      uncertainty: bound(
        richardson(differences, schemes[scheme].order, rounding),
        {
          name: 'quadrature',
          value: 2 * largest(coarse, fine) + 1e-15 * drift,
          grade: 'measured',
          source: 'twice the distance of the rules with 7 and 8 nodes',
        },
        { name: 'rounding', value: rounding, grade: 'estimated', source: 'a random walk of 64 u of J over the stages of the finest run' },
      ),
      effect: drift / 4,
      evidence: 'float64',
      witness: [
        moved(
          start,
          runs.flatMap(({ trajectory }) => trajectory.states),
        ),
        { name: 'drift of J, relative', value: drift / size, floor: 2 ** -20 },
      ],
      measured: [{ name: 'drift of J', value: drift / size, lower: drift / size, upper: drift / size, unit: 'J' }],
    };
  },
};

/** {J, H_F - H_T} at a point; with p = sqrt(chi) p' and chi in front of both energies, whose alpha is that of FPUT over chi, chi^(3/2) times that of chi = 1. */
function rateOfJ(boundary: 'fixed' | 'periodic', alpha: number, stiffness: number, { q, p }: Point<bigint>): number {
  const { of, plus, minus, times, over, exp } = real;
  const lattice = todaLattice(boundary, q.length);
  const unit = real.sqrt(of(stiffness));
  const momenta = p.map((y) => over(y, unit));
  const isRing = boundary === 'periodic';
  const at = (n: number): bigint => (isRing ? (q[n % q.length] as bigint) : (q[n - 1] ?? of(0)));
  const lengths = Array.from({ length: lattice.bonds }, (_, n) => minus(at(n + 1), at(n)));
  const constant = of(alpha);
  const growth = lengths.map((r) => exp(times(constant, r)));
  const diagonal = diagonalsOf(
    real,
    laxEntries(lattice, lattice.entries(real, [...momenta, ...growth, constant], statedLaxPair)),
    3,
  )[2] as readonly bigint[];
  /** V_F'(r) - V_T'(r) */
  const missing = lengths.map((r, n) => {
    const e = growth[n] as bigint;
    return minus(plus(r, times(constant, times(r, r))), over(minus(times(e, e), of(1)), times(of(2), constant)));
  });
  const total = p.reduce((rate, _, n) => {
    const [ahead, behind] = isRing ? [missing[n], missing[(n + p.length - 1) % p.length]] : [missing[n + 1], missing[n]];
    return plus(rate, times(diagonal[isRing ? n : n + 1] as bigint, minus(ahead as bigint, behind as bigint)));
  }, of(0));
  return (Math.sqrt(stiffness) * stiffness * real.toNumber(total)) / (alpha * p.length);
}
