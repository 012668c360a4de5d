import { modulationsOf, ringOf, type WaveSubject } from '../../../oracles/subjects/waves.ts';
import { growth, resonantEquation } from '../../../oracles/waves/correlators.ts';
import { vertexOfPair } from '../../../oracles/waves/vertices-of-chains.ts';
import { field, real, said, type WaveCase, type Z } from '../../../oracles/waves/wave-case.ts';
import { waveParts } from '../../../src/waves/normal-form.ts';
import { vertexAt } from '../../../src/waves/vertices.ts';
import { turnedSoFar } from '../../../src/waves/wick/evolution.ts';
import { claim } from '../claim.ts';
import { rings } from '../wave-cases.ts';
import { printedVertices } from './printed.ts';

/**
 * From (A6) to (A9), at finite N and t, where pi delta(w) is still sin(w t)/w.
 *
 * RC-A9. R_{2,3,4}^1 is the second line of (A6). In the third, -2 |alpha_4 V_{1,2,-3}|^2 (J_1 J_2 - J_2 J_3 - J_1 J_3) d_{1,2}^{3,4} is -R_{1,2,4}^3, with
 * k_4 for -k_4 (|alpha_4| = |alpha_{-4}|), once as it stands and once with 2 and 3 exchanged, which is -R_{1,3,4}^2. |V_{-1,2,3}| does not depend on signs.
 *
 * On trial is the reading in which t in (A7)-(A9) is the slow time epsilon^2 t, defined before (A7): read literally they lack the factor epsilon^2 of (23).
 *
 * RC-A7z. s_0 = 0.
 */

const total = (terms: readonly bigint[]): bigint => terms.reduce((a, b) => a + b, 0n);
const square = ({ re, im }: Z): bigint => real.times(re, re) + real.times(im, im);

/** 4 sum (R_{2,3,4}^1 - R_{1,3,4}^2 - R_{1,2,4}^3). */
const symmetricForm: WaveSubject = (c: WaveCase) => {
  const w = ringOf(c.sites);
  const { cubic } = modulationsOf(w, c);
  const j = (k: number) => real.of(c.spectrum[k] as number);
  /** R_{b,c,4}^a */
  const rate = (a: number, b: number, d: number): bigint => {
    const strength = square(field.times(vertexAt(w, printedVertices.cubic, [-a, b, d]), cubic[w.mod(a - b - d)] as Z));
    const pairings = real.times(j(b), j(d)) - real.times(j(a), j(d)) - real.times(j(a), j(b));
    return real.times(real.times(strength, pairings), turnedSoFar(w, w.omega(a) - w.omega(b) - w.omega(d), real.of(c.time)).re);
  };
  const values = w.modes.map((k1): [string, Z] => {
    const rates = w.modes.flatMap((k2) => w.modes.map((k3) => rate(k1, k2, k3) - rate(k2, k1, k3) - rate(k3, k1, k2)));
    return [`growth, ${k1}`, { re: 4n * total(rates), im: 0n }];
  });
  return said(Object.fromEntries(values));
};

/** (A9). */
export const symmetricKinetic = claim({
  id: 'RC-A9',
  cases: rings(4, 5),
  oracles: [growth('waves/symmetric-growth', 'incoherent', resonantEquation(waveParts, 'cubic'))],
  subjects: { 'as-printed:slow time': { answer: symmetricForm, expected: 'holds', decidedFrom: 'quick' } },
});

/** |V_{1,3,-3}|^2 by (11), k_1 = 0 included. */
export const vanishingVertex = claim({
  id: 'RC-A7z',
  cases: rings(8, 5),
  oracles: [vertexOfPair],
  subjects: {
    'as-printed': {
      answer: ({ sites }) => {
        const w = ringOf(sites);
        const value = (k: number, l: number): Z => ({ re: [k, l, -l].map(w.sine).reduce(real.times), im: 0n });
        return said(Object.fromEntries([0, ...w.modes].flatMap((k) => w.modes.map((l) => [`|V|^2, ${k} ${l}`, value(k, l)]))));
      },
      expected: 'holds',
      decidedFrom: 'quick',
    },
  },
});
