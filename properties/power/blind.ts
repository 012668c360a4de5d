import type { Oracle } from '../../oracles/verdict/oracle.ts';
import type { PowerFile } from './power-file.ts';

/** What an oracle does not mind, by the sentence of its law, and who does. */
export interface Blind {
  readonly oracle: string;
  /** the sentence: what it is blind to, and who covers that */
  readonly says: string;
  /** mutants whose answers differ and that it lets live, killed by an oracle that the sentence names */
  readonly covered: readonly string[];
  /** those that only others kill, and one of them each: null where nobody does */
  readonly elsewhere: readonly { readonly mutant: string; readonly by: string | null }[];
}

/** The blind cells of every oracle that has some, held against what its law says of them. */
export function blindCells(
  { cells, slack }: Pick<PowerFile, 'cells' | 'slack'>,
  oracles: readonly Pick<Oracle<never, never, never>, 'id' | 'law'>[],
): readonly Blind[] {
  const killers = (mutant: string) => cells.filter((cell) => cell.mutant === mutant && cell.kind === 'killed');
  return slack.flatMap(({ oracle }) => {
    const says = oracles.find(({ id }) => id === oracle)?.law.blindTo ?? '';
    const blind = cells.filter((cell) => cell.oracle === oracle && cell.kind === 'blind').map(({ mutant }) => mutant);
    const isNamed = new Set(says.match(/[a-z]+\/[a-z-]+/g));
    const covered = blind.filter((mutant) => killers(mutant).some((cell) => isNamed.has(cell.oracle)));
    const elsewhere = blind
      .filter((mutant) => !covered.includes(mutant))
      .map((mutant) => ({ mutant, by: killers(mutant).toSorted((a, b) => a.cases - b.cases)[0]?.oracle ?? null }));
    return blind.length === 0 ? [] : [{ oracle, says, covered, elsewhere }];
  });
}
