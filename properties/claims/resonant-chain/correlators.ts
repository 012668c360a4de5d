import type { WaveSubject } from '../../../oracles/subjects/waves.ts';
import { type Correlator, closed, productRule, resonantEquation } from '../../../oracles/waves/correlators.ts';
import { diagonalShift, moments, quadruples } from '../../../oracles/waves/moments.ts';
import { heard, real, said } from '../../../oracles/waves/wave-case.ts';
import { claim } from '../claim.ts';
import { rings } from '../wave-cases.ts';
import { type Line, linesOf, type Time } from './lines.ts';
import { printedInteractions, printedVertices } from './printed.ts';
import {
  correctedA2,
  correctedA3d,
  correctedA4a,
  correctedA4b,
  correctedA5a,
  correctedA5b,
  printedA1,
  printedA2,
  printedA2d,
  printedA3,
  printedA3d,
  printedA3t,
  printedA4a,
  printedA4b,
  printedA5a,
  printedA5b,
} from './printed-lines.ts';

const printed = { vertices: printedVertices, interactions: printedInteractions };
const A1 = resonantEquation(printed);
const linearA1 = resonantEquation(printed, 'linear');

const lines = (list: readonly Line[], given: number, kind: Time) => linesOf(list, given, kind, printedVertices);

/** 2 Im of the sum, which is -2 Re of i times it. */
const twiceImaginary =
  (list: readonly Line[]): WaveSubject =>
  async (c) => {
    const values = heard(await lines(list, 1, 'rate')(c)) ?? {};
    return said(Object.fromEntries(Object.entries(values).map(([name, { re }]) => [name, { re: -2n * re, im: 0n }])));
  };

/** The two lists of three contractions, at all wave numbers; correlators with unequal numbers of c and c^* vanish. */
export const printedContractions: WaveSubject = (c) => {
  const j = (k: number) => real.of(c.spectrum[k] as number);
  const d = (a: number, b: number) => BigInt(a === b);
  const values = quadruples(c.sites).flatMap(([a, b, m, n]): [string, bigint][] => {
    const of = (name: string, first: number, second: number, [x, y]: readonly [bigint, bigint]): [string, bigint] => [
      `${name}, ${[a, b, m, n].join(' ')}`,
      real.times(j(first), j(second)) * x + real.times(j(first), j(m)) * y,
    ];
    return [
      // <c_5^* c_6^* c_2 c_3>: 5, 6, 2, 3 are m, n, a, b
      [`c5* c6* c2 c3, ${[a, b, m, n].join(' ')}`, real.times(j(a), j(b)) * (d(m, a) * d(n, b) + d(m, b) * d(n, a))],
      // <c_1^* c_5^* c_6 c_3>, <c_1^* c_2 c_5^* c_6>, <c_5 c_6^* c_2^* c_3>, <c_1^* c_5 c_6^* c_3>: a, b are those that are not 5, 6
      of('c1* c5* c6 c3', a, b, [d(a, n) * d(b, m), d(a, b) * d(m, n)]),
      of('c1* c2 c5* c6', a, b, [d(a, n) * d(b, m), d(a, b) * d(m, n)]),
      of('c5 c6* c2* c3', a, b, [d(a, m) * d(b, n), d(a, b) * d(m, n)]),
      of('c1* c5 c6* c3', a, b, [d(a, m) * d(b, n), d(a, b) * d(m, n)]),
      [`c1* c2* c5 c6, ${[a, b, m, n].join(' ')}`, real.times(j(a), j(b)) * (d(a, m) * d(b, n) + d(a, n) * d(b, m))],
    ];
  });
  return said(Object.fromEntries(values.map(([name, re]) => [name, { re, im: 0n }])));
};

const holds = (answer: WaveSubject) => ({ answer, expected: 'holds', decidedFrom: 'quick' }) as const;
const violated = (answer: WaveSubject) => ({ answer, expected: 'violated', decidedFrom: 'quick' }) as const;
const corrected = (answer: WaveSubject, tex: string, derivation: string) => ({ ...holds(answer), tex, derivation });

const cases = rings(4, 5);
const rule = 'the product rule with dc_1/dt and its conjugate from the rotated (A1)';
const wick = 'the contractions of the line before, 5 and 6 exchanged where both are summed over';

/** The rotation. */
export const rotatedWaves = claim({
  id: 'RC-A1',
  cases,
  oracles: [productRule('waves/rotated', String.raw`\frac{d}{dt} c_1`, [1], A1)],
  subjects: { 'as-printed': holds(lines(printedA1, 1, 'rate')) },
});

/** The first sum of (A2) for a diagonal correlator: F_{1,1} chi_0 J_1, with chi_0 the mean of a real modulation. */
export const diagonalPair = claim({
  id: 'RC-A2d',
  cases,
  oracles: [diagonalShift],
  subjects: { 'as-printed': holds(lines(printedA2d, 1, 'rate')) },
});

/** Wick's theorem: both lists. */
export const contractions = claim({
  id: 'RC-A2w',
  cases,
  oracles: [moments],
  subjects: { 'as-printed': holds(printedContractions) },
});

/** (A2). */
export const growthOfModulus = claim({
  id: 'RC-A2',
  cases,
  oracles: [productRule('waves/growth-of-modulus', String.raw`\frac{d}{dt} |c_1|^2`, [-1, 1], A1)],
  subjects: {
    'as-printed': violated(twiceImaginary(printedA2)),
    corrected: corrected(twiceImaginary(correctedA2), String.raw`e^{-i\omega_{2,3}^1 t},\ e^{-i\omega_3^{1,2} t}`, rule),
  },
});

/** The unnumbered equation for <c_1^* c_2>. */
export const rateOfPair = claim({
  id: 'RC-A3d',
  cases,
  oracles: [productRule('waves/rate-of-pair', String.raw`\frac{d}{dt} c_1^* c_2`, [-1, 2], A1)],
  subjects: {
    'as-printed': violated(lines(printedA3d, 2, 'rate')),
    corrected: corrected(
      lines(correctedA3d, 2, 'rate'),
      String.raw`\alpha_6^* V_{-1,4,5}^* \langle c_4^* c_5^* c_2 \rangle e^{i\omega_{4,5}^1 t},\ -2 \alpha_6^* V_{1,4,-5}^* \langle c_4 c_5^* c_2 \rangle e^{i\omega_5^{1,4} t},\ -\alpha_6 V_{-2,4,5} \langle c_4 c_5 c_1^* \rangle e^{-i\omega_{4,5}^2 t} \delta_2^{4,5,6},\ 2 \alpha_6 V_{2,4,-5} \langle c_4^* c_5 c_1^* \rangle e^{-i\omega_5^{2,4} t} \delta_{2,4}^{5,6}`,
      rule,
    ),
  },
});

/** Its truncation. */
export const truncatedRateOfPair = claim({
  id: 'RC-A3t',
  cases,
  oracles: [closed('waves/truncated-rate-of-pair', String.raw`\frac{d}{dt} \langle c_1^* c_2 \rangle`, [-1, 2], 'rate', linearA1)],
  subjects: { 'as-printed': holds(lines(printedA3t, 2, 'rate')) },
});

/** (A3). */
export const pairCorrelator = claim({
  id: 'RC-A3',
  cases,
  oracles: [closed('waves/pair-correlator', String.raw`\langle c_1^* c_2 \rangle(t)`, [-1, 2], 'change', A1)],
  subjects: { 'as-printed': holds(lines(printedA3, 2, 'integrated')) },
});

/** One three-point correlator: its equation before and after Wick, and integrated. */
const threePoints = (
  ids: readonly [before: string, after: string, integrated: string],
  name: string,
  correlator: Correlator,
  before: readonly [printed: readonly Line[], corrected: readonly Line[], tex: string],
  after: readonly [printed: readonly Line[], corrected: readonly Line[], tex: string],
) => {
  const tex = String.raw`\langle ${name === 'sum' ? 'c_1^* c_2 c_3' : 'c_1^* c_2^* c_3'} \rangle`;
  return [
    claim({
      id: ids[0],
      cases,
      oracles: [productRule(`waves/rate-of-${name}-triple`, `\\frac{d}{dt} ${tex}`, correlator, A1)],
      subjects: {
        'as-printed': violated(lines(before[0], 3, 'rate')),
        corrected: corrected(lines(before[1], 3, 'rate'), before[2], rule),
      },
    }),
    ...(['rate', 'integrated'] as const).map((kind, i) =>
      claim({
        id: ids[i + 1] as string,
        cases,
        oracles: [
          closed(
            `waves/${kind === 'rate' ? 'closed-rate-of' : 'correlator-of'}-${name}-triple`,
            tex,
            correlator,
            kind === 'rate' ? 'rate' : 'change',
            A1,
          ),
        ],
        subjects: {
          'as-printed': violated(lines(after[0], 3, kind)),
          corrected: corrected(lines(after[1], 3, kind), after[2], wick),
        },
      }),
    ),
  ];
};

/** Up to (A4). */
export const sumTriples = threePoints(
  ['RC-A4a', 'RC-A4b', 'RC-A4'],
  'sum',
  [-1, 2, 3],
  [
    printedA4a,
    correctedA4a,
    String.raw`F_{1,4} \chi_5^* e^{i(\omega_4 - \omega_1)t},\ -F_{2,4} \chi_5 e^{-i(\omega_4 - \omega_2)t},\ -F_{3,4} \chi_5 e^{-i(\omega_4 - \omega_3)t};\quad \alpha_7^* V_{-1,5,6}^*,\ -2\alpha_7^* V_{1,5,-6}^*`,
  ],
  [
    printedA4b,
    correctedA4b,
    String.raw`\alpha_7^* V_{-1,2,3}^* J_2 J_3 \delta_1^{2,3,7} + \alpha_7 (V_{2,3,-1} J_1 J_3 + V_{3,2,-1} J_1 J_2) \delta_{2,3}^{1,7}`,
  ],
);

/** Up to (A5). */
export const differenceTriples = threePoints(
  ['RC-A5a', 'RC-A5b', 'RC-A5'],
  'difference',
  [-1, -2, 3],
  [
    printedA5a,
    correctedA5a,
    String.raw`F_{1,4} \chi_5^* e^{i(\omega_4 - \omega_1)t},\ F_{2,4} \chi_5^* \langle c_1^* c_4^* c_3 \rangle e^{i(\omega_4 - \omega_2)t},\ -F_{3,4} \chi_5 e^{-i(\omega_4 - \omega_3)t};\quad \langle c_5 c_6^* c_2^* c_3 \rangle,\ \langle c_1^* c_5 c_6^* c_3 \rangle,\ \langle c_1^* c_2^* c_5^* c_6 \rangle`,
  ],
  [
    printedA5b,
    correctedA5b,
    String.raw`\alpha_7^* \left(V_{1,2,-3}^* J_2 J_3 + V_{2,1,-3}^* J_1 J_3 + V_{-3,1,2} J_1 J_2\right) \delta_{1,2}^{3,7}`,
  ],
);
