import { refuted } from '../run.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { distanceOnCircle, omegaOf, turn, wavenumberOf } from './circle.ts';
import { counted, insertion, roundingOf } from './insertion.ts';
import type { ResonanceAsk, ResonanceCase } from './resonances.ts';
import { heard, real, type Values } from './wave-case.ts';

/**
 * Waves that a modulation of wave number k3 reflects: k1 = -k1 + k3 modulo 2 pi. Doubling runs round the circle twice, so two of them are solutions,
 * half a turn apart. Every wave that is named must be one; where all are asked for, both must be named.
 *
 * Catches: a wave that is not reflected, one that is missed.
 * Blind to: how fast they are reflected; waves/bragg-rate sees that.
 */
export const reflectedWaves = (wanted: 'some' | 'all'): Oracle<ResonanceCase, ResonanceAsk, Values> => ({
  id: wanted === 'all' ? 'waves/all-reflected' : 'waves/reflected',
  law: {
    tex: String.raw`\omega(k_1) = \omega(k_3 - k_1),\quad 2 k_1 = k_3 \pmod{2\pi}`,
    source: 'doubling is a map of the circle of degree 2',
    route: `every wave that is named inserted${wanted === 'all' ? ', and their number' : ''}, 40 digits`,
    catches: `a wave that is not reflected${wanted === 'all' ? ', one that is missed' : ''}`,
    blindTo: 'how fast they are reflected: waves/bragg-rate sees it',
  },
  *examine(c) {
    const [answer] = (yield [{ ...c, signs: [0, 1] }]) as [Values];
    const waves = Object.values(heard(answer) ?? {}).map(({ re }) => re);
    if (waves.length === 0) return refuted({ term: 'no wave' });
    const k3 = wavenumberOf(c.k3);
    const distinct = waves.filter((k, i) => !waves.slice(0, i).some((other) => real.toNumber(distanceOnCircle(k, other)) < 1e-30));
    if (wanted === 'all' && distinct.length !== 2) return refuted({ term: `2 waves, not ${distinct.length}` });
    const off = waves.flatMap((k) => [
      { name: 'wave number', by: Math.abs(real.toNumber(distanceOnCircle(2n * k, k3))) },
      { name: 'omega', by: Math.abs(real.toNumber(omegaOf(k) - omegaOf(k3 - k))) },
    ]);
    return {
      ...insertion(off, roundingOf(2 ** -152, '2^15 units of 2^-167: the smallest omega of the grid is above 2^-7')),
      witness: [
        { name: 'distance from -k', value: Math.min(...waves.map((k) => real.toNumber(distanceOnCircle(k, turn - k)))), floor: 1e-9 },
      ],
      measured: [counted('waves', distinct.length)],
    };
  },
});
