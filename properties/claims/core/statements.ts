import type { Paper, Statement } from '../statement.ts';

const own = (id: string, place: string, text: string, tex: string): Statement => ({ id, place, text, tex, origin: 'asked' });

/** What Tsingou claims of its own core. */
export const coreStatements: Paper = {
  id: 'core',
  title: "Tsingou's own core",
  authors: 'the authors of Tsingou',
  statements: [
    own(
      'core/energy',
      'dynamics/flow',
      'Every symplectic scheme of order p keeps the energy up to a bounded error of order h^p, and without drift.',
      String.raw`|H(z_h(t)) - H(z(0))| \le C h^p`,
    ),
    own(
      'core/time-reversal',
      'dynamics/flow',
      'Every symmetric scheme is time-reversible up to rounding.',
      String.raw`R\,\Phi_h^n\,R\,\Phi_h^n = \mathrm{id}`,
    ),
    own(
      'core/convergence-order',
      'dynamics/flow',
      'Every scheme has the order it claims, on nonlinear chains.',
      String.raw`\lVert z_h - z_{h/2}\rVert / \lVert z_{h/2} - z_{h/4}\rVert \to 2^p`,
    ),
    own(
      'core/reflection',
      'dynamics/flow',
      'The mirrored chain from the mirrored start is the mirror image, bit for bit.',
      String.raw`S\,\Phi_h = \Phi_h\,S`,
    ),
    own(
      'core/alpha-scaling',
      'dynamics/flow',
      'Displacements times c and alpha over c is a symmetry, bit for bit when c is a power of two.',
      String.raw`V_{\alpha/c}(c\,r) = c^2\,V_\alpha(r)`,
    ),
    own(
      'core/agreement',
      'dynamics/flow',
      'As the step goes to zero the core arrives where the high-precision reference does, which knows only the Hamiltonian.',
      String.raw`\lim_{h \to 0} z_h(t) = z(t)`,
    ),
    own(
      'core/site-chain-agreement',
      'dynamics/flow',
      'A chain whose coefficients belong to its sites, each using its own for both its bonds, arrives where its equations of motion say.',
      String.raw`m_j \ddot q_j = V_j'(q_{j+1} - q_j) - V_j'(q_j - q_{j-1}) - U_j'(q_j)`,
    ),
    own(
      'core/force',
      'chain/force',
      'The force is minus the gradient of the Hamiltonian, up to the rounding of its terms.',
      String.raw`f_j = -\partial H / \partial q_j`,
    ),
    own(
      'core/energy-value',
      'chain/energy',
      'The energy is the value of the Hamiltonian, up to the rounding of its terms.',
      String.raw`H = \sum_j \frac{p_j^2}{2 m_j} + \sum_b V_b(r_b) + \sum_j U_j(q_j)`,
    ),
    own(
      'core/local-balance',
      'chain/energy-current',
      'What a site gains in energy is what flows in along its bonds less what flows out, up to the rounding of its terms.',
      String.raw`\dot h_j = \sum_{b \to j} j_b - \sum_{j \to b} j_b`,
    ),
    own(
      'core/momentum',
      'dynamics/flow',
      'On a ring the total momentum is conserved and the centre of mass moves uniformly, up to rounding, with every scheme.',
      String.raw`P(t) = P(0),\quad Q(t) = Q(0) + t\,P(0)`,
    ),
    own(
      'core/symplecticity',
      'dynamics/flow',
      'The map of a run with a splitting scheme is symplectic, however coarse the step.',
      String.raw`M^\top J\,M = J`,
    ),
    own(
      'core/translation',
      'dynamics/flow',
      'A ring counted from another site moves the same, bit for bit.',
      String.raw`T\,\Phi_h = \Phi_h\,T`,
    ),
    own(
      'core/sign',
      'dynamics/flow',
      'Changing the sign of displacements, momenta and alpha is a symmetry, bit for bit.',
      String.raw`V_{-\alpha}(-r) = V_\alpha(r)`,
    ),
    own(
      'core/tiling',
      'dynamics/flow',
      'A ring repeated m times moves as m copies of itself, bit for bit.',
      String.raw`q_{j+N} = q_j,\ p_{j+N} = p_j`,
    ),
    own(
      'core/fixed-in-periodic',
      'dynamics/flow',
      'N masses between walls move as half of an odd ring of 2N + 2, bit for bit.',
      String.raw`q_{-n} = -q_n,\ p_{-n} = -p_n`,
    ),
    own(
      'core/multiples',
      'dynamics/flow',
      'Modes between walls whose numbers are multiples of m, a divisor of N + 1, excite no other mode, bit for bit.',
      String.raw`Q_k(0) = 0 \text{ for } m \nmid k \implies Q_k(t) = 0 \text{ for } m \nmid k`,
    ),
    own(
      'core/dispersion',
      'dynamics/flow',
      'A mode of the uniform harmonic chain swings with the frequency of the dispersion relation.',
      String.raw`m\,\omega_k^2 = \kappa + 4\chi\,\sin^2\frac{\pi k}{2(N+1)} \text{ (fixed)},\quad \kappa + 4\chi\,\sin^2\frac{\pi k}{N} \text{ (periodic)}`,
    ),
    own(
      'core/travelling-wave',
      'dynamics/flow',
      'A wave on the uniform harmonic ring keeps its shape and runs with its phase velocity, in the direction it was given.',
      String.raw`q_j(t) = A \cos(2\pi k j/N - \omega_k t)`,
    ),
    own(
      'core/displaced-mass',
      'dynamics/flow',
      'A displaced mass of the uniform harmonic chain sets the others in motion as Bessel functions, summed over images.',
      String.raw`q_n(t) = A \sum_k J_{2(n+kN)}(2\sqrt{\chi}\,t)`,
    ),
    own(
      'core/light-cone',
      'dynamics/flow',
      'Beyond the distance that a signal can have travelled, a displaced mass moves the others by what the law lets through, and no more.',
      String.raw`|q_n(t)| \le A\,(\sqrt{\chi}\,t)^{2d}/(2d)!,\quad d > \sqrt{\chi}\,t`,
    ),
    own(
      'core/superposition',
      'dynamics/flow',
      'The harmonic chain is linear: runs from two starts add up to the run from their sum, up to rounding, with every scheme.',
      String.raw`\Phi_h^n(a z_1 + b z_2) = a\,\Phi_h^n z_1 + b\,\Phi_h^n z_2`,
    ),
    own(
      'core/henon-heiles',
      'dynamics/flow',
      'The uniform FPUT-alpha ring of three moves as the system of Henon and Heiles.',
      String.raw`H = \tfrac12 (p_x^2 + p_y^2) + \tfrac{3\chi}{2} (x^2 + y^2) + \tfrac{3\alpha}{\sqrt 2} (x^2 y - y^3/3)`,
    ),
    own(
      'core/zigzag',
      'dynamics/flow',
      'The zigzag of an even ring stays one, bit for bit, and swings as one oscillator: harmonic, of Duffing, or with a sinh.',
      String.raw`q_n(t) = (-1)^n A(t),\quad A'' = V'(-2A) - V'(2A)`,
    ),
    own('core/determinism', 'dynamics/flow', 'The same run twice gives the same bits.', String.raw`\Phi_h(z) = \Phi_h(z)`),
    own(
      'core/round-trip',
      'chain/canonical-json',
      "A chain's canonical JSON reads back to the same chain, bit for bit, and the same text.",
      String.raw`\mathrm{text}(\mathrm{read}(\mathrm{text}(c))) = \mathrm{text}(c)`,
    ),
  ],
};
