import { type State, state } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { cos, sin } from '../src/elementary/sin-cos.ts';
import { cosPi, sinPi } from '../src/elementary/sin-pi.ts';
import { bound } from './bounds/bound.ts';
import { unitRoundoff } from './bounds/rounding.ts';
import { converged, hasConverged } from './converged.ts';
import type { ModeRun } from './mode-run.ts';
import { isPlain } from './plain-chain.ts';
import { distance, moved, sizeOf } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * A travelling wave of the uniform harmonic ring keeps its shape and runs with its phase velocity, towards larger j for k < N/2 and towards
 * smaller j for k > N/2, which is the wave N - k the other way.
 *
 *   q_j(t) = A cos(2 pi k j/N - omega_k t),   p_j(t) = omega_k A sin(2 pi k j/N - omega_k t),   omega_k = 2 sqrt(chi) sin(pi k/N)
 *
 * Catches: a wrong direction or phase, modes that mix, a wrong stiffness, time scale or wrap-around.
 * Blind to: everything nonlinear, and walls; agreement with the reference and modes/dispersion catch those.
 */
export const travellingWave: Oracle<ModeRun, RunAsk, Trajectory> = {
  id: 'modes/travelling-wave',
  law: {
    tex: String.raw`q_j(t) = A \cos\Bigl(\frac{2\pi k j}{N} - \omega_k t\Bigr),\quad \omega_k = 2\sqrt{\chi}\,\sin\frac{\pi k}{N}`,
    source: 'M. Born, T. von Karman, Physik. Z. 13, 297 (1912)',
    route: 'the closed form of the wave',
    catches: 'a wrong direction or phase, modes that mix, a wrong stiffness, time scale or wrap-around',
    blindTo: 'everything nonlinear, and walls: agreement/reference and modes/dispersion see them',
  },
  impliedBy: {
    oracles: ['agreement/reference'],
    because:
      'a wave is a solution of the equation of motion, to which the reference holds every chain of up to four sites; a closed form, of longer rings, is a second route to it',
  },

  *examine({ chain, mode, amplitude, scheme, step, steps }) {
    const { potential, boundary, sites, stiffness } = chain;
    if (!isPlain(chain) || potential !== 'harmonic' || boundary === 'fixed' || typeof stiffness !== 'number')
      return { outOfScope: 'not a uniform harmonic ring' };
    const omega = 2 * Math.sqrt(stiffness) * sinPi(mode, sites);
    const time = steps * step;
    const wave = (c: number, s: number): State => {
      const waves = Array.from({ length: sites }, (_, j) => [cosPi(2 * mode * j, sites), sinPi(2 * mode * j, sites)] as const);
      return state(
        waves.map(([x, y]) => amplitude * (x * c + y * s)),
        waves.map(([x, y]) => omega * amplitude * (y * c - x * s)),
      );
    };
    const start = wave(1, 0);
    const seen = yield* converged({ chain, start, scheme, step, steps });
    if (!hasConverged(seen)) return seen;
    const expected = wave(cos(omega * time), sin(omega * time));
    const size = Math.max(sizeOf(start), sizeOf(expected));
    const stretch = 1 + Math.max(2 * Math.sqrt(stiffness), time);
    return {
      deviation: distance(seen.end, expected),
      tolerance: 0,
      uncertainty: bound(
        seen.step,
        seen.rounding,
        {
          name: 'start',
          value: 8 * unitRoundoff * size * stretch,
          grade: 'proved',
          source: '8 u of every number of the start; a harmonic ring enlarges them by at most 1 + max(its highest frequency, time)',
        },
        {
          name: 'reference',
          value: (12 + 5 * omega * time) * unitRoundoff * size * Math.max(1, omega),
          grade: 'proved',
          source: '5 u of the angle omega t, which turns displacements by as much and momenta by omega times that; 12 u of every number',
        },
      ),
      effect: seen.visible * size,
      evidence: 'float64',
      witness: [moved(start, [expected])],
      measured: [],
    };
  },
};
