import type { Chain } from '../../src/chain/chain.ts';
import type { Trajectory } from '../../src/dynamics/trajectory.ts';
import type { Arithmetic } from '../../src/exact/arithmetic.ts';
import { InputError } from '../../src/input-error.ts';
import type { Point } from '../../src/reference/taylor.ts';
import { mirroredRing } from '../../src/toda/integrals.ts';
import { quarticTerms, todaJ } from '../../src/toda/toda-j.ts';
import { todaScale } from '../../src/toda/toda-scale.ts';
import type { Subject } from '../verdict/oracle.ts';
import type { ConservedOf, Quantity } from './conserved-of.ts';
import { type CoreParts, core, coreParts } from './core.ts';
import type { ChainState } from './mechanics.ts';
import type { RunAsk } from './simulator.ts';

/** Traces beside J's Tr L^4, one of each kind: between walls odd ones are 0 whatever moves. */
const powers = { periodic: [3, 5, 6], fixed: [6, 8] } as const;

/** What the Toda flow of a chain conserves beside its energy, by the core's formulas in any numbers: J and further traces. */
export const todaIntegralsOf =
  (parts: Pick<CoreParts, 'todaJ' | 'localTrace'>): ConservedOf =>
  (chain) => ({
    J: (point, real) => {
      const { lengths, diagonal } = scaled(chain, point, real);
      const growth = lengths.map((x) => real.minus(real.exp(x), real.of(1)));
      const excess = growth.map((u, n) => real.minus(u, lengths[n] as typeof u));
      return quarticTerms(real, chain.boundary, { growth, excess, diagonal }, parts.todaJ).reduce(real.plus);
    },
    ...Object.fromEntries(
      powers[chain.boundary].map((m): [string, Quantity] => [
        `Tr L^${m}`,
        (point, real) => {
          const { lengths, diagonal } = scaled(chain, point, real);
          const half = { squares: lengths.map((x) => real.times(real.of(1 / 4), real.exp(x))), diagonal };
          return parts.localTrace(real, m, chain.boundary === 'periodic' ? half : mirroredRing(real, half));
        },
      ]),
    ),
  });

/** 2 alpha r of every bond and alpha p / sqrt(m chi) of every site. */
function scaled<T>(chain: Chain, { q, p }: Point<T>, real: Arithmetic<T>): { lengths: readonly T[]; diagonal: readonly T[] } {
  const { alpha } = todaScale(chain);
  const { mass, stiffness } = chain as { readonly mass: number; readonly stiffness: number };
  const perMomentum = real.over(real.of(alpha), real.sqrt(real.times(real.of(mass), real.of(stiffness))));
  const isRing = chain.boundary === 'periodic';
  const at = (n: number): T => (isRing ? (q[n % q.length] as T) : (q[n - 1] ?? real.of(0)));
  const bonds = isRing ? q.length : q.length + 1;
  return {
    lengths: Array.from({ length: bonds }, (_, n) => real.times(real.of(2 * alpha), real.minus(at(n + 1), at(n)))),
    diagonal: p.map((x) => real.times(perMomentum, x)),
  };
}

/** A run, with J at every stop. */
export interface RunWithJ {
  readonly trajectory: Trajectory;
  readonly j: readonly number[];
}

/** The same, and the mode energies. */
export interface ObservedRun extends RunWithJ {
  readonly modes: readonly Float64Array[];
}

/** Runs of our own core, with its J. */
export const coreRunsWithJ =
  (parts: CoreParts = coreParts): Subject<RunAsk, RunWithJ> =>
  (ask) => {
    const trajectory = core(parts)(ask) as Trajectory;
    return { trajectory, j: jAlong(ask.chain as Chain, trajectory, parts) };
  };

/** Runs of our own core, with its J and mode energies. */
export const coreObservedRuns =
  (parts: CoreParts = coreParts): Subject<RunAsk, ObservedRun> =>
  (ask) => {
    const trajectory = core(parts)(ask) as Trajectory;
    const chain = ask.chain as Chain;
    return {
      trajectory,
      j: jAlong(chain, trajectory, parts),
      modes: trajectory.states.map((state) => parts.modeEnergies(chain, state)),
    };
  };

/** J at every stop of a run; NaN where a run has gone so far that its integrals are no longer numbers. */
function jAlong(chain: Chain, { states }: Trajectory, parts: CoreParts): number[] {
  return states.map((state) => {
    try {
      return todaJ(chain, state, 0, parts.todaJ);
    } catch (error) {
      if (error instanceof InputError && error.argument.startsWith('state.')) return Number.NaN;
      throw error;
    }
  });
}

/** J of a chain in a state, by our own core. */
export const coreJ =
  (parts: CoreParts = coreParts): Subject<ChainState, number> =>
  ({ chain, state }) =>
    todaJ(chain, state, 0, parts.todaJ);
