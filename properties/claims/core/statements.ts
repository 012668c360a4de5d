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
      'core/scheme-order',
      'schemes/order-conditions',
      'The coefficients of every scheme meet the order conditions up to the order it claims, to the digits printed, and not those of the next.',
      String.raw`\prod_i e^{a_i h A}\, e^{b_i h B} = e^{h (A + B)} + O(h^{p+1})`,
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
      'core/force',
      'chain/force',
      'The force is minus the gradient of the Hamiltonian, up to the rounding of its terms.',
      String.raw`f_j = -\partial H / \partial q_j`,
    ),
    own(
      'core/energy-value',
      'chain/energy',
      'The energy is the value of the Hamiltonian, up to the rounding of its terms.',
      String.raw`H = \sum_j \tfrac12 p_j^2 + \sum_b V_b(r_b)`,
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
      String.raw`\omega_k = 2\sqrt{\chi}\,\sin\frac{\pi k}{2(N+1)} \text{ (fixed)},\quad 2\sqrt{\chi}\,\sin\frac{\pi k}{N} \text{ (periodic)}`,
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
