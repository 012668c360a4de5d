import type { ZigzagRun } from '../../oracles/zigzag-run.ts';
import { type Chain, chain as chainOf } from '../../src/chain/chain.ts';
import type { PotentialName } from '../../src/chain/potentials.ts';
import { bitsUsed } from './bits-used.ts';
import { randomChain } from './chains.ts';
import type { RunsOf } from './runs.ts';
import { chainComplexity, simplerCoefficients } from './simpler-chains.ts';
import { StructuralArbitrary } from './structural.ts';

/** What kind of zigzags to draw. */
export interface ZigzagRunsOf extends Pick<RunsOf, 'time' | 'schemes'> {
  readonly potential: PotentialName;
  readonly maxSites: number;
}

/** The shortest even ring. */
const leastSites = 4;

/** Zigzags of even rings with uniform coefficients, A and B on the grid k/2^10, from nearly linear to as large as {@link reach} allows. */
export function zigzagRuns({ potential, maxSites, time, schemes }: ZigzagRunsOf): StructuralArbitrary<ZigzagRun> {
  return new StructuralArbitrary((dice) => {
    const drawn = randomChain(dice, { system: potential, maxSites: leastSites, boundaries: ['periodic'], uniform: true });
    const chain = chainOf({ ...drawn, sites: 2 * dice.integer(leastSites / 2, maxSites >> 1) });
    const { scheme, steps } = dice.pick(schemes);
    const step = dice.pick(steps);
    let scale = dice.pick([1, 1 / 2, 1 / 8]);
    const [amplitude, momentum] = [dice.integer(1, 128) / 128, dice.integer(-128, 128) / 128];
    while (!within(chain, scale * amplitude, scale * momentum)) scale /= 2;
    return { chain, amplitude: scale * amplitude, momentum: scale * momentum, scheme, step, steps: Math.ceil(time / step) };
  }, simplerZigzagRuns);
}

/**
 * How far a zigzag may swing: an alpha bond to half of its barrier (|2 alpha A| = chi / 2), a Toda bond to 4 alpha A = 2, where its force is
 * nearly twice the linear one, others to A = 1.
 */
function reach({ potential, stiffness, alpha }: Chain): number {
  const size = Math.abs(alpha as number);
  return potential === 'fput-alpha' ? (stiffness as number) / (4 * size) : potential === 'toda' ? 1 / (2 * size) : 1;
}

/** The odd part of every bond's force is at least linear: A never passes sqrt(A^2 + B^2 / (4 chi)). */
function within(chain: Chain, amplitude: number, momentum: number): boolean {
  return amplitude * amplitude + (momentum * momentum) / (4 * (chain.stiffness as number)) <= reach(chain) * reach(chain);
}

/** Fewer sites, fewer steps, at rest, simpler coefficients, fewer bits: only what is smaller. */
export function* simplerZigzagRuns(run: ZigzagRun): Generator<ZigzagRun> {
  const { chain, amplitude, momentum, steps } = run;
  if (chain.sites > leastSites) yield { ...run, chain: chainOf({ ...chain, sites: chain.sites - 2 }) };
  for (const fewer of [steps >> 3, steps >> 1, steps - (steps >> 2)]) if (fewer >= 1 && fewer < steps) yield { ...run, steps: fewer };
  if (momentum !== 0) yield { ...run, momentum: 0 };
  for (const simpler of simplerCoefficients(chain))
    if (chainComplexity(simpler) < chainComplexity(chain) && within(simpler, amplitude, momentum)) yield { ...run, chain: simpler };
  for (const simple of [1, 1 / 2, 1 / 4, 1 / 8])
    if (bitsUsed(simple) < bitsUsed(amplitude) && within(chain, simple, momentum)) yield { ...run, amplitude: simple };
}
