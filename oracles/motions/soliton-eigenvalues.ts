import { state } from '../../src/chain/state.ts';
import { exp } from '../../src/elementary/exp.ts';
import { fixedPoint } from '../../src/exact/fixed-point.ts';
import { type Soliton, tailOf } from '../../src/toda/solutions/solitons.ts';
import { motionAt } from '../../src/toda/solutions/toda-motion.ts';
import { bound } from '../bounds/bound.ts';
import { unitRoundoff as u } from '../bounds/rounding.ts';
import { refuted } from '../run.ts';
import type { ChainState } from '../subjects/mechanics.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { type MotionRun, ringOf } from './motion-run.ts';

const real = fixedPoint(30);
const cosh = (x: number) => (exp(x) + exp(-x)) / 2;

/**
 * Scattering: every soliton is an eigenvalue of the Lax matrix beyond the band, at all times the same, and there are no others.
 *
 *   lambda_i = -direction cosh kappa_i   of the infinite lattice; of a ring exp(-sum kappa/N) times that
 *
 * A ring is the lattice but for the tails at its seam. The eigenvector of a soliton is 2 e^(-kappa d) of its largest element there, and an eigenvalue is off
 * by the square of what is left of its equation, over the gap to the next.
 *
 * Catches: a wrong factor in a_n or b_n, a soliton with another kappa, eigenvalues that change with time.
 * Blind to: the band; toda/spectrum sees it.
 */
export const solitonEigenvalues: Oracle<MotionRun, ChainState, Float64Array> = {
  id: 'toda/soliton-eigenvalues',
  law: {
    tex: String.raw`\lambda_i = \mp \cosh \kappa_i\, e^{-\sum_j \kappa_j / N}`,
    source: 'H. Flaschka, Prog. Theor. Phys. 51, 703 (1974)',
    route: 'the closed form of the bound states of solitons',
    catches: 'a wrong factor in a_n or b_n, a soliton with another kappa, eigenvalues that change with time',
    blindTo: 'the band: toda/spectrum',
  },

  *examine({ motion, alpha, sites, step, steps }) {
    if (motion.kind !== 'solitons') return { outOfScope: 'no solitons' };
    const { solitons } = motion;
    const time = step * steps;
    const { q, p } = motionAt(real, { alpha, sites }, motion, real.of(time));
    const at = state(q.map(real.toNumber), p.map(real.toNumber));
    const [spectrum] = (yield [{ chain: ringOf({ alpha, sites }), state: at }]) as [Float64Array];
    if (spectrum.length !== sites || !spectrum.every(Number.isFinite)) return refuted({ term: `expected ${sites} eigenvalues` });
    const total = solitons.reduce((sum, { kappa }) => sum + kappa, 0);
    const unit = exp(-total / sites);
    const known = solitons.map(({ kappa, direction }) => -direction * cosh(kappa)).toSorted((x, y) => x - y);
    const least = Math.min(...known.map(Math.abs));
    const beyond = Array.from(spectrum, (x) => x / unit).filter((x) => Math.abs(x) > (1 + least) / 2);
    if (beyond.length !== known.length)
      return refuted({ time, term: `${beyond.length} eigenvalues beyond the band, of ${known.length} solitons` });
    const off = known.map((x, i) => Math.abs((beyond[i] as number) - x));
    const deviation = Math.max(...off);
    const largest = Math.max(...known.map(Math.abs));
    const reach = Math.max(...Array.from(at.q, Math.abs)) * Math.abs(alpha);
    return {
      deviation,
      tolerance: 0,
      uncertainty: bound(
        {
          name: 'matrix',
          value: 1.01 * 4 * u * (1 + 2 * reach) * largest,
          grade: 'proved',
          source: '2 u of b; of a 2 u of alpha q at both ends and 2 u (1 + alpha r), two of them in a row; rows add up to the norm',
        },
        { name: 'spectrum', value: 8 * sites * u * largest, grade: 'proved', source: '8 M u of the norm, as toda/spectrum has it' },
        {
          name: 'seam',
          value: (4 * tailOf({ sites }, solitons, [time])) / gapOf(solitons),
          grade: 'estimated',
          source: 'the square of what the eigenvector of a soliton leaves at the seam, over the gap to the next eigenvalue',
        },
      ),
      effect: 1e-9,
      evidence: 'float64',
      witness: [{ name: 'beyond the band', value: least - 1, floor: 0.1 }],
      measured: [],
      where: { time, term: `lambda = ${known[off.indexOf(deviation)]}` },
    };
  },
};

/** How far the eigenvalues of solitons are from the band and from each other, at least. */
function gapOf(solitons: readonly Soliton[]): number {
  const known = solitons.map(({ kappa, direction }) => direction * cosh(kappa));
  return Math.min(...known.flatMap((x, i) => [Math.abs(x) - 1, ...known.slice(0, i).map((y) => Math.abs(x - y))]));
}
