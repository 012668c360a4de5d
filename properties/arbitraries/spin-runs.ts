import type { SpinRun } from '../../oracles/spins/spin-run.ts';
import type { SpinSchemeName } from '../../src/spins/spin-scheme.ts';
import { simplerSpinChains, spinChainComplexity, withoutSpin } from './simpler-spin-chains.ts';
import { randomSpinChain, type SpinChainsOf } from './spin-chains.ts';
import { randomSpins, simplerSpins, spinComplexity, withoutSite } from './spin-states.ts';
import { StructuralArbitrary } from './structural.ts';

/** What kind of runs of spins to draw. */
export interface SpinRunsOf extends SpinChainsOf {
  /** time of a run; the steps are as many as that takes */
  readonly time: number;
  /** a scheme and the steps to draw from (powers of two) */
  readonly schemes: readonly { readonly scheme: SpinSchemeName; readonly steps: readonly number[] }[];
}

/** Runs of random rings of spins from random directions. */
export function spinRuns(kind: SpinRunsOf): StructuralArbitrary<SpinRun> {
  return new StructuralArbitrary((dice) => {
    const chain = randomSpinChain(dice, kind);
    const { scheme, steps } = dice.pick(kind.schemes);
    const step = dice.pick(steps);
    return { chain, start: randomSpins(dice, chain.sites), scheme, step, steps: Math.ceil(kind.time / step) };
  }, simplerSpinRuns);
}

/** Smaller runs, along physics: fewer sites, fewer steps, spins along axes, equal and simple fields and couplings; each strictly less complex. */
export function* simplerSpinRuns(run: SpinRun): Generator<SpinRun> {
  const size = spinRunComplexity(run);
  for (const candidate of candidates(run)) if (spinRunComplexity(candidate) < size) yield candidate;
}

export function spinRunComplexity({ chain, start, steps }: SpinRun): number {
  return spinChainComplexity(chain) + spinComplexity(start) + steps / 16;
}

function* candidates(run: SpinRun): Generator<SpinRun> {
  const { chain, start, steps } = run;
  for (const fewer of [2, 1]) // two at once keep an even ring even
    for (let site = 0; chain.sites - fewer >= 3 && site <= chain.sites - fewer; site++) {
      const taken = Array.from({ length: fewer }, () => site);
      yield { ...run, chain: taken.reduce(withoutSpin, chain), start: taken.reduce(withoutSite, start) };
    }
  for (const fewer of [steps >> 3, steps >> 1, steps - (steps >> 2)]) if (fewer >= 1 && fewer < steps) yield { ...run, steps: fewer };
  for (const simpler of simplerSpins(start)) yield { ...run, start: simpler };
  for (const simpler of simplerSpinChains(chain)) if (simpler.sites === chain.sites) yield { ...run, chain: simpler };
}
