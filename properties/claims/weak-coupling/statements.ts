/**
 * F. Huveneers, *Drastic fall-off of the thermal conductivity for disordered lattices in the limit of weak anharmonic
 * interactions*: its statements in our own words, as printed. Whether a statement holds is not said here, and formulas
 * keep the misprints of the text.
 *
 * Notation: sites x in Z_N^d; oriented bonds (a, a + e_k), written with a tilde in the formulas; generators A_har, A_anh
 * (the sum of A_anh^(0) from U and A_anh^(1) from V) and S (momentum flips), A = A_har + eps A_anh, L = A + eps' S; j is
 * the current without its prefactor eps, J the total current and calligraphic J the total current divided by N^(d/2);
 * the brackets with index beta are the Gibbs mean, E_beta also averages over the noise, P_star and E_star belong to the
 * random frequencies. A_N is the set of non-resonant bonds, C_gamma are the clusters of the others.
 */
import type { Paper, Statement } from '../statement.ts';

const printed = (id: string, place: string, text: string, tex: string): Statement => ({ id, place, text, tex, origin: 'printed' });
const asked = (id: string, place: string, text: string, tex: string): Statement => ({ id, place, text, tex, origin: 'asked' });

export const weakCoupling: Paper = {
  id: 'weak-coupling',
  title: 'Drastic fall-off of the thermal conductivity for disordered lattices in the limit of weak anharmonic interactions',
  authors: 'F. Huveneers',
  statements: [
    // Section 2, the model
    printed(
      'WC-2.1',
      'Sec. 2, Hamiltonian and generators',
      'For even V, the Hamiltonian H with its prefactors 1/2, eps and eps/2 (the coupling summed over ordered pairs of neighbours) has A_har + eps (A_anh^(0) + A_anh^(1)) as its Hamiltonian vector field.',
      String.raw`H=\frac12\sum_{x\in\mathbb Z_N^d}\bigl(p_x^2+\omega_x^2q_x^2\bigr)+\varepsilon\sum_{x\in\mathbb Z_N^d}U(q_x)+\frac{\varepsilon}{2}\sum_{x\in\mathbb Z_N^d}\ \sum_{y:|x-y|_1=1}V(q_x-q_y),\qquad A_{\mathrm{har}}u=\sum_x\bigl(p_x\,\partial_{q_x}u-\omega_x^2q_x\,\partial_{p_x}u\bigr),\quad A^{(0)}_{\mathrm{anh}}u=-\sum_xU'(q_x)\,\partial_{p_x}u,\quad A^{(1)}_{\mathrm{anh}}u=-\sum_x\ \sum_{y:|x-y|_1=1}V'(q_x-q_y)\,\partial_{p_x}u`,
    ),
    asked(
      'WC-2.2',
      'Sec. 2, hypotheses on U',
      "The two hypotheses on the pinning, an integrability condition and a lower bound on omega_- + eps U'' with omega_- the lower bound of the frequencies, make every on-site potential omega_x^2 q^2/2 + eps U(q) convex.",
      String.raw`\int_{\mathbb R}e^{-\alpha(\omega_-y^2+\varepsilon U(y))}\,dy<+\infty\ \ (\alpha>0)\quad\text{and}\quad\omega_-+\varepsilon\,U''(x)\ge c\ \ (x\in\mathbb R)\quad\Longrightarrow\quad\omega_x^2+\varepsilon\,U''(q)\ge0\ \ (q\in\mathbb R)`,
    ),
    printed(
      'WC-2.3a',
      'Sec. 2, domination of the pinning over the interaction',
      'The domination hypothesis is met by quartic pinning with quartic coupling.',
      String.raw`V''(x-y)^4\le C\bigl(1+U''(x)^2\bigr)\bigl(1+U''(y)^2\bigr)\quad\text{for}\quad U(q)=\tfrac14q^4,\ V(r)=\tfrac14r^4`,
    ),
    printed(
      'WC-2.3b',
      'Sec. 2, domination of the pinning over the interaction',
      'The domination hypothesis is met by quartic pinning with harmonic coupling.',
      String.raw`V''(x-y)^4\le C\bigl(1+U''(x)^2\bigr)\bigl(1+U''(y)^2\bigr)\quad\text{for}\quad U(q)=\tfrac14q^4,\ V(r)=\tfrac12r^2`,
    ),
    printed(
      'WC-2.3c',
      'Sec. 2, domination of the pinning over the interaction',
      'The domination hypothesis is met by sextic pinning with quartic coupling.',
      String.raw`V''(x-y)^4\le C\bigl(1+U''(x)^2\bigr)\bigl(1+U''(y)^2\bigr)\quad\text{for}\quad U(q)=\tfrac16q^6,\ V(r)=\tfrac14r^4`,
    ),
    printed(
      'WC-2.3d',
      'Sec. 2, domination of the pinning over the interaction',
      'The domination hypothesis is met by harmonic coupling without any anharmonic pinning.',
      String.raw`V''(x-y)^4\le C\bigl(1+U''(x)^2\bigr)\bigl(1+U''(y)^2\bigr)\quad\text{for}\quad U(q)=0,\ V(r)=\tfrac12r^2`,
    ),
    printed(
      'WC-2.3e',
      'Sec. 2, domination of the pinning over the interaction; Sec. 5.1, (20)',
      'The domination hypothesis is met by the chain (20), whose pinning is quartic and whose coupling is harmonic plus quartic.',
      String.raw`V''(x-y)^4\le C\bigl(1+U''(x)^2\bigr)\bigl(1+U''(y)^2\bigr)\quad\text{for}\quad\varepsilon U(q)=\tfrac{\varepsilon}{4}q^4,\ \varepsilon V(r)=\tfrac12r^2+\tfrac{\varepsilon}{4}r^4`,
    ),
    asked(
      'WC-2.4',
      'Sec. 2, hypotheses and Gibbs measure',
      'The hypotheses on U and V make the Gibbs measure normalisable for every eps > 0.',
      String.raw`Z(\beta)=\int e^{-\beta H(q,p)}\,dq\,dp<+\infty\quad\text{for every }\varepsilon>0`,
    ),
    printed(
      'WC-2.5',
      'Sec. 2, first sentence; Sec. 3, local balance',
      'The side length has to be at least 3: for N = 2 the local energy balance with the bonds of the periodic lattice breaks down.',
      String.raw`N\ge3,\qquad N=2:\quad Le_x\neq\varepsilon\sum_{k=1}^d\bigl(j_{x-e_k,x}-j_{x,x+e_k}\bigr)`,
    ),
    printed(
      'WC-2.6',
      'Sec. 2, generator S',
      'The noise reverses each momentum p_x at rate one and conserves the energy e_x of every oscillator.',
      String.raw`Su=\sum_{x\in\mathbb Z_N^d}\bigl(u(\dots,-p_x,\dots)-u(\dots,p_x,\dots)\bigr),\qquad Se_x=0`,
    ),
    printed(
      'WC-2.7a',
      'Sec. 2, Gibbs measure; used in Sec. 4.3',
      'The Gibbs measure at inverse temperature beta is stationary for the Hamiltonian dynamics A and for the noisy dynamics L.',
      String.raw`\langle Au\rangle_\beta=0,\qquad\langle Lu\rangle_\beta=0,\qquad\rho_\beta(q,p)=e^{-\beta H(q,p)}/Z(\beta)`,
    ),
    asked(
      'WC-2.7b',
      'Sec. 2, Gibbs measure',
      'The Gibbs measure of the full H is stationary for the uncoupled harmonic generator A_har alone.',
      String.raw`\langle A_{\mathrm{har}}u\rangle_\beta=0`,
    ),
    printed(
      'WC-2.8',
      "Sec. 2, momentum density rho''",
      'The Gibbs density factorises into a position part and a momentum part, and the momentum part is a product of Gaussians of variance 1/beta with the stated normalisation.',
      String.raw`\rho''_\beta(p)=\Bigl(\frac{\beta}{2\pi}\Bigr)^{N^d/2}\prod_{x\in\mathbb Z_N^d}e^{-\beta p_x^2/2}`,
    ),
    printed(
      'WC-2.9',
      'Sec. 2, (1)',
      'Under the Gibbs measure the covariance of two mean-zero functions of the positions decays exponentially with the distance of their supports, times the L^2 norms of their gradients.',
      String.raw`|\langle f\,.\,g\rangle_\beta|\le C\,e^{-c\,d(S(u),S(v))}\,\langle(\nabla_qu)^2\rangle_\beta^{1/2}\,\langle(\nabla_qv)^2\rangle_\beta^{1/2}`,
    ),

    // Section 3, conductivity
    printed(
      'WC-3.1',
      'Sec. 3, definition of e_x',
      'The energy of a particle is its kinetic and harmonic energy, with coefficient nu_x, plus its pinning and half of each of its bond energies; these energies add up to H.',
      String.raw`e_x=\frac12\bigl(p_x^2+\nu_xq_x^2\bigr)+\varepsilon U(q_x)+\frac{\varepsilon}{2}\sum_{y:|x-y|_1=1}V(q_x-q_y),\qquad\sum_xe_x=H`,
    ),
    printed(
      'WC-3.2',
      'Sec. 3, definition of the current',
      'The current between neighbours, mean momentum times the derivative of the even coupling, changes sign when the two sites are exchanged.',
      String.raw`\varepsilon\,j_{x,y}=\varepsilon\,\frac{p_x+p_y}{2}\,V'(q_x-q_y),\qquad j_{y,x}=-j_{x,y}`,
    ),
    printed(
      'WC-3.3',
      'Sec. 3, local balance',
      'Under L the energy e_x changes by the currents that come in along each of the d directions minus those that go out (to be read in d = 1, 2, 3).',
      String.raw`Le_x=\varepsilon\sum_{k=1}^d\bigl(j_{x-e_k,x}-j_{x,x+e_k}\bigr)`,
    ),
    printed(
      'WC-3.4',
      'Sec. 3, (3)',
      "Quantity (3), prefactor included, is the Green-Kubo conductivity, that is, the conductivity of Fourier's law as measured in a steady state between two heat baths.",
      String.raw`\kappa(\varepsilon,\varepsilon')=\lim_{t\to\infty}\lim_{N\to\infty}\kappa(\varepsilon,\varepsilon',N,t)=\lim_{t\to\infty}\lim_{N\to\infty}d^{-1}\beta^2\,\mathsf E_\beta\Bigl(\frac{\varepsilon}{\sqrt t}\int_0^t\mathcal J_N\circ X^{(\varepsilon,\varepsilon')}_s\,ds\Bigr)^2`,
    ),
    printed(
      'WC-3.5',
      'Sec. 3, Theorem 1',
      'Without noise and for 1 <= m <= n, for almost all frequencies: the mean squared rescaled current integrated up to times eps^-n t, divided by that time and by eps^m, vanishes when first N, then 1/eps, then t go to infinity.',
      String.raw`\lim_{t\to\infty}\limsup_{\varepsilon\to0}\limsup_{N\to\infty}\ \varepsilon^{-m}\Bigl\langle\Bigl(\frac{\varepsilon}{\sqrt{\varepsilon^{-n}t}}\int_0^{\varepsilon^{-n}t}\mathcal J_N\circ X^{(\varepsilon,0)}_s\,ds\Bigr)^2\Bigr\rangle_\beta=0`,
    ),
    printed(
      'WC-3.6',
      'Sec. 3, Theorem 2',
      "With noise of strength eps' = eps^n, for almost all frequencies and all eps in [0, eps_0], the Green-Kubo quantity (3), taken without its prefactor, is at most a constant C(n) times eps^(n+2).",
      String.raw`\varepsilon'=\varepsilon^n:\qquad\limsup_{t\to\infty}\limsup_{N\to\infty}\ \mathsf E_\beta\Bigl(\frac{\varepsilon}{\sqrt t}\int_0^t\mathcal J_N\circ X^{(\varepsilon,\varepsilon')}_s\,ds\Bigr)^2\le C(n)\,.\,\varepsilon^{n+2}`,
    ),
    printed(
      'WC-3.7',
      'Sec. 3, Remark 1',
      'If the frequencies take two values only, two of any three oscillators agree, and for d = 1 with n > 1, or for d >= 2, the resonances that follow invalidate the construction.',
      String.raw`\omega_x\in\{a,b\}\ \text{and}\ \bigl((d=1,\ n>1)\ \text{or}\ d\ge2\bigr)\quad\Longrightarrow\quad\langle\omega,\xi\rangle_{\tilde x,r}=0\ \text{for some}\ \xi\neq0`,
    ),
    printed(
      'WC-3.8',
      'Sec. 3, Remark 2',
      'For given n, in d = 1 with harmonic interactions and 2n different frequencies repeated periodically, the construction works at order n, although the true conductivity of that chain is infinite.',
      String.raw`d=1,\quad V(r)=\tfrac12r^2,\quad\omega_{x+2n}=\omega_x\ (2n\text{ different values}):\qquad-A_{\mathrm{har}}u^{(1)}_{\tilde x}=j_{\tilde x},\quad-A_{\mathrm{har}}u^{(k)}_{\tilde x}=A_{\mathrm{anh}}u^{(k-1)}_{\tilde x}\ \ (2\le k\le n)\ \text{is solvable}`,
    ),
    printed(
      'WC-3.9',
      'Sec. 3, Remark 3',
      "In the set-up of Theorem 2, with eps' = eps^n, the noise S produces a diffusion on time scales of order eps^n.",
      String.raw`\varepsilon'=\varepsilon^n:\qquad t_{\mathrm{diffusion}}\sim\varepsilon^n`,
    ),

    // Section 4.1, the Poisson equation
    printed(
      'WC-4.1',
      'Sec. 4, monotony of the diophantine sets',
      'The diophantine set of a bond grows with the radius: the one of radius r is contained in the one of any larger radius.',
      String.raw`D_{\alpha,c}(\tilde x,r)=\Bigl\{\omega:|\langle\omega,\xi\rangle_{\tilde x,r}|\ge\frac{c}{|\xi|_1^\alpha}\ \text{for all }\xi\neq0\text{ on }B_1(\tilde x,r)\Bigr\},\qquad r\le r'\ \Rightarrow\ D_{\alpha,c}(\tilde x,r)\subset D_{\alpha,c}(\tilde x,r')`,
    ),
    printed(
      'WC-4.2',
      'Sec. 4, (4)',
      'For given delta > 0 and radius r, the frequencies around any bond are diophantine with probability at least 1 - delta once alpha is large and c > 0 small enough.',
      String.raw`\mathsf P_\star\bigl(\omega\in D_{\alpha,c}(\tilde x,r)\bigr)\ge1-\delta`,
    ),
    asked(
      'WC-4.2b',
      'Sec. 4, (4); Sec. 4.2, (14)',
      'For frequencies uniform on [1, 2] and r = 0, alpha = 2, |xi| up to 4, sampled bonds are resonant as often as the exact areas say: one bond, two neighbours, and two bonds without a common site, which are independent.',
      String.raw`\mathsf P_\star(\tilde x\notin A_N)=\int_1^2\ell(\omega)\,d\omega,\qquad\mathsf P_\star(\tilde x,\tilde x'\notin A_N)=\int_1^2\ell(\omega)^2\,d\omega,\qquad\mathsf P_\star(\tilde x,\tilde y\notin A_N)=\mathsf P_\star(\tilde x\notin A_N)^2`,
    ),
    printed(
      'WC-4.3',
      'Sec. 4.1, parity observation',
      'A_har and A_anh each turn p-symmetric functions into p-antisymmetric ones and p-antisymmetric functions into p-symmetric ones.',
      String.raw`u(q,-p)=\pm u(q,p)\quad\Longrightarrow\quad(A_{\mathrm{har}}u)(q,-p)=\mp(A_{\mathrm{har}}u)(q,p),\quad(A_{\mathrm{anh}}u)(q,-p)=\mp(A_{\mathrm{anh}}u)(q,p)`,
    ),
    printed(
      'WC-4.4',
      'Sec. 4.1, proof of Lemma 1',
      'For p-antisymmetric f the function g of the angles is odd under reflection about the phases thetabar of the initial condition, so that its zeroth Fourier coefficient vanishes.',
      String.raw`g(q,p;2\overline\theta-\theta)=-g(q,p;\theta),\qquad\hat g(q,p;0)=0,\qquad q_k+ip_k/\omega_k=\bigl(q_k^2+p_k^2/\omega_k^2\bigr)^{1/2}\exp(i\overline\theta_k)`,
    ),
    printed(
      'WC-4.5',
      'Sec. 4.1, Lemma 1 and its proof',
      'For p-antisymmetric f near a diophantine bond, the Fourier series with small divisors gives a p-symmetric solution u of -A_har u = f that depends on the same sites as f.',
      String.raw`u(q,p)=i\sum_{\xi\in\mathbb Z^{N^d}-\{0\}}\frac{\hat g(q,p;\xi)}{\langle\omega\cdot\xi\rangle_{\tilde x,r}},\qquad-A_{\mathrm{har}}u=f`,
    ),
    printed(
      'WC-4.6',
      'Sec. 4.1, Lemma 1, bound',
      'There is an integer m >= 0 such that for every k >= 0 the k-th Sobolev norm of u with respect to the Gibbs measure is at most C_k times the (k+m)-th norm of f.',
      String.raw`|\!|\!|u|\!|\!|_k\le C_k\,|\!|\!|f|\!|\!|_{k+m}`,
    ),
    printed(
      'WC-4.7',
      'Sec. 4.1, (7)',
      'The uncoupled harmonic flow rotates the position and momentum of every oscillator with its own frequency.',
      String.raw`X^{\mathrm{har}}_t(q,p)=\bigl(\dots,\ q_k\cos\omega_kt+(p_k/\omega_k)\sin\omega_kt,\ -\omega_kq_k\sin\omega_kt+p_k\cos\omega_kt,\ \dots\bigr)`,
    ),
    printed(
      'WC-4.8',
      'Sec. 4.1, Lemma 2 and its proof',
      'On functions of the sites of a ball the noise is the number of sites times T - Id, with T the step of the random walk on the signs of the momenta, and the Neumann series in T, divided by that number, solves -S u = f for p-antisymmetric f.',
      String.raw`S=|B_1(\tilde x,r)|\,(T-\mathrm{Id}),\qquad u=\frac{1}{|B_1(\tilde x,r)|}\sum_{k\ge0}T^kf,\qquad-Su=f`,
    ),
    printed(
      'WC-4.9',
      'Sec. 4.1, proof of Lemma 2',
      'The iterates of f under T tend to zero exponentially fast as soon as f has mean zero under the uniform measure on the signs of the momenta.',
      String.raw`\sum_{\sigma\in\{-1,+1\}^{|B_1(\tilde x,r)|}}f(\sigma)=0\quad\Longrightarrow\quad T^kf\to0\ \text{exponentially fast as }k\to\infty`,
    ),
    printed(
      'WC-4.10',
      'Sec. 4.1, Lemma 2, bound',
      'The solution of -S u = f is bounded in every Gibbs-Sobolev norm by a constant times the same norm of f, without loss of derivatives.',
      String.raw`|\!|\!|u|\!|\!|_k\le C_k\,|\!|\!|f|\!|\!|_k`,
    ),
    printed(
      'WC-4.11',
      'Sec. 4.1, (8)-(10)',
      'Under the non-resonance condition on the bond, the hierarchy that starts from the current can be solved at every order 1, ..., n, and the k-th solution depends on the sites of the ball of radius k - 1 around the bond only.',
      String.raw`-A_{\mathrm{har}}u^{(1)}_{\tilde x}=j_{\tilde x},\quad-A_{\mathrm{har}}u^{(2)}_{\tilde x}=A_{\mathrm{anh}}u^{(1)}_{\tilde x},\ \dots,\quad-A_{\mathrm{har}}u^{(n)}_{\tilde x}=A_{\mathrm{anh}}u^{(n-1)}_{\tilde x}`,
    ),
    printed(
      'WC-4.12',
      'Sec. 4.1, (11)',
      "With eps' = eps^n and the truncated series u, the current is -L u plus a remainder eps^n S v, where v is u minus the solution v^(n) of -S v^(n) = A_anh u^(n).",
      String.raw`j_{\tilde x}=-Lu_{\tilde x}+\varepsilon^n\bigl(A_{\mathrm{anh}}u^{(n)}_{\tilde x}+Su_{\tilde x}\bigr)=-Lu_{\tilde x}+\varepsilon^nSv_{\tilde x},\qquad u_{\tilde x}=u^{(1)}_{\tilde x}+\varepsilon u^{(2)}_{\tilde x}+\dots+\varepsilon^{n-1}u^{(n)}_{\tilde x},\quad v_{\tilde x}=u_{\tilde x}-v^{(n)}_{\tilde x}`,
    ),
    printed(
      'WC-4.13',
      'Sec. 4.1, Remark',
      'The zero-mean condition is met at all orders without a choice of a particular solution: at each order any solution will do, and any function of the site energies may be added to it.',
      String.raw`u^{(k)}_{\tilde x}\ \mapsto\ u^{(k)}_{\tilde x}+h_k\bigl((p_y^2+\omega_y^2q_y^2)_y\bigr)\ \text{keeps}\ -A_{\mathrm{har}}u^{(k+1)}_{\tilde x}=A_{\mathrm{anh}}u^{(k)}_{\tilde x}\ \text{solvable}`,
    ),

    // Section 4.2, resonances
    printed(
      'WC-4.14',
      'Sec. 4.2, (12)',
      'For a set K of sites, L applied to its energy, divided by eps, is the signed sum of the currents on its border: sign + where the head b of the bond (a, b) lies in K, sign - where its tail a does.',
      String.raw`\varepsilon^{-1}L\Bigl(\sum_{x\in K}e_x\Bigr)=\sum_{\tilde x\in\partial K}\zeta(\tilde x)\,j_{\tilde x},\qquad\tilde x=(a,b):\ \zeta(\tilde x)=1\ \text{if}\ b\in K,\ \zeta(\tilde x)=-1\ \text{if}\ a\in K`,
    ),
    printed(
      'WC-4.15',
      'Sec. 4.2, proof of Lemma 3',
      'Cut a cluster by the bonds P(s, k) that go in direction k from the layer s, and let K(s, k) be its sites beyond that layer: every other border bond of K(s, k) is a border bond of the cluster.',
      String.raw`\partial K(s,k)-P(s,k)\subset\partial C_\gamma,\qquad P(s,k)=\{\tilde x=(a,a+e_k)\in C_\gamma:a_k=s\},\quad K(s,k)=\{x\in C_\gamma:x_k>s\}`,
    ),
    printed(
      'WC-4.16',
      'Sec. 4.2, Lemma 3',
      'For every cluster, the sum of its currents is an integer combination of the currents on its border minus L/eps applied to an integer combination of its site energies (to be read in d = 1, 2, 3).',
      String.raw`\sum_{\tilde x\in C_\gamma}j_{\tilde x}=\sum_{\tilde x\in\partial C_\gamma}\theta_1(\tilde x,\gamma)\,j_{\tilde x}-\varepsilon^{-1}L\Bigl(\sum_{x\in C_\gamma\subset\mathbb Z_N^d}\theta_2(x)\,e_x\Bigr)`,
    ),
    printed(
      'WC-4.17',
      'Sec. 4.2, Lemma 3, bounds',
      'Both integer weights are at most C m^d, where m is the length of the longest self-avoiding path in the cluster and C depends on the dimension only; how sharp the power is remains to be measured.',
      String.raw`\sup_{\tilde x\in\partial C_\gamma}|\theta_1(\tilde x,\gamma)|\le C\,m^d,\qquad\sup_{x\in C_\gamma}|\theta_2(x)|\le C\,m^d,\qquad m=\ell(C_\gamma)`,
    ),
    printed(
      'WC-4.18',
      'Sec. 4.2, (13)',
      'The total current is a weighted sum of the non-resonant currents, with weights psi1, minus L/eps applied to the centred site energies with weights psi2.',
      String.raw`J_N=\sum_{\tilde x\in A_N}\psi_1(\tilde x)\,j_{\tilde x}-\varepsilon^{-1}L\Bigl(\sum_{x\in\mathbb Z_N^d}\psi_2(x)\bigl(e_x-\langle e\rangle_\beta\bigr)\Bigr)`,
    ),
    printed(
      'WC-4.19',
      'Sec. 4.2, (14)',
      'For delta small enough, the length of the cluster of a given bond has an exponential tail.',
      String.raw`\mathsf P_\star\bigl(\ell(C(\tilde x))=m\bigr)\le C\,e^{-c'm}`,
    ),
    printed(
      'WC-4.20',
      'Sec. 4.2, after (14)',
      'The number of self-avoiding paths of length m in the lattice of bonds is at most (2d - 1)^m.',
      String.raw`\#\{\text{self-avoiding paths of length }m\text{ in }\tilde{\mathbb Z}^d_N\}\le(2d-1)^m`,
    ),
    printed(
      'WC-4.21a',
      'Sec. 4.2, Lemma 4, (15)',
      'For mean-zero local functions f, one per bond and uniformly bounded in H^1, the rescaled sum over the non-resonant bonds with weights psi1 has a variance bounded almost surely as N grows.',
      String.raw`\limsup_{N\to\infty}\Bigl\langle\Bigl(\frac{1}{N^{d/2}}\sum_{\tilde x\in A_N}\psi_1(\tilde x)\,f_{\tilde x}\Bigr)^2\Bigr\rangle_\beta\le C`,
    ),
    printed(
      'WC-4.21b',
      'Sec. 4.2, Lemma 4, (16)',
      'The rescaled sum of the site energies with weights psi2, each energy reduced by one common mean <e>_beta, has a second moment bounded almost surely as N grows.',
      String.raw`\limsup_{N\to\infty}\Bigl\langle\Bigl(\frac{1}{N^{d/2}}\sum_{x\in\mathbb Z_N^d}\psi_2(x)\bigl(e_x-\langle e\rangle_\beta\bigr)\Bigr)^2\Bigr\rangle_\beta\le C`,
    ),
    printed(
      'WC-4.21c',
      'Sec. 4.2, proof of Lemma 4',
      'The variance V_N is at most the double sum of psi1 psi1 times the absolute correlations, and this, by Cauchy-Schwarz, at most the double sum of psi1 squared times the absolute correlations.',
      String.raw`V_N\le\frac{1}{N^d}\sum_{\tilde x,\tilde y\in A_N}\psi_1(\tilde x)\,\psi_1(\tilde y)\,|\langle f_{\tilde x}f_{\tilde y}\rangle_\beta|\le\frac{1}{N^d}\sum_{\tilde x,\tilde y\in A_N}\psi_1^2(\tilde x)\,|\langle f_{\tilde x}f_{\tilde y}\rangle_\beta|`,
    ),
    printed(
      'WC-4.21d',
      'Sec. 4.2, proof of Lemma 4, (17)',
      'Every moment of psi1 over the random frequencies is bounded uniformly in the bond.',
      String.raw`\mathsf E_\star\bigl(|\psi_1(\tilde x)|^p\bigr)\le C_p`,
    ),
    printed(
      'WC-4.21e',
      'Sec. 4.2, proof of Lemma 4',
      'V_N is at most Y_N + Z_N, where Y_N carries the centred psi1 squared and Z_N its expectation; Z_N is a bounded deterministic sequence.',
      String.raw`V_N\le\frac{1}{N^d}\sum_{\tilde x\in A_N}\bigl(\psi_1^2(\tilde x)-\mathsf E_\star(\psi_1^2(\tilde x))\bigr)\rho_{\tilde x}+\frac{1}{N^d}\sum_{\tilde x\in A_N}\mathsf E_\star(\psi_1^2(\tilde x))\,\rho_{\tilde x}=:Y_N+Z_N,\qquad\rho_{\tilde x}:=\sum_{\tilde y\in A_N}|\langle f_{\tilde x}f_{\tilde y}\rangle_\beta|\le C`,
    ),
    printed(
      'WC-4.21f',
      'Sec. 4.2, proof of Lemma 4, (19)',
      'The second moment of Y_N is at most C/N^(2d) times the double sum of the correlations of the centred psi1 squared, phi.',
      String.raw`\mathsf E_\star(Y_N^2)\le\frac{C}{N^{2d}}\sum_{\tilde x,\tilde y\in A_N}\mathsf E_\star\bigl(\phi(\tilde x)\,\phi(\tilde y)\bigr),\qquad\phi(\tilde x)=\bigl(\psi_1^2(\tilde x)-\mathsf E_\star(\psi_1^2(\tilde x))\bigr)`,
    ),
    printed(
      'WC-4.21g',
      'Sec. 4.2, proof of Lemma 4',
      'Given the event E that neither of two distant bonds borders a large cluster, the mean of phi is at most a constant times its unconditional mean in absolute value, hence bounded.',
      String.raw`|\mathsf E_\star(\phi(\tilde x)\,|\,E)|\le C\,|\mathsf E_\star(\phi(\tilde x))|\le C`,
    ),
    printed(
      'WC-4.21h',
      'Sec. 4.2, proof of Lemma 4',
      'Since phi has mean zero, the product of the two means given E, times P(E), is minus the product of the one given E with the other given the complement of E, times the probability of the complement.',
      String.raw`\mathsf E_\star(\phi(\tilde x)\,|\,E)\,\mathsf E_\star(\phi(\tilde y)\,|\,E)\,\mathsf P_\star(E)=-\mathsf E_\star(\phi(\tilde x)\,|\,E)\,\mathsf E_\star(\phi(\tilde y)\,|\,E^{\mathrm c})\,\mathsf P_\star(E^{\mathrm c})`,
    ),
    printed(
      'WC-4.21i',
      'Sec. 4.2, end of the proof of Lemma 4',
      'The correlation of phi at two bonds decays exponentially with their distance, so that the second moment of Y_N is at most C/N^d.',
      String.raw`|\mathsf E_\star(\phi(\tilde x)\,\phi(\tilde y))|\le C\,e^{-c'|\tilde x-\tilde y|_1},\qquad\mathsf E_\star(Y_N^2)\le C/N^d`,
    ),
    printed(
      'WC-4.21j',
      'Sec. 4.2, proof of Lemma 4, (18)',
      'For the almost sure bound by Borel-Cantelli, the moment p = 4 of Y_N is enough in d = 1, and p = 2 is enough in d >= 2.',
      String.raw`\sum_{N\ge1}\mathsf E_\star\bigl(|Y_N|^p\bigr)<+\infty\quad\text{with }p=4\text{ if }d=1,\quad p=2\text{ if }d\ge2`,
    ),

    // Sections 4.3 and 4.4
    printed(
      'WC-4.22',
      'Sec. 4.3, decomposition of the time integral',
      'The time integral of the rescaled current over sqrt(t) is the sum of five terms: two martingales, one boundary term each for the solutions u and for the site energies, and the time integral of eps^n S applied to the v.',
      String.raw`\frac{1}{\sqrt t}\int_0^t\mathcal J_N\circ X_s\,ds=M_t+\frac{1}{t^{1/2}N^{d/2}}\sum_{\tilde x\in A_N}\psi_1(\tilde x)\bigl(u_{\tilde x}-u_{\tilde x}\circ X_t\bigr)+N_t+\frac{\varepsilon^{-1}}{t^{1/2}N^{d/2}}\sum_{x\in\mathbb Z_N^d}\psi_2(x)\bigl((e_x-\langle e\rangle_\beta)\circ X_t-(e_x-\langle e\rangle_\beta)\bigr)+\frac{\varepsilon^n}{\sqrt t}\int_0^tS\Bigl(\frac{1}{N^{d/2}}\sum_{\tilde x\in A_N}\psi_1(\tilde x)\,v_{\tilde x}\circ X_s\Bigr)ds`,
    ),
    asked(
      'WC-4.22p',
      'Sec. 4.3',
      'Along a motion of the chain, flips of momenta included, site energies, solutions of the Poisson equation and the total current change by the time integrals that the generator says.',
      String.raw`u(T)-u(0)-\sum_{\text{flips}}\Delta u=-\int_0^Tj\,ds+\varepsilon^n\int_0^TA_{\mathrm{anh}}u^{(n)}\,ds`,
    ),
    printed(
      'WC-4.23',
      'Sec. 4.3, martingale M_t',
      'The variance of M_t is the Gibbs mean of F times -eps^n S F, with F the rescaled sum of the psi1 u, and is O(eps^n).',
      String.raw`\mathsf E_\beta(M_t^2)=\Bigl\langle\Bigl(\frac{1}{N^{d/2}}\sum_{\tilde x\in A_N}\psi_1(\tilde x)\,u_{\tilde x}\Bigr)\Bigl(\frac{-\varepsilon^nS}{N^{d/2}}\sum_{\tilde x\in A_N}\psi_1(\tilde x)\,u_{\tilde x}\Bigr)\Bigr\rangle_\beta=\mathcal O(\varepsilon^n)`,
    ),
    printed(
      'WC-4.24',
      'Sec. 4.3, martingale N_t',
      'Since the noise conserves every site energy, the variance of N_t is zero.',
      String.raw`\mathsf E_\beta(N_t^2)=\Bigl\langle\Bigl(\frac{\varepsilon^{-1}}{N^{d/2}}\sum_{x\in\mathbb Z_N^d}\psi_2(x)(e_x-\langle e\rangle_\beta)\Bigr)\Bigl(\frac{-\varepsilon^{n-1}S}{N^{d/2}}\sum_{x\in\mathbb Z_N^d}\psi_2(x)(e_x-\langle e\rangle_\beta)\Bigr)\Bigr\rangle_\beta=0`,
    ),
    printed(
      'WC-4.25',
      'Sec. 4.3, boundary term of u',
      'The variance of the boundary term of the solutions u is at most 2/t times the mean square of their rescaled sum F, hence O(1/t).',
      String.raw`\mathsf E_\beta\Bigl(\frac{1}{t^{1/2}N^{d/2}}\sum_{\tilde x\in A_N}\psi_1(\tilde x)\bigl(u_{\tilde x}-u_{\tilde x}\circ X_t\bigr)\Bigr)^2\le\frac2t\Bigl\langle\Bigl(\frac{1}{N^{d/2}}\sum_{\tilde x\in A_N}\psi_1(\tilde x)\,u_{\tilde x}\Bigr)^2\Bigr\rangle_\beta=\mathcal O(t^{-1})`,
    ),
    printed(
      'WC-4.26',
      'Sec. 4.3, last term',
      'By the H_-1 bound with a universal constant, the variance of the S v term is at most C eps^(2n) times the mean of S v against the inverse of -eps^n S, hence O(eps^n).',
      String.raw`\mathsf E_\beta\Bigl(\frac{\varepsilon^n}{\sqrt t}\int_0^tS\Bigl(\frac{1}{N^{d/2}}\sum_{\tilde x\in A_N}\psi_1(\tilde x)\,v_{\tilde x}\circ X_s\Bigr)ds\Bigr)^2\le C\varepsilon^{2n}\Bigl\langle\Bigl(\frac{S}{N^{d/2}}\sum_{\tilde x\in A_N}\psi_1(\tilde x)\,v_{\tilde x}\Bigr)(-\varepsilon^nS)^{-1}\Bigl(\frac{S}{N^{d/2}}\sum_{\tilde x\in A_N}\psi_1(\tilde x)\,v_{\tilde x}\Bigr)\Bigr\rangle_\beta=\mathcal O(\varepsilon^n)`,
    ),
    printed(
      'WC-4.27a',
      'Sec. 4.4, first term',
      'Without noise the term with L acting on the psi1 u integrates to a boundary term, whose variance is O(eps^2/t).',
      String.raw`\Bigl\langle\Bigl(\frac{\varepsilon}{\sqrt t}\int_0^{\varepsilon^{-n}t}\frac{-L}{N^{d/2}}\sum_{\tilde x\in A_N}\psi_1(\tilde x)\,u_{\tilde x}\Bigr)^2\Bigr\rangle_\beta=\Bigl\langle\Bigl(\frac{-\varepsilon}{\sqrt t}\frac{1}{N^{d/2}}\sum_{\tilde x\in A_N}\psi_1(\tilde x)\bigl(u_{\tilde x}\circ X_{\varepsilon^{-n}t}-u_{\tilde x}\bigr)\Bigr)^2\Bigr\rangle_\beta=\mathcal O(\varepsilon^2t^{-1})`,
    ),
    printed(
      'WC-4.27b',
      'Sec. 4.4, second term',
      'Without noise the term with L acting on the psi2 e (the sum printed over x not in A_N) has variance O(1/t).',
      String.raw`\Bigl\langle\Bigl(\frac{1}{\sqrt t}\int_0^{\varepsilon^{-n}t}\frac{L}{N^{d/2}}\sum_{x\notin A_N}\psi_2(x)\,e_x\Bigr)^2\Bigr\rangle_\beta=\mathcal O(t^{-1})`,
    ),
    printed(
      'WC-4.27c',
      'Sec. 4.4, third term',
      "By Jensen's inequality the variance of the remainder is at most eps t times the mean square of the rescaled sum of the psi1 w, hence O(eps t).",
      String.raw`\Bigl\langle\Bigl(\frac{\varepsilon^{n+1}}{\sqrt t}\int_0^{\varepsilon^{-n}t}\frac{1}{N^{d/2}}\sum_{\tilde x\in A_N}\psi_1(\tilde x)\,w_{\tilde x}\,ds\Bigr)^2\Bigr\rangle_\beta\le\varepsilon t\Bigl\langle\Bigl(\frac{1}{\varepsilon^{-n}t}\int_0^{\varepsilon^{-n}t}\Bigl(\frac{1}{N^{d/2}}\sum_{\tilde x\in A_N}\psi_1(\tilde x)\,w_{\tilde x}\Bigr)^2ds\Bigr)\Bigr\rangle_\beta=\varepsilon t\Bigl\langle\Bigl(\frac{1}{N^{d/2}}\sum_{\tilde x\in A_N}\psi_1(\tilde x)\,w_{\tilde x}\Bigr)^2\Bigr\rangle_\beta=\mathcal O(\varepsilon t)`,
    ),

    // Section 5, related models
    printed(
      'WC-5.1',
      'Sec. 5.1, Remark',
      'For the chain (20) the Green-Kubo conductivity obeys an exact scaling: dividing the inverse temperature and the coupling by the same r > 0 leaves it unchanged.',
      String.raw`\kappa(\beta,\varepsilon)=\kappa(\beta/r,\varepsilon/r)\quad\text{for any }r>0`,
    ),
    printed(
      'WC-5.2',
      'Sec. 5.1, explicit form of the harmonic flow',
      'Along the harmonic flow of the pinned chain, f is evaluated at sums over the eigenmodes xi_j, which rotate with the frequencies omega_j.',
      String.raw`f\circ X^{\mathrm{har}}_t(q,p)=f\Bigl(\dots,\ \sum_{j=1}^N\bigl(\langle q,\xi_j\rangle\cos\omega_jt+(\langle p,\xi_j\rangle/\omega_j)\sin\omega_jt\bigr),\ \sum_{j=1}^N\bigl(-\omega_j\langle q,\xi_j\rangle\cos\omega_jt+\langle p,\xi_j\rangle\sin\omega_jt\bigr),\ \dots\Bigr)`,
    ),
    printed(
      'WC-5.3',
      'Sec. 5.1, on the harmonic current',
      'For the current of a harmonic interaction in the pinned disordered chain (open chain or ring), a special cancellation removes every possible resonance from the solution of the Poisson equation.',
      String.raw`-A_{\mathrm{har}}u=j^{\mathrm{har}}_{x,x+1}\quad\text{is solved without small divisors}`,
    ),
    printed(
      'WC-5.4',
      'Sec. 5.2, (21) and the generator',
      'The equations of motion of the spin chain conserve H and the length of every spin, and their generator splits into precession in the local fields plus eps times precession about the neighbouring spins.',
      String.raw`\dot S_x=\nabla_xH\wedge S_x,\qquad Au=\sum_{x\in\mathbb Z_N}(\nabla_xH\wedge S_x)\cdot\nabla_xu=\sum_{x\in\mathbb Z_N}(\omega_x\wedge S_x)\cdot\nabla_xu+\varepsilon\sum_{x\in\mathbb Z_N}\bigl((S_{x-1}+S_{x+1})\wedge S_x\bigr)\cdot\nabla_xu=A_{\mathrm{har}}u+\varepsilon A_{\mathrm{anh}}u`,
    ),
    printed(
      'WC-5.5',
      'Sec. 5.2, energy and current of the spin chain',
      'With e_x containing half of each adjacent bond energy, A e_x is eps times incoming minus outgoing current, where the current has a field part and an eps/2 part of two triple products.',
      String.raw`Ae_x=\varepsilon\bigl(j_{x-1,x}-j_{x,x+1}\bigr),\quad e_x=\omega_x\cdot S_x+\frac{\varepsilon}{2}S_{x-1}\cdot S_x+\frac{\varepsilon}{2}S_x\cdot S_{x+1},\quad j_{x,x+1}=\frac{\omega_x+\omega_{x+1}}{2}\cdot(S_x\wedge S_{x+1})+\frac{\varepsilon}{2}\bigl((S_{x-1}\wedge S_x)\cdot S_{x+1}+(S_x\wedge S_{x+1})\cdot S_{x+2}\bigr)`,
    ),
    printed(
      'WC-5.6',
      'Sec. 5.2, eps = 0',
      'At eps = 0 each spin precesses about its field at a constant angular velocity equal to the square of the length of that field.',
      String.raw`\varepsilon=0:\qquad\dot\varphi_x=|\omega_x|^2`,
    ),
    printed(
      'WC-5.7',
      'Sec. 5.2, (22) and 1-symmetry',
      'Call 1-symmetric the functions invariant under the simultaneous reflection of all omega_{1,x} to -omega_{1,x}; if every omega_{1,x} vanishes, the currents are 1-antisymmetric and A exchanges 1-symmetric and 1-antisymmetric functions.',
      String.raw`\omega_{1,x}=0\ \text{for all }x\in\mathbb Z_N,\qquad R:\omega_{1,x}\mapsto-\omega_{1,x},\qquad j_{x,x+1}\circ R=-j_{x,x+1},\qquad u\circ R=\pm u\ \Rightarrow\ (Au)\circ R=\mp Au`,
    ),
    printed(
      'WC-5.8',
      'Sec. 5.2, last paragraph',
      'The author expects the hierarchy (8)-(9) of the spin chain to be solvable without the assumption that the first field components vanish, although no symmetry is known that ensures it.',
      String.raw`\omega_{1,x}\neq0:\qquad-A_{\mathrm{har}}u^{(1)}=j_{x,x+1},\quad-A_{\mathrm{har}}u^{(k+1)}=A_{\mathrm{anh}}u^{(k)}\quad\text{is solvable}`,
    ),
    printed(
      'WC-5.9',
      'Sec. 5.3, uncoupled frequency',
      'In the chain of quartic oscillators the uncoupled motion of energy e is periodic with a frequency that scales as the fourth root of e; the constant is not printed and is to be given.',
      String.raw`\omega_{x,0}\sim(e_{x,0})^{1/4},\qquad e_{x,0}=\frac{p_x^2}{2}+\frac{q_x^4}{4}`,
    ),

    // Further statements
    printed(
      'WC-1.1',
      'Abstract',
      'The conductivity goes to zero with eps faster than any power of eps; this is presented as a consequence of Theorems 1 and 2.',
      String.raw`\lim_{\varepsilon\to0}\varepsilon^{-m}\kappa(\varepsilon)=0\quad\text{for every }m\ge1`,
    ),
    printed(
      'WC-3.4b',
      'Sec. 3, after (3)',
      'All results remain valid when the total current is restricted to the bonds of one direction e_k; this takes Lemma 3 and decomposition (13) for the restricted current (to be read in d = 1, 2, 3).',
      String.raw`\varepsilon J^{(k)}_N=\varepsilon\sum_{x}j_{x,x+e_k},\qquad\sum_{\tilde x\in C_\gamma,\ \tilde x=(a,a+e_k)}j_{\tilde x}=\sum_{\tilde x\in\partial C_\gamma}\theta_1(\tilde x,\gamma)\,j_{\tilde x}-\varepsilon^{-1}L\Bigl(\sum_{x\in C_\gamma}\theta_2(x)\,e_x\Bigr)`,
    ),
    printed(
      'WC-3.8b',
      'Sec. 3, Remark 2',
      'The harmonic chain with 2n frequencies repeated periodically is known to have an infinite conductivity.',
      String.raw`d=1,\quad V(r)=\tfrac12r^2,\quad\omega_{x+2n}=\omega_x:\qquad\kappa=+\infty`,
    ),
    printed(
      'WC-4.5a',
      'Sec. 4.1, proof of Lemma 1, (5)',
      'For z > 0 the Laplace transform in time of f along the harmonic flow is the unique solution of the resolvent equation of A_har.',
      String.raw`u_z=\int_0^\infty e^{-zt}e^{A_{\mathrm{har}}t}f\,dt=\int_0^\infty e^{-zt}f\circ X^{\mathrm{har}}_t\,dt,\qquad(z-A_{\mathrm{har}})u_z=f`,
    ),
    printed(
      'WC-4.5b',
      'Sec. 4.1, proof of Lemma 1, (6)',
      'As z > 0 tends to zero, u_z tends to u and A_har u_z to A_har u, with the limits understood for example in L^2 of the phase space, printed without a weight.',
      String.raw`\lim_{0<z\to0}u_z=u\quad\text{and}\quad\lim_{0<z\to0}A_{\mathrm{har}}u_z=A_{\mathrm{har}}u\quad\text{in}\quad L^2(\mathbb R^{2N^d})`,
    ),
    printed(
      'WC-4.6b',
      'Sec. 4.1, after Lemma 1',
      "There is a non-negative integer m' such that for every k >= 0 the k-th Gibbs-Sobolev norm of A_anh u is at most C_k times the (k+m')-th norm of f.",
      String.raw`|\!|\!|A_{\mathrm{anh}}u|\!|\!|_k\le C_k\,|\!|\!|f|\!|\!|_{k+m'}`,
    ),
    printed(
      'WC-4.10b',
      'Sec. 4.1, after (10)',
      'Lemma 2, which assumes f to live on a ball of radius r at most n - 1, provides a v^(n) with -S v^(n) = A_anh u^(n).',
      String.raw`-Sv^{(n)}_{\tilde x}=A_{\mathrm{anh}}u^{(n)}_{\tilde x},\qquad0\le r\le n-1`,
    ),
    printed(
      'WC-4.12b',
      'Sec. 4.1, after (11)',
      'The functions u and v of (11) have mean zero and depend only on the sites of the ball of radius n around the bond.',
      String.raw`\langle u_{\tilde x}\rangle_\beta=\langle v_{\tilde x}\rangle_\beta=0,\qquad u_{\tilde x},\,v_{\tilde x}\ \text{functions of}\ (q_y,p_y),\ y\in B_1(\tilde x,n)`,
    ),
    printed(
      'WC-4.13b',
      'Sec. 4.1, Remark',
      'The noise S breaks the exchange of p-symmetric and p-antisymmetric functions, and this lets energy diffuse.',
      String.raw`f(q,-p)=-f(q,p)\quad\nRightarrow\quad(Sf)(q,-p)=(Sf)(q,p)`,
    ),
    printed(
      'WC-4.13c',
      'Sec. 4.1, Remark',
      'Every function of the uncoupled energies lies in the kernel of A_har, and -A_har u = f can be solved only if f has mean zero on every microcanonical surface of given uncoupled energies.',
      String.raw`A_{\mathrm{har}}\,h\bigl((p_y^2+\omega_y^2q_y^2)_y\bigr)=0,\qquad-A_{\mathrm{har}}u=f\ \Rightarrow\ \frac{1}{(2\pi)^{N^d}}\int_{[0,2\pi]^{N^d}}g(q,p;\theta)\,d\theta=0\ \text{for all}\ (q,p)`,
    ),
    printed(
      'WC-4.18b',
      'Sec. 4.2, after (13)',
      'The sum that defines psi1 has at most two non-zero terms, and psi1 has absolute value one on the bonds that border no cluster.',
      String.raw`\psi_1(\tilde x)=1+\sum_{\gamma:\tilde x\in\partial C_\gamma}\theta_1(\tilde x,\gamma),\qquad\#\{\gamma:\tilde x\in\partial C_\gamma\}\le2,\qquad\tilde x\notin\bigcup_\gamma\partial C_\gamma\ \Rightarrow\ |\psi_1(\tilde x)|=1`,
    ),
    printed(
      'WC-4.19b',
      'Sec. 4.2, after (14)',
      'The events that two bonds are resonant are independent as soon as their balls of radius n have no site in common.',
      String.raw`B_1(\tilde x,n)\cap B_1(\tilde y,n)=0\ \Rightarrow\ \mathsf P_\star\bigl(\omega\notin D_{\alpha,c}(\tilde x,n),\ \omega\notin D_{\alpha,c}(\tilde y,n)\bigr)=\mathsf P_\star\bigl(\omega\notin D_{\alpha,c}(\tilde x,n)\bigr)\,\mathsf P_\star\bigl(\omega\notin D_{\alpha,c}(\tilde y,n)\bigr)`,
    ),
    printed(
      'WC-4.22a',
      'Sec. 4.3, first formula',
      'Equations (11) and (13) together write the current as minus L of the psi1 u, minus L/eps of the psi2 times the centred energies, plus eps^n S of the psi1 v, with the ranges of the sums as printed.',
      String.raw`J_N=-L\Bigl(\sum_{\tilde x\in A_N}\psi_1(\tilde x)\,u_{\tilde x}\Bigr)-\varepsilon^{-1}L\Bigl(\sum_{\tilde x\in\mathbb Z_N^d}\psi_2(x)\bigl(e_x-\langle e\rangle_\beta\bigr)\Bigr)+\varepsilon^nS\Bigl(\sum_{\tilde x\in A_N}\psi_1(\tilde x)\,v_{\tilde x}\Bigr)`,
    ),
    printed(
      'WC-4.25b',
      'Sec. 4.3, boundary term of the energies',
      'The boundary term of the site energies with weights psi2 has variance O(eps^-2 t^-1).',
      String.raw`\mathsf E_\beta\Bigl(\frac{\varepsilon^{-1}}{t^{1/2}N^{d/2}}\sum_{x\in\mathbb Z_N^d}\psi_2(x)\bigl(e_x-e_x\circ X_t\bigr)\Bigr)^2=\mathcal O(\varepsilon^{-2}t^{-1})`,
    ),
    printed(
      'WC-4.27d',
      'Sec. 4.4, beginning',
      'For the proof of Theorem 1 the case m = n is sufficient, so that the limit of the printed quantity has to be taken.',
      String.raw`1\le m\le n:\ \ m=n\ \text{is enough},\qquad\beta^2\Bigl\langle\Bigl(\frac{\varepsilon}{\sqrt t}\int_0^{\varepsilon^{-n}t}\mathcal J_N\circ X^{(\varepsilon,0)}_s\,ds\Bigr)^2\Bigr\rangle_\beta`,
    ),
    printed(
      'WC-4.27e',
      'Sec. 4.4, decomposition of the current',
      "Without noise (eps' = 0) the current at a non-resonant bond is -L u plus the remainder eps^n A_anh u^(n).",
      String.raw`j_{\tilde x}=-Lu_{\tilde x}+\varepsilon^nA_{\mathrm{anh}}u^{(n)}_{\tilde x}=:-Lu_{\tilde x}+\varepsilon^nw_{\tilde x}`,
    ),
    printed(
      'WC-5.0',
      'Sec. 5.1, (20)',
      'For the chain (20) the generators A_har and A_anh also exchange p-symmetric and p-antisymmetric functions.',
      String.raw`H(q,p)=\frac12\sum_{x\in\mathbb Z_N}\bigl(p_x^2+\omega_x^2q_x^2\bigr)+\frac12\sum_{x\in\mathbb Z_N}(q_x-q_{x+1})^2+\frac{\varepsilon}{4}\sum_{x\in\mathbb Z_N}q_x^4+\frac{\varepsilon}{4}\sum_{x\in\mathbb Z_N}(q_x-q_{x+1})^4,\qquad u(q,-p)=\pm u(q,p)\ \Rightarrow\ (A_{\mathrm{har}}u)(q,-p)=\mp(A_{\mathrm{har}}u)(q,p),\ (A_{\mathrm{anh}}u)(q,-p)=\mp(A_{\mathrm{anh}}u)(q,p)`,
    ),
    printed(
      'WC-5.2b',
      'Sec. 5.1, after the explicit flow',
      'With thetabar_j the phase of the complex amplitude of mode j, p-antisymmetry of f makes g odd under reflection about thetabar, so that its Fourier expansion has no constant mode.',
      String.raw`g(q,p,2\overline\theta-\theta)=-g(q,p,\theta),\qquad\hat g(q,p;0)=0,\qquad\overline\theta_j=\arg\bigl(\langle q,\xi_j\rangle+i\langle p,\xi_j\rangle/\omega_j\bigr)`,
    ),
    printed(
      'WC-5.4b',
      'Sec. 5.2, eps = 0',
      'At eps = 0 the energy omega_x . S_x of each spin is conserved and fixes the plane, perpendicular to omega_x, in which it precesses.',
      String.raw`\varepsilon=0:\qquad A(\omega_x\cdot S_x)=0,\qquad S_x\in\{s\in\mathbb R^3:\omega_x\cdot s=\mathrm{const}\}\perp\omega_x`,
    ),
  ],
};
