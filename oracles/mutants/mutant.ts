import type { AnyChain } from '../../src/chain/chain.ts';
import type { Potential } from '../../src/chain/potential.ts';
import type { PotentialName } from '../../src/chain/potentials.ts';
import { stepper } from '../../src/dynamics/stepper.ts';
import type { Scheme, SplittingScheme } from '../../src/schemes/scheme.ts';
import { type CoreParts, coreParts } from '../subjects/core.ts';

/** A planted defect: the core with one thing wrong. */
export interface Mutant {
  readonly id: string;
  /** what is wrong with it */
  readonly says: string;
  /** its size where it has one; `id:1e-9` on the command line asks for another */
  readonly epsilon?: number;
  /** what the defective core is composed of; a claim composes its subject of it */
  readonly parts: (epsilon: number) => CoreParts;
}

/** A defect in one part of the core. */
export function mutantOfParts(id: string, says: string, change: (parts: CoreParts) => CoreParts): Mutant {
  return { id, says, parts: () => change(coreParts) };
}

/** A defect in the splitting schemes; other schemes are left as they are. */
export function mutantOfScheme(id: string, says: string, change: (scheme: SplittingScheme) => Scheme): Mutant {
  return mutantOfParts(id, says, (parts) => ({ ...parts, scheme: (named) => (named.family === 'splitting' ? change(named) : named) }));
}

/** The core with other parts of its spins. */
export function withSpins(parts: CoreParts, change: Partial<CoreParts['spins']['chain']>): CoreParts {
  return { ...parts, spins: { ...parts.spins, chain: { ...parts.spins.chain, ...change } } };
}

/** The core with other bonds; `change` gives the functions of a bond that are to be replaced. */
export function withBonds(parts: CoreParts, change: (bond: Potential, name: PotentialName) => Partial<Potential>): CoreParts {
  const potentials = Object.fromEntries(
    Object.entries(parts.chain.potentials).map(([name, bond]) => [name, { ...bond, ...change(bond, name as PotentialName) }]),
  ) as typeof parts.chain.potentials;
  return { ...parts, chain: { ...parts.chain, potentials } };
}

/** A run that the core is asked for: what a defect may depend on. */
export interface AskedRun {
  readonly chain: AnyChain;
  readonly scheme: Scheme;
  readonly step: number;
}

/** What is wrong with a run: the chain that is taken, the length of its steps, or what happens to q and p (in place) after every step. */
export interface RunDefect {
  readonly chain?: AnyChain;
  readonly step?: number;
  readonly after?: (q: Float64Array, p: Float64Array, time: number) => void;
}

/** The core with a defect in the runs for which there is one. */
export function inRuns(defectOf: (run: AskedRun) => RunDefect | undefined): CoreParts {
  return {
    ...coreParts,
    trajectory: (asked, start, scheme, h, stops, parts) => {
      const { chain = asked, step = h, after } = defectOf({ chain: asked, scheme, step: h }) ?? {};
      if (after === undefined) return coreParts.trajectory(chain, start, scheme, step, stops, parts);
      const state = { ...start, q: start.q.slice(), p: start.p.slice() };
      const advance = stepper(chain, scheme, step, state.lanes, parts);
      let done = 0;
      const states = stops.map((stop) => {
        for (; done < stop; done++) {
          advance(state, 1);
          after(state.q, state.p, (done + 1) * step);
        }
        return { ...state, q: state.q.slice(), p: state.p.slice() };
      });
      return { states, outcome: { kind: 'arrived' } };
    },
  };
}

/** The core with something done to q and p (in place) after every step. */
export function afterEveryStep(change: (q: Float64Array, p: Float64Array, step: number) => void): CoreParts {
  return inRuns(({ step }) => ({ after: (q, p) => change(q, p, step) }));
}
