import type { Paper, Statement } from '../statement.ts';

/**
 * The statements of L. Migliorelli, G. Dematteis, S. Chibbaro, M. Onorato, "Resonant interactions in the alpha-FPUT
 * lattice with site-dependent coefficients".
 *
 * The sentences are ours, the formulas stand as printed, misprints included: nothing here says whether a statement
 * holds. Where the paper prints no formula, the claim is written as one. Statements marked `asked` are our questions.
 *
 * Notation: an index i stands for the wave number k_i, a negative index -i for N - k_i; delta_{1,2,...}^{3,4,...} is the
 * Kronecker delta of k_1 + k_2 + ... = k_3 + k_4 + ... modulo N (a Dirac delta modulo 2 pi in the large box); s_i =
 * sin(pi k_i / N); w_i = omega(k_i) = 2 sin(pi k_i / N), or 2 sin(k_i / 2) in the large box; omega_{2,3}^1 = w_1 - w_2 -
 * w_3 up to the sign convention of the place, which the paper does not fix. (25), (27) and (A7)-(A9) print no epsilon^2.
 */

const printed = (id: string, place: string, text: string, tex: string): Statement => ({ id, place, text, tex, origin: 'printed' });
const asked = (id: string, place: string, text: string, tex: string): Statement => ({ id, place, text, tex, origin: 'asked' });

const chain: readonly Statement[] = [
  printed(
    'RC-1',
    'Sec. 1, (1), (2); Sec. 2, (4)',
    'With coefficients that do not depend on the site, (4) is the equation of motion of the Hamiltonian (1) with the potential (2) at beta = 0.',
    String.raw`H = \sum_{i=1}^N \left[\frac{p_i^2}{2} + V(q_{i+1} - q_i)\right],\quad V(r) = \frac{1}{2}r^2 + \frac{\alpha}{3}r^3 + \frac{\beta}{4}r^4,\ \beta = 0 \;\Longrightarrow\; \ddot{q}_j = (q_{j+1} + q_{j-1} - 2q_j) + \alpha\left[(q_{j+1} - q_j)^2 - (q_j - q_{j-1})^2\right]`,
  ),
  printed(
    'RC-4',
    'Sec. 2, (4)',
    'The chain (4), whose site-dependent chi_j and alpha_j multiply the whole brackets, is Hamiltonian: it conserves an energy and, on a ring, the total momentum.',
    String.raw`m\ddot{q}_j = \chi_j (q_{j+1} + q_{j-1} - 2q_j) + \epsilon\alpha_j \left[(q_{j+1} - q_j)^2 - (q_j - q_{j-1})^2\right]`,
  ),
  asked(
    'RC-4a',
    'Sec. 2, after (4)',
    'In the other reading, where chi_j and alpha_j are constants of the spring between masses j and j+1, the chain conserves energy and, on a ring, total momentum.',
    String.raw`m\ddot{q}_j = \chi_j (q_{j+1} - q_j) - \chi_{j-1} (q_j - q_{j-1}) + \epsilon\left[\alpha_j (q_{j+1} - q_j)^2 - \alpha_{j-1} (q_j - q_{j-1})^2\right]`,
  ),
  asked(
    'RC-4b',
    'Sec. 2, (4), chi_j alone',
    'The linear part of (4), with chi_j of the sites, and the linear chain of springs chi_j are one chain: the bond forces of the springs move as the displacements of (4), the bond lengths of (4) as displacements of springs.',
    String.raw`\ddot{q}_j = \chi_j (q_{j+1} - q_j) - \chi_{j-1} (q_j - q_{j-1}),\ f_j = \chi_j (q_{j+1} - q_j) \;\Longrightarrow\; \ddot{f}_j = \chi_j (f_{j+1} + f_{j-1} - 2f_j)`,
  ),
  printed(
    'RC-6',
    'Sec. 2, (6), (7)',
    'From the Fourier amplitudes q_k of a real chain and p_k = dq_k/dt one forms normal variables a_k and their mirrored conjugates; at epsilon = 0 each of them rotates with i da/dt = omega a.',
    String.raw`a_k = \frac{1}{\sqrt{2\omega_k}} (\omega_k q_k + i p_k),\qquad a_{N-k}^* = \frac{1}{\sqrt{2\omega_k}} (\omega_k q_k - i p_k)`,
  ),
  printed(
    'RC-8',
    'Sec. 2, (8)',
    'The linear frequencies of the uniform ring are those of the N - 1 modes k = 1, ..., N - 1; these modes determine all bond lengths and all momenta relative to the mean.',
    String.raw`\omega_k = 2 \sin(\pi k/N),\quad 1 \leq k \leq N-1`,
  ),
  printed(
    'RC-9L',
    'Sec. 2, (9), (10)',
    'The modulated linear part of (4), written in normal variables, consists of two sums: one over a_2 with vertex F_{1,2}, one over a_2^* with vertex F_{1,-2}, both with the Fourier amplitude chi_3.',
    String.raw`i \frac{da_1}{dt} = \omega_1 a_1 + \epsilon \sum_{k_2, k_3} \left(F_{1,2} \chi_3 a_2 \delta_1^{2,3} + F_{1,-2} \chi_3 a_2^* \delta_{1,2}^3\right) + \cdots`,
  ),
  printed(
    'RC-9N',
    'Sec. 2, (9), (11)',
    'The nonlinear part of (4), written in normal variables, consists of three sums, over a_2 a_3, a_2^* a_3 and a_2^* a_3^*, each with the Fourier amplitude alpha_4 and the vertex (11).',
    String.raw`i \frac{da_1}{dt} = \cdots + \epsilon \sum_{k_2, k_3, k_4} \alpha_4 \left(V_{-1,2,3} a_2 a_3 \delta_1^{2,3,4} - 2V_{1,2,-3} a_2^* a_3 \delta_{1,2}^{3,4} - V_{1,2,3} a_2^* a_3^* \delta_{1,2,3}^4\right)`,
  ),
  printed(
    'RC-10',
    'Sec. 2, (10)',
    'The linear vertex of (4) in normal variables is half of omega_2 times the square root of omega_2/omega_1.',
    String.raw`F_{1,2} = \frac{1}{2} \sqrt{\frac{\omega_2}{\omega_1}} \omega_2`,
  ),
  printed(
    'RC-10H',
    'Sec. 2, (9), (10)',
    'The vertex (10) makes the linear part of (9) Hamiltonian, i.e. it has the two symmetries under exchange of the wave numbers that a real quadratic Hamiltonian requires.',
    String.raw`F_{1,2} = F_{2,1}^*,\qquad F_{1,-2} = F_{2,-1}\qquad\text{for}\quad F_{1,2} = \frac{1}{2} \sqrt{\frac{\omega_2}{\omega_1}} \omega_2`,
  ),
  printed(
    'RC-11',
    'Sec. 2, (11)',
    'The nonlinear vertex is a phase times the root of the product of three sines, hence symmetric under permutations of its indices; a negative index means that k_i is replaced by N - k_i.',
    String.raw`V_{1,2,3} = -i e^{i\pi(k_1+k_2+k_3)/N} \sqrt{\sin \frac{\pi k_1}{N} \sin \frac{\pi k_2}{N} \sin \frac{\pi k_3}{N}}`,
  ),
  printed(
    'RC-11c',
    'Sec. 2, (9), (11)',
    'The three nonlinear terms of (9), with a_2 a_3, a_2^* a_3 and a_2^* a_3^* in this order, have the coefficients V_{-1,2,3}, -2 V_{1,2,-3} and -V_{1,2,3}, signs and factor 2 included.',
    String.raw`a_2 a_3:\ V_{-1,2,3},\qquad a_2^* a_3:\ -2V_{1,2,-3},\qquad a_2^* a_3^*:\ -V_{1,2,3}`,
  ),
];

const resonances: readonly Statement[] = [
  printed(
    'RC-12',
    'Sec. 3, (12)',
    'In the large box the dispersion relation becomes a function of a continuous wave number on one period, understood modulo 2 pi.',
    String.raw`\omega(k) = 2 \sin\left(\frac{k}{2}\right),\quad 0 \leq k < 2\pi`,
  ),
  printed(
    'RC-13',
    'Sec. 3, (13)',
    'Two waves have equal frequency only for k_1 = +-k_2; the solution that matters is the reflected one, k_1 = -k_2, for which the modulation has k_3 = 2 k_1.',
    String.raw`\begin{cases} k_1 = k_2 + k_3 \pmod{2\pi}, \\ \omega(k_1) = \omega(k_2), \end{cases} \;\Longrightarrow\; k_1 = \pm k_2,\qquad k_1 = -k_2:\ 2k_1 = k_3`,
  ),
  printed(
    'RC-14',
    'Sec. 3, after (12)',
    'The second linear term of (9), with a_2^*, and its last nonlinear term, with a_2^* a_3^*, are never resonant, because a sum of two or three positive frequencies does not vanish.',
    String.raw`\omega_1 + \omega_2 = 0 \;\Longrightarrow\; \omega_1 = \omega_2 = 0,\qquad \omega_1 + \omega_2 + \omega_3 = 0 \;\Longrightarrow\; \omega_1 = \omega_2 = \omega_3 = 0`,
  ),
  printed(
    'RC-16',
    'Sec. 3, (14), (16)',
    'For given k_2, k_3 and k_4 not zero, the sum resonance (14), omega_1 = omega_2 + omega_3 with k_1 = k_2 + k_3 + k_4, is solved by the printed k_1 and k_4, with both signs; no restriction on k_2, k_3 is printed.',
    String.raw`k_1 = 2\pi \pm 2 \arcsin \left[\sin \left(\frac{k_2}{2}\right) + \sin \left(\frac{k_3}{2}\right)\right],\quad k_4 = k_1 - k_2 - k_3 \pmod{2\pi}`,
  ),
  printed(
    'RC-17',
    'Sec. 3, (15), (17)',
    'For given k_2, k_3 and k_4 not zero, the difference resonance (15), omega_1 = -omega_2 + omega_3 with k_1 = -k_2 + k_3 + k_4, is solved by the printed k_1 and k_4, with both signs; no restriction on k_2, k_3 is printed.',
    String.raw`k_1 = 2\pi \pm 2 \arcsin \left[\sin \left(\frac{k_3}{2}\right) - \sin \left(\frac{k_2}{2}\right)\right],\quad k_4 \equiv k_1 + k_2 - k_3 \pmod{2\pi}`,
  ),
  printed(
    'RC-3w',
    'Abstract; Sec. 1, (3); Sec. 3',
    'Without modulation, i.e. with constant coefficients and hence k_4 = 0, the three-wave interactions of the one-dimensional alpha chain are not resonant.',
    String.raw`k_4 = 0:\qquad k_1 = k_2 \pm k_3 \;\Longrightarrow\; \omega_1 \neq \omega_2 \pm \omega_3`,
  ),
];

const normalForm: readonly Statement[] = [
  printed(
    'RC-18',
    'Sec. 4, (18), (20)-(22)',
    'The near-identity change of variables (18), with G from (20) and A from (21), removes the non-resonant terms: in the variables b the equation of motion is (22) up to O(epsilon^2).',
    String.raw`a_1 = b_1 + \epsilon \left(\sum_{k_2, k_3} G_{1,2} \chi_3 b_3^* \delta_{1,2}^3 + \sum_{k_2, k_3, k_4} A_{1,2,3} b_2^* b_3^* \delta_{1,2,3}^4\right) + O(\epsilon^2)`,
  ),
  printed(
    'RC-19',
    'Sec. 4, (19)',
    'Inserting (18) in (9) gives (19), in which G enters with the factor omega_1 + omega_3 and the amplitude b_3^*, and A with the factor omega_1 + omega_2 + omega_3.',
    String.raw`\begin{aligned} & \frac{db_1}{dt} + i\omega_1 b_1 + i\epsilon \sum_{k_2, k_3} \left[(\omega_1 + \omega_3) G_{1,2} \chi_3 b_3^* \delta_{1,2}^3 + F_{1,2} \chi_3 b_2 \delta_1^{2,3} + F_{1,-2} \chi_3 b_2^* \delta_{1,2}^3\right] \\ & + i\epsilon \sum_{k_2, k_3, k_4} \alpha_4 \left(V_{-1,2,3} b_2 b_3 \delta_1^{2,3,4} - 2V_{1,2,-3} b_2^* b_3 \delta_{1,2}^{3,4} - V_{1,2,3} b_2^* b_3^* \delta_{1,2,3}^4 \right. \\ & \left. {} + (\omega_1 + \omega_2 + \omega_3) A_{1,2,3} b_2^* b_3^* \delta_{1,2,3}^4\right) + O(\epsilon^2) = 0 \end{aligned}`,
  ),
  printed(
    'RC-20',
    'Sec. 4, (20)',
    'The linear coefficient of the change of variables (18) is minus the vertex F_{1,2} divided by the sum of two frequencies.',
    String.raw`G_{1,2} = -\frac{F_{1,2}}{\omega_1 + \omega_2}`,
  ),
  printed(
    'RC-21',
    'Sec. 4, (21)',
    'The nonlinear coefficient of the change of variables (18) is the vertex V_{1,2,3} divided by the sum of three frequencies.',
    String.raw`A_{1,2,3} = \frac{V_{1,2,3}}{\omega_1 + \omega_2 + \omega_3}`,
  ),
  asked(
    'RC-18c',
    'Sec. 4, (18)',
    'The change of variables (18) is canonical up to O(epsilon^2): the Poisson brackets of the b are those of the a to that order.',
    String.raw`\{b_1, b_2\} = O(\epsilon^2),\qquad \{b_1, b_2^*\} = \{a_1, a_2^*\} + O(\epsilon^2)`,
  ),
];

const kinetic: readonly Statement[] = [
  printed(
    'RC-A1',
    'App. A, after (A1)',
    'The rotation b_1 = c_1 exp(-i omega_1 t) removes the linear oscillation from (A1) and leaves the printed equation for c, with the frequency differences in the exponents.',
    String.raw`\begin{aligned} b_1 &= c_1 e^{-i\omega_1 t}, \\ i\frac{dc_1}{dt} &= \epsilon \sum_{k_2, k_3} F_{1,2} \chi_3 c_2 e^{-i(\omega_2 - \omega_1)t} \delta_1^{2,3} \\ &\quad + \epsilon \sum_{k_2, k_3, k_4} \alpha_4 \left(V_{-1,2,3} c_2 c_3 e^{-i(\omega_2 + \omega_3 - \omega_1)t} \delta_1^{2,3,4} - 2V_{1,2,-3} c_2^* c_3 e^{-i(\omega_3 - \omega_2 - \omega_1)t} \delta_{1,2}^{3,4}\right) \end{aligned}`,
  ),
  printed(
    'RC-A2',
    'App. A, (A2)',
    'The mean square modulus of c_1 changes at the printed rate, twice epsilon times the imaginary part of one two-point and two three-point sums, with the phases as printed.',
    String.raw`\begin{aligned} \frac{d\langle |c_1|^2 \rangle}{dt} &= 2\epsilon\, \text{Im} \left[\sum_{k_2, k_3} F_{1,2} \chi_3 \langle c_1^* c_2 \rangle e^{-i(\omega_2 - \omega_1)t} \delta_1^{2,3} \right. \\ &\left. {} + \sum_{k_2, k_3, k_4} \alpha_4 \left(V_{-1,2,3} \langle c_1^* c_2 c_3 \rangle e^{-i\omega_2^1 t} \delta_1^{2,3,4} - 2V_{1,2,-3} \langle c_1^* c_2^* c_3 \rangle e^{-i\omega_3^1 t} \delta_{1,2}^{3,4}\right)\right] \end{aligned}`,
  ),
  printed(
    'RC-A2w',
    'App. A, before (A4) and before (A5)',
    'For fields with random phases and amplitudes, every correlator with unequal numbers of c and c^*, three-point ones included, vanishes, and the balanced four-point ones factorise as in the two printed lists of three contractions.',
    String.raw`\begin{aligned} \langle c_5^* c_6^* c_2 c_3 \rangle &= J_2 J_3 (\delta_5^2 \delta_6^3 + \delta_5^3 \delta_6^2), \\ \langle c_1^* c_5^* c_6 c_3 \rangle &= J_1 J_3 \delta_1^6 \delta_3^5 + J_1 J_5 \delta_1^3 \delta_5^6, \\ \langle c_1^* c_2 c_5^* c_6 \rangle &= J_1 J_2 \delta_1^6 \delta_2^5 + J_1 J_5 \delta_1^2 \delta_5^6; \\ \langle c_5 c_6^* c_2^* c_3 \rangle &= J_2 J_3 \delta_2^5 \delta_3^6 + J_2 J_5 \delta_2^3 \delta_5^6, \\ \langle c_1^* c_5 c_6^* c_3 \rangle &= J_1 J_3 \delta_1^5 \delta_3^6 + J_1 J_5 \delta_1^3 \delta_5^6, \\ \langle c_1^* c_2^* c_5 c_6 \rangle &= J_1 J_2 (\delta_1^5 \delta_2^6 + \delta_1^6 \delta_2^5) \end{aligned}`,
  ),
  asked(
    'RC-A2w.1',
    'App. A, before (A4) and before (A5)',
    'The same two lists hold where the phases alone are random, whatever the moduli are.',
    String.raw`\langle |c_k|^4 \rangle = 2 J_k^2`,
  ),
  asked(
    'RC-A2w.2',
    'App. A, before (A4) and before (A5)',
    'Fields drawn at random with independent phases and amplitudes are as these lists have it: sampled correlators with unequal numbers of c and c^* vanish, three-point ones included, and balanced ones factorise.',
    String.raw`\langle c_1 \rangle = \langle c_1 c_2 \rangle = \langle c_1^* c_2 c_3 \rangle = 0,\quad \langle c_1^* c_2 \rangle = J_1 \delta_1^2,\quad \langle c_1^* c_2^* c_3 c_4 \rangle = J_1 J_2 (\delta_1^3 \delta_2^4 + \delta_1^4 \delta_2^3)`,
  ),
  printed(
    'RC-A2d',
    'App. A, after (A2)',
    'In a homogeneous ensemble the two-point correlator is diagonal, so that the first sum of (A2) is real and contributes nothing to the imaginary part.',
    String.raw`\langle c_1^* c_2 \rangle = J_1 \delta_1^2 \;\Longrightarrow\; \text{Im} \sum_{k_2, k_3} F_{1,2} \chi_3 \langle c_1^* c_2 \rangle e^{-i(\omega_2 - \omega_1)t} \delta_1^{2,3} = 0`,
  ),
  printed(
    'RC-A3',
    'App. A, (A3)',
    'Integrating the truncated equation from 0 to t, with a correlator that vanishes initially off the diagonal, gives the two-point correlator (A3) at first order in epsilon.',
    String.raw`\begin{aligned} \langle c_1^* c_2 \rangle &= \epsilon \sum_{k_5} \left(\frac{e^{i(\omega_2 - \omega_1)t} - 1}{\omega_2 - \omega_1} F_{1,2} \chi_5^* J_2 \delta_{2,5}^1 - \frac{e^{i(\omega_2 - \omega_1)t} - 1}{\omega_2 - \omega_1} F_{2,1} \chi_5^* J_1 \delta_1^{2,5}\right) \\ &= \epsilon \frac{e^{i(\omega_2 - \omega_1)t} - 1}{\omega_2 - \omega_1} \sum_{k_5} \delta_1^{2,5} \chi_5^* (F_{1,2}^* J_2 - F_{2,1} J_1) \end{aligned}`,
  ),
  printed(
    'RC-A4a',
    'App. A, before (A4)',
    'Before any closure, the time derivative of the correlator of c_1^*, c_2, c_3 consists of three terms with the linear vertex and six with the nonlinear vertex, with exponents, deltas and conjugations as printed.',
    String.raw`\begin{aligned} \frac{d}{dt} \langle c_1^* c_2 c_3 \rangle &= i\epsilon \sum_{k_4, k_5} \left(F_{1,4} \chi_5^* \langle c_4^* c_2 c_3 \rangle e^{-i(\omega_4 - \omega_1)t} \delta_1^{4,5} - F_{2,4} \chi_5 \langle c_4 c_1^* c_3 \rangle e^{i(\omega_4 - \omega_2)t} \delta_2^{4,5} \right. \\ &\quad \left. {} - F_{3,4} \chi_5 \langle c_4 c_2 c_1^* \rangle e^{i(\omega_4 - \omega_3)t} \delta_3^{4,5}\right) \\ &\quad + i\epsilon \sum_{k_5, k_6, k_7} \left(\alpha_7^* V_{-1,5,6} \langle c_5^* c_6^* c_2 c_3 \rangle e^{i\omega_{5,6}^1 t} \delta_1^{5,6,7} - 2\alpha_7^* V_{1,5,-6} \langle c_5 c_6^* c_2 c_3 \rangle e^{i\omega_6^{1,5} t} \delta_{1,5}^{6,7} \right. \\ &\quad \left. {} - \alpha_7 V_{-2,5,6} \langle c_1^* c_5 c_6 c_3 \rangle e^{-i\omega_{5,6}^2 t} \delta_2^{5,6,7} + 2\alpha_7 V_{2,5,-6} \langle c_1^* c_5^* c_6 c_3 \rangle e^{-i\omega_6^{2,5} t} \delta_{2,5}^{6,7} \right. \\ &\quad \left. {} - \alpha_7 V_{-3,5,6} \langle c_1^* c_2 c_5 c_6 \rangle e^{-i\omega_{5,6}^3 t} \delta_3^{5,6,7} + 2\alpha_7 V_{3,5,-6} \langle c_1^* c_2 c_5^* c_6 \rangle e^{-i\omega_6^{3,5} t} \delta_{3,5}^{6,7}\right) \end{aligned}`,
  ),
  printed(
    'RC-A4b',
    'App. A, before (A4)',
    'With the contractions inserted, the same derivative becomes three terms with the common phase omega_{2,3}^1 and two static terms, in which a pair of equal wave numbers is summed over k_5.',
    String.raw`\begin{aligned} \frac{d}{dt} \langle c_1^* c_2 c_3 \rangle &= 2i\epsilon \sum_{k_7} \alpha_7 \left(V_{-1,2,3}^* J_2 J_3 \delta_1^{2,3,7} + V_{2,3,-1} J_1 J_3 \delta_{2,3}^{1,7} + V_{3,2,-1} J_1 J_2 \delta_{2,3}^{1,7}\right) e^{i\omega_{2,3}^1 t} \\ &\quad + 2i\epsilon \sum_{k_5} \left(\alpha_2 V_{2,5,-5} J_1 J_5 \delta_1^3 e^{i\omega_2 t} + \alpha_3 V_{3,5,-5} J_1 J_5 \delta_1^2 e^{i\omega_3 t}\right) \end{aligned}`,
  ),
  printed(
    'RC-A4',
    'App. A, (A4)',
    'Integrated in time from a vanishing initial value, the correlator of c_1^*, c_2, c_3 is (A4), static terms included.',
    String.raw`\begin{aligned} \langle c_1^* c_2 c_3 \rangle(t) &= 2\epsilon \sum_{k_7} \alpha_7 \left(V_{-1,2,3}^* J_2 J_3 \delta_1^{2,3,7} + V_{2,3,-1} J_1 J_3 \delta_{2,3}^{1,7} + V_{3,2,-1} J_1 J_2 \delta_{2,3}^{1,7}\right) \frac{e^{i\omega_{2,3}^1 t} - 1}{\omega_{2,3}^1} \\ &\quad + 2\epsilon \sum_{k_5} \left(\alpha_2 V_{2,5,-5} J_1 J_5 \delta_1^3 \frac{e^{i\omega_2 t} - 1}{\omega_2} + \alpha_3 V_{3,5,-5} J_1 J_5 \delta_1^2 \frac{e^{i\omega_3 t} - 1}{\omega_3}\right) \end{aligned}`,
  ),
  printed(
    'RC-A5a',
    'App. A, before (A5)',
    'Before any closure, the time derivative of the correlator of c_1^*, c_2^*, c_3 consists of three terms with the linear vertex and six with the nonlinear vertex, with fields, exponents, deltas and conjugations as printed.',
    String.raw`\begin{aligned} \frac{d}{dt} \langle c_1^* c_2^* c_3 \rangle &= i\epsilon \sum_{k_4, k_5} \left(F_{1,4} \chi_5^* \langle c_4^* c_2^* c_3 \rangle e^{-i(\omega_4 - \omega_1)t} \delta_1^{4,5} + F_{2,4} \chi_5^* \langle c_4^* c_1 c_3^* \rangle e^{-i(\omega_4 - \omega_2)t} \delta_2^{4,5} \right. \\ &\quad \left. {} - F_{3,4} \chi_5 \langle c_4 c_2^* c_1^* \rangle e^{i(\omega_4 - \omega_3)t} \delta_3^{4,5}\right) \\ &\quad + i\epsilon \sum_{k_5, k_6, k_7} \left(\alpha_7^* V_{-1,5,6}^* \langle c_5^* c_6^* c_2^* c_3 \rangle e^{i\omega_{5,6}^1 t} \delta_1^{5,6,7} - 2\alpha_7^* V_{1,5,-6}^* \langle c_5^* c_6^* c_2^* c_3 \rangle e^{i\omega_6^{1,5} t} \delta_{1,5}^{6,7} \right. \\ &\quad + \alpha_7^* V_{-2,5,6}^* \langle c_1^* c_5^* c_6^* c_3 \rangle e^{i\omega_{5,6}^2 t} \delta_2^{5,6,7} - 2\alpha_7^* V_{2,5,-6}^* \langle c_1^* c_5^* c_6^* c_3 \rangle e^{i\omega_6^{2,5} t} \delta_{2,5}^{6,7} \\ &\quad \left. {} - \alpha_7 V_{-3,5,6} \langle c_1^* c_2^* c_5 c_6 \rangle e^{-i\omega_{5,6}^3 t} \delta_3^{5,6,7} + 2\alpha_7 V_{3,5,-6} \langle c_1^* c_2^* c_5 c_6 \rangle e^{-i\omega_6^{3,5} t} \delta_{3,5}^{6,7}\right) \end{aligned}`,
  ),
  printed(
    'RC-A5b',
    'App. A, before (A5)',
    'With the contractions inserted, the same derivative becomes three terms with the common phase omega_3^{1,2} and two static terms, in which a pair of equal wave numbers is summed over k_5.',
    String.raw`\begin{aligned} \frac{d}{dt} \langle c_1^* c_2^* c_3 \rangle &= -2i\epsilon \sum_{k_7} \alpha_7 \left(V_{1,2,-3}^* J_2 J_3 \delta_{1,2}^{3,7} + V_{2,1,-3}^* J_1 J_3 \delta_2^{1,3,7} + V_{-3,1,2} J_1 J_2 \delta_{1,2}^{3,7}\right) e^{i\omega_3^{1,2} t} \\ &\quad - 2i\epsilon \sum_{k_5} \left(\alpha_1^* V_{1,5,-5}^* J_2 J_5 \delta_2^3 e^{-i\omega_1 t} + \alpha_2^* V_{2,5,-5}^* J_1 J_5 \delta_1^3 e^{-i\omega_2 t}\right) \end{aligned}`,
  ),
  printed(
    'RC-A5',
    'App. A, (A5)',
    'Integrated in time, the correlator of c_1^*, c_2^*, c_3 is (A5), static terms included.',
    String.raw`\begin{aligned} \langle c_1^* c_2^* c_3 \rangle(t) &= -2\epsilon \sum_{k_7} \alpha_7 \left(V_{1,2,-3}^* J_2 J_3 \delta_{1,2}^{3,7} + V_{2,1,-3}^* J_1 J_3 \delta_2^{1,3,7} + V_{-3,1,2} J_1 J_2 \delta_{1,2}^{3,7}\right) \frac{e^{i\omega_3^{1,2} t} - 1}{\omega_3^{1,2}} \\ &\quad + 2\epsilon \sum_{k_5} \left(\alpha_1^* V_{1,5,-5}^* J_2 J_5 \delta_3^2 \frac{e^{-i\omega_1 t} - 1}{\omega_1} + \alpha_2^* V_{2,5,-5}^* J_1 J_5 \delta_1^3 \frac{e^{-i\omega_2 t} - 1}{\omega_2}\right) \end{aligned}`,
  ),
  printed(
    'RC-A6l',
    'App. A, (A6), first line',
    'Inserting (A3) in (A2) gives the linear contribution to the growth of J_1: the imaginary part of a sum with F_{1,2}, |chi_3|^2 and the printed quotient of phase and frequency difference.',
    String.raw`\partial_t J_1 = 2\epsilon^2\, \text{Im} \left\{\sum_{2,3} F_{1,2} |\chi_3|^2 (F_{1,2} J_2 - F_{2,1} J_1) \frac{1 - e^{-i\omega_2 t}}{\omega_2^1} \delta_1^{2,3} + \cdots\right\}`,
  ),
  printed(
    'RC-A6b',
    'App. A, (A6), second and third line',
    'Inserting (A4) and (A5) in (A2) gives the two sums of the collision term of J_1: the decay of wave 1 into 2 and 3 with prefactor 2, and the merging of 1 and 2 into 3 with prefactor -4.',
    String.raw`\begin{aligned} \partial_t J_1 = 2\epsilon^2\, \text{Im} \left\{\cdots \right. & {} + 2 \sum_{2,3,4} |\alpha_4 V_{-1,2,3}|^2 (J_2 J_3 - J_1 J_3 - J_1 J_2) \frac{e^{i\omega_1^{2,3} t} - 1}{\omega_1^{2,3}} \delta_1^{2,3,4} \\ & \left. {} - 4 \sum_{2,3,4} |\alpha_4 V_{1,2,-3}|^2 (J_1 J_2 - J_2 J_3 - J_1 J_3) \frac{e^{i\omega_{1,2}^3 t} - 1}{\omega_{1,2}^3} \delta_{1,2}^{3,4} + \cdots\right\} \end{aligned}`,
  ),
  printed(
    'RC-A6b.1',
    'App. A, (A6), second and third line',
    'The same two sums follow from (A1) with its coefficients as they are printed.',
    String.raw`\partial_t J_1 = 2\epsilon^2\, \text{Im} \left\{\cdots + 2 \sum |\alpha_4 V_{-1,2,3}|^2 (J_2 J_3 - J_1 J_3 - J_1 J_2) \frac{e^{i\omega_1^{2,3} t} - 1}{\omega_1^{2,3}} - 4 \sum |\alpha_4 V_{1,2,-3}|^2 (J_1 J_2 - J_2 J_3 - J_1 J_3) \frac{e^{i\omega_{1,2}^3 t} - 1}{\omega_{1,2}^3} + \cdots\right\}`,
  ),
  printed(
    'RC-A6d',
    'App. A, (A6), fourth line',
    'The static terms of (A4) and (A5), inserted in (A2), add the printed sum with |alpha_1 V_{1,3,-3}|^2 and the frequency omega_1 alone to the growth of J_1.',
    String.raw`\partial_t J_1 = 2\epsilon^2\, \text{Im} \left\{\cdots + 2 \sum_{2,3} \left(|\alpha_1 V_{1,3,-3}|^2 J_2 J_3 \frac{e^{i\omega_1 t} - 1}{\omega_1}\right)\right\}`,
  ),
  printed(
    'RC-A6s',
    'App. A, after (A6)',
    'The conjugate of the vertex V_{-1,2,3} is minus the vertex with all indices reversed, and also minus the vertex itself.',
    'V_{-1,2,3}^* = -V_{1,-2,-3} = -V_{-1,2,3}',
  ),
  printed(
    'RC-A6r',
    'App. A, after (A3) and after (A6)',
    'The Fourier amplitudes of the coefficients at opposite wave numbers are complex conjugates, as the coefficients are real.',
    String.raw`\alpha_k^* = \alpha_{-k},\qquad \chi_k^* = \chi_{-k}`,
  ),
  printed(
    'RC-A7',
    'App. A, before (A7)',
    'In the limit of small epsilon at fixed slow time tau = epsilon^2 t, the quotient of phase minus one by the frequency difference tends weakly to the Dirac delta of that difference, with factor one as printed.',
    String.raw`\lim_{\epsilon \to 0} \int \frac{e^{i\omega_1^{2,3} \frac{\tau}{\epsilon^2}} - 1}{\omega_1^{2,3}} dk_2 dk_3 = \int \delta(\Delta\omega_1^{2,3}) dk_2 dk_3`,
  ),
  printed(
    'RC-A7f',
    'App. A, (A6), (A7)',
    'In the large box and at long times, the first three lines of (A6) become the first three lines of (A7), with the prefactors 2 pi, 4 pi and -8 pi.',
    String.raw`\begin{aligned} \partial_t n_1 &= 2\pi \int dk_{2,3} F_{1,2} |\chi_3|^2 (F_{1,2} n_2 - F_{2,1} n_1) \delta(\Delta\omega_1^2) \delta_1^{2,3} \\ &\quad + 4\pi \int dk_{2,3,4} \left(|\alpha_4 V_{-1,2,3}|^2 (n_2 n_3 - n_1 n_3 - n_1 n_2) \delta(\Delta\omega_1^{2,3}) \delta_1^{2,3,4} \right. \\ &\quad \left. {} - 2|\alpha_4 V_{1,2,-3}|^2 (n_1 n_2 - n_2 n_3 - n_1 n_3) \delta(\Delta\omega_{1,2}^3) \delta_{1,2}^{3,4}\right) + \cdots \end{aligned}`,
  ),
  printed(
    'RC-A7d',
    'App. A, (A6), (A7), last lines',
    'The last line of (A6) becomes the last line of (A7), with the prefactor 8 pi and the delta of omega_1 alone.',
    String.raw`\partial_t n_1 = \cdots + 8\pi \int dk_{2,3} |\alpha_1 V_{1,3,-3}|^2 n_2 n_3 \delta(\Delta\omega_1)`,
  ),
  printed(
    'RC-A7z',
    'App. A, after (A7)',
    'The vertex vanishes when one wave number is zero, and therefore the last term of (A7) is zero.',
    String.raw`V_{0,3,-3} = 0 \;\Longrightarrow\; 8\pi \int dk_{2,3} |\alpha_1 V_{1,3,-3}|^2 n_2 n_3 \delta(\Delta\omega_1) = 0`,
  ),
  printed(
    'RC-A9',
    'App. A, (A7)-(A9); Sec. 5, (23), (24)',
    'The kinetic equation (A7) without its last term, its form (A8), the more symmetric form (A9), and (23) with (24) are one and the same equation.',
    String.raw`\begin{aligned} \partial_t n_1 &= 2\pi \int dk_{2,3} F_{1,2} |\chi_3|^2 (F_{1,2} n_2 - F_{2,1} n_1) \delta(\Delta\omega_1^2) \delta_1^{2,3} \\ &\quad + 4\pi \int dk_{2,3,4} \left[\mathcal{R}_{2,3,4}^1 - \mathcal{R}_{1,3,4}^2 - \mathcal{R}_{1,2,4}^3\right], \\ \mathcal{R}_{2,3,4}^1 &= |\alpha_4|^2 |V_{-1,2,3}|^2 (n_2 n_3 - n_1 n_3 - n_1 n_2) \delta(\Delta\omega_1^{2,3}) \delta_1^{2,3,4} \end{aligned}`,
  ),
  printed(
    'RC-23',
    'Sec. 5, (23), (24)',
    'The wave action n_k of an ensemble of chains with weakly varying coefficients and random initial phases and amplitudes evolves by the kinetic equation (23) with (24); with random alpha_j and chi_j constant, its collision term gives the initial growth rate of n_k.',
    String.raw`\begin{aligned} \frac{\partial n_1}{\partial t} &= 2\pi\epsilon^2 \left[\int_0^{2\pi} F_{1,2} |\chi_3|^2 (F_{1,2} n_2 - F_{2,1} n_1) \delta(\Delta\omega_1^2) \delta_1^{2,3} dk_2 dk_3 \right. \\ &\quad \left. {} + 2 \int_0^{2\pi} (\mathcal{R}_{2,3,4}^1 - \mathcal{R}_{1,3,4}^2 - \mathcal{R}_{1,2,4}^3) dk_2 dk_3 dk_4\right], \\ \mathcal{R}_{2,3,4}^1 &= |\alpha_4|^2 |V_{-1,2,3}|^2 \delta_1^{2,3,4} \delta(\Delta\omega_{2,3}^1) (n_2 n_3 - n_3 n_1 - n_1 n_2) \end{aligned}`,
  ),
  printed(
    'RC-25',
    'Sec. 5.1, (25)',
    'Without nonlinearity, (23) reduces to an exchange between k and -k by Bragg reflection, at a rate set by |chi_{2k}|^2, F_{k,k}^2 and the group velocity: this is the rate at which a modulated linear chain becomes isotropic.',
    String.raw`\frac{\partial n_k}{\partial t} = 2\pi F_{k,k}^2 \frac{|\chi_{2k}|^2}{|d\omega_k/dk|} (n_{-k} - n_k)`,
  ),
  asked(
    'RC-25.1',
    'Sec. 5.1, (25)',
    'A wave of a linear random chain is localised: its amplitude falls off with the distance at half of the rate (25) over the group velocity, in the linear part of (4) and in a chain of springs.',
    String.raw`\gamma = \lim_{n \to \infty} \frac{1}{n} \log \|M_n \cdots M_1\| = \frac{1}{2|d\omega_k/dk|} \cdot 2\pi F_{k,k}^2 \frac{|\chi_{2k}|^2}{|d\omega_k/dk|}`,
  ),
  asked(
    'RC-25.2',
    'Sec. 5.1, (25), (26)',
    'In an ensemble of linear chains with random chi_j the difference of n_k and n_{-k} decays exponentially, with twice the rate of (25), on the time scale of that rate.',
    String.raw`\frac{n_k(t) - n_{-k}(t)}{n_k(0) - n_{-k}(0)} = e^{-2Rt},\qquad R = 2\pi F_{k,k}^2 \frac{|\chi_{2k}|^2}{|d\omega_k/dk|}`,
  ),
  printed(
    'RC-26',
    'Sec. 5.1, (26)',
    'The solution of (25) with initial data n_k(0) is the mean of n_k(0) and n_{-k}(0) plus their difference times a decaying exponential, with the factors and exponent printed.',
    String.raw`n_k(t) = \frac{1}{2} [n_k(0) + n_{-k}(0)] + [n_k(0) - n_{-k}(0)] e^{-2\pi F_{k,k}^2 \frac{|\chi_{2k}|^2}{|d\omega_k/dk|} t}`,
  ),
  printed(
    'RC-25x',
    'Sec. 5.1, after (26)',
    'On a spectrum that is symmetric in k the Bragg term of the kinetic equation is exactly zero.',
    String.raw`n_{-k} = n_k \;\Longrightarrow\; 2\pi F_{k,k}^2 \frac{|\chi_{2k}|^2}{|d\omega_k/dk|} (n_{-k} - n_k) = 0`,
  ),
  printed(
    'RC-28',
    'Sec. 5.2, (28)',
    'The linear part of the kinetic equation leaves the energy unchanged: symmetrised in 1 and 2 and with both deltas integrated out, the integrand vanishes by the parity of omega.',
    String.raw`\begin{aligned} \mathcal{I}_L &= \frac{1}{2} [\mathcal{I}_L + \mathcal{I}_L(1 \leftrightarrow 2)] \\ &= \pi \int_0^{2\pi} dk (\omega_k - \omega_{-k}) F_{k,-k}^2 \frac{|\chi_{2k}|^2}{|d\omega_k/dk|} (n_{-k} - n_k) = 0 \end{aligned}`,
  ),
  printed(
    'RC-29',
    'Sec. 5.2, (29)',
    'The collision integral conserves the energy, the integral of omega_k n_k: symmetrised over the three waves, each term carries the argument of its own frequency delta as a factor.',
    String.raw`\begin{aligned} \mathcal{I}_{\text{NL}} &= \frac{1}{3} [\mathcal{I}_{\text{NL}} + \mathcal{I}_{\text{NL}}(1 \leftrightarrow 2) + \mathcal{I}_{\text{NL}}(1 \leftrightarrow 3)] \\ &= \frac{4\pi}{3} \int_0^{2\pi} dk_1 dk_2 dk_3 [\omega_1 (\mathcal{R}_{234}^1 - \mathcal{R}_{134}^2 - \mathcal{R}_{124}^3) \\ &\quad + \omega_2 (\mathcal{R}_{134}^2 - \mathcal{R}_{234}^1 - \mathcal{R}_{124}^3) + \omega_3 (\mathcal{R}_{124}^3 - \mathcal{R}_{134}^2 - \mathcal{R}_{234}^1)] \\ &= \frac{4\pi}{3} \int_0^{2\pi} dk_1 dk_2 dk_3 [\mathcal{R}_{234}^1 (\omega_1 - \omega_2 - \omega_3) \\ &\quad + \mathcal{R}_{134}^2 (-\omega_1 + \omega_2 - \omega_3) + \mathcal{R}_{124}^3 (-\omega_1 - \omega_2 + \omega_3)] = 0 \end{aligned}`,
  ),
  printed(
    'RC-27u',
    'Sec. 5.2, before (27) and before Sec. 6',
    'Up to a factor, the linear frequency omega_k is the one collision invariant of (23); no condition on the spectra of chi and alpha is printed.',
    String.raw`\int_0^{2\pi} dk\, \gamma_k I_k = 0 \ \text{ for all } n_k \;\Longrightarrow\; \gamma_k \propto \omega_k`,
  ),
  asked(
    'RC-27u.1',
    'Sec. 5.2, before (27) and before Sec. 6',
    'The same where alpha alternates from spring to spring, so that its modulation has the wave number pi alone: no other invariant, not even one that lives on a few waves.',
    String.raw`|\alpha_k|^2 = 0 \ \text{ for }\ k \ne \pi \;\Longrightarrow\; \gamma_k \propto \omega_k`,
  ),
  printed(
    'RC-27p',
    'Sec. 5.2, after (29)',
    'The kinetic equation (23) does not conserve the momentum, the integral of k n_k over one period.',
    String.raw`P = \int_0^{2\pi} k n_k dk,\qquad \frac{dP}{dt} \neq 0`,
  ),
  printed(
    'RC-27r',
    'Sec. 5.2, after (29)',
    'The reason given for the loss of momentum is umklapp, i.e. wave-number deltas satisfied only modulo 2 pi; accordingly triads that need no folding, and the Bragg part, leave P unchanged.',
    String.raw`\frac{dP}{dt} \neq 0 \ \text{ only through }\ k_1 = k_2 + k_3 + k_4 + 2\pi m,\quad m \neq 0`,
  ),
  printed(
    'RC-27n',
    'Sec. 5.2, after (29)',
    'Three-wave interactions, and so the kinetic equation (23), do not conserve the total wave action.',
    String.raw`N = \int_0^{2\pi} n_k dk,\qquad \frac{dN}{dt} \neq 0`,
  ),
  printed(
    'RC-31H',
    'Sec. 5.2, (30), (31)',
    'The entropy, the integral of the logarithm of n_k over one period, never decreases along solutions of the kinetic equation.',
    String.raw`H = \int_0^{2\pi} dk \log n_k,\qquad \frac{dH}{dt} \geq 0`,
  ),
  printed(
    'RC-31L',
    'Sec. 5.2, after (33)',
    'In the proof of (31), the integrand of the linear part of dH/dt contains the printed non-negative factor, and all its other factors are positive.',
    String.raw`n_k n_{-k} (n_k - n_{-k})^2 \geq 0`,
  ),
  printed(
    'RC-31N',
    'Sec. 5.2, after (33)',
    'In the proof of (31), the integrand of the nonlinear part of dH/dt with R^1_{234} contains the printed non-negative factor, and all its other factors are positive; likewise for the other two terms.',
    String.raw`n_1 n_2 n_3 (n_1^{-1} - n_2^{-1} - n_3^{-1})^2 \geq 0`,
  ),
  printed(
    'RC-eps2',
    'Sec. 1; Sec. 5; Sec. 6',
    'In the chain with site-dependent coefficients, energy is transferred between modes on a time scale inversely proportional to epsilon^2.',
    String.raw`T_{\text{variable}} \sim \frac{1}{\epsilon^2}`,
  ),
  printed(
    'RC-eps4',
    'Sec. 1; Sec. 6',
    'In the alpha chain with constant coefficients, energy is transferred between modes on a time scale inversely proportional to epsilon^4, i.e. at fixed alpha to the square of the energy density.',
    String.raw`T_{\text{constant}} \sim \frac{1}{\epsilon^4}`,
  ),
  printed(
    'RC-ext-b',
    'Sec. 6',
    'The theory (vertices, resonances, kinetic equation) extends easily to the beta chain with site-dependent coefficients.',
    String.raw`V(r) = \frac{1}{2}r^2 + \frac{\beta}{4}r^4 \;\longrightarrow\; V_j(r) = \frac{\chi_j}{2}r^2 + \epsilon\frac{\beta_j}{4}r^4`,
  ),
  printed(
    'RC-ext-T',
    'Sec. 6',
    'The theory (vertices, resonances, kinetic equation) extends easily to the Toda chain with site-dependent coefficients.',
    String.raw`V(r) = \frac{1}{4\alpha^2}\left(e^{2\alpha r} - 1 - 2\alpha r\right) \;\longrightarrow\; V_j(r) = \frac{\chi_j}{4\alpha_j^2}\left(e^{2\alpha_j r} - 1 - 2\alpha_j r\right)`,
  ),
  printed(
    'RC-32.1',
    'Sec. 5.2, (32)',
    'The Rayleigh-Jeans spectrum of energy equipartition is a stationary state of the kinetic equation.',
    String.raw`\frac{dn_k}{dt} = 0 \quad \text{for} \quad n_k = n_k^{(\text{eq})} = \frac{k_B T}{2\pi\omega_k}`,
  ),
  printed(
    'RC-32.2',
    'Sec. 5.2, (32)',
    'The Rayleigh-Jeans spectrum is the only positive stationary state of the kinetic equation; no condition on the spectra of chi and alpha is printed.',
    String.raw`\frac{dn_k}{dt} = 0 \;\Longrightarrow\; n_k = n_k^{(\text{eq})} = \frac{k_B T}{2\pi\omega_k}`,
  ),
  printed(
    'RC-32.3',
    'Sec. 5.2, (32)',
    'Every positive initial spectrum relaxes to the Rayleigh-Jeans spectrum.',
    String.raw`\frac{dH}{dt} \xrightarrow{t \rightarrow \infty} 0,\quad \text{with } n_k^{(\text{eq})} = \frac{k_B T}{2\pi\omega_k}`,
  ),
];

const further: readonly Statement[] = [
  printed(
    'RC-5',
    'Sec. 2, (5)',
    'With a stiffness that differs from its mean chibar by fluctuations of relative size epsilon, the chain stays dominated by the standard dispersion relation (8).',
    String.raw`\chi_j = \bar{\chi}(1 + \epsilon\chi'_j)`,
  ),
  printed(
    'RC-5u',
    'Sec. 2, after (5)',
    'The mass and the mean stiffness can both be set to one without loss of generality, i.e. a rescaling of t, q and alpha removes them from (4).',
    String.raw`m = \bar{\chi} = 1`,
  ),
  printed(
    'RC-3b',
    'Sec. 1',
    'The beta chain has, in the large box, four-wave resonances that are not mere permutations of the same wave numbers.',
    String.raw`k_1 + k_2 = k_3 + k_4 \pmod{2\pi},\quad \omega_1 + \omega_2 = \omega_3 + \omega_4,\quad \{k_1, k_2\} \neq \{k_3, k_4\}`,
  ),
  printed(
    'RC-4w',
    'Sec. 1',
    'With constant coefficients the alpha chain has only pure four-wave resonances, and these mediate its thermalisation through the effective four-wave coefficient T that the quadratic terms produce at second order.',
    String.raw`T_{1,2,3,4} \neq 0 \ \text{ on }\ k_1 + k_2 = k_3 + k_4 \pmod{2\pi},\quad \omega_1 + \omega_2 = \omega_3 + \omega_4`,
  ),
  asked(
    'RC-4w.1',
    'Sec. 1',
    'On that manifold the effective coefficient of the alpha chain is that of a quartic bond with beta = -2 alpha^2/3, so that it vanishes for the Toda lattice, whose beta is 2 alpha^2/3.',
    String.raw`\sum_{K = k_2 + k_3,\, k_2 - k_4,\, k_3 - k_4} \frac{\omega_K^2}{\omega_K^2 - \Omega_K^2} = 1,\qquad \beta_{\text{eff}} = \beta - \tfrac23 \alpha^2`,
  ),
  printed(
    'RC-13b',
    'Sec. 3, after (13)',
    'The resonance (13) is Bragg scattering: a wave is reflected when its wavelength is twice the period of the modulation of the spring coefficient.',
    String.raw`\lambda = \frac{2\pi}{k_1} = 2\ell,\quad \ell = \frac{2\pi}{k_3} \;\Longrightarrow\; 2k_1 = k_3 \pmod{2\pi}`,
  ),
  asked(
    'RC-13b.1',
    'Sec. 3, after (13)',
    'And only then: no other wave is reflected.',
    String.raw`2k_1 = k_3 \pmod{2\pi} \;\Longrightarrow\; \lambda = 2\ell`,
  ),
  printed(
    'RC-22',
    'Sec. 4, (22); App. A, (A1)',
    'Up to O(epsilon^2) the variables b obey (9) without its second linear and its third nonlinear term, all other coefficients unchanged; (A1) is this equation without the remainder.',
    String.raw`\begin{aligned} i\frac{db_1}{dt} &= \omega_1 b_1 + \epsilon \sum_{k_2, k_3} F_{1,2} \chi_3 b_2 \delta_1^{2,3} \\ &\quad + \epsilon \sum_{k_2, k_3, k_4} \alpha_4 \left(V_{-1,2,3} b_2 b_3 \delta_1^{2,3,4} - 2V_{1,2,-3} b_2^* b_3 \delta_{1,2}^{3,4}\right) + O(\epsilon^2) \end{aligned}`,
  ),
  printed(
    'RC-23n',
    'Sec. 5, before (23)',
    'The wave action spectral density may be taken from the variables b or, with nearly the same result, from the original a.',
    String.raw`n(k, t) = L \langle |b_k|^2 \rangle / (2\pi) \simeq L \langle |a_k|^2 \rangle / (2\pi)`,
  ),
  asked(
    'RC-23n.1',
    'Sec. 5, before (23)',
    'The two spectra stay together: the waves a, which obey the whole equation, and the waves b, which obey its resonant part, differ by no more than epsilon^2 at any time, as far as this order decides.',
    String.raw`\langle |a_k(t)|^2 \rangle - \langle |b_k(t)|^2 \rangle = \epsilon^2 \sum \cdots \frac{1 - \cos \Omega t}{\Omega^2},\quad \Omega = \omega_1 + \omega_2,\ \omega_1 + \omega_2 + \omega_3`,
  ),
  printed(
    'RC-A2z',
    'App. A, after (A2)',
    'At leading order in epsilon the mean square modulus of c_1 does not change.',
    String.raw`\frac{d\langle |c_1|^2 \rangle}{dt} = 0`,
  ),
  printed(
    'RC-A3d',
    'App. A, unnumbered, before (A3)',
    'The two-point correlator of c_1^* and c_2 changes by two linear and four nonlinear terms, with exponents, deltas, alpha_6 and vertices as printed in every line.',
    String.raw`\begin{aligned} \frac{d\langle c_1^* c_2 \rangle}{dt} &= i\epsilon \sum_{k_4, k_5} F_{1,4} \chi_5^* \langle c_4^* c_2 \rangle e^{i(\omega_4 - \omega_1)t} \delta_1^{4,5} - i\epsilon \sum_{k_4, k_5} F_{2,4} \chi_5 \langle c_1^* c_4 \rangle e^{-i(\omega_4 - \omega_2)t} \delta_{4,5}^2 \\ &\quad + i\epsilon \sum_{k_4, k_5, k_6} \alpha_6 \left(V_{-1,4,5}^* \langle c_4^* c_5^* c_2 \rangle e^{i\omega_{4,5}^1 t} \delta_1^{4,5,6} - 2V_{1,4,-5}^* \langle c_4 c_5^* c_2 \rangle e^{i\omega_5^1 t} \delta_{1,4}^{5,6}\right) \\ &\quad - i\epsilon \sum_{k_4, k_5, k_6} \alpha_6 \left(V_{-2,4,5} \langle c_4 c_5 c_1^* \rangle e^{-i\omega_{4,5}^1 t} \delta_1^{4,5,6} - 2V_{2,4,-5} \langle c_4^* c_5 c_1^* \rangle e^{-i\omega_5^1 t} \delta_{1,4}^{5,6}\right) \end{aligned}`,
  ),
  printed(
    'RC-A3t',
    'App. A, unnumbered, before (A3)',
    'Truncated to its linear terms, the equation for the two-point correlator of c_1^* and c_2 has the printed form up to O(epsilon^2).',
    String.raw`\frac{d\langle c_1^* c_2 \rangle}{dt} = i\epsilon \sum_{k_4, k_5} F_{1,4} \chi_5^* \langle c_2^* c_4 \rangle e^{i(\omega_4 - \omega_1)t} \delta_{4,5}^1 - i\epsilon \sum_{k_4, k_5} F_{2,4} \chi_5 \langle c_1^* c_4 \rangle e^{-i(\omega_4 - \omega_2)t} \delta_{4,5}^2 + \mathcal{O}(\epsilon^2)`,
  ),
  printed(
    'RC-A3m',
    'App. A, before and after (A3)',
    'The mixed three-point correlators that the nonlinear terms bring into the equation for the two-point correlator contribute only at higher order in epsilon and can be dropped.',
    String.raw`i\epsilon \sum_{k_4, k_5, k_6} \alpha_6 \left(V_{-1,4,5}^* \langle c_4^* c_5^* c_2 \rangle e^{i\omega_{4,5}^1 t} \delta_1^{4,5,6} - \cdots\right) = \mathcal{O}(\epsilon^2)`,
  ),
  printed(
    'RC-A10',
    'App. A, closing lines',
    'Integrating out both deltas turns the linear term into a rate times n_{-1} - n_1; of the solutions k_1 = +-k_2 of the frequency condition only k_1 = -k_2 contributes.',
    String.raw`\begin{aligned} &2\pi \int dk_{2,3} F_{1,2} |\chi_3|^2 (F_{1,2} n_2 - F_{2,1} n_1) \delta(\Delta\omega_1^2) \delta_1^{2,3} \\ &= 2\pi \int dk_3 \frac{|F_{1,-1}|^2}{|d\omega_{k_1}/dk_1|} |\chi_3|^2 (n_{-1} - n_1) \delta(2k_1 - k_3) \\ &= 2\pi \frac{|F_{1,1}|^2}{|d\omega_{k_1}/dk_1|} |\chi_{2k_1}|^2 (n_{-1} - n_1) \end{aligned}`,
  ),
  printed(
    'RC-26s',
    'Sec. 5.1, after (26)',
    'Under the Bragg term every initial spectrum that is not symmetric in k becomes symmetric in the end.',
    String.raw`\lim_{t \to \infty} \left[n_k(t) - n_{-k}(t)\right] = 0`,
  ),
  printed(
    'RC-26l',
    'Sec. 5.1, after (26)',
    'At long times the spectrum is symmetric in k and the Bragg term of (23) can be dropped; the three-wave+1 term, which alone remains, keeps the spectrum symmetric.',
    String.raw`t \to \infty:\quad n_k = n_{-k},\qquad \frac{\partial n_1}{\partial t} = 4\pi\epsilon^2 \int_0^{2\pi} (\mathcal{R}_{2,3,4}^1 - \mathcal{R}_{1,3,4}^2 - \mathcal{R}_{1,2,4}^3) dk_2 dk_3 dk_4`,
  ),
  printed(
    'RC-27',
    'Sec. 5.2, (27)',
    'The rate of change of the energy, the integral of omega_1 times the right-hand side of (23), is the sum of the linear and the nonlinear integral with the measures and prefactors printed.',
    String.raw`\begin{aligned} \mathcal{I} &:= \int_0^{2\pi} dk_1 \omega_1 I_1 = \mathcal{I}_L + \mathcal{I}_{\text{NL}}, \\ \mathcal{I}_L &:= 2\pi \int_0^{2\pi} dk_1 dk_2 dk_3 \omega_1 F_{1,2} |\chi_3|^2 (F_{1,2} n_2 - F_{2,1} n_1) \delta(\Delta\omega_1^2) \delta_1^{2,3}, \\ \mathcal{I}_{\text{NL}} &:= 4\pi \int_0^{2\pi} dk_1 dk_2 dk_3 \omega_1 (\mathcal{R}_{2,3,4}^1 - \mathcal{R}_{1,3,4}^2 - \mathcal{R}_{1,2,4}^3) \end{aligned}`,
  ),
  printed(
    'RC-32n',
    'Sec. 5.2, (32) and last sentence',
    'The constant of the Rayleigh-Jeans spectrum (32) is fixed by setting the total linear energy density E equal to k_B T.',
    String.raw`E = \int_0^{2\pi} \omega_k n_k^{(\text{eq})} dk = k_B T,\qquad n_k^{(\text{eq})} = \frac{k_B T}{2\pi\omega_k}`,
  ),
  printed(
    'RC-32m',
    'Sec. 5.2, (30)-(32)',
    'The entropy (30) tends to its maximum at the Rayleigh-Jeans spectrum (32), i.e. among positive spectra of equal energy E this one maximises it.',
    String.raw`\max\left\{\int_0^{2\pi} dk \log n_k \;:\; n_k > 0,\ \int_0^{2\pi} \omega_k n_k dk = E\right\} \ \text{ at }\ n_k^{(\text{eq})} = \frac{k_B T}{2\pi\omega_k}`,
  ),
  printed(
    'RC-33',
    'Sec. 5.2, (33)',
    'The entropy changes at the rate given by the integral of the collision integral divided by the wave action.',
    String.raw`\frac{dH}{dt} = \int_0^{2\pi} dk_1 \frac{1}{n_1} \frac{\partial n_1}{\partial t} = \int_0^{2\pi} dk_1 \frac{I_1}{n_1}`,
  ),
  printed(
    'RC-fast',
    'Abstract; Sec. 6',
    'The chain with site-dependent coefficients may thermalise much faster than the one with constant coefficients, at equal epsilon, N and initial spectrum.',
    String.raw`T_{\text{variable}} \ll T_{\text{constant}}`,
  ),
];

export const resonantChain: Paper = {
  id: 'resonant-chain',
  title: 'Resonant interactions in the alpha-FPUT lattice with site-dependent coefficients',
  authors: 'L. Migliorelli, G. Dematteis, S. Chibbaro, M. Onorato',
  statements: [...chain, ...resonances, ...normalForm, ...kinetic, ...further],
};
