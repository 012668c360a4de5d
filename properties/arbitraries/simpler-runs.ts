import type { Run } from '../../oracles/run.ts';
import { type Chain, type Coefficient, chain as chainOf } from '../../src/chain/chain.ts';
import { isConfined } from '../../src/chain/domain.ts';
import { type State, state } from '../../src/chain/state.ts';

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

/** How much there is to a run: sites above all, then what is not zero, then distinct coefficients, steps and bits. */
export function complexity({ chain, start, steps }: Run): number {
  const coordinates = [...start.q, ...start.p];
  const coefficients = [chain.stiffness, chain.alpha].map((c) => [c].flat());
  const excited = coordinates.filter((x) => x !== 0).length;
  const varied = coefficients.filter((c) => c.length > 1).length;
  return (
    1000 * chain.sites +
    100 * excited +
    50 * varied +
    steps / 16 +
    [...coordinates, ...coefficients.flat()].reduce((sum, x) => sum + bits(x), 0)
  );
}

/** Bits of a dyadic number: of its numerator and of its denominator; 0 has none, 1 has one. */
function bits(x: number): number {
  let [numerator, count] = [Math.abs(x), 0];
  for (; !Number.isInteger(numerator) && count < 60; count++) numerator *= 2;
  return count + (numerator === 0 ? 0 : Math.floor(numerator).toString(2).length);
}

function* candidates(run: Run): Generator<Run> {
  const { chain, start, steps } = run;
  const least = chain.boundary === 'fixed' ? 1 : 3;
  if (chain.sites > least) for (let site = 0; site < chain.sites; site++) yield without(run, site);
  for (const fewer of [steps >> 3, steps >> 1, steps - (steps >> 2)]) if (fewer >= 1) yield { ...run, steps: fewer };
  for (const coordinates of simplerStates(start)) yield { ...run, start: coordinates };
  for (const simpler of simplerChains(chain)) yield { ...run, chain: simpler };
}

/** The run without a site, and without the bond to its left (on a ring: to its right). */
function without(run: Run, site: number): Run {
  const drop = (c: Coefficient): Coefficient => (typeof c === 'number' ? c : c.toSpliced(site, 1));
  const { q, p } = run.start;
  return {
    ...run,
    chain: rebuilt(run.chain, { sites: run.chain.sites - 1, stiffness: drop(run.chain.stiffness), alpha: drop(run.chain.alpha) }),
    start: state([...q].toSpliced(site, 1), [...p].toSpliced(site, 1)),
  };
}

function* simplerStates({ q, p }: State): Generator<State> {
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

function* simplerChains(chain: Chain): Generator<Chain> {
  for (const name of ['stiffness', 'alpha'] as const) {
    if (name === 'alpha' && chain.potential === 'harmonic') continue;
    const sign = Math.sign([chain[name]].flat()[0] as number);
    for (const value of [1, sign, sign / 2, sign / 4, [chain[name]].flat()[0] as number]) {
      if (value > 0 || name === 'alpha') yield rebuilt(chain, { [name]: value });
    }
  }
}

function rebuilt(chain: Chain, change: { sites?: number; stiffness?: Coefficient; alpha?: Coefficient }): Chain {
  const { alpha, ...rest } = { ...chain, ...change };
  return chainOf(chain.potential === 'harmonic' ? rest : { ...rest, alpha });
}
