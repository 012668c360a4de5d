import type { Mutant } from '../../oracles/mutants/mutant.ts';
import { type Budget, type Cell, cellOf } from './cell.ts';
import type { Station } from './station.ts';

/** An odd number; each but the first costs as many cases as a kill takes. */
const draws = 3;

/** The median over several seeds of how many cases it takes until a mutant is killed; Infinity where it lives in most of them. */
export async function medianCases(
  station: Station,
  mutant: Mutant,
  epsilon: number,
  { seed, cases }: Budget,
  first: Pick<Cell, 'kind' | 'cases'>,
): Promise<number> {
  const found = [first];
  for (let draw = 1; draw < draws; draw++) found.push(await cellOf(station, mutant, epsilon, { seed: seed + draw, cases }));
  const counts = found.map((cell) => (cell.kind === 'killed' ? cell.cases : Number.POSITIVE_INFINITY));
  return counts.toSorted((a, b) => a - b)[draws >> 1] as number;
}
