import type { State } from '../src/chain/state.ts';
import type { SpinState } from '../src/spins/spin-state.ts';

/** What is seen at a step: the values of the columns; texts where they have more digits than a double. */
export type Row = (step: number, values: readonly (number | string)[]) => void;

/** How a run ended: with a state, and what to think of it if it cannot be trusted, or early, and then why. */
export type End =
  | { readonly kind: 'arrived'; readonly state: State | SpinState; readonly doubt?: string }
  | { readonly kind: 'ended'; readonly why: string };

/** How a system moves and what is seen of it, whatever its kind. */
export interface Motion {
  /** its name */
  readonly scheme: string;
  readonly columns: readonly string[];
  /** goes the steps in portions, gives after each how many are done, and shows every so many steps */
  readonly run: (every: number, steps: number, row: Row) => Generator<number, End>;
}
