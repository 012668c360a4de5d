import type { SpinChain } from '../../src/spins/spin-chain.ts';
import type { SpinTrajectory } from '../../src/spins/spin-flow.ts';
import { type SpinSchemeName, spinSchemes } from '../../src/spins/spin-scheme.ts';
import type { SpinState } from '../../src/spins/spin-state.ts';
import { noUncertainty, type Term } from '../bounds/bound.ts';
import { signAt, unitRoundoff } from '../bounds/rounding.ts';
import { refuted } from '../run.ts';
import type { SpinRunAsk } from '../subjects/spin-simulator.ts';
import type { Judgement, Witness } from '../verdict/judgement.ts';

/** A case for oracles of spins in time: a ring, a start, a scheme, and how far to go in steps of what length. */
export interface SpinRun {
  readonly chain: SpinChain;
  readonly start: SpinState;
  readonly scheme: SpinSchemeName;
  readonly step: number;
  readonly steps: number;
}

/** What to say of runs that did not arrive with so many states of so many finite numbers: they refute whoever simulated them. */
export function spinsStopped(start: SpinState, runs: readonly SpinTrajectory[], stops: readonly number[]): Judgement | undefined {
  for (const [i, { outcome, states }] of runs.entries()) {
    if (outcome.kind === 'not-finite') return refuted({ time: outcome.time, site: outcome.site, term: 'not a finite number' });
    const shapely = states.every(({ spins }) => spins.length === start.spins.length && spins.every(Number.isFinite));
    if (states.length !== stops[i] || !shapely)
      return refuted({ term: `expected ${stops[i]} states of ${start.spins.length} finite components` });
  }
  return undefined;
}

/** The ask for the end of a run from `from`, with the step halved so many times. */
export function halvedSpins({ chain, scheme, step, steps }: Omit<SpinRun, 'start'>, from: SpinState, halvings: number): SpinRunAsk {
  return { chain, start: from, scheme, step: step / (1 << halvings), stops: [steps << halvings] };
}

/** Euclidean distance of two states. */
export function spinDistance(a: SpinState, b: SpinState): number {
  return Math.sqrt(a.spins.reduce((sum, x, i) => sum + (x - (b.spins[i] as number)) * (x - (b.spins[i] as number)), 0));
}

/** Euclidean length of a state of unit vectors. */
export const spinSize = ({ sites }: SpinState): number => Math.sqrt(sites);

/** The spins moved at all: at some stop they are at least a tenth of the state's size away from the start. */
export function spinsMoved(start: SpinState, states: readonly SpinState[]): Witness {
  return { name: 'moved', value: Math.max(...states.map((state) => spinDistance(start, state))) / spinSize(start), floor: 0.1 };
}

/** How many times the spins of a site are rounded in a run: by its two bonds before and after the middle of every symmetric step, and by its field. */
export function rotationsOf({ scheme }: Pick<SpinRun, 'scheme'>, steps: number): number {
  return steps * (5 * spinSchemes[scheme].lengths.length + 1);
}

/**
 * What rounding can do to the spins: every rotation rounds them by up to 4 u of their size, in directions that add up like a random walk;
 * the angles of a step, each rounded, add up in one direction (2 u per unit of time); and the flow enlarges what was rounded before by at most `growth`.
 */
export function spinRounding(run: SpinRun, steps: number, growth: number): Term {
  return {
    name: 'rounding',
    value: (4 * Math.sqrt(rotationsOf(run, steps)) + 2 * steps * run.step) * unitRoundoff * growth * spinSize(run.start),
    grade: 'measured',
    source: 'random walk of 4 u of the state per rotation and 2 u per unit of time for the angles, enlarged as a nudged start is',
  };
}

/** The start with every component moved by +-2^-24, in a fixed pattern of signs, and the spins brought back to length 1. */
export function nudgedSpins({ sites, spins }: SpinState): SpinState {
  const moved = spins.map((x, i) => x + 2 ** -24 * signAt(i));
  const lengths = Array.from({ length: sites }, (_, x) =>
    Math.sqrt(moved.slice(3 * x, 3 * x + 3).reduce((sum, component) => sum + component * component, 0)),
  );
  return { sites, spins: moved.map((x, i) => x / (lengths[Math.floor(i / 3)] as number)) };
}

/** How much a run enlarges a small difference: measured along one direction, times sqrt(2N) for those not tried; at least that. */
export function spinGrowth(start: SpinState, states: readonly SpinState[], nudgedStates: readonly SpinState[]): number {
  const initial = spinDistance(start, nudgedSpins(start));
  const seen = Math.max(1, ...states.map((state, i) => spinDistance(state, nudgedStates[i] as SpinState) / initial));
  return Math.sqrt(2 * start.sites) * seen;
}

/** The judgement of an exact symmetry: how many components of two lists of states differ in value. */
export function spinsBitForBit(start: SpinState, expected: readonly SpinState[], seen: readonly SpinState[]): Judgement {
  const differing = expected.flatMap((state, stop) =>
    Array.from(state.spins.keys()).filter((i) => state.spins[i] !== seen[stop]?.spins[i]),
  );
  return {
    deviation: differing.length,
    tolerance: 0,
    uncertainty: noUncertainty,
    effect: 1,
    evidence: 'float64',
    witness: [spinsMoved(start, expected)],
    measured: [],
    ...(differing.length === 0 ? {} : { where: { site: Math.floor((differing[0] as number) / 3) } }),
  };
}
