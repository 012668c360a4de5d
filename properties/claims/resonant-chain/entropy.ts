import { modulationsOf, ringOf, type WaveSubject } from '../../../oracles/subjects/waves.ts';
import { entropyGrows, entropyRate, equipartition, largestEntropy, weightOf } from '../../../oracles/waves/entropy.ts';
import { field, real, said, type WaveCase, type Z } from '../../../oracles/waves/wave-case.ts';
import { springVertices } from '../../../src/waves/interaction.ts';
import { vertexAt } from '../../../src/waves/vertices.ts';
import { claim } from '../claim.ts';
import { rings } from '../wave-cases.ts';

/**
 * Entropy and equilibrium, (30) to (33), on the modes of a ring: sums for integrals, and any weight of the detuning that is not negative for delta(w).
 *
 * RC-33. d log n = dn/n.
 *
 * RC-31H. In sum_1 (R_{2,3}^1 - R_{1,3}^2 - R_{1,2}^3)/n_1 exchange the names 1 and 2 in the second term, 1 and 3 in the third: sum R_{2,3}^1 (1/n_1 - 1/n_2 - 1/n_3), and
 * n_2 n_3 - n_1 n_3 - n_1 n_2 = n_1 n_2 n_3 (1/n_1 - 1/n_2 - 1/n_3). Pairs likewise, for F_{2,1} = F_{1,2}^*. Neither needs the resonance, so H grows whatever weight
 * stands for delta. With (10) the pairs need it: F_{1,2} = F_{2,1} only where omega_1 = omega_2.
 *
 * RC-32m. log is concave: sum log(omega_k n_k) <= N' log of the mean of omega_k n_k over the N' modes.
 * RC-32n. omega n = k_B T/2 pi for every k.
 */

const modes = ({ sites }: WaveCase) => ringOf(sites).modes;
const n = ({ spectrum }: WaveCase, k: number): bigint => real.of(spectrum[k] as number);
const total = (terms: readonly bigint[]): bigint => terms.reduce((a, b) => a + b, 0n);
const square = ({ re, im }: Z): bigint => real.times(re, re) + real.times(im, im);
const plain = (re: bigint): Z => ({ re, im: 0n });

/** sum I_1/n_1 of both terms of (23), with a weight for pi delta(w), and F of springs. */
const growthOfEntropy: WaveSubject = (c) => {
  const w = ringOf(c.sites);
  const { linear, cubic } = modulationsOf(w, c);
  const bragg = (k1: number): bigint =>
    total(
      modes(c).map((k2) => {
        const strength = square(field.times(vertexAt(w, springVertices.linear, [k1, k2]), linear[w.mod(k1 - k2)] as Z));
        return 2n * real.times(real.times(strength, weightOf(w.omega(k2) - w.omega(k1))), n(c, k2) - n(c, k1));
      }),
    );
  const rate = (a: number, b: number, d: number): bigint => {
    const strength = square(field.times(vertexAt(w, springVertices.cubic, [-a, b, d]), cubic[w.mod(a - b - d)] as Z));
    const pairings = real.times(n(c, b), n(c, d)) - real.times(n(c, a), n(c, d)) - real.times(n(c, a), n(c, b));
    return real.times(real.times(strength, pairings), weightOf(w.omega(a) - w.omega(b) - w.omega(d)));
  };
  const collisions = (k1: number): bigint =>
    4n * total(modes(c).flatMap((k2) => modes(c).map((k3) => rate(k1, k2, k3) - rate(k2, k1, k3) - rate(k3, k1, k2))));
  const over = (integral: (k: number) => bigint) => plain(total(modes(c).map((k) => real.over(integral(k), n(c, k)))));
  return said({ 'dH/dt by pairs': over(bragg), 'dH/dt by triads': over(collisions) });
};

const holds = (answer: WaveSubject) => ({ answer, expected: 'holds', decidedFrom: 'quick' }) as const;

/** (33). */
export const entropyByRates = claim({
  id: 'RC-33',
  cases: rings(5, 5),
  oracles: [entropyRate],
  subjects: {
    'as-printed': holds((c) => said({ 'dH/dt': plain(total(modes(c).map((k) => real.over(real.of(c.fields[k]?.[0] ?? 0), n(c, k))))) })),
  },
});

/** (31). */
export const growingEntropy = claim({
  id: 'RC-31H',
  cases: rings(4, 5),
  oracles: [entropyGrows],
  subjects: { 'as-printed:springs': holds(growthOfEntropy) },
});

/** (32) has the largest entropy. */
export const maximalEntropy = claim({
  id: 'RC-32m',
  cases: rings(8),
  oracles: [largestEntropy],
  subjects: {
    'as-printed': holds((c) => {
      const w = ringOf(c.sites);
      const mean = real.over(total(modes(c).map((k) => real.times(w.omega(k), n(c, k)))), real.of(c.sites - 1));
      return said(Object.fromEntries(modes(c).map((k) => [`m, ${k}`, plain(real.over(mean, w.omega(k)))])));
    }),
  },
});

/** The constant in (32). */
export const constantOfEquilibrium = claim({
  id: 'RC-32n',
  cases: rings(3, 5),
  oracles: [equipartition],
  subjects: { 'as-printed': holds((c) => said({ E: plain(n(c, 0)) })) },
});
