import type { Oracle } from '../../oracles/verdict/oracle.ts';
import type { AnyClaim } from '../claims/claim.ts';
import { caseOf } from '../runner/alpha.ts';

/** An oracle with everywhere that it questions the core: what a mutant has to get past. */
export interface Station {
  readonly oracle: Oracle<unknown, unknown, unknown>;
  readonly places: readonly Place[];
}

/** A claim on the core, in one of its regimes. */
export interface Place {
  readonly claim: AnyClaim;
  readonly regime: string;
}

/** The stations of these claims, in their order; claims that do not put a composed core on trial have none. */
export function stationsOf(claims: readonly AnyClaim[]): readonly Station[] {
  const places = claims
    .filter(({ subjects }) => subjects.core?.composed !== undefined)
    .flatMap((claim) => claim.oracles.map((oracle) => ({ oracle, claim })));
  const oracles = [...new Map(places.map(({ oracle }) => [oracle.id, oracle])).values()];
  return oracles.map((oracle) => ({
    oracle,
    places: places
      .filter((place) => place.oracle.id === oracle.id)
      .flatMap(({ claim }) => claim.cases.regimes.map((regime) => ({ claim, regime }))),
  }));
}

/** Case `index` of a place among so many as a profile has; none where its cases are a list that ends before, or dearer than the others. */
export function caseAt(
  { claim, regime }: Place,
  seed: number,
  oracle: string,
  index: number,
  cases: number,
): { readonly case: unknown } | undefined {
  const { listed, cost = 1 } = claim.cases;
  return index >= (listed ?? Math.ceil(cases / cost)) ? undefined : { case: caseOf(claim, regime, seed, oracle, index) };
}
