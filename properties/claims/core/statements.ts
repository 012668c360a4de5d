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
  ],
};
