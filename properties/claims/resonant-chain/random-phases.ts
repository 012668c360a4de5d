import type { WaveSubject } from '../../../oracles/subjects/waves.ts';
import { fourthMoment, momentsOfPhases } from '../../../oracles/waves/moments.ts';
import { heard, real, said, type WaveCase, type Z } from '../../../oracles/waves/wave-case.ts';
import { claim } from '../claim.ts';
import { rings } from '../wave-cases.ts';
import { printedContractions } from './correlators.ts';

/**
 * RC-A2w.1. "Random phases" alone, the other reading of the assumption of appendix A: c_k = |c_k| exp(i phi_k) with independent phases makes every
 * correlator vanish whose fields do not pair, and leaves the moduli free. The lists then hold wherever two wave numbers differ; where all four are
 * equal both contractions count the same, 2 J^2, and the correlator is <|c|^4>. Gaussian amplitudes have <|c|^4> = 2 J^2: with random phases and
 * amplitudes the lists hold as printed (RC-A2w). In the large box the tuples with four equal wave numbers have no weight.
 */

/** The lists, and <|c|^4> - 2 J^2 at four equal wave numbers. */
const withFourthMoments: WaveSubject = async (c) => {
  const lists = heard(await printedContractions(c)) ?? {};
  return said(Object.fromEntries(Object.entries(lists).map(([name, value]) => [name, corrected(c, name, value)])));
};

function corrected(c: WaveCase, name: string, value: Z): Z {
  const [k, ...others] = (name.split(', ')[1] as string).split(' ').map(Number) as [number, ...number[]];
  const j = real.of(c.spectrum[k] as number);
  return others.every((other) => other === k) ? { ...value, re: value.re + fourthMoment(c, k) - 2n * real.times(j, j) } : value;
}

export const contractionsOfPhases = claim({
  id: 'RC-A2w.1',
  cases: rings(4, 5),
  oracles: [momentsOfPhases],
  subjects: {
    'as-printed': { answer: printedContractions, expected: 'violated', decidedFrom: 'quick' },
    corrected: {
      answer: withFourthMoments,
      expected: 'holds',
      decidedFrom: 'quick',
      tex: String.raw`\langle c_5^* c_6^* c_2 c_3 \rangle = J_2 J_3 (\delta_5^2 \delta_6^3 + \delta_5^3 \delta_6^2) + (\langle |c_2|^4 \rangle - 2 J_2^2)\, \delta_{2=3=5=6}, \text{ and the others likewise}`,
      derivation: 'independent phases pair the fields; four fields of one wave are <|c|^4>, which both contractions count as J^2',
    },
  },
});
