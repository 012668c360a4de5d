import { cubicMutants } from '../../../oracles/mutants/waves-off.ts';
import { modulationsOf, ringOf, type WaveSubject, wavesBy } from '../../../oracles/subjects/waves.ts';
import { cubicWavesOfSites, cubicWavesOfSprings, linearWavesOfSites } from '../../../oracles/waves/equation-of-waves.ts';
import { complexOf, field, real, said, type Z } from '../../../oracles/waves/wave-case.ts';
import { springInteractions } from '../../../src/waves/interaction.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { rings } from '../wave-cases.ts';
import { printedInteractions, printedVertices } from './printed.ts';

/**
 * The equation of motion of waves, (9), against (4), term by term; conventions and derivation in docs/waves.md.
 *
 * RC-9L holds for (4) as it is printed, coefficients in front of the whole brackets: chi'_j (q_{j+1} + q_{j-1} - 2 q_j) has the amplitude
 * -sum omega_2^2 chi_3 q_2, and minus that over sqrt(2 omega_1), with q_2 = (a_2 + a*_{-2})/sqrt(2 omega_2), is (10).
 *
 * RC-9N does not. The bracket of (4) has the amplitude (1 - e^{-2 pi i (k2+k3)/N}) (r^2)_{2+3}, so alpha_j in front of it gives, in place of V_{-1,2,3},
 *
 *   W_{1,2,3} = i sin(pi (k_2 + k_3)/N) sqrt(s_2 s_3/s_1),   W_{1,-2,3} with N - k_2 for k_2, and so on,
 *
 * once for a_2 a_3, twice for a_2^* a_3, once for a_2^* a_3^*. The two agree up to a sign where k_4 = 0, i.e. for a constant alpha, and nowhere else:
 * (11) is the vertex of springs, (10) that of sites. Smallest counterexample: three sites, alpha at one of them, one wave.
 *
 * RC-11c. For springs the coefficients are V_{-1,2,3}, 2 V^*_{1,2,-3}, V^*_{1,2,3}: the second and the third are printed as -2 V_{1,2,-3} and -V_{1,2,3},
 * which is right only where V is imaginary, that is where k_4 = 0. A conjugate is lost. Readings tried, none of which makes all three right: the
 * spring j between j-1 and j (the second and the third sum hold, the first does not); the opposite sign of the phases in the Fourier series (the second and the third
 * have the printed phases but the opposite sign); both together; alpha_j taken in the middle of its bond (no phase at all); -k by analytic
 * continuation (the roots of negative sines then add factors i that differ between the sums). A normalisation is a common factor.
 */

/** i sin(pi (k2 + k3)/N) sqrt(s2 s3/s1) with the representatives of +-k2, +-k3. */
const cubicOfSites: WaveSubject = (c) => {
  const w = ringOf(c.sites);
  const { cubic } = modulationsOf(w, c);
  const a = c.fields.map(complexOf);
  const sums: readonly [string, number, number, number][] = [
    ['a2 a3', 1, 1, 1],
    ['a2* a3', 2, -1, 1],
    ['a2* a3*', 1, -1, -1],
  ];
  const values = sums.flatMap(([name, factor, sign2, sign3]) =>
    w.modes.map((k1): [string, Z] => {
      const terms = w.modes.flatMap((k2) =>
        w.modes.map((k3) => {
          const [x, y] = [w.mod(sign2 * k2), w.mod(sign3 * k3)];
          const { im: sine } = w.halfTurn(x + y);
          const size = real.over(
            real.times(real.times(real.times(real.of(factor), sine), w.rootOfSine(k2)), w.rootOfSine(k3)),
            w.rootOfSine(k1),
          );
          const own = (k: number, sign: number) => (sign > 0 ? (a[k] as Z) : field.conjugate(a[k] as Z));
          const fields = field.times(own(k2, sign2), own(k3, sign3));
          return field.times(field.scaled({ re: 0n, im: real.of(1) }, size), field.times(cubic[w.mod(k1 - x - y)] as Z, fields));
        }),
      );
      return [`${name}, k1 = ${k1}`, field.sum(terms)];
    }),
  );
  return said(Object.fromEntries(values));
};

const printed = { vertices: printedVertices, interactions: printedInteractions };

/** (9) and (10), linear part. */
export const linearPartOfWaves = claim({
  id: 'RC-9L',
  cases: rings(7),
  oracles: [linearWavesOfSites],
  subjects: { 'as-printed': { answer: wavesBy(printed, 'linear'), expected: 'holds', decidedFrom: 'quick' } },
});

/** (9) and (11) against (4) as printed. */
export const cubicPartOfWaves = claim({
  id: 'RC-9N',
  cases: rings(5, 2),
  oracles: [cubicWavesOfSites],
  subjects: {
    'as-printed': { answer: wavesBy(printed, 'cubic'), expected: 'violated', decidedFrom: 'quick' },
    corrected: {
      answer: cubicOfSites,
      expected: 'holds',
      decidedFrom: 'quick',
      tex: String.raw`\alpha_4 \left(W_{1,2,3} a_2 a_3 \delta_1^{2,3,4} + 2 W_{1,-2,3} a_2^* a_3 \delta_{1,2}^{3,4} + W_{1,-2,-3} a_2^* a_3^* \delta_{1,2,3}^4\right),\ W_{1,2,3} = i \sin\frac{\pi(k_2 + k_3)}{N} \sqrt{\frac{s_2 s_3}{s_1}}`,
      derivation:
        'the bracket of (4) is the difference of (r^2)_j and (r^2)_{j-1}, whose amplitude has the factor 1 - exp(-2 pi i (k2+k3)/N); alpha_j multiplies it afterwards',
    },
  },
});

/** The coefficients of the three nonlinear sums, springs. */
export const coefficientsOfWaves = claim({
  id: 'RC-11c',
  cases: rings(5, 2),
  oracles: [cubicWavesOfSprings],
  refuses: cubicMutants,
  subjects: {
    'as-printed': { answer: wavesBy(printed, 'cubic'), expected: 'violated', decidedFrom: 'quick' },
    corrected: {
      answer: wavesBy({ vertices: printedVertices, interactions: springInteractions }, 'cubic'),
      expected: 'holds',
      decidedFrom: 'quick',
      tex: String.raw`V_{-1,2,3},\quad 2V^*_{1,2,-3},\quad V^*_{1,2,3}`,
      derivation: 'V_{-1,-2,3} = V^*_{1,2,-3}, as exp(i pi (N - k)/N) = -exp(-i pi k/N): the sums follow from the first by -k for k',
    },
    core: coreOnTrial(({ waves }) => wavesBy(waves, 'cubic')),
  },
});
