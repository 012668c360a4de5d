import type { ModeRun } from '../../oracles/mode-run.ts';
import type { Chain } from '../../src/chain/chain.ts';
import { chain as chainOf } from '../../src/chain/chain.ts';
import type { SchemeName } from '../../src/schemes/schemes.ts';
import { bitsUsed } from './bits-used.ts';
import { randomChain } from './chains.ts';
import { chainComplexity, leastSites } from './simpler-chains.ts';
import { StructuralArbitrary } from './structural.ts';

/** What kind of mode runs to draw. */
export interface ModeRunsOf {
  readonly boundary: Chain['boundary'];
  readonly maxSites: number;
  /** default: unit masses, nothing pinned */
  readonly held?: boolean;
  /** time of a run */
  readonly time: number;
  readonly schemes: readonly { readonly scheme: SchemeName; readonly steps: readonly number[] }[];
}

/** A random mode of a random uniform harmonic chain, with amplitude k/128; where asked, with any mass and a harmonic pinning. */
export function modeRuns({ boundary, maxSites, time, schemes, held = false }: ModeRunsOf): StructuralArbitrary<ModeRun> {
  return new StructuralArbitrary((dice) => {
    const plain = randomChain(dice, { system: 'harmonic', maxSites, boundaries: [boundary], uniform: true });
    const mass = dice.pick([1, dice.integer(6, 16) / 8]);
    const quadratic = dice.pick([0, dice.integer(1, 8) / 8]);
    const chain = held ? chainOf({ ...plain, mass, pinning: { quadratic } }) : plain;
    const { scheme, steps } = dice.pick(schemes);
    const step = dice.pick(steps);
    const mode = dice.integer(1, highestMode(chain));
    return { chain, mode, amplitude: dice.integer(1, 128) / 128, scheme, step, steps: Math.ceil(time / step) };
  }, simplerModeRuns);
}

export const highestMode = ({ boundary, sites }: Chain): number => (boundary === 'fixed' ? sites : sites - 1);

/** Fewer sites, a lower mode, fewer steps, chi = 1, amplitude 1: only what is smaller. */
export function* simplerModeRuns(run: ModeRun): Generator<ModeRun> {
  const { chain, mode, amplitude, steps } = run;
  if (chain.sites > leastSites(chain)) {
    const shorter = chainOf({ ...chain, sites: chain.sites - 1 });
    yield { ...run, chain: shorter, mode: Math.min(mode, highestMode(shorter)) };
  }
  for (const lower of [1, mode - 1]) if (lower >= 1 && lower < mode) yield { ...run, mode: lower };
  for (const fewer of [steps >> 3, steps >> 1, steps - (steps >> 2)]) if (fewer >= 1 && fewer < steps) yield { ...run, steps: fewer };
  const { pinning: _pinning, ...free } = chain;
  for (const simpler of [chainOf(free), chainOf({ ...chain, mass: 1 }), chainOf({ ...chain, stiffness: 1 })])
    if (chainComplexity(simpler) < chainComplexity(chain)) yield { ...run, chain: simpler };
  if (bitsUsed(amplitude) > 1) yield { ...run, amplitude: 1 };
}
