import { type Line, linesOfText } from './lines.ts';

/**
 * Appendix A, line by line, up to (A5). Here (A1) is what it says, as printed, with (10) and (11): does each step follow from the one before? Before
 * Wick's theorem a line must hold for every realisation of the fields, so it is tried without averages.
 *
 * omega_{2,3}^1 is omega_2 + omega_3 - omega_1, what is below less what is above: the only sign with which dc_1/dt, conjugated, gives the exponents of the
 * lines that hold. With the other one all lines with such an exponent fail.
 *
 * From i dc_1/dt = sum F_{1,2} chi_3 c_2 e^{i(w1-w2)t} + sum alpha_4 (V_{-1,2,3} c_2 c_3 e^{i(w1-w2-w3)t} - 2 V_{1,2,-3} c_2^* c_3 e^{i(w1+w2-w3)t}):
 *
 * RC-A2. d|c_1|^2/dt = 2 Re(c_1^* dc_1/dt) = 2 Im of c_1^* times that. Two exponents lack a frequency: omega_2^1 is omega_{2,3}^1, omega_3^1 is omega_3^{1,2}.
 * RC-A3d. The third and fourth line need alpha_6^*; the fourth omega_5^{1,4}; the fifth and sixth, from dc_2/dt, omega_{4,5}^2 and omega_5^{2,4}, d_2^{4,5,6} and d_{2,4}^{5,6}.
 * RC-A4a. The three linear lines have the opposite exponents; the first two nonlinear ones, from d(c_1^*)/dt, need V^*.
 * RC-A4b, RC-A4. The first term needs alpha_7^* (or, with alpha_7, the delta d_{2,3}^{1,7}): the three do not have a factor in common as printed.
 * RC-A5a. The three linear lines have the opposite exponents, the second has c_4^* c_1 c_3^* for c_1^* c_4^* c_3; the lines with d_{1,5}^{6,7}, d_{2,5}^{6,7} have
 * c_5^* for c_5, the last one c_5 for c_5^*: the contractions listed after it are those of the right fields.
 * RC-A5b, RC-A5. The three terms need alpha_7^* for alpha_7, and the second d_{1,2}^{3,7} for d_2^{1,3,7}.
 * RC-A3t prints c_2^* c_4 for c_4^* c_2: the same at the order that counts, where <c_2^* c_4> = J_2 d_2^4.
 */

/** The rotated equation: dc_1/dt is -i times its right side. */
export const printedA1 = linesOfText([
  '-1 F(1,2) m3 c(2) d(1|2,3) e(-2,1)',
  '-1 V(-1,2,3) m4 c(2,3) d(1|2,3,4) e(-2,-3,1)',
  '2 V(1,2,-3) m4 c(-2,3) d(1,2|3,4) e(-3,2,1)',
]);

/** The first sum of (A2) with <c_1^* c_2> = J_1 d_1^2. */
export const printedA2d = linesOfText(['1 F(1,2) m3 J(1) eq(1,2) d(1|2,3) e(-2,1)']);

/** (A2), inside 2 Im. */
export const printedA2 = linesOfText([
  '1 F(1,2) m3 c(-1,2) d(1|2,3) e(1,-2)',
  '1 V(-1,2,3) m4 c(-1,2,3) d(1|2,3,4) e(1,-2)',
  '-2 V(1,2,-3) m4 c(-1,-2,3) d(1,2|3,4) e(1,-3)',
]);

/** The equation for <c_1^* c_2>, unnumbered. */
export const printedA3d = linesOfText([
  '1 F(1,4) m5* c(-4,2) d(1|4,5) e(4,-1)',
  '-1 F(2,4) m5 c(-1,4) d(4,5|2) e(-4,2)',
  '1 V*(-1,4,5) m6 c(-4,-5,2) d(1|4,5,6) e(4,5,-1)',
  '-2 V*(1,4,-5) m6 c(4,-5,2) d(1,4|5,6) e(5,-1)',
  '-1 V(-2,4,5) m6 c(4,5,-1) d(1|4,5,6) e(-4,-5,1)',
  '2 V(2,4,-5) m6 c(-4,5,-1) d(1,4|5,6) e(-5,1)',
]);

/** Its truncation, with <c_2^* c_4> and <c_1^* c_4> at leading order. */
export const printedA3t = linesOfText(['1 F(1,4) m5* J(2) eq(2,4) d(4,5|1) e(4,-1)', '-1 F(2,4) m5 J(1) eq(1,4) d(4,5|2) e(-4,2)']);

/** (A3), first line. */
export const printedA3 = linesOfText(['1 F(1,2) m5* J(2) d(2,5|1) e(2,-1)', '-1 F(2,1) m5* J(1) d(1|2,5) e(2,-1)']);

/** The derivative of <c_1^* c_2 c_3>, before Wick. */
export const printedA4a = linesOfText([
  '1 F(1,4) m5* c(-4,2,3) d(1|4,5) e(-4,1)',
  '-1 F(2,4) m5 c(4,-1,3) d(2|4,5) e(4,-2)',
  '-1 F(3,4) m5 c(4,2,-1) d(3|4,5) e(4,-3)',
  '1 V(-1,5,6) m7* c(-5,-6,2,3) d(1|5,6,7) e(5,6,-1)',
  '-2 V(1,5,-6) m7* c(5,-6,2,3) d(1,5|6,7) e(6,-1,-5)',
  '-1 V(-2,5,6) m7 c(-1,5,6,3) d(2|5,6,7) e(-5,-6,2)',
  '2 V(2,5,-6) m7 c(-1,-5,6,3) d(2,5|6,7) e(-6,2,5)',
  '-1 V(-3,5,6) m7 c(-1,2,5,6) d(3|5,6,7) e(-5,-6,3)',
  '2 V(3,5,-6) m7 c(-1,2,-5,6) d(3,5|6,7) e(-6,3,5)',
]);

/** The same after Wick; (A4) is its integral. */
export const printedA4b = linesOfText([
  '2 V*(-1,2,3) m7 J(2,3) d(1|2,3,7) e(2,3,-1)',
  '2 V(2,3,-1) m7 J(1,3) d(2,3|1,7) e(2,3,-1)',
  '2 V(3,2,-1) m7 J(1,2) d(2,3|1,7) e(2,3,-1)',
  '2 V(2,5,-5) m7 J(1,5) eq(1,3) d(2|7) e(2)',
  '2 V(3,5,-5) m7 J(1,5) eq(1,2) d(3|7) e(3)',
]);

/** The derivative of <c_1^* c_2^* c_3>, before Wick. */
export const printedA5a = linesOfText([
  '1 F(1,4) m5* c(-4,-2,3) d(1|4,5) e(-4,1)',
  '1 F(2,4) m5* c(-4,1,-3) d(2|4,5) e(-4,2)',
  '-1 F(3,4) m5 c(4,-2,-1) d(3|4,5) e(4,-3)',
  '1 V*(-1,5,6) m7* c(-5,-6,-2,3) d(1|5,6,7) e(5,6,-1)',
  '-2 V*(1,5,-6) m7* c(-5,-6,-2,3) d(1,5|6,7) e(6,-1,-5)',
  '1 V*(-2,5,6) m7* c(-5,-6,-1,3) d(2|5,6,7) e(5,6,-2)',
  '-2 V*(2,5,-6) m7* c(-5,-6,-1,3) d(2,5|6,7) e(6,-2,-5)',
  '-1 V(-3,5,6) m7 c(-1,-2,5,6) d(3|5,6,7) e(-5,-6,3)',
  '2 V(3,5,-6) m7 c(-1,-2,5,6) d(3,5|6,7) e(-6,3,5)',
]);

/** The same after Wick; (A5) is its integral. */
export const printedA5b = linesOfText([
  '-2 V*(1,2,-3) m7 J(2,3) d(1,2|3,7) e(3,-1,-2)',
  '-2 V*(2,1,-3) m7 J(1,3) d(2|1,3,7) e(3,-1,-2)',
  '-2 V(-3,1,2) m7 J(1,2) d(1,2|3,7) e(3,-1,-2)',
  '-2 V*(1,5,-5) m7* J(2,5) eq(2,3) d(1|7) e(-1)',
  '-2 V*(2,5,-5) m7* J(1,5) eq(1,3) d(2|7) e(-2)',
]);

/** Lines with some of them changed, counted from 0. */
const changed = (lines: readonly Line[], changes: Readonly<Record<number, Partial<Line>>>): readonly Line[] =>
  lines.map((line, i) => ({ ...line, ...changes[i] }));

const starred = { modulationConjugate: true };
export const correctedA2 = changed(printedA2, { 1: { phase: [1, -2, -3] }, 2: { phase: [1, 2, -3] } });
export const correctedA3d = changed(printedA3d, {
  2: starred,
  3: { ...starred, phase: [5, -1, -4] },
  4: { phase: [-4, -5, 2], delta: [[2], [4, 5, 6]] },
  5: {
    phase: [-5, 2, 4],
    delta: [
      [2, 4],
      [5, 6],
    ],
  },
});
export const correctedA4a = changed(printedA4a, {
  0: { phase: [4, -1] },
  1: { phase: [-4, 2] },
  2: { phase: [-4, 3] },
  3: { vertexConjugate: true },
  4: { vertexConjugate: true },
});
export const correctedA4b = changed(printedA4b, { 0: starred });
export const correctedA5a = changed(printedA5a, {
  0: { phase: [4, -1] },
  1: { phase: [4, -2], fields: [-1, -4, 3] },
  2: { phase: [-4, 3] },
  4: { fields: [5, -6, -2, 3] },
  6: { fields: [5, -6, -1, 3] },
  8: { fields: [-1, -2, -5, 6] },
});
export const correctedA5b = changed(printedA5b, {
  0: starred,
  1: {
    ...starred,
    delta: [
      [1, 2],
      [3, 7],
    ],
  },
  2: starred,
});
