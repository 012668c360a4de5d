import { coherentMutants, incoherentMutants, linearGrowthMutants } from '../../../oracles/mutants/waves-off.ts';
import { growthBy } from '../../../oracles/subjects/growth.ts';
import { modulationsOf, ringOf, type WaveSubject } from '../../../oracles/subjects/waves.ts';
import { firstOrderGrowth, growth, resonantEquation } from '../../../oracles/waves/correlators.ts';
import { field, real, said, type WaveCase, type Z } from '../../../oracles/waves/wave-case.ts';
import { springInteractions } from '../../../src/waves/interaction.ts';
import { waveParts } from '../../../src/waves/normal-form.ts';
import { linearVertex, vertexAt } from '../../../src/waves/vertices.ts';
import { turnedSoFar } from '../../../src/waves/wick/evolution.ts';
import { claim } from '../claim.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { rings } from '../wave-cases.ts';
import { printedInteractions, printedLinearVertex, printedVertices } from './printed.ts';

/**
 * (A6): the growth of <|c_1|^2> at order epsilon^2, for finite N and t, from Gaussian fields, against the equation of motion iterated twice with every
 * contraction multiplied out.
 *
 * RC-A6l. (A3) in (A2), for (A1) as printed: the phase of (A2) turns e^{i omega_2^1 t} - 1 into 1 - e^{-i omega_2^1 t}; printed is e^{-i omega_2 t}. Where omega_2 = omega_1 the
 * printed quotient has no value; there it is given that of the correct one, and fails all the same. Reading tried: omega_2 as omega_2^1.
 *
 * RC-A6b. For the chain of springs, whose second coefficient is +2 V^*_{1,2,-3}: alpha_4 V_{-1,2,3} times alpha_4^* V^*_{-1,2,3} (J_2 J_3 - J_1 J_3 - J_1 J_2),
 * and 2 alpha_4 V^*_{1,2,-3} times 2 alpha_4^* V_{1,2,-3} (J_2 J_3 + J_1 J_3 - J_1 J_2): as printed. From (A1) as printed it does not follow: J_1 J_3 then stands
 * beside V^2, which is -|V|^2 only without modulation.
 *
 * RC-A6d. Contractions inside one sum, <c_5 c_5^*>, make <c_1> grow: i d<c_1>/dt = 2 epsilon alpha_1 sum_2 V^*_{1,2,-2} J_2 e^{i omega_1 t}. So d|<c_1>|^2/dt is
 *
 *   8 epsilon^2 |alpha_1|^2 |sum_2 V_{1,2,-2} J_2|^2 sin(omega_1 t)/omega_1,   |sum_2 V_{1,2,-2} J_2|^2 = s_1 sum_{2,3} s_2 s_3 J_2 J_3,
 *
 * inside 2 epsilon^2 Im{}: 4 sum_{2,3} |alpha_1|^2 V_{1,2,-2} V^*_{1,3,-3} J_2 J_3. Printed is 2 sum |alpha_1 V_{1,3,-3}|^2 J_2 J_3: half of it, and s_3^2 for s_2 s_3. The static terms
 * with J_1 J_5 in (A4) and (A5) cancel, those of (A4) against those of (A5). Smallest counterexample: any ring, one wave (2 for 4); two waves (s_3^2 for s_2 s_3).
 *
 * RC-A3m. With chi' and alpha at once the growth is the sum of the three parts, F of springs with F_{2,1} = F_{1,2}^*: products of one linear and one nonlinear sum have an odd
 * number of fields, which no Gaussian contracts.
 */

/** 2 Im of a sum over k2 (and k3), at every k1. */
const imaginary =
  (sum: (c: WaveCase, w: ReturnType<typeof ringOf>, k1: number) => bigint): WaveSubject =>
  (c) => {
    const w = ringOf(c.sites);
    return said(Object.fromEntries(w.modes.map((k): [string, Z] => [`growth, ${k}`, { re: 2n * sum(c, w, k), im: 0n }])));
  };

const square = ({ re, im }: Z): bigint => real.times(re, re) + real.times(im, im);
const total = (terms: readonly bigint[]): bigint => terms.reduce((a, b) => a + b, 0n);
const j = ({ spectrum }: WaveCase, k: number): bigint => real.of(spectrum[k] as number);

/** The first line, with Im of a quotient of phase and detuning. */
const firstLine = (share: (w: ReturnType<typeof ringOf>, k1: number, k2: number, time: bigint) => bigint) =>
  imaginary((c, w, k1) => {
    const { linear } = modulationsOf(w, c);
    return total(
      w.modes.map((k2) => {
        const [f12, f21] = [vertexAt(w, printedLinearVertex, [k1, k2]).re, vertexAt(w, printedLinearVertex, [k2, k1]).re];
        const strength = real.times(f12, square(linear[w.mod(k1 - k2)] as Z));
        const bracket = real.times(f12, j(c, k2)) - real.times(f21, j(c, k1));
        return real.times(real.times(strength, bracket), share(w, k1, k2, real.of(c.time)));
      }),
    );
  });

/** Im (1 - e^{-i omega_2^1 t})/omega_2^1 */
const byDifference = (w: ReturnType<typeof ringOf>, k1: number, k2: number, time: bigint) =>
  turnedSoFar(w, w.omega(k2) - w.omega(k1), time).re;
/** Im (1 - e^{-i omega_2 t})/omega_2^1 */
const byOwn = (w: ReturnType<typeof ringOf>, k1: number, k2: number, time: bigint) => {
  const difference = w.omega(k2) - w.omega(k1);
  return difference === 0n ? byDifference(w, k1, k2, time) : real.over(real.sin(real.times(w.omega(k2), time)), difference);
};

/** The second and third line. */
const triads = imaginary((c, w, k1) => {
  const { cubic } = modulationsOf(w, c);
  const time = real.of(c.time);
  const share = (omega: bigint) => turnedSoFar(w, omega, time).re;
  return total(
    w.modes.flatMap((k2) =>
      w.modes.map((k3) => {
        const strength = (ks: readonly number[], k4: number) =>
          square(field.times(vertexAt(w, printedVertices.cubic, ks), cubic[w.mod(k4)] as Z));
        const [j12, j13, j23] = [real.times(j(c, k1), j(c, k2)), real.times(j(c, k1), j(c, k3)), real.times(j(c, k2), j(c, k3))];
        const [w1, w2, w3] = [k1, k2, k3].map(w.omega) as [bigint, bigint, bigint];
        const first = real.times(real.times(strength([-k1, k2, k3], k1 - k2 - k3), j23 - j13 - j12), share(w1 - w2 - w3));
        const second = real.times(real.times(strength([k1, k2, -k3], k1 + k2 - k3), j12 - j23 - j13), share(w1 + w2 - w3));
        return 2n * first - 4n * second;
      }),
    ),
  );
});

/**
 * The same for (A1) as printed, whose second coefficient is X = -2 alpha_4 V_{1,2,-3}: beside J_1 J_3 and J_1 J_2 stands V^2, and not -|V|^2; and the terms
 * with J_1 J_5 of (A4) and (A5), W X and X X^* with W = alpha_4 V_{-1,2,3}, no longer cancel.
 */
const triadsOfPrinted = imaginary((c, w, k1) => {
  const { cubic } = modulationsOf(w, c);
  const time = real.of(c.time);
  /** Re of (|V|^2 a + V^2 b) |alpha_4|^2 times the integral of e^{i omega t} */
  const part = (ks: readonly number[], k4: number, a: bigint, b: bigint, omega: bigint) => {
    const vertex = vertexAt(w, printedVertices.cubic, ks);
    const both = field.plus(field.scaled(field.of(1), real.times(square(vertex), a)), field.scaled(field.times(vertex, vertex), b));
    return real.times(square(cubic[w.mod(k4)] as Z), field.times(both, turnedSoFar(w, omega, time)).re);
  };
  const W = (k: number, l: number, m: number) => field.times(cubic[w.mod(k - l - m)] as Z, vertexAt(w, printedVertices.cubic, [-k, l, m]));
  const X = (k: number, l: number, m: number) =>
    field.times(field.of(-2), field.times(cubic[w.mod(k + l - m)] as Z, vertexAt(w, printedVertices.cubic, [k, l, -m])));
  const withOwn = (k2: number, k5: number) => {
    const turned = (omega: bigint) => turnedSoFar(w, omega, time);
    const first = field.times(field.times(W(k1, k2, k1), X(k2, k5, k5)), turned(-w.omega(k2))).re;
    const second = field.times(field.times(X(k1, k2, k1), field.conjugate(X(k2, k5, k5))), turned(w.omega(k2))).re;
    return real.times(second - 2n * first, real.times(j(c, k1), j(c, k5)));
  };
  return total(
    w.modes.flatMap((k2) =>
      w.modes.map((k3) => {
        const [j12, j13, j23] = [real.times(j(c, k1), j(c, k2)), real.times(j(c, k1), j(c, k3)), real.times(j(c, k2), j(c, k3))];
        const [w1, w2, w3] = [k1, k2, k3].map(w.omega) as [bigint, bigint, bigint];
        const first = part([-k1, k2, k3], k1 - k2 - k3, j23, j13 + j12, w1 - w2 - w3);
        const second = part([k1, k2, -k3], k1 + k2 - k3, j23 + j13, j12, w1 + w2 - w3);
        return 2n * first + 4n * second + withOwn(k2, k3);
      }),
    ),
  );
});

/** The fourth line. */
const staticLine = (factor: bigint, product: (first: Z, second: Z) => bigint) =>
  imaginary((c, w, k1) => {
    const { cubic } = modulationsOf(w, c);
    const value = (k: number) => vertexAt(w, printedVertices.cubic, [k1, k, -k]);
    const sum = total(
      w.modes.flatMap((k2) => w.modes.map((k3) => real.times(product(value(k2), value(k3)), real.times(j(c, k2), j(c, k3))))),
    );
    return factor * real.times(real.times(sum, square(cubic[k1] as Z)), turnedSoFar(w, w.omega(k1), real.of(c.time)).re);
  });

const holds = (answer: WaveSubject) => ({ answer, expected: 'holds', decidedFrom: 'quick' }) as const;
const violated = (answer: WaveSubject) => ({ answer, expected: 'violated', decidedFrom: 'quick' }) as const;

const cases = rings(4, 5);
const ofPrinted = resonantEquation({ vertices: printedVertices, interactions: printedInteractions }, 'linear');
const ofPrintedCubic = resonantEquation({ vertices: printedVertices, interactions: printedInteractions }, 'cubic');
const ofSprings = resonantEquation({ vertices: { ...printedVertices, linear: linearVertex }, interactions: springInteractions }, 'cubic');

/** No growth at first order: <c_1^* dc_1/dt> = -i F_{1,1} chi_0 J_1 has no real part, and three fields have no average. */
export const noGrowthAtFirstOrder = claim({
  id: 'RC-A2z',
  cases,
  oracles: [
    firstOrderGrowth('waves/first-order-growth', resonantEquation({ vertices: printedVertices, interactions: printedInteractions })),
  ],
  subjects: {
    'as-printed': holds((c) => {
      const w = ringOf(c.sites);
      const { linear } = modulationsOf(w, c);
      const shift = (k: number) => real.times(real.times(w.omega(k) / 2n, (linear[0] as Z).re), j(c, k));
      return said(Object.fromEntries(w.modes.map((k): [string, Z] => [`growth, ${k}`, { re: 0n, im: -shift(k) }])));
    }),
  },
});

/** (A6), first line, for (A1) as printed. */
export const linearGrowth = claim({
  id: 'RC-A6l',
  cases,
  oracles: [growth('waves/linear-growth', 'all', ofPrinted)],
  subjects: {
    'as-printed': violated(firstLine(byOwn)),
    corrected: {
      ...holds(firstLine(byDifference)),
      tex: String.raw`\frac{1 - e^{-i\omega_2^1 t}}{\omega_2^1},\quad \omega_2^1 = \omega_2 - \omega_1`,
      derivation: '(A3) times the phase of (A2)',
    },
  },
});

/** (A6), second and third line, for springs. */
export const nonlinearGrowth = claim({
  id: 'RC-A6b',
  cases,
  oracles: [growth('waves/nonlinear-growth', 'incoherent', ofSprings)],
  refuses: incoherentMutants,
  subjects: { 'as-printed': holds(triads), core: coreOnTrial(({ waves }) => growthBy(waves, 'nonlinear')) },
});

/** (A6), second and third line, from (A1) as printed. */
export const nonlinearGrowthOfPrinted = claim({
  id: 'RC-A6b.1',
  cases,
  oracles: [growth('waves/nonlinear-growth-as-printed', 'incoherent', ofPrintedCubic)],
  subjects: {
    'as-printed': violated(triads),
    corrected: {
      ...holds(triadsOfPrinted),
      tex: String.raw`\begin{aligned} & 2 \sum |\alpha_4|^2 \left(|V_{-1,2,3}|^2 J_2 J_3 + V_{-1,2,3}^2 (J_1 J_3 + J_1 J_2)\right) \frac{e^{i\omega_1^{2,3} t} - 1}{\omega_1^{2,3}} \\ {}+{} & 4 \sum |\alpha_4|^2 \left(|V_{1,2,-3}|^2 (J_2 J_3 + J_1 J_3) + V_{1,2,-3}^2 J_1 J_2\right) \frac{e^{i\omega_{1,2}^3 t} - 1}{\omega_{1,2}^3} + \text{terms with } J_1 J_5 \end{aligned}`,
      derivation:
        'with W and X the coefficients of c_2 c_3 and c_2^* c_3, the gain is 2 |W|^2 J_2 J_3 and a loss -W X J_1 J_3; X(2; 3,1) = -2 alpha_4^* V_{2,3,-1} makes it 2 |alpha_4|^2 V_{-1,2,3}^2. Only with X = 2 W^*, as a Hamiltonian has it, is it -2 |W|^2',
    },
  },
});

/** (A6), fourth line, for springs. */
export const coherentGrowth = claim({
  id: 'RC-A6d',
  cases,
  oracles: [growth('waves/coherent-growth', 'coherent', ofSprings)],
  refuses: coherentMutants,
  subjects: {
    'as-printed': violated(staticLine(2n, (_, second) => square(second))),
    corrected: {
      ...holds(staticLine(4n, (first, second) => field.times(first, field.conjugate(second)).re)),
      tex: String.raw`4 \sum_{2,3} |\alpha_1|^2 V_{1,2,-2} V^*_{1,3,-3} J_2 J_3 \frac{e^{i\omega_1 t} - 1}{\omega_1}`,
      derivation:
        'd|<c_1>|^2/dt, as i d<c_1>/dt = 2 epsilon alpha_1 sum_2 V^*_{1,2,-2} J_2 exp(i omega_1 t): two sums over independent waves',
    },
    core: coreOnTrial(({ waves }) => growthBy(waves, 'coherent')),
  },
});

/** Both parts together: whatever mixes chi' and alpha is of higher order. */
export const wholeGrowth = claim({
  id: 'RC-A3m',
  cases,
  oracles: [growth('waves/whole-growth', 'all', resonantEquation(waveParts))],
  refuses: linearGrowthMutants,
  subjects: { core: coreOnTrial(({ waves }) => growthBy(waves, 'all')) },
});
