import type { AnyChain } from '../../src/chain/chain.ts';
import type { State } from '../../src/chain/state.ts';
import type { Hamiltonian } from '../../src/reference/hamiltonian.ts';
import { forcesPerStep } from '../../src/schemes/scheme.ts';
import { schemes } from '../../src/schemes/schemes.ts';
import { pins, pulls } from '../hamiltonian/pulls.ts';
import { distance, type Run, type RunOf, sizeOf } from '../run.ts';
import type { Term } from './bound.ts';

/** u, half a unit in the last place of 1. */
export const unitRoundoff = 2 ** -53;

/** How many times q and p are rounded in a run of `steps` steps. */
export function stagesOf({ scheme }: Pick<Run, 'scheme'>, steps: number): number {
  return steps * (forcesPerStep(schemes[scheme]) + 1);
}

/**
 * What rounding can do to H over a run: every stage rounds each q and p once and each bond force a few times (8 u in all, relative to the
 * absolute terms), and moves H by at most |dH/dq| |q| + |dH/dp| |p| of that; stages add up without cancelling.
 */
export function energyRounding(h: Hamiltonian, run: Run, steps: number, states: readonly State[]): Term {
  const largest = Math.max(...states.map((state) => absoluteAction(h, state)));
  return {
    name: 'rounding',
    value: 8 * unitRoundoff * stagesOf(run, steps) * largest,
    grade: 'estimated',
    source: '8 u per stage relative to |q dH/dq| + |p dH/dp|, added over all stages',
  };
}

/** sum_j p_j^2 / m_j + sum_b |V'(r_b)| (|q_left| + |q_right|) + sum_j |U'(q_j) q_j|. */
function absoluteAction(h: Hamiltonian, state: State): number {
  const pull = pulls(h, state);
  const at = (site: number | 'wall') => (site === 'wall' ? 0 : Math.abs(state.q[site] as number));
  const kinetic = state.p.reduce((sum, x, j) => sum + (x * x) / (h.masses?.[j] ?? 1), 0);
  const pinned = pins(h, state).reduce((sum, slope, j) => sum + Math.abs(slope) * at(j), kinetic);
  return h.bonds.reduce((sum, { left, right }, bond) => sum + Math.abs(pull[bond] as number) * (at(left) + at(right)), pinned);
}

/**
 * What a run rounds, relative to the size of its state: every stage rounds q and p by up to 8 u, in directions that add up like a random
 * walk; the rounded coefficients of a step add up in one direction (2 u a step).
 */
export function relativeRounding(run: Pick<Run, 'scheme'>, steps: number): number {
  return (8 * Math.sqrt(stagesOf(run, steps)) + 2 * steps) * unitRoundoff;
}

/** What rounding can do to a trajectory: what it rounds, which the flow enlarges by at most `growth`. */
export function trajectoryRounding(run: Omit<RunOf<AnyChain>, 'start'>, steps: number, states: readonly State[], growth: number): Term {
  return {
    name: 'rounding',
    value: relativeRounding(run, steps) * growth * Math.max(...states.map(sizeOf)),
    grade: 'measured',
    source: 'random walk of 8 u of the state per stage and 2 u per step for the coefficients, enlarged as a nudged start is',
  };
}

/** The start with every q and p moved by +-2^-24 of its largest component. */
export function nudged(start: State): State {
  const scale = Math.max(...[...start.q, ...start.p].map(Math.abs)) * 2 ** -24;
  return { ...start, q: start.q.map((x, i) => x + scale * signAt(i)), p: start.p.map((x, i) => x + scale * signAt(i + 3)) };
}

/** A fixed pattern of signs without the symmetries of a chain. */
export const signAt = (i: number): 1 | -1 => ((i * i * 5 + i * 3) % 7 < 3 ? 1 : -1);

/**
 * How much a run enlarges a small difference: measured along one direction, times sqrt(2N) for the directions not tried; at least that.
 */
export function growthOf(start: State, states: readonly State[], nudgedStates: readonly State[]): number {
  const initial = distance(start, nudged(start));
  const seen = Math.max(1, ...states.map((state, i) => distance(state, nudgedStates[i] as State) / initial));
  return Math.sqrt(2 * start.q.length) * seen;
}
