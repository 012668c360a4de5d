import type { Run } from '../../oracles/run.ts';
import { isConfined } from '../../src/chain/domain.ts';
import { type State, state } from '../../src/chain/state.ts';
import { bitsUsed } from './bits-used.ts';
import { chainComplexity, fewerSites, simplerCoefficients } from './simpler-chains.ts';

/**
 * Smaller runs, along physics: fewer sites, fewer steps, everything at rest or unstretched, equal coefficients, simple coefficients,
 * fewer bits. Only runs that are valid and smaller by {@link complexity} are given.
 */
export function* simplerRuns(run: Run): Generator<Run> {
  const size = complexity(run);
  for (const candidate of candidates(run)) {
    const moves = [...candidate.start.q, ...candidate.start.p].some((x) => x !== 0);
    if (moves && complexity(candidate) < size && isConfined(candidate.chain, candidate.start)) yield candidate;
  }
}

/** How much there is to a run: the chain, then what is not zero, then steps and bits. */
export function complexity({ chain, start, steps }: Run): number {
  const coordinates = [...start.q, ...start.p];
  const excited = coordinates.filter((x) => x !== 0).length;
  return chainComplexity(chain) + 100 * excited + steps / 16 + coordinates.reduce((sum, x) => sum + bitsUsed(x), 0);
}

function* candidates(run: Run): Generator<Run> {
  const { chain, start, steps } = run;
  const { q, p } = start;
  for (const { chain: smaller, kept } of fewerSites(chain)) {
    const of = (x: Float64Array) => kept.map((site) => x[site] as number);
    yield { ...run, chain: smaller, start: state(of(q), of(p)) };
  }
  for (const fewer of [steps >> 3, steps >> 1, steps - (steps >> 2)]) if (fewer >= 1) yield { ...run, steps: fewer };
  for (const coordinates of simplerStates(start)) yield { ...run, start: coordinates };
  for (const simpler of simplerCoefficients(chain)) yield { ...run, chain: simpler };
}

/** At rest, unstretched, one coordinate less, then coarser grids: all coordinates, then one. */
export function* simplerStates({ q, p }: State): Generator<State> {
  const zero = new Float64Array(q.length);
  yield state(q, zero);
  yield state(zero, p);
  for (let i = 0; i < q.length; i++) {
    if (q[i] !== 0) yield state(q.with(i, 0), p);
    if (p[i] !== 0) yield state(q, p.with(i, 0));
  }
  for (const grid of [1, 2, 4, 8, 16, 32, 64, 128, 256, 1024, 4096]) {
    const rounded = (x: number) => Math.round(x * grid) / grid + 0;
    yield state(q.map(rounded), p.map(rounded));
    for (let i = 0; i < q.length; i++) {
      yield state(q.with(i, rounded(q[i] as number)), p);
      yield state(q, p.with(i, rounded(p[i] as number)));
    }
  }
}
