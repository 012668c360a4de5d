import { braggRate, modulationAt, spectrumAt } from '../../../oracles/waves/bragg-rate.ts';
import type { ResonanceAsk } from '../../../oracles/waves/resonances.ts';
import { real, said } from '../../../oracles/waves/wave-case.ts';
import { cos, sin } from '../../../src/elementary/sin-cos.ts';
import { claim } from '../claim.ts';
import { wavePairs } from '../resonance-cases.ts';

/**
 * RC-A10. delta(omega_1 - omega_2) is delta(k_2 - k_1)/|omega'| + delta(k_2 + k_1)/|omega'|; at k_2 = k_1 the bracket vanishes, at k_2 = -k_1 F_{1,-1} = F_{1,1} =
 * F_{-1,1}, as omega is even, and k_1 - k_2 = 2 k_1.
 */
export const integratedBragg = claim({
  id: 'RC-A10',
  cases: { ...wavePairs, cost: 2 },
  oracles: [braggRate],
  subjects: {
    'as-printed': {
      answer: ({ k2: turns }: ResonanceAsk) => {
        const k = 2 * Math.PI * turns;
        const [vertex, slope] = [sin(k / 2), Math.abs(cos(k / 2))]; // F_{1,1} = omega/2
        const rate = (2 * Math.PI * vertex * vertex * modulationAt(2 * k) * (spectrumAt(-k) - spectrumAt(k))) / slope;
        return said({ rate: { re: real.of(rate), im: 0n } });
      },
      expected: 'holds',
      decidedFrom: 'quick',
    },
  },
});
