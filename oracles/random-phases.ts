import type { Chain } from '../src/chain/chain.ts';
import type { State } from '../src/chain/state.ts';
import { cosPi, sinPi } from '../src/elementary/sin-pi.ts';
import { derivative } from '../src/exact/derivative.ts';
import { evaluate } from '../src/exact/evaluate.ts';
import { float64 } from '../src/exact/float64.ts';
import type { Declared, Statistic } from './chance/judged-replicas.ts';
import { sequential } from './chance/sequential.ts';
import { bondExpression, pinningExpression } from './hamiltonian/expression-of.ts';
import { refuted } from './run.ts';
import type { PhasesAsk } from './subjects/ensemble.ts';
import type { Oracle } from './verdict/oracle.ts';

/** Modes of a uniform chain, at least two, with their energy; seed of the replicas' streams, and what may be spent on them. */
export interface PhasesCase {
  readonly chain: Chain;
  readonly modes: readonly number[];
  readonly energy: number;
  readonly seed: number;
  readonly alpha: number;
}

const zero = (name: string): Statistic => ({ name, kind: 'mean', low: -1, high: 1, expected: 0 });
const statistics = [zero('cos phi'), zero('sin phi'), zero('cos 2 phi'), zero('cos(phi_k - phi_l)')];

/**
 * Random phases: the phases of modes are uniform, and independent of one another.
 *
 *   <cos phi_k> = <sin phi_k> = <cos 2 phi_k> = 0,   <cos(phi_k - phi_l)> = 0 for k != l
 *
 * Catches: phases from a part of the circle, a phase shared by modes.
 * Blind to: the energies of the modes; modes/energies sees them.
 */
export const randomPhases = (declared: Declared): Oracle<PhasesCase, PhasesAsk, State> => ({
  id: 'statistics/random-phases',
  law: {
    tex: String.raw`\langle e^{i\varphi_k} \rangle = 0,\quad \langle e^{i(\varphi_k - \varphi_l)} \rangle = 0`,
    source: 'the uniform measure on a torus of phases',
    route: 'the angle of each normal coordinate with its momentum, by the transform itself',
    catches: 'phases from a part of the circle, a phase shared by modes',
    blindTo: 'the energies of the modes: modes/energies sees them',
  },

  *examine({ chain, modes, energy, seed, alpha }) {
    const { sites } = chain;
    const angle = angleOf(chain);
    return yield* sequential<PhasesAsk, State>({
      statistics,
      declared,
      alpha,
      ask: (stream) => ({ chain, modes, energy, seed, stream }),
      observe: ({ q, p }) => {
        if (!(q.length === sites && p.length === sites && [...q, ...p].every(Number.isFinite)))
          return refuted({ term: `expected ${sites} finite q and p` });
        const angles = modes.map((mode) => angle(mode, q, p));
        if (!angles.every(({ cos, sin }) => Math.abs(cos * cos + sin * sin - 1) < 2 ** -20)) return refuted({ term: 'a mode at rest' });
        const meanOver = (of: (cos: number, sin: number, next: Angle) => number) =>
          angles.reduce((sum, { cos, sin }, k) => sum + of(cos, sin, angles[(k + 1) % angles.length]), 0) / angles.length;
        const values = [
          meanOver((cos) => cos),
          meanOver((_, sin) => sin),
          meanOver((cos, sin) => cos * cos - sin * sin),
          meanOver((cos, sin, next) => cos * next.cos + sin * next.sin),
        ];
        return { values: values.map((x) => Math.max(-1, Math.min(1, x))), mark: angles[0].sin + 2 * angles[1].sin };
      },
    });
  },
});

interface Angle {
  readonly cos: number;
  readonly sin: number;
}

/** Where a mode stands in its swing, Q_k = A cos phi, P_k = -m omega_k A sin phi: m omega^2 from the expressions' second derivatives at rest. */
function angleOf(chain: Chain): (mode: number, q: Float64Array, p: Float64Array) => Angle {
  const { sites, boundary, stiffness, alpha, beta, pinning, mass } = chain;
  const at = { stiffness, alpha, beta, quadratic: 0, quartic: 0, sextic: 0, ...pinning, r: 0, q: 0 } as unknown as Record<string, number>;
  const curvature = (of: Parameters<typeof derivative>[0], variable: string) =>
    evaluate(derivative(derivative(of, variable), variable), at, float64);
  const chi = curvature(bondExpression(chain), 'r');
  const kappa = pinning === undefined ? 0 : curvature(pinningExpression(pinning), 'q');
  return (mode, q, p) => {
    const sine = boundary === 'fixed' ? sinPi(mode, 2 * (sites + 1)) : sinPi(mode, sites);
    const impedance = Math.sqrt((kappa + 4 * chi * sine * sine) * (mass as number)); // m omega
    let [x, y] = [0, 0];
    for (let j = 0; j < sites; j++) {
      // between walls the mode's own shape; on a ring (m omega q - i p) e^(2 pi i k j/N) leaves the wave with this wavenumber alone
      const [c, s] =
        boundary === 'fixed' ? [sinPi(mode * (j + 1), sites + 1), 0] : [cosPi(2 * mode * j, sites), sinPi(2 * mode * j, sites)];
      x += impedance * q[j] * c + p[j] * s;
      y += impedance * q[j] * s - p[j] * c;
    }
    const length = Math.sqrt(x * x + y * y);
    return { cos: x / length, sin: y / length };
  };
}
