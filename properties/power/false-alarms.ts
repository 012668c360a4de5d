import { examine } from '../../oracles/verdict/examine.ts';
import type { Subject } from '../../oracles/verdict/oracle.ts';
import { caseAt, type Place, type Station } from './station.ts';

/** An honest core that was refused, or an oracle that broke on it. */
export interface Alarm {
  readonly claim: string;
  readonly oracle: string;
  readonly regime: string;
  readonly seed: number;
  readonly says: string;
}

/** What came of one seed. */
export interface Calm {
  readonly seed: number;
  readonly cases: number;
  readonly undecided: number;
  readonly alarms: readonly Alarm[];
}

/**
 * Everywhere that cases are drawn, each with its oracle. Lists of cases are the same for every seed, and say nothing new; the rate of a
 * statistical claim's false alarms is what it declares.
 */
function drawnPlaces(stations: readonly Station[]): readonly (Place & Pick<Station, 'oracle'>)[] {
  return stations.flatMap(({ oracle, places }) =>
    places.filter(({ claim }) => claim.cases.listed === undefined && claim.weight === undefined).map((place) => ({ ...place, oracle })),
  );
}

/**
 * Puts the core as it is before `count` oracles, one case each; seed after seed goes round all places, so that each is visited equally often.
 */
export async function alarmsOf(stations: readonly Station[], seed: number, count = 20): Promise<Calm> {
  const all = drawnPlaces(stations);
  let [cases, undecided] = [0, 0];
  const alarms: Alarm[] = [];
  for (let i = 0; i < count; i++) {
    const visit = seed * count + i;
    const place = all[visit % all.length] as (typeof all)[number];
    const { claim, regime, oracle } = place;
    const drawn = caseAt(place, seed, oracle.id, Math.floor(visit / all.length), Number.POSITIVE_INFINITY);
    const finding = await examine(oracle, claim.subjects.core?.answer as Subject<unknown, unknown>, drawn?.case);
    cases++;
    const alarm = (says: string) => alarms.push({ claim: claim.id, oracle: oracle.id, regime, seed, says });
    if (finding.kind === 'broken') alarm(`broken: ${finding.reason}`);
    else if (finding.kind === 'judged' && finding.verdict === 'violated') alarm(`violated, margin ${finding.margin}`);
    else if (finding.kind === 'judged' && finding.verdict === 'undecided') undecided++;
  }
  return { seed, cases, undecided, alarms };
}
