import type { Mutant } from '../../oracles/mutants/mutant.ts';
import { type CoreParts, coreParts } from '../../oracles/subjects/core.ts';
import { examine } from '../../oracles/verdict/examine.ts';
import type { Budget } from './cell.ts';
import { caseAt, type Station } from './station.ts';

type PartName = keyof CoreParts;

const known = new WeakMap<Station, Promise<ReadonlySet<PartName>>>();

/** The parts of the core that the claims of a station read to answer one case of every regime. */
export function partsRead(station: Station, budget: Budget): Promise<ReadonlySet<PartName>> {
  const found = known.get(station) ?? readBy(station, budget);
  known.set(station, found);
  return found;
}

async function readBy({ oracle, places }: Station, { seed, cases }: Budget): Promise<ReadonlySet<PartName>> {
  const read = new Set<PartName>();
  const recorded = new Proxy(coreParts, {
    get: (parts, name: PartName) => {
      read.add(name);
      return parts[name];
    },
  });
  for (const place of places) {
    const drawn = caseAt(place, seed, oracle.id, 0, cases);
    const composed = place.claim.subjects.core?.composed;
    if (drawn !== undefined && composed !== undefined) await examine(oracle, composed(recorded), drawn.case);
  }
  return read;
}

/** The parts that a mutant replaces. */
export const partsChanged = ({ parts }: Mutant, epsilon: number): readonly PartName[] => {
  const mutated = parts(epsilon);
  return (Object.keys(coreParts) as PartName[]).filter((name) => mutated[name] !== coreParts[name]);
};
