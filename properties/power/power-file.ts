import type { Cell } from './cell.ts';
import type { Slack } from './slack.ts';
import type { Smallest } from './smallest.ts';

export const powerFormat = 'tsingou.power/1';

/** What the oracles make of the mutants. */
export interface PowerFile {
  readonly format: typeof powerFormat;
  readonly seed: number;
  /** per claim and regime: those of a run of the profile quick */
  readonly cases: number;
  readonly mutants: Readonly<Record<string, string>>;
  /** of every oracle in `slack` and every mutant, but for those that leave every answer as it is */
  readonly cells: readonly Cell[];
  readonly smallest: readonly Smallest[];
  readonly slack: readonly Slack[];
}

/** Mutants that no oracle kills. */
export function survivors({ mutants, cells }: Pick<PowerFile, 'mutants' | 'cells'>): readonly string[] {
  const dead = new Set(cells.filter(({ kind }) => kind === 'killed').map(({ mutant }) => mutant));
  return Object.keys(mutants).filter((id) => !dead.has(id));
}

/** Oracles that kill nothing. */
export function toothless({ cells, slack }: Pick<PowerFile, 'cells' | 'slack'>): readonly string[] {
  const killers = new Set(cells.filter(({ kind }) => kind === 'killed').map(({ oracle }) => oracle));
  return slack.map(({ oracle }) => oracle).filter((id) => !killers.has(id));
}
