import type { Mutant } from '../../oracles/mutants/mutant.ts';
import { examine } from '../../oracles/verdict/examine.ts';
import type { Subject } from '../../oracles/verdict/oracle.ts';
import { criticalEpsilon } from './critical-epsilon.ts';
import { caseAt, type Station } from './station.ts';

/** How small a mutant an oracle still kills. */
export interface Smallest {
  readonly oracle: string;
  readonly mutant: string;
  /** killed by a run of `cases` per claim and regime with probability 0.99, as estimated from `probed` cases in each; Infinity if at no size */
  readonly epsilon: number;
  readonly probed: number;
}

/** No defect that is a factor is larger than this: an eighth. */
const largest = 1 / 8;

/**
 * The smallest size of a mutant that a run kills with probability 0.99.
 *
 * Every probed case has a critical size, by bisection. Of regime r the share F_r(epsilon) of cases is killed, so a run of n cases in each
 * misses the mutant with probability prod_r (1 - F_r(epsilon))^n, since cases are drawn independently; the size is the smallest of the
 * critical ones at which that is at most 0.01. F_r is the observed share of m probed cases, less one half of a case, so that a share of all or
 * none is never taken for certain.
 */
export async function smallestOf(
  { oracle, places }: Station,
  mutant: Mutant,
  from: number,
  { seed, cases, probed }: { readonly seed: number; readonly cases: number; readonly probed: number },
): Promise<Smallest> {
  const probes: Probe[] = [];
  let begin = from;
  for (const place of places) {
    const ofRegime: number[] = [];
    for (let index = 0; index < probed; index++) {
      const drawn = caseAt(place, seed, oracle.id, index, cases);
      if (drawn === undefined) break;
      const critical = await criticalEpsilon(
        async (epsilon) => {
          const subject = place.claim.subjects.core?.composed?.(mutant.parts(epsilon)) as Subject<unknown, unknown>;
          const finding = await examine(oracle, subject, drawn.case);
          return finding.kind === 'judged' ? finding.margin : 0;
        },
        begin,
        largest,
      );
      ofRegime.push(critical);
      if (critical < largest) begin = critical; // the next case is of the same kind
    }
    const { listed, cost = 1 } = place.claim.cases;
    probes.push({ criticals: ofRegime, cases: Math.ceil(cases / cost), isListed: listed !== undefined });
  }
  return { oracle: oracle.id, mutant: mutant.id, epsilon: killedSurely(probes), probed };
}

/** The critical sizes of cases of one regime; a list of cases runs whole, whatever the seed. */
export interface Probe {
  readonly criticals: readonly number[];
  /** how many a run draws */
  readonly cases: number;
  readonly isListed: boolean;
}

/** The smallest of the critical sizes at which a run misses with probability 0.01 at most. */
export function killedSurely(probes: readonly Probe[]): number {
  const sizes = probes.flatMap(({ criticals }) => criticals).toSorted((a, b) => a - b);
  const missed = (epsilon: number) =>
    probes.reduce((product, { criticals, cases, isListed }) => {
      const killed = criticals.filter((critical) => critical <= epsilon).length;
      if (isListed) return killed > 0 ? 0 : product;
      return product * power(1 - Math.max(0, killed - 0.5) / criticals.length, cases);
    }, 1);
  return sizes.find((epsilon) => missed(epsilon) <= 0.01) ?? Number.POSITIVE_INFINITY;
}

function power(x: number, n: number): number {
  let product = 1;
  for (let i = 0; i < n; i++) product *= x;
  return product;
}
