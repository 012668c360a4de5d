import type { AnyChain } from '../../src/chain/chain.ts';
import { float64 } from '../../src/exact/float64.ts';
import { byTaylor, type System } from '../../src/reference/system.ts';
import type { RunOf } from '../run.ts';
import type { OutOfScope } from '../verdict/judgement.ts';
import { relativeRounding, signAt } from './rounding.ts';

/** How far a run can be compared with a solution. */
export interface Horizon {
  /** whole steps of the run, all of them where nothing comes in the way */
  readonly steps: number;
  /** how much the flow enlarges what is rounded on the way */
  readonly growth: number;
}

/** A run is looked at for its horizon four times in a unit of time, and 64 times at most. */
const looksFor = (time: number) => Math.min(64, Math.ceil(4 * time));

/**
 * Up to where a run can be compared with a solution: as long as what its rounding grows to stays below a quarter of what would be visible.
 * Beyond, where the chain is chaotic, the digits of the state say nothing; invariants and statistics go on.
 *
 * The growth is that of a tangent vector along the solution of the system itself; whoever is on trial has no part in it.
 *
 * @param finest how many times as many steps the finest of the runs takes
 * @param visible what would be visible, relative to the size of the state
 * @source G. Benettin, L. Galgani, J.-M. Strelcyn, Phys. Rev. A 14, 2338 (1976): growth from a tangent vector
 */
export function horizon(run: RunOf<AnyChain>, system: System, finest: number, visible: number): Horizon | OutOfScope {
  const { start, step, steps } = run;
  const looks = looksFor(steps * step);
  const stops = [...new Set(Array.from({ length: looks }, (_, i) => Math.ceil(((i + 1) * steps) / looks)))];
  const grown = growthAlong(
    system,
    [...start.q, ...start.p],
    stops.map((stop) => stop * step),
  );
  const explained = (i: number) => relativeRounding(run, finest * (stops[i] as number)) * (grown[i] as number) <= visible / 4;
  const beyond = stops.findIndex((_, i) => !explained(i));
  if (beyond === 0) return { outOfScope: `rounding has grown to what would be visible by time ${(stops[0] as number) * step}` };
  const last = beyond < 0 ? stops.length - 1 : beyond - 1;
  return { steps: stops[last] as number, growth: grown[last] as number };
}

export const isHorizon = (it: Horizon | OutOfScope): it is Horizon => 'growth' in it;

/** Neighbours start so far apart, relative to the largest component, and are neighbours up to so far, relative to the state. */
const [nudge, near] = [2 ** -28, 2 ** -6] as const;

/**
 * How much a system's flow enlarges what is done to it on the way to each of the times, a little at all of those before: the root of the mean
 * of (|w(t)| / |w(s)|)^2 over s, times the square root of the dimension for the directions not tried; at least that. The tangent vector w is
 * the difference of two solutions that start next to each other, a pattern of signs without the symmetries of a chain apart.
 *
 * Both by Taylor series in doubles: good to 16 digits times the growth, so that they follow the solution itself as long as that matters. Where
 * they have parted the growth is beyond all measure.
 *
 * @param times ascending, above 0
 */
export function growthAlong(system: System, start: readonly number[], times: readonly number[]): readonly number[] {
  const by = nudge * (Math.max(...start.map(Math.abs)) || 1);
  const beside = start.map((x, i) => x + by * signAt(i));
  const solved = (from: readonly number[]) => [from, ...byTaylor(system, from, times, float64)];
  const [here, there] = [solved(start), solved(beside)];
  const lengths = here.map((point, k) => lengthOf(point.map((x, i) => x - (there[k]?.[i] as number))));
  let [inverseSquares, grown] = [0, 1];
  return times.map((_, k) => {
    const [before, after] = [lengths[k], lengths[k + 1]] as [number, number];
    inverseSquares += 1 / (before * before);
    grown = after > near * lengthOf(here[k + 1] as readonly number[]) ? Number.POSITIVE_INFINITY : grown;
    grown = Math.max(grown, after * Math.sqrt(inverseSquares / (k + 1)));
    return Math.sqrt(start.length) * grown;
  });
}

const lengthOf = (vector: readonly number[]): number => Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0));
