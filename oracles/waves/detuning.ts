import { refuted } from '../run.ts';
import type { Law, Oracle } from '../verdict/oracle.ts';
import { omegaOf, wavenumberOf } from './circle.ts';
import { insertion, roundingOf } from './insertion.ts';
import type { ResonanceAsk, ResonanceCase } from './resonances.ts';
import { heard, real, type Values } from './wave-case.ts';

/**
 * What a subject says of frequencies at two wave numbers has the value that the second difference gives them; where it says that something does not
 * vanish, it may not.
 */
export function frequencyLaw(
  id: `${string}/${string}`,
  law: Pick<Law, 'tex' | 'source'>,
  truth: (k2: bigint, k3: bigint) => Readonly<Record<string, bigint>>,
  vanishes = true,
): Oracle<ResonanceCase, ResonanceAsk, Values> {
  return {
    id,
    law: {
      ...law,
      route: 'roots of 2 - 2 cos k, 40 digits',
      catches: 'a wrong dispersion relation, a detuning that vanishes or has another value',
      blindTo: 'solutions that nobody names: waves/sum-resonance and its like count them',
    },
    *examine(c) {
      const [answer] = (yield [{ ...c, signs: [1, 1] }]) as [Values];
      const seen = heard(answer);
      const expected = truth(wavenumberOf(c.k2), wavenumberOf(c.k3));
      if (seen === undefined || Object.keys(expected).some((name) => seen[name] === undefined)) return refuted({ term: 'no number' });
      const off = Object.entries(expected).map(([name, value]) => ({ name, by: Math.abs(real.toNumber((seen[name]?.re ?? 0n) - value)) }));
      const sizes = Object.values(expected).map((value) => Math.abs(real.toNumber(value)));
      if (!vanishes && Math.min(...sizes) < 1e-30) return refuted({ term: 'a detuning that vanishes' });
      return {
        ...insertion(off, roundingOf(2 ** -152, '2^15 units of 2^-167: the smallest omega of the grid is above 2^-6'), 1),
        witness: [{ name: 'smallest value', value: Math.min(...sizes), floor: 1e-9 }],
        measured: [],
      };
    },
  };
}

/** omega of k2 and of k3. */
export const dispersionRelation = frequencyLaw(
  'waves/dispersion-relation',
  { tex: String.raw`\omega(k)^2 = 2 - 2\cos k`, source: 'the second difference' },
  (k2, k3) => ({ k2: omegaOf(k2), k3: omegaOf(k3) }),
);

/** omega(k2 + k3) - omega(k2) - omega(k3), and omega(k3 - k2) + omega(k2) - omega(k3). */
export const uniformDetuning = frequencyLaw(
  'waves/uniform-detuning',
  { tex: String.raw`\omega(k_2 + k_3) - \omega(k_2) - \omega(k_3) \ne 0`, source: 'the second difference' },
  (k2, k3) => ({
    sum: omegaOf(k2 + k3) - omegaOf(k2) - omegaOf(k3),
    ...(k2 === k3 ? {} : { difference: omegaOf(k3 - k2) + omegaOf(k2) - omegaOf(k3) }),
  }),
  false,
);
