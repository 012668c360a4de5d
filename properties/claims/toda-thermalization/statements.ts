/**
 * Statements of H. Christodoulidi, S. Flach, *Measuring FPUT thermalization with Toda integrals*.
 *
 * The text we have of this paper lost its formulas and most of its numbers. The definitions below are therefore
 * reconstructed, and so are many of the formulas; nothing that is `reconstructed` may be quoted as the paper's. A row
 * that extends a statement of the paper by a question of ours says so in its text and keeps the origin of the statement.
 *
 * Definitions (N moving masses, fixed ends q_0 = q_{N+1} = p_0 = p_{N+1} = 0, bonds r_n = q_{n+1} - q_n, n = 0..N):
 *
 * - FPUT: H_F = sum p_n^2/2 + sum V_F(r_n), V_F(r) = r^2/2 + alpha r^3/3; energy density eps = H_F/N. The paper sets
 *   alpha = 1; with N and the family of data, g = alpha^2 eps is the only control parameter.
 * - modes: E_k = (P_k^2 + omega_k^2 Q_k^2)/2, Q_k = sqrt(2/(N+1)) sum q_n sin(pi n k/(N+1)), P_k alike,
 *   omega_k = 2 sin(pi k/(2(N+1))); theta_k = pi k/(N+1); e_k = E_k / sum E.
 * - Toda: H_T = sum p_n^2/2 + sum V_T(r_n), V_T(r) = (exp(2 alpha r) - 1 - 2 alpha r)/(4 alpha^2).
 * - Flaschka: b_n = alpha p_n, a_n = exp(alpha r_n)/2; periodic Lax matrix L_{nn} = b_n, L_{n,n+1} = L_{n+1,n} = a_n,
 *   corner a_M. Fixed ends are the ring of M = 2N+2 sites with q_{-n} = -q_n, p_{-n} = -p_n.
 * - J = (Tr L^4 - 3(N+1)/4)/(8 alpha^2 N) with fixed ends; J_2 is its quadratic approximation, J_0 its initial value,
 *   J_eq its Gibbs value.
 * - spectral entropy: S = -sum e_k ln e_k.
 * - times: T_d (J leaves J_0), T_eq (J first reaches J_eq), lambda (largest Lyapunov exponent), T_lambda (its saturation).
 */
import type { Paper, Statement } from '../statement.ts';

const said =
  (origin: Statement['origin']) =>
  (id: string, place: string, text: string, tex: string): Statement => ({ id, place, text, tex, origin });

const printed = said('printed');
const reconstructed = said('reconstructed');
const secondary = said('secondary');
const asked = said('asked');

export const todaThermalization: Paper = {
  id: 'toda-thermalization',
  title: 'Measuring FPUT thermalization with Toda integrals',
  authors: 'H. Christodoulidi, S. Flach',
  statements: [
    printed(
      'TT-4',
      'Sec. II, (1), (4)',
      'The FPUT bond potential is the Toda potential cut off after the third order, so the two first differ in the fourth order; the coefficient of the difference follows from the definitions.',
      String.raw`V_T(r) - V_F(r) = \frac{\alpha^2 r^4}{6} + \frac{\alpha^3 r^5}{15} + O(\alpha^4 r^6)`,
    ),
    reconstructed(
      'TT-L',
      'Sec. II, before (5)',
      'In Flaschka variables the Toda flow is a Lax equation, both on the periodic ring and, by the odd extension to a ring of 2N+2 sites, with fixed ends.',
      String.raw`\dot L = [B, L], \qquad B_{n,n+1} = a_n = -B_{n+1,n} \ (\text{cyclically}) \iff \dot a_n = a_n (b_{n+1} - b_n), \quad \dot b_n = 2 (a_n^2 - a_{n-1}^2)`,
    ),
    printed(
      'TT-I',
      'Sec. II, after (4)',
      'The Toda chain with N degrees of freedom has N independent integrals, the traces of powers of the Lax matrix, in involution with respect to the standard Poisson bracket, periodic or with fixed ends. Our question besides: which traces vanish with fixed ends, and what is special in the spectrum for odd and for even N.',
      String.raw`\{I_m, I_n\} = 0, \quad I_m = \operatorname{Tr} L^m; \qquad \operatorname{rank} \frac{\partial (I_2, I_4, \dots, I_{2N})}{\partial (q, p)} = N \ \text{(fixed ends)}, \quad \operatorname{rank} \frac{\partial (I_1, \dots, I_N)}{\partial (q, p)} = N \ \text{(ring)}`,
    ),
    asked(
      'TT-I.1',
      'Sec. II, after (4)',
      'Each trace is a sum of local densities, and what a site gains of one on the Toda flow flows in by its two bonds, also across the seam of the ring and at the walls.',
      String.raw`\frac{d}{dt} (L^m)_{nn} = J_n - J_{n-1}, \qquad J_n = 2 a_n (L^m)_{n,n+1}`,
    ),
    asked(
      'TT-I.2',
      'Sec. II, after (4)',
      'The Toda chain has a second Poisson bracket, quadratic in Flaschka variables and compatible with the first, by which every integral generates the flow of the next.',
      String.raw`\{\cdot, H_m\}_2 = \{\cdot, H_{m+1}\}_1, \quad H_m = \tfrac1m \operatorname{Tr} L^m`,
    ),
    asked(
      'TT-I.3',
      'Sec. II, after (4)',
      'With fixed ends odd traces vanish and the spectrum is symmetric about 0. For odd N it has the double eigenvalue 0 in every state; for even N never, and its determinant is the same in every state.',
      String.raw`\operatorname{Tr} L^{2m+1} = 0; \qquad \det L = 0 \ (N \text{ odd}), \quad \det L = -4^{-N} \ (N \text{ even})`,
    ),
    asked(
      'TT-I.4',
      'Sec. II, after (4)',
      'The trace of the monodromy matrix, a product of N two by two matrices, is constant along the Toda flow for every complex spectral parameter.',
      String.raw`\frac{d}{dt} \operatorname{Tr} T(\lambda) = 0, \qquad \operatorname{Tr} T(\lambda) = \det(\lambda - L) + 2 \prod_n a_n`,
    ),
    asked(
      'TT-I.5',
      'Sec. II, after (4)',
      'Along the tangent flow of Toda the derivatives of the traces along the tangent vector are constant.',
      String.raw`\frac{d}{dt} \bigl( w \cdot \nabla \operatorname{Tr} L^m \bigr) = 0`,
    ),
    printed(
      'TT-I.6',
      'Sec. II, after (4)',
      'The N traces are independent functions of the state, and one more is a function of them: Tr L .. Tr L^N on a ring, Tr L^2 .. Tr L^2N with fixed ends.',
      String.raw`\operatorname{rank} \frac{\partial (I_1, \dots, I_N)}{\partial (q, p)} = N`,
    ),
    reconstructed(
      'TT-J',
      'Sec. II, (5)',
      'The Toda flow conserves J, numerically to rounding or to the order of the scheme. J equals a sum of O(N) local terms, with mirror-bond terms at the two fixed ends.',
      String.raw`\begin{aligned} J &= \frac{\operatorname{Tr} L^4 - \tfrac34 (N+1)}{8 \alpha^2 N}, \qquad \{J, H_T\} = 0, \\ \tfrac12 \operatorname{Tr} L^4 &= \sum_{n=1}^{N} b_n^4 + 4 \sum_{n=0}^{N} a_n^2 (b_n^2 + b_n b_{n+1} + b_{n+1}^2) + 2 \sum_{n=0}^{N} a_n^4 + 4 \sum_{n=0}^{N-1} a_n^2 a_{n+1}^2 + 2 (a_0^4 + a_N^4) \end{aligned}`,
    ),
    reconstructed(
      'TT-J.1',
      'Sec. II, (5)',
      'Along the Toda flow a scheme of order p changes J and further traces by O(h^p), and rounding by what the precision makes of it, from 24 bits to 50 digits.',
      String.raw`I(z_h^u(t)) - I(z(0)) = O(h^p) + O(u), \qquad I = J, \ \operatorname{Tr} L^{3, 5, 6} \text{ (ring)}, \ \operatorname{Tr} L^{6, 8} \text{ (fixed ends)}`,
    ),
    reconstructed(
      'TT-J.2',
      'Sec. II, (5)',
      'Along the solution of the Toda equations in 40 digits J and further traces are constant.',
      String.raw`|I(z(t)) - I(z(0))| \le 10^{-30}, \qquad I = J, \ \operatorname{Tr} L^{3, 5, 6} \text{ (ring)}, \ \operatorname{Tr} L^{6, 8} \text{ (fixed ends)}`,
    ),
    asked(
      'TT-J.3',
      'Sec. II, (5)',
      'The explicit formula gives J of a chain with all its digits however small the amplitude, where the trace itself would cancel.',
      String.raw`|\hat J - J| \le 10^{-14} (1 + |\alpha| \max |r|) \sum |\text{terms}|`,
    ),
    reconstructed(
      'TT-Jneg',
      'Sec. II, after (5)',
      'The FPUT flow does not conserve J: as the step size h goes to zero its numerical drift tends to a non-zero value, and its rate of change is the bracket with the difference of the two Hamiltonians.',
      String.raw`\left. \frac{dJ}{dt} \right|_{H_F} = \{J, H_F - H_T\} \not\equiv 0, \qquad \lim_{h \to 0} \bigl( J_h(t) - J_h(0) \bigr) \neq 0`,
    ),
    reconstructed(
      'TT-6',
      'Sec. II, (6)',
      'To second order J is the harmonic energy density plus a quarter of the nearest-neighbour covariances of momenta and of bond lengths, that is, a weighted mean of the mode energies. At low energy J and this quadratic form are almost indistinguishable; the power s of g in their distance is to be found.',
      String.raw`\begin{aligned} J_2 &= \frac1{2N} \Bigl( \sum_{n=1}^{N} p_n^2 + \sum_{n=0}^{N} r_n^2 \Bigr) + \frac{C_p + C_r}{4} = \frac1N \sum_{k=1}^{N} \bigl( 1 + \tfrac12 \cos\theta_k \bigr) E_k, \\ C_p &= \frac1N \sum_{n=1}^{N-1} p_n p_{n+1}, \qquad C_r = \frac1N \Bigl( \sum_{n=0}^{N-1} r_n r_{n+1} + \frac{r_0^2 + r_N^2}{2} \Bigr), \qquad \frac{|J - J_2|}{\varepsilon} = O(g^s), \ s > 0 \end{aligned}`,
    ),
    reconstructed(
      'TT-6.1',
      'Sec. II, (6)',
      'The second order of J is a weighted sum of the mode energies, and the energy density of the linear chain with a quarter of the covariances of neighbouring momenta and lengths; between walls the latter has half of the squares of the outermost lengths.',
      String.raw`[J]_2 = \frac1N \sum_k \bigl( 1 + \tfrac12 \cos\theta_k \bigr) E_k = \frac1{2N} \Bigl( \sum p_n^2 + \sum r_n^2 \Bigr) + \frac{C_p + C_r}{4}`,
    ),
    asked(
      'TT-6.2',
      'Sec. II, after (6)',
      'What J has beyond its quadratic form begins with the third order, so that their distance relative to the energy density is of the order of the square root of g.',
      String.raw`[J]_3 = \frac{\alpha}{2N} \Bigl( \sum r_n (p_n^2 + p_n p_{n+1} + p_{n+1}^2) + \sum r_n^3 + \tfrac12 \sum r_n r_{n+1} (r_n + r_{n+1}) + \tfrac12 (r_0^3 + r_N^3) \Bigr)`,
    ),
    reconstructed(
      'TT-6.3',
      'Sec. II, (2), (3), (6)',
      'The weighted sums of the mode energies, with the weights of Tr L^4 to Tr L^10, are the covariances of neighbours in space, for the modes as they are computed.',
      String.raw`\sum_k w_m(\theta_k) E_k = \tfrac12 \sum_{|s| < m} A_s \sum_n (p_n p_{n+s} + r_n r_{n+s}), \qquad m = 2, \dots, 5`,
    ),
    asked(
      'TT-6.4',
      'Sec. II, after (6)',
      'Along FPUT the distance of J from its quadratic form, relative to J, falls with the square root of g.',
      String.raw`\frac{\mathrm{rms}_t (J - J_2)}{\varepsilon} \sim g^{1/2}`,
    ),
    printed(
      'TT-6b',
      'Sec. II, after (6); Fig. 1',
      'Along an FPUT trajectory the momentum covariance C_p and the position covariance C_r of the quadratic form oscillate in opposite phase, so that their oscillations cancel in the sum.',
      String.raw`\operatorname{corr}_t (C_p, C_r) \approx -1, \qquad \operatorname{var}_t (C_p + C_r) \ll \operatorname{var}_t C_p + \operatorname{var}_t C_r`,
    ),
    printed(
      'TT-6b.1',
      'Sec. II, after (6); Fig. 1',
      'The linear flow takes from the one covariance what it gives to the other: their sum is constant while each of them changes.',
      String.raw`\{C_p, H_2\} = -\{C_r, H_2\} \not\equiv 0`,
    ),
    asked(
      'TT-6b.2',
      'Sec. II, after (6); Fig. 1',
      'Along FPUT the correlation of the two covariances differs from -1 by O(g), and the fluctuation of their sum from that of either by the factor O(g^(1/2)).',
      String.raw`1 + \operatorname{corr}_t (C_p, C_r) \sim g, \qquad \frac{\operatorname{std}_t (C_p + C_r)}{\operatorname{std}_t C_p} \sim g^{1/2}`,
    ),
    printed(
      'TT-1st',
      'Sec. II, after (6)',
      'The Toda Hamiltonian, as the first Toda integral, has no such covariance mechanism: on an FPUT trajectory it stays quasi-constant at every stage, its Gibbs value per particle being about ε from the start.',
      String.raw`\frac{|H_T(t) - H_T(0)|}{N} \ll |J_{eq} - J_0| \quad \text{for all } t, \qquad \frac{\langle H_T \rangle}{N} \approx \varepsilon`,
    ),
    printed(
      'TT-1st.1',
      'Sec. II, after (6)',
      'On FPUT the Toda Hamiltonian changes in the fourth order of the amplitude only, as it differs from that of FPUT in the fourth order: nothing has to cancel.',
      String.raw`\{H_T, H_F\} = \{V_4, H_2\} + O(5), \qquad V_4 = \tfrac{\alpha^2}{6} \sum r_n^4`,
    ),
    asked(
      'TT-1st.2',
      'Sec. II, after (6)',
      'Along FPUT the relative fluctuation of the Toda Hamiltonian falls with g.',
      String.raw`\frac{\operatorname{std}_t H_T}{H_T} \sim g`,
    ),
    printed(
      'TT-1st.3',
      'Sec. II, after (6); Sec. III',
      'In the original experiment the Toda Hamiltonian per mass stays within a tenth of the distance of J from its Gibbs value, over a recurrence and a quarter more.',
      String.raw`|H_T(t) - H_T(0)| / N \le \tfrac1{10} |J_0 - J_{eq}|`,
    ),
    reconstructed(
      'TT-2',
      'Sec. II, between (5) and (6)',
      'At small energy density the Gibbs value of J is ε at leading order. Our question besides: the next corrections, for Toda exactly from its Gibbs measure (at fixed pressure or fixed length, which differ by O(1/N)) and for FPUT asymptotically.',
      String.raw`\langle J \rangle = \varepsilon \bigl( 1 + c_1 g + c_2 g^2 + \dots \bigr) + O(\varepsilon / N), \qquad c_1, c_2 = {?}`,
    ),
    printed(
      'TT-Jm',
      'Sec. II; Fig. 2',
      'The other even Toda integrals (traces of the sixth, eighth and tenth powers), rescaled to run from 0 to 1, climb like J on FPUT. J rises first, and all of them reach equilibrium at the same time.',
      String.raw`\hat I_{2m}(t) = \frac{I_{2m}(t) - I_{2m}(0)}{\langle I_{2m} \rangle - I_{2m}(0)}, \qquad \hat I_4(t) \ge \hat I_{2m}(t), \quad T_{eq}[I_{2m}] \approx T_{eq}[J], \quad m = 3, 4, 5`,
    ),
    asked(
      'TT-Jm.1',
      'Sec. II; Fig. 2',
      'The second order of every even integral Tr L^2m is a weighted sum of mode energies, with weights whose mean over all phases is 1 and which are (2m-1) times as large for the longest waves as for the shortest; those of Tr L^2 are 1 for all modes.',
      String.raw`[\operatorname{Tr} L^{2m}]_2 = 2 m \alpha^2 c \sum_k w_m(\theta_k) E_k, \quad w_m(\theta) = 1 + 2 \sum_{s=1}^{m-1} A_s \cos s\theta, \quad A_s = 4^{1-m} \sum_{i=0}^{m-1-s} \binom{2m-1}{i}`,
    ),
    asked(
      'TT-Jm.2',
      'Sec. II; Fig. 2',
      'On FPUT the rates of Tr L^6, L^8 and L^10 vanish in the third order like that of J, and are in the fourth the bracket of their quadratic forms with what FPUT lacks of Toda: they are adiabatic invariants of the same order.',
      String.raw`\{[I]_2, H_3\} + \{[I]_3, H_2\} = 0, \qquad \{I, H_F\} = -\{[I]_2, V_4\} + O(5), \qquad I = \operatorname{Tr} L^{2m}, \ m = 3, 4, 5`,
    ),
    reconstructed(
      'TT-7',
      'Sec. III, (7); Fig. 3',
      'In equilibrium each normalised mode energy has the mean 1/N, and the spectral entropy has a mean somewhat below its maximum ln N; at leading order it follows from independent, exponentially distributed mode energies.',
      String.raw`\langle e_k \rangle = \frac1N, \qquad \langle S \rangle = \sum_{j=2}^{N} \frac1j + O(g) \approx \ln N - (1 - \gamma_E)`,
    ),
    reconstructed(
      'TT-7.1',
      'Sec. III, (7); Fig. 3',
      'If mode energies are independent and exponentially distributed, each normalised one has the mean 1/N, and the spectral entropy the mean 1/2 + 1/3 + ... + 1/N.',
      String.raw`\langle e_k \rangle = \frac1N, \qquad \langle S \rangle = \sum_{j=2}^{N} \frac1j = \psi(N+1) - \psi(2)`,
    ),
    reconstructed(
      'TT-7.2',
      'Sec. III, (7); Fig. 3',
      'Thermal states of a cold chain have these means.',
      String.raw`\langle e_1 \rangle = \langle e_N \rangle = \frac1N, \qquad \langle S \rangle = \sum_{j=2}^{N} \frac1j \qquad (g = 2^{-10})`,
    ),
    asked(
      'TT-3a',
      'Sec. III; Fig. 3',
      'Starting from the first mode alone, with 31 or 32 moving masses, the energy returns almost completely to that mode. We ask for the recurrence time, converged in the step size, and compare it with the classical figure of about 157 periods of the linear mode.',
      String.raw`e_k(0) = \delta_{k1}, \qquad e_1(T_r) \approx 1, \qquad T_r = \lim_{h \to 0} T_r(h) \approx 157 \, \frac{2\pi}{\omega_1}`,
    ),
    asked(
      'TT-3a.1',
      'Sec. III; Fig. 3(a)',
      'The energy of the first mode returns, at a time that converges in the step and is the same for schemes of different orders (alpha = 1/4, A = 1; first recurrence as defined by the oracle).',
      String.raw`T_r = \lim_{h \to 0} T_r(h)`,
    ),
    secondary(
      'TT-3a.2',
      'Sec. III; the classical figure',
      'The first recurrence of the chain takes about 157 periods of the linear mode.',
      String.raw`T_r \approx 157 \, \frac{2\pi}{\omega_1}`,
    ),
    secondary(
      'TT-3a.3',
      'Sec. III; the classical figure',
      'The first recurrence of the program, leapfrog with the squared step 1/8 and 31 moving masses, takes about 157 periods of the linear mode.',
      String.raw`T_r(h) \approx 157 \, \frac{2\pi}{\omega_1}, \quad h^2 = \tfrac18`,
    ),
    asked(
      'TT-3a.4',
      'Sec. III; Fig. 3(a)',
      'Leapfrog with step h < 1 shows the recurrence of the chain with alpha/(1 - h^2), later by the factor 1/(1 - h^2), up to relative terms of order 1/N^2 at fixed alpha A (N+1).',
      String.raw`T_r(\alpha, h) = \frac{1}{1-h^2}\, T_r\!\left(\frac{\alpha}{1-h^2}, 0\right)`,
    ),
    asked(
      'TT-3a.5',
      'Sec. III; Fig. 3(a)',
      'For long chains the recurrence time in linear periods, divided by (N+1)^2, depends on alpha A (N+1) alone, up to relative terms of order 1/N^2 at fixed alpha A (N+1).',
      String.raw`T_r \, \frac{\omega_1}{2\pi} = (N+1)^2 f(\alpha A (N+1))`,
    ),
    printed(
      'TT-3b',
      'Sec. III; Fig. 3',
      'In the original experiment J stays flat while mode energies and spectral entropy recur, and it keeps a bounded distance from its Gibbs value over the whole run.',
      String.raw`|J(t) - J_0| \ll |J_0 - J_{eq}|, \qquad \inf_{t \le t_{max}} |J(t) - J_{eq}| > 0, \qquad J_0 \approx \bigl( 1 + \tfrac12 \cos\theta_1 \bigr) \varepsilon`,
    ),
    reconstructed(
      'TT-IC',
      'Sec. IV',
      'Random data are drawn with independent uniform positions and momenta and scaled by one factor, found with Newton steps, to the energy density ε exactly. If both are drawn from the same interval, the quadratic form starts on average at about five sixths of ε.',
      String.raw`q_n = \mu \xi_n, \ p_n = \mu \eta_n, \quad \xi_n, \eta_n \sim U(-1, 1), \quad H_F(\mu\xi, \mu\eta) = N \varepsilon; \qquad \frac{J_0}{\varepsilon} \approx \frac56 + \frac1{6N}`,
    ),
    printed(
      'TT-4f',
      'Sec. IV; Fig. 4',
      'From such data the average of J over realisations is first flat and then climbs to its Gibbs value. For N large enough the curves of different N at equal energy density coincide.',
      String.raw`J(t) \approx J_0 \ (t \ll T_d), \quad J(t) \approx J_{eq} \ (t \ge T_{eq}), \qquad J(t; N, \varepsilon) = J(t; N', \varepsilon) \quad \text{for } N, N' \ge N_c(\varepsilon)`,
    ),
    reconstructed(
      'TT-8a',
      'Sec. V, (8); Fig. 12',
      'At every energy density J(t) follows a law that is a sigmoid in ln t, with an exponent γ and a time τ fitted to the curve. The law itself is lost; two candidates are a stretched exponential and a logistic in ln t, and their residuals are to be compared.',
      String.raw`J = J_{eq} - (J_{eq} - J_0) \, e^{-(t/\tau)^\gamma} \qquad \text{or} \qquad J = J_0 + \frac{J_{eq} - J_0}{1 + (t/\tau)^{-\gamma}}`,
    ),
    reconstructed(
      'TT-8g',
      'Sec. V, after (8); Fig. 13',
      'The fitted exponent tells two regimes apart: diffusive with γ = 1 at higher energy densities, subdiffusive with γ < 1 at lower ones, with a threshold energy density between them.',
      String.raw`\gamma(\varepsilon) = 1 \ (\varepsilon \ge \varepsilon_\gamma), \qquad \gamma(\varepsilon) < 1 \ (\varepsilon < \varepsilon_\gamma)`,
    ),
    secondary(
      'TT-14',
      'Sec. VII, (14); Fig. 9(b)',
      'The critical energy density, below which the time scales depend on the size, decays with N about like the power -2, against the power -4 of perturbation theory.',
      String.raw`\varepsilon_c(N) \sim N^{-2} \qquad \text{against} \qquad \varepsilon_c(N) \sim N^{-4}`,
    ),
    printed(
      'TT-14b',
      'Sec. VII; Fig. 8, Fig. 9',
      'There is a crossover between energy density and size: at fixed ε, sizes below some N_c leave the common curve of the larger ones and climb later, or not at all within the time of the run.',
      String.raw`T_d(N, \varepsilon) > T_d(\infty, \varepsilon) \ \text{ for } N < N_c(\varepsilon), \qquad T_d(N, \varepsilon) = T_d(\infty, \varepsilon) \ \text{ for } N \ge N_c(\varepsilon)`,
    ),
    secondary(
      'TT-9',
      'Sec. V, (9); Fig. 5',
      'The diffusion time grows with falling energy density as a power with an exponent of about -2.33. We state it for the times of 2, 5 and 10 per cent of the climb.',
      String.raw`T_d \sim \varepsilon^{-2.33}, \qquad J(T_d) = J_0 + \vartheta \, (J_{eq} - J_0), \quad \vartheta \in \{0.02, 0.05, 0.1\}`,
    ),
    secondary(
      'TT-10',
      'Sec. V, (10); Fig. 5',
      'The equilibrium time, at which J first reaches its Gibbs value, grows with falling energy density as a power with an exponent of about -2.75.',
      String.raw`T_{eq} \sim \varepsilon^{-2.75}, \qquad T_{eq} = \min \{ t : J(t) = J_{eq} \}`,
    ),
    reconstructed(
      'TT-11',
      'Sec. VI, (11)',
      'The largest Lyapunov exponent is the limit of its finite-time value, computed from the tangent flow of the FPUT Hamiltonian. The finite-time value first decays as a power of time and then saturates at a positive value.',
      String.raw`\lambda(t) = \frac1t \ln \frac{|w(t)|}{|w(0)|}, \quad \dot w = \Omega \, \nabla^2 H_F \, w; \qquad \lambda(t) \sim t^{-a} \ (t \ll T_\lambda), \quad \lambda(t) \to \lambda > 0`,
    ),
    printed(
      'TT-12',
      'Sec. VI, (12); Fig. 6, Fig. 7',
      'The largest Lyapunov exponent is a power of the energy density whose slope drifts with N towards a limit. The smaller sizes show two regimes of energy density with different slopes. The exponents are not recoverable.',
      String.raw`\lambda \sim \varepsilon^{s(N)}, \quad s(N) \to s_\infty \ (N \to \infty); \qquad N \text{ small: } s = s_1 \ (\varepsilon < \varepsilon_*), \ s = s_2 \neq s_1 \ (\varepsilon > \varepsilon_*)`,
    ),
    printed(
      'TT-13',
      'Sec. VI, (13); Fig. 7',
      'The saturation time, at which the initial power-law decay of the finite-time exponent reaches the final value, grows as a power of falling energy density. The exponent is not recoverable.',
      String.raw`c \, T_\lambda^{-a} = \lambda \quad \text{with } \lambda(t) \approx c \, t^{-a} \ (t < T_\lambda), \qquad T_\lambda \sim \varepsilon^{-u}, \ u > 0`,
    ),
    printed(
      'TT-6o',
      'Abstract; Sec. V, VI; Fig. 7',
      'The inverse of the largest Lyapunov exponent and its saturation time are systematically shorter than the diffusion time, and that is shorter than the equilibrium time. The gaps widen at low energy density.',
      String.raw`\max(\lambda^{-1}, T_\lambda) < T_d < T_{eq}, \qquad \frac{T_d}{T_\lambda} \text{ and } \frac{T_{eq}}{T_d} \text{ grow as } \varepsilon \to 0`,
    ),
    reconstructed(
      'TT-9a',
      'Sec. VII; Fig. 9(a)',
      'At fixed energy density T_d does not depend on N above a certain size, and increases exponentially as N falls below it. The argument of the exponential is lost; a linear one is our reading.',
      String.raw`T_d(N, \varepsilon) \approx T_d(\infty, \varepsilon) \cdot \begin{cases} 1 & N \ge N_c(\varepsilon) \\ e^{c(\varepsilon) (N_c(\varepsilon) - N)} & N < N_c(\varepsilon) \end{cases}, \qquad c(\varepsilon) > 0`,
    ),
    asked(
      'TT-int',
      'Sec. IV to VII (not described in the surviving text)',
      'For a symplectic integrator of order s with step size h the energy error is bounded and of order s in h, and the averages and times measured here do not depend on the integrator.',
      String.raw`\sup_{t \le t_{max}} \left| \frac{H_F(t) - H_F(0)}{H_F(0)} \right| = O(h^s), \qquad T_d, T_{eq}, \lambda \ \text{ independent of the scheme as } h \to 0`,
    ),
    asked(
      'TT-int.1',
      'Sec. IV to VII (not described in the surviving text)',
      'Schemes of orders 2, 4 and 6 keep the FPUT energy to an error of their order in the step, without drift.',
      String.raw`|H_F(z_h(t)) - H_F(z(0))| \le C h^s`,
    ),
    asked(
      'TT-int.2',
      'Sec. IV to VII (not described in the surviving text)',
      'Averages of J and of the spectral entropy along FPUT are the same for schemes of orders 2, 4, 6 and 8 as the step goes to zero.',
      String.raw`\lim_{h \to 0} \langle J \rangle_h, \ \lim_{h \to 0} \langle S \rangle_h \ \text{ independent of the scheme}`,
    ),
    reconstructed(
      'TT-sym',
      'Sec. II, footnote 1',
      'Only α²ε matters because scaling α and the amplitude inversely maps FPUT trajectories to each other. The other exact symmetries of the flow are: change of sign of both q and α, reflection of the chain, the fixed chain as the odd part of a ring of 2N+2 sites, tiling by mirrored copies, and invariance of the set of multiples of a mode number; numerically they hold bit by bit where only powers of two occur.',
      String.raw`\begin{aligned} &\Phi^t_{\alpha}(z) = c \, \Phi^t_{c\alpha}(z / c), \quad c = -1 \text{: sign}; \qquad q_n \mapsto -q_{N+1-n}; \qquad q_{-n} = -q_n \text{ on } 2N+2 \text{ sites}; \\ &q_{n + m(N+1)} = \begin{cases} q_n & m \text{ even} \\ -q_{N+1-n} & m \text{ odd} \end{cases} \text{ (tiling)}; \qquad \{ E_k = 0 \ \text{for all } k \notin d \, \mathbb{Z} \}, \ d \mid 2(N+1), \text{ is invariant} \end{aligned}`,
    ),
    reconstructed(
      'TT-sym.1',
      'Sec. II, footnote 1',
      'Scaling of the amplitude against alpha, the sign of both, and reflection map FPUT trajectories to each other, bit by bit where the factor is a power of two.',
      String.raw`\Phi^t_{\alpha}(z) = c \, \Phi^t_{c\alpha}(z / c), \quad c = 2^{20}, -1; \qquad q_n \mapsto -q_{N+1-n}`,
    ),
    asked(
      'TT-sym.2',
      'Sec. II, footnote 1',
      'The fixed chain is the odd part of a ring of 2N+2 sites, and mirrored copies of it, which are the multiples of a mode number, move as it does, bit by bit.',
      String.raw`q_{-n} = -q_n \text{ on } 2N+2 \text{ sites}; \qquad q_{n + m(N+1)} = q_n \ (m \text{ even}), \ -q_{N+1-n} \ (m \text{ odd}); \qquad \{ E_k = 0 \ \text{for } d \nmid k \} \text{ is invariant}`,
    ),
    asked(
      'TT-sym.3',
      'Sec. II, footnote 1',
      'A ring repeated is a longer ring that moves as it does, bit by bit.',
      String.raw`q_{n + N} = q_n \text{ on } m N \text{ sites}`,
    ),
    asked(
      'TT-ex',
      'Sec. II, (4)',
      'We ask for exact Toda solutions as references for the numerical flow: one soliton, two solitons moving together or head-on, the periodic wave, and the open chain by QR factorisation of the exponential of its Lax matrix.',
      String.raw`e^{2\alpha r_n} = 1 + \sinh^2\! \kappa \, \operatorname{sech}^2 (\kappa n \mp t \sinh \kappa), \qquad L(t) = Q(t)^{T} L(0) \, Q(t) \quad \text{with } e^{t L(0)} = Q(t) R(t)`,
    ),
    asked(
      'TT-ex.1',
      'Sec. II, (4)',
      'The tau function of any number of solitons, moving together or head-on, solves the Toda equation; that of one gives its closed form.',
      String.raw`\tau_n = \det(\delta_{ij} + G_{ij}), \quad G_{ij} = \frac{E_j (1 - z_j^2)}{1 - z_i z_j}, \quad z_i = \pm e^{-\kappa_i}, \quad E_i = e^{2 (\kappa_i n \mp t \sinh \kappa_i)}, \qquad e^{2 \alpha r_n} = \frac{\tau_{n+1} \tau_{n-1}}{\tau_n^2}`,
    ),
    asked(
      'TT-ex.2',
      'Sec. II, (4)',
      "Solitons, the periodic wave and the open chain by QR factorisation obey Hamilton's equations of the Toda chain, to 30 digits.",
      String.raw`\tau_n = \vartheta_4\!\left( \tfrac{\pi m n}{N} \mp \omega t \right), \quad \omega = \frac{\vartheta_1(\pi m / N)}{\vartheta_1'(0)}; \qquad L(t) = R L R^{-1}, \quad e^{t L} = Q R`,
    ),
    asked(
      'TT-ex.3',
      'Sec. II, (4)',
      'The numerical Toda flow follows solitons and the periodic wave as its step goes to zero.',
      String.raw`\lim_{h \to 0} z_h(t) = z(t)`,
    ),
    asked(
      'TT-ex.4',
      'Sec. II, (4)',
      'Every soliton is an eigenvalue of the Lax matrix beyond the band, the same at all times; there are no others.',
      String.raw`\lambda_i = \mp \cosh \kappa_i`,
    ),
    printed(
      'TT-ad',
      'Sec. II, III, VIII',
      'J is an adiabatic invariant of FPUT, and as such superior to its quadratic form, to the spectral entropy and to the mode energies: before T_d it fluctuates less, and its fluctuation falls with a power of g which is to be found for each of them.',
      String.raw`\frac{\operatorname{std}_{t < T_d} X}{\langle X \rangle} \sim g^{s_X}, \qquad \frac{\operatorname{std} J}{J} \ll \frac{\operatorname{std} X}{\langle X \rangle} \quad \text{for } X \in \{ J_2, S, E_k \}`,
    ),
    asked(
      'TT-ad.1',
      'Sec. II, III',
      'On FPUT the rate of J vanishes in the third order, where those of its parts do not, and is in the fourth its bracket with what FPUT lacks of Toda: a relative rate of order g, against one of order g^(1/2) for its quadratic form alone.',
      String.raw`\{J_2, H_3\} + \{J_3, H_2\} = 0, \qquad \{J, H_F\} = -\{J_2, V_4\} + O(5)`,
    ),
    asked(
      'TT-ad.2',
      'Sec. II, III, VIII',
      'Over a fixed time the relative fluctuation along FPUT of J falls with g, those of its quadratic form, of the spectral entropy and of the mode energies fall with the square root of g.',
      String.raw`s_J = 1, \qquad s_{J_2} = s_S = s_{E_k} = \tfrac12`,
    ),
    printed(
      'TT-ad.3',
      'Sec. III; Fig. 3',
      'In the original experiment, over a recurrence and a quarter more, the relative fluctuation of J is less than a tenth of that of its quadratic form, of the spectral entropy and of the energy of the first mode.',
      String.raw`\frac{\operatorname{std} J}{\langle J \rangle} \le \tfrac1{10} \frac{\operatorname{std} X}{\langle X \rangle}, \qquad X = J_2, S, E_1`,
    ),
    printed(
      'TT-5i',
      'Sec. II, (5)',
      'J is intensive: at given energy density its value does not depend on the size of the system.',
      String.raw`\langle J \rangle_{N, \varepsilon} = j(\varepsilon) + O(1/N)`,
    ),
    printed(
      'TT-6c',
      'Sec. II, after (6)',
      'In equilibrium neighbouring momenta and neighbouring bond lengths are uncorrelated, so both covariances vanish, end terms included, and J equals ε at leading order with fixed ends.',
      String.raw`\langle C_p \rangle = 0, \quad \langle C_r \rangle = o(\varepsilon) \quad \Rightarrow \quad \langle J \rangle = \varepsilon \, (1 + o(1)) \quad (g \to 0)`,
    ),
    printed(
      'TT-6c.1',
      'Sec. II, after (6)',
      'In the Gaussian measure of the linear chain between walls both covariances vanish exactly for every N, end terms included, and J is the energy density; the other even integrals have it up to 1/N.',
      String.raw`\langle C_p \rangle = \langle C_r \rangle = 0, \quad \langle J_2 \rangle = \varepsilon, \qquad \langle J_m \rangle = \varepsilon \Bigl( 1 - \frac2N \sum_{s \text{ even}} A_s \Bigr)`,
    ),
    printed(
      'TT-6c.2',
      'Sec. II, after (6)',
      'Thermal states of a cold chain between walls have such means.',
      String.raw`\langle C_p \rangle = \langle C_r \rangle = 0, \quad \langle J_2 \rangle = \varepsilon \qquad (g = 2^{-10})`,
    ),
    printed(
      'TT-3c',
      'Sec. III; Fig. 3',
      'In the original experiment single normalised mode energies cross their Gibbs value of about 0.03; the spectral entropy varies by as much as its thermal mean and yet never reaches it; nor does J reach its Gibbs value.',
      String.raw`e_k(t_k) = \frac1N \approx 0.03 \ \text{for some } k, t_k; \qquad \max_t S - \min_t S \sim \langle S \rangle, \quad \max_t S < \langle S \rangle; \qquad J(t) \neq J_{eq} \quad \text{for all } t \le t_{max}`,
    ),
    reconstructed(
      'TT-8b',
      'Appendix X.2',
      'Because the law (8) reaches its Gibbs value only asymptotically, a finite T_eq is obtained by putting a somewhat larger value into the law; T_eq and its exponent may depend on that choice, here for the stretched exponential.',
      String.raw`T_{eq}(\delta) = \tau \left( \ln \frac{J_{eq}' - J_0}{J_{eq}' - J_{eq}} \right)^{1/\gamma}, \quad J_{eq}' = (1 + \delta) J_{eq}; \qquad T_{eq}(\delta) \sim \varepsilon^{-s(\delta)}`,
    ),
    printed(
      'TT-9p',
      'Sec. V, before (9)',
      'A curve that ends before equilibrium is enough to estimate T_eq: fitting the law (8) to its part up to a time t_1 extrapolates T_eq with a small error.',
      String.raw`\left| \frac{\widehat T_{eq}(t_1) - T_{eq}}{T_{eq}} \right| \ll 1 \qquad \text{from a fit of } (8) \text{ on } t \le t_1 < T_{eq}`,
    ),
    printed(
      'TT-9d',
      'Sec. VII; Fig. 8(c), Fig. 9(a)',
      'For small N at low energy density J shows no diffusion at all up to the end of the run: it stays flat and T_d cannot be determined.',
      String.raw`|J(t) - J_0| \ll J_{eq} - J_0 \quad \text{for all } t \le t_{max}, \qquad N \ll N_c(\varepsilon)`,
    ),
    printed(
      'TT-10m',
      'Sec. V, after (10)',
      'The time of half the climb is a power of the energy density too, with an exponent closer to that of T_eq than to that of T_d.',
      String.raw`J(T_{1/2}) = \tfrac12 (J_0 + J_{eq}), \quad T_{1/2} \sim \varepsilon^{-s_{1/2}}, \qquad |s_{1/2} - s_{eq}| < |s_{1/2} - s_d|`,
    ),
    printed(
      'TT-12s',
      'Sec. VI, before (12)',
      'One random initial condition suffices for the laws (12) and (13): the largest Lyapunov exponent scatters little from trajectory to trajectory.',
      String.raw`\frac{\operatorname{std} \lambda}{\operatorname{mean} \lambda} \ll 1 \qquad \text{over random data at fixed } N, \varepsilon`,
    ),
    printed(
      'TT-6s',
      'Sec. VI, VIII; Fig. 7(a)',
      'At the higher energy densities the saturation time of the Lyapunov exponent and the diffusion time are nearly equal.',
      String.raw`\frac{T_\lambda}{T_d} \approx 1 \qquad \text{for } \varepsilon \text{ at the upper end of the range}`,
    ),
    printed(
      'TT-uls',
      'Sec. I',
      'FPUT belongs to the class of long-range networks, in which all times of ergodisation scale with energy density like the inverse of the largest Lyapunov exponent, whatever the observable.',
      String.raw`T_A(\varepsilon) \, \lambda(\varepsilon) = c_A \ \text{ independent of } \varepsilon, \qquad \text{e.g. } T_{eq} \lambda = \text{const}`,
    ),
    printed(
      'TT-lys',
      'Sec. I',
      'On approaching the integrable limit the whole Lyapunov spectrum of such a network scales like its largest exponent.',
      String.raw`\frac{\lambda_i(\varepsilon)}{\lambda_1(\varepsilon)} = f(i / N) \ \text{ independent of } \varepsilon`,
    ),
    printed(
      'TT-tail',
      'Sec. V, end',
      'From data in the lowest modes with random phases, the energy in the upper half of the modes climbs along a sigmoid in ln t like J does.',
      String.raw`\eta(t) = \frac{\sum_{k > N/2} E_k}{\sum_{k=1}^{N} E_k}, \qquad \eta(t) \approx \eta_{eq} - (\eta_{eq} - \eta_0) \, e^{-(t/\tau)^\gamma}`,
    ),
    printed(
      'TT-erg',
      'Sec. VIII',
      'In the thermodynamic limit FPUT is ergodic: the critical energy density vanishes and time averages equal Gibbs averages at every energy density.',
      String.raw`\lim_{N \to \infty} \varepsilon_c(N) = 0, \qquad \lim_{N \to \infty} \bigl( \overline{A} - \langle A \rangle \bigr) = 0 \quad \text{for all } \varepsilon > 0`,
    ),
  ],
};
