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

/** What an oracle alone sees: without it these mutants would live, and of those only larger ones would be seen. */
export interface Uncovered {
  readonly oracle: string;
  /** mutants that no other oracle kills */
  readonly alive: readonly string[];
  /** mutants whose smallest killed size would rise by more than 2 x, and to what */
  readonly coarser: readonly { readonly mutant: string; readonly from: number; readonly to: number }[];
}

/** What would be uncovered without each of the oracles in turn. */
export function ablated({ cells, smallest, slack }: Pick<PowerFile, 'cells' | 'smallest' | 'slack'>): readonly Uncovered[] {
  const kills = cells.filter(({ kind }) => kind === 'killed');
  const best = (of: readonly Smallest[]) => of.reduce((least, { epsilon }) => Math.min(least, epsilon), Number.POSITIVE_INFINITY);
  return slack.map(({ oracle }) => {
    const others = new Set(kills.filter((cell) => cell.oracle !== oracle).map(({ mutant }) => mutant));
    const own = kills.filter((cell) => cell.oracle === oracle).map(({ mutant }) => mutant);
    const sized = own
      .filter((mutant) => others.has(mutant))
      .flatMap((mutant) => {
        const all = smallest.filter((one) => one.mutant === mutant);
        const [from, to] = [best(all), best(all.filter((one) => one.oracle !== oracle))];
        return to > 2 * from ? [{ mutant, from, to }] : [];
      });
    return { oracle, alive: own.filter((mutant) => !others.has(mutant)), coarser: sized };
  });
}
