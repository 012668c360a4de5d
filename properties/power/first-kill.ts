import type { Mutant } from '../../oracles/mutants/mutant.ts';
import { examine } from '../../oracles/verdict/examine.ts';
import type { Subject } from '../../oracles/verdict/oracle.ts';
import { caseAt, type Station } from './station.ts';

/** The first counterexample to a mutant: who found it, and after how many cases in all. */
export interface FirstKill {
  readonly mutant: string;
  readonly oracle: string | null;
  readonly cases: number;
}

/** Lets every oracle try one case, then every oracle another, until one of them kills the mutant; null after `rounds`. */
export async function firstKill(
  stations: readonly Station[],
  { mutant, epsilon }: { readonly mutant: Mutant; readonly epsilon: number },
  seed: number,
  rounds: number,
): Promise<FirstKill> {
  const parts = mutant.parts(epsilon);
  let cases = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { oracle, places } of stations) {
      const place = places[round % places.length] as (typeof places)[number];
      const drawn = caseAt(place, seed, oracle.id, Math.floor(round / places.length), Math.ceil(rounds / places.length));
      if (drawn === undefined) continue;
      cases++;
      const finding = await examine(oracle, place.claim.subjects.core?.composed?.(parts) as Subject<unknown, unknown>, drawn.case);
      if (finding.kind === 'judged' && finding.verdict === 'violated') return { mutant: mutant.id, oracle: oracle.id, cases };
    }
  }
  return { mutant: mutant.id, oracle: null, cases };
}
