import type { Run } from '../../oracles/run.ts';
import type { Chain } from '../../src/chain/chain.ts';
import { isConfined, lowestBarrier } from '../../src/chain/domain.ts';
import { energy } from '../../src/chain/energy.ts';
import { potentialOf } from '../../src/chain/formula.ts';
import { type State, state } from '../../src/chain/state.ts';
import type { SchemeName } from '../../src/schemes/schemes.ts';
import { type ChainsOf, randomChain } from './chains.ts';
import { examplePotentials } from './example-potentials.ts';
import { simplerRuns } from './simpler-runs.ts';
import { type Dice, StructuralArbitrary } from './structural.ts';

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

/** A written bond stays below this share of the energy at the softer end of its range: steps are chosen for frequencies like those at rest. */
const writtenShare = 0.05;

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

/** Coordinates k/128, |k| <= 128, of the amplitude, halved until the energy is in its stratum. */
export function randomStart(dice: Dice, chain: Chain, energies: readonly number[], amplitude = 1): State {
  const coordinates = () => Array.from({ length: chain.sites }, () => (amplitude * dice.integer(-128, 128)) / 128);
  const whole = state(coordinates(), coordinates().with(0, (amplitude * dice.integer(1, 128)) / 128));
  const limit = Math.min(dice.pick(energies) * chain.sites, confinedShare * lowestBarrier(chain), writtenShare * energyWithinRange(chain));
  const atRest = energy(
    chain,
    state(
      whole.q.map(() => 0),
      whole.p.map(() => 0),
    ),
  );
  let start = whole;
  for (let halvings = 0; halvings < 7 && !(isConfined(chain, start) && energy(chain, start) - atRest <= limit); halvings++) {
    start = { ...start, q: start.q.map((x) => x / 2), p: start.p.map((x) => x / 2) };
  }
  return start;
}

/** For bonds written as an expression: the energy that the softer end of its range has above rest; a bond with less stays within. */
function energyWithinRange({ potential }: Chain): number {
  const example =
    typeof potential === 'string' ? undefined : examplePotentials.find(({ expression }) => expression === potential.expression);
  if (example === undefined) return Number.POSITIVE_INFINITY;
  const { energy: bond } = potentialOf(potential);
  return Math.min(...example.range.map((r) => bond(r, 1, 0, 0) - bond(0, 1, 0, 0)));
}
