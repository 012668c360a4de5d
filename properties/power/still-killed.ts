import type { Mutant } from '../../oracles/mutants/mutant.ts';
import { cellOf } from './cell.ts';
import type { PowerFile } from './power-file.ts';
import type { Station } from './station.ts';

/** A kill of an earlier run that fails now. */
export interface Alive {
  readonly oracle: string;
  readonly mutant: string;
  readonly epsilon: number | undefined;
  readonly says: string;
}

/**
 * Tries every kill of an earlier run again, with the same seed and number of cases: a mutant without a size as it is, one with a size at
 * twice the smallest that was killed surely. Whatever lives, or has no oracle or mutant any more, is named.
 *
 * @param isSelected whether the kills of an oracle are to be tried, if there is one of that id
 */
export async function stillKilled(
  stations: readonly Station[],
  mutants: readonly Mutant[],
  { cells, smallest, seed, cases }: PowerFile,
  isSelected: (oracle: string) => boolean = () => true,
  onProgress: (done: number, total: number, what: string) => void = () => {},
): Promise<readonly Alive[]> {
  const known = new Map<string, Station>(stations.map((station) => [station.oracle.id, station]));
  const kills = cells.filter(({ kind, oracle }) => kind === 'killed' && (isSelected(oracle) || !known.has(oracle)));
  const alive: Alive[] = [];
  for (const [done, { oracle, mutant: id }] of kills.entries()) {
    onProgress(done, kills.length, `${oracle} ${id}`);
    const mutant = mutants.find((one) => one.id === id);
    const station = known.get(oracle);
    const sure = smallest.find((one) => one.oracle === oracle && one.mutant === id)?.epsilon;
    const epsilon = sure !== undefined && Number.isFinite(sure) ? 2 * sure : mutant?.epsilon;
    const dead = (says: string) => alive.push({ oracle, mutant: id, epsilon, says });
    if (mutant === undefined || station === undefined) {
      dead(mutant === undefined ? 'there is no such mutant any more' : 'there is no such oracle any more');
      continue;
    }
    const cell = await cellOf(station, mutant, epsilon ?? 0, { seed, cases });
    if (cell.kind !== 'killed') dead(`${cell.kind} after ${cell.cases} cases, largest margin ${cell.margin.toPrecision(3)}`);
  }
  return alive;
}
