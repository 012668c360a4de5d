import type { Run } from '../../oracles/run.ts';
import type { Chain } from '../../src/chain/chain.ts';
import { lowestBarrier } from '../../src/chain/domain.ts';
import type { State } from '../../src/chain/state.ts';
import type { SchemeName } from '../../src/schemes/schemes.ts';
import { type ChainsOf, randomChain } from './chains.ts';
import { halvingsToFit } from './halvings.ts';
import { simplerRuns } from './simpler-runs.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';
import { writtenLimit } from './written-limit.ts';

/** What kind of runs to draw. */
export interface RunsOf extends ChainsOf {
  /** time of a run; the steps are as many as that takes */
  readonly time: number;
  /** energies per site to draw from: a run has at most that, and at least a quarter; default 1/128, 1/16, 1/4: from nearly linear to strongly nonlinear */
  readonly energies?: readonly number[];
  /** the largest coordinate to begin with, a power of two; default 1: energies of up to order one */
  readonly amplitude?: number;
  /** a scheme and the steps to draw from (powers of two) */
  readonly schemes: readonly { readonly scheme: SchemeName; readonly steps: readonly number[] }[];
}

/** Nearly linear, nonlinear, strongly nonlinear. */
export const strata: readonly number[] = [1 / 128, 1 / 16, 1 / 4];

/** A chain whose bonds can break stays below this share of its lowest barrier. */
const confinedShare = 0.45;

/**
 * Runs of random chains: both boundaries, uniform and site-dependent coefficients, energies from nearly linear to strongly nonlinear.
 * Every coefficient and coordinate lies on a dyadic grid (k / 2^m, m <= 14); no run can break a bond.
 */
export function runs(kind: RunsOf): StructuralArbitrary<Run> {
  return new StructuralArbitrary((dice) => {
    const chain = randomChain(dice, kind);
    const { scheme, steps } = dice.pick(kind.schemes);
    const step = dice.pick(steps);
    return {
      chain,
      start: randomStart(dice, chain, kind.energies ?? strata, kind.amplitude),
      scheme,
      step,
      steps: Math.ceil(kind.time / step),
    };
  }, simplerRuns);
}

/** Coordinates k/128, |k| <= 128, of the amplitude, times the power of two that brings the energy into its stratum. */
export function randomStart(dice: Dice, chain: Chain, energies: readonly number[], amplitude = 1): State {
  const coordinates = () => {
    const x = new Float64Array(chain.sites);
    for (let j = 0; j < x.length; j++) x[j] = (amplitude * dice.integer(-128, 128)) / 128;
    return x;
  };
  const [q, p] = [coordinates(), coordinates()];
  p[0] = (amplitude * dice.integer(1, 128)) / 128;
  const whole = { sites: chain.sites, lanes: 1, q, p };
  const limit = Math.min(dice.pick(energies) * chain.sites, confinedShare * lowestBarrier(chain), writtenLimit(chain));
  const factor = 1 / (1 << halvingsToFit(chain, whole, limit));
  // in place: they are nobody else's yet, and another two arrays cost as much as drawing their numbers
  for (const x of [q, p]) for (let j = 0; j < x.length; j++) x[j] = factor * (x[j] as number);
  return whole;
}
