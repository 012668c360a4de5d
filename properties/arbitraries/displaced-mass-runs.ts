import type { DisplacedMassRun } from '../../oracles/displaced-mass-run.ts';
import { chain as chainOf } from '../../src/chain/chain.ts';
import { bitsUsed } from './bits-used.ts';
import { randomChain } from './chains.ts';
import type { ModeRunsOf } from './mode-runs.ts';
import { chainComplexity, leastSites } from './simpler-chains.ts';
import { StructuralArbitrary } from './structural.ts';

/** What kind of runs to draw. */
export interface DisplacedMassRunsOf extends Omit<ModeRunsOf, 'time'> {
  /** default: the least that the boundary allows */
  readonly minSites?: number;
  /** of a run: one of these */
  readonly times: readonly number[];
}

/** A random mass of a random uniform harmonic chain, displaced by k/128. */
export function displacedMassRuns({
  boundary,
  minSites = 1,
  maxSites,
  times,
  schemes,
}: DisplacedMassRunsOf): StructuralArbitrary<DisplacedMassRun> {
  return new StructuralArbitrary((dice) => {
    const drawn = randomChain(dice, { system: 'harmonic', maxSites, boundaries: [boundary], uniform: true });
    const chain = chainOf({ ...drawn, sites: dice.integer(Math.max(minSites, leastSites(drawn)), maxSites) });
    const { scheme, steps } = dice.pick(schemes);
    const step = dice.pick(steps);
    const site = dice.integer(0, chain.sites - 1);
    return { chain, site, amplitude: dice.integer(1, 128) / 128, scheme, step, steps: Math.ceil(dice.pick(times) / step) };
  }, simplerDisplacedMassRuns);
}

/** Fewer sites, the first mass, fewer steps, chi = 1, amplitude 1: only what is smaller. */
export function* simplerDisplacedMassRuns(run: DisplacedMassRun): Generator<DisplacedMassRun> {
  const { chain, site, amplitude, steps } = run;
  if (chain.sites > leastSites(chain)) {
    const shorter = chainOf({ ...chain, sites: chain.sites - 1 });
    yield { ...run, chain: shorter, site: Math.min(site, shorter.sites - 1) };
  }
  for (const earlier of [0, site - 1]) if (earlier >= 0 && earlier < site) yield { ...run, site: earlier };
  for (const fewer of [steps >> 3, steps >> 1, steps - (steps >> 2)]) if (fewer >= 1 && fewer < steps) yield { ...run, steps: fewer };
  const unit = chainOf({ ...chain, stiffness: 1 });
  if (chainComplexity(unit) < chainComplexity(chain)) yield { ...run, chain: unit };
  if (bitsUsed(amplitude) > 1) yield { ...run, amplitude: 1 };
}
