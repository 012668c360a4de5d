import { bound } from '../bounds/bound.ts';
import { refuted } from '../run.ts';
import type { Law, Oracle } from '../verdict/oracle.ts';
import { omegaOf, type ResonanceAsk, type ResonanceCase, wavenumberOf } from './resonances.ts';
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
      const off = Object.entries(expected).map(([name, value]) => Math.abs(real.toNumber((seen[name]?.re ?? 0n) - value)));
      const sizes = Object.values(expected).map((value) => Math.abs(real.toNumber(value)));
      if (!vanishes && Math.min(...sizes) < 1e-30) return refuted({ term: 'a detuning that vanishes' });
      return {
        deviation: Math.max(...off),
        tolerance: 0,
        uncertainty: bound(
          {
            name: 'rounding',
            value: 2 ** -152,
            grade: 'proved',
            source: '2^15 units of 2^-167: the smallest omega of the grid is above 2^-6',
          },
          { name: 'text', value: 1e-45, grade: 'proved', source: 'what is said ends at the 45th decimal' },
        ),
        effect: 1e-9,
        evidence: 'high-precision',
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
