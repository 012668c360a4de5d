import type { State } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { decimal } from '../src/exact/decimal.ts';
import { bound } from './bounds/bound.ts';
import { stagesOf, unitRoundoff } from './bounds/rounding.ts';
import { converged, finest, hasConverged } from './converged.ts';
import { type DisplacedMassRun, displacedMass, imagesOf, runOfDisplacedMass } from './displaced-mass-run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Light cone: where a displaced mass of the harmonic chain has not been heard of yet, next to nothing moves, and exactly so much.
 *
 *   |q_n(t)| <= A (x/2)^{2d}/(2d)!,   |p_n(t)| <= A chi t (x/2)^{2d-2}/(2d-1)!,   x = 2 sqrt(chi) t < 2d
 *
 * d is the distance of site n from the displaced one. The bounds are |J_m(x)| <= (x/2)^m/m!, and below x = m nearly reached; every site is
 * judged relative to its own, be it 1e-20 of the amplitude.
 *
 * Catches: anything that acts at a distance: corrections of the total momentum or energy, transforms over the whole chain, wrong neighbours.
 * Blind to: what happens inside the cone; exact/displaced-mass sees it.
 */
export const lightCone: Oracle<DisplacedMassRun, RunAsk, Trajectory> = {
  id: 'exact/light-cone',
  law: {
    tex: String.raw`|q_n(t)| \le A\,\frac{(\sqrt{\chi}\,t)^{2d}}{(2d)!},\quad d > \sqrt{\chi}\,t`,
    source: 'DLMF 10.14.4, for the solution of E. Schrodinger, Ann. Phys. 349, 916 (1914)',
    route: 'the first Bessel functions outside the cone, 20 digits',
    catches: 'anything that acts at a distance: corrections of totals, transforms over the whole chain, wrong neighbours',
    blindTo: 'what happens inside the cone: exact/displaced-mass sees it',
  },

  *examine(c) {
    const run = runOfDisplacedMass(c);
    if (run === undefined) return { outOfScope: 'not a uniform harmonic chain with a displaced mass' };
    const outside = beyond(c);
    if (outside.length === 0) return { outOfScope: 'every site lies inside the cone' };
    const seen = yield* converged(run);
    if (!hasConverged(seen)) return seen;
    const reference = displacedMass(c, reachOf(c), decimal(20));
    const judged = outside.map((site) => ({
      ...site,
      deviation: apart(seen.end, reference, site),
      step: apart(seen.coarser, seen.end, site),
    }));
    const rounding = 8 * unitRoundoff * stagesOf(run, finest * run.steps);
    const worst = judged.reduce((a, b) => (b.deviation / (b.step + rounding) > a.deviation / (a.step + rounding) ? b : a));
    return {
      deviation: worst.deviation,
      tolerance: 0,
      uncertainty: bound(
        {
          name: 'step',
          value: worst.step,
          grade: 'estimated',
          source: 'what the runs at h/4 and h/8 differ by at this site, over what the cone lets through',
        },
        {
          name: 'rounding',
          value: rounding,
          grade: 'estimated',
          source: '8 u per stage of what the cone lets through, added over all stages: nothing cancels where all has come from one side',
        },
      ),
      effect: 1 / 4, // of what the cone lets through; whatever acts at a distance gives many times that
      evidence: 'float64',
      witness: [
        { name: 'let through', value: Math.min(...judged.map(({ site, q }) => Math.abs(seen.end.q[site] as number) / q)), floor: 1 / 4 },
      ],
      measured: [],
      where: { site: worst.site },
    };
  },
};

/** What the cone lets through at a site outside of it. */
interface Outside {
  readonly site: number;
  readonly q: number;
  readonly p: number;
}

/** Orders left out lie 85 and more above those judged, and each is less than half of the one before, as (x/2)/m < d/(2d+1). */
const reachOf = ({ chain }: DisplacedMassRun) => 2 * chain.sites + 42;

function beyond(c: DisplacedMassRun): readonly Outside[] {
  const { chain, site, amplitude, step, steps } = c;
  const time = steps * step;
  const chi = chain.stiffness as number;
  const half = Math.sqrt(chi) * time;
  return Array.from({ length: chain.sites }, (_, n) => n).flatMap((n) => {
    const distance = Math.min(...imagesOf(chain, site, n, reachOf(c)).map((image) => image.distance));
    if (distance <= half) return [];
    let below = 1; // (x/2)^(2d-2)/(2d-1)!
    for (let m = 1; m < 2 * distance; m++) below *= (m === 1 ? 1 : half) / m;
    const size = Math.abs(amplitude);
    return [{ site: n, q: (size * below * half * half) / (2 * distance), p: size * chi * time * below }];
  });
}

/** The larger of the two relative distances at a site. */
function apart(a: State, b: State, { site, q, p }: Outside): number {
  const between = (name: 'q' | 'p') => Math.abs((a[name][site] as number) - (b[name][site] as number));
  return Math.max(between('q') / q, between('p') / p);
}
