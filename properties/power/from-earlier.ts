import type { PowerFile } from './power-file.ts';
import type { Memory } from './power-of.ts';

/**
 * A memory that knows what an earlier run found, so that the whole matrix is measured by measuring what that run lacks: oracles and mutants that are
 * new, and what `isAnew` names. A pair that it lists without a cell left every answer as it was.
 */
export function fromEarlier(earlier: PowerFile, isAnew: (oracle: string, mutant: string | undefined) => boolean, memory: Memory): Memory {
  const found = new Map<string, unknown>([
    ...earlier.slack.flatMap((one): [string, unknown][] => [
      [`slack ${one.oracle}`, one],
      ...Object.keys(earlier.mutants).map((mutant): [string, unknown] => [`cell ${one.oracle} ${mutant}`, { kind: 'untouched' }]),
    ]),
    ...earlier.cells.map((one): [string, unknown] => [`cell ${one.oracle} ${one.mutant}`, one]),
    ...earlier.smallest.map((one): [string, unknown] => [`smallest ${one.oracle} ${one.mutant}`, one]),
  ]);
  return {
    ...memory,
    recall: (key) => {
      const [kind, oracle = '', third] = key.split(' ');
      const mutant = kind === 'slack' ? undefined : third;
      const known = isAnew(oracle, mutant) ? undefined : found.get([kind, oracle, mutant].filter((x) => x !== undefined).join(' '));
      return known ?? memory.recall(key);
    },
  };
}
