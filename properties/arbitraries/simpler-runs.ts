import type { Run } from '../../oracles/run.ts';
import { isConfined } from '../../src/chain/domain.ts';
import { energy } from '../../src/chain/energy.ts';
import type { State } from '../../src/chain/state.ts';
import { bitsUsed } from './bits-used.ts';
import { chainComplexity, fewerSites, simplerCoefficients } from './simpler-chains.ts';
import { writtenLimit } from './written-limit.ts';

/**
 * Smaller runs, along physics: fewer sites, fewer steps, everything at rest or unstretched, equal coefficients, simple coefficients,
 * fewer bits. Only runs that are valid and smaller by {@link complexity} are given.
 */
export function* simplerRuns(run: Run): Generator<Run> {
  const limit = Math.max(writtenLimit(run.chain), aboveRest(run));
  const isValid = (candidate: Run) =>
    !isAtRest(candidate.start) && isConfined(candidate.chain, candidate.start) && !(aboveRest(candidate) > limit);
  // less complex, whatever they are left with: every site counts, and nothing is added
  for (const candidate of withFewerSites(run)) if (isValid(candidate)) yield candidate;
  const ofChain = chainComplexity(run.chain);
  const size = ofChain + complexityOfStart(run);
  for (const candidate of withAsMany(run)) {
    const chain = candidate.chain === run.chain ? ofChain : chainComplexity(candidate.chain);
    if (chain + complexityOfStart(candidate) < size && isValid(candidate)) yield candidate;
  }
}

const isAtRest = ({ q, p }: State) => q.every((x) => x === 0) && p.every((x) => x === 0);

/** The energy above rest of chains with written bonds, for which nobody knows a barrier; 0 of others. */
function aboveRest({ chain, start }: Pick<Run, 'chain' | 'start'>): number {
  if (writtenLimit(chain) === Number.POSITIVE_INFINITY) return 0;
  const zero = new Float64Array(start.q.length);
  return energy(chain, start) - energy(chain, { ...start, q: zero, p: zero });
}

/** How much there is to a run: the chain, then what is not zero, then steps and bits. */
export const complexity = (run: Run): number => chainComplexity(run.chain) + complexityOfStart(run);

function complexityOfStart({ start, steps }: Pick<Run, 'start' | 'steps'>): number {
  let sum = steps / 16;
  for (const x of [start.q, start.p]) for (let i = 0; i < x.length; i++) sum += weight(x[i] as number);
  return sum;
}

const weight = (coordinate: number) => (coordinate === 0 ? 0 : 100 + bitsUsed(coordinate));

function* withFewerSites(run: Run): Generator<Run> {
  const { chain, start } = run;
  const { q, p } = start;
  for (const { chain: smaller, kept } of fewerSites(chain)) {
    const of = (x: Float64Array) => {
      const picked = new Float64Array(kept.length);
      for (let j = 0; j < kept.length; j++) picked[j] = x[kept[j] as number] as number;
      return picked;
    };
    yield { ...run, chain: smaller, start: stateOf(of(q), of(p)) };
  }
}

function* withAsMany(run: Run): Generator<Run> {
  const { chain, start, steps } = run;
  for (const fewer of [steps >> 3, steps >> 1, steps - (steps >> 2)]) if (fewer >= 1) yield { ...run, steps: fewer };
  for (const coordinates of simplerStates(start)) yield { ...run, start: coordinates };
  for (const simpler of simplerCoefficients(chain)) yield { ...run, chain: simpler };
}

/** From arrays that are nobody else's, or that nobody writes to. */
const stateOf = (q: Float64Array, p: Float64Array): State => ({ sites: q.length, lanes: 1, q, p });

/** At rest, unstretched, one coordinate less, then coarser grids: all coordinates, then one; then 1/2, 1/4 or 1/8 for one. */
export function* simplerStates({ q, p }: State): Generator<State> {
  const zero = new Float64Array(q.length);
  yield stateOf(q, zero);
  yield stateOf(zero, p);
  for (let i = 0; i < q.length; i++) {
    if (q[i] !== 0) yield stateOf(q.with(i, 0), p);
    if (p[i] !== 0) yield stateOf(q, p.with(i, 0));
  }
  for (const grid of [1, 2, 4, 8, 16, 32, 64, 128, 256, 1024, 4096]) {
    const rounded = (x: number) => Math.round(x * grid) / grid + 0;
    yield stateOf(q.map(rounded), p.map(rounded));
    yield* oneByOne(rounded);
  }
  for (const size of [1 / 2, 1 / 4, 1 / 8]) yield* oneByOne(() => size);

  /** One coordinate changed, where that makes it simpler. */
  function* oneByOne(change: (x: number) => number): Generator<State> {
    for (let i = 0; i < q.length; i++) {
      const [x, y] = [q[i] as number, p[i] as number];
      if (weight(change(x)) < weight(x)) yield stateOf(q.with(i, change(x)), p);
      if (weight(change(y)) < weight(y)) yield stateOf(q, p.with(i, change(y)));
    }
  }
}
