import { describe, expect, it } from 'vitest';
import { claims } from '../claims/claims.ts';
import { caseAt, stationsOf } from './station.ts';

describe('stations', () => {
  it('are one per id of an oracle: two laws never share one', () => {
    const oracles = [...new Set(claims.flatMap((claim) => claim.oracles))];
    expect(oracles.map(({ id }) => id).toSorted()).toEqual([...new Set(oracles.map(({ id }) => id))].toSorted());
  });

  it('hold every place where a core of parts is questioned', () => {
    const places = stationsOf(claims).flatMap((station) => station.places);
    const onCore = claims.filter(({ subjects }) => subjects.core?.composed !== undefined);
    expect(places).toHaveLength(onCore.reduce((sum, { oracles, cases }) => sum + oracles.length * cases.regimes.length, 0));
  });

  it('end where a list of cases ends', () => {
    const [station] = stationsOf(claims.filter(({ id }) => id === 'TT-3a.1'));
    const place = station?.places[0];
    if (station === undefined || place === undefined) throw new Error('TT-3a.1 puts the core on trial');
    expect(caseAt(place, 1, station.oracle.id, 0, 20)).toBeDefined();
    expect(caseAt(place, 1, station.oracle.id, 1000, 2000)).toBeUndefined();
  });
});
