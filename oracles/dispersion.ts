import type { Chain } from '../src/chain/chain.ts';
import { isZero } from '../src/chain/coefficient.ts';
import { type State, state } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { cos, sin } from '../src/elementary/sin-cos.ts';
import { cosPi, sinPi } from '../src/elementary/sin-pi.ts';
import { bound } from './bounds/bound.ts';
import { unitRoundoff } from './bounds/rounding.ts';
import { converged, hasConverged } from './converged.ts';
import type { ModeRun } from './mode-run.ts';
import { distance, moved, sizeOf } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Dispersion: a mode of the uniform harmonic chain, displaced and at rest, keeps its shape and swings with its own frequency.
 *
 *   q(t) = cos(omega_k t) q(0), p(t) = -m omega_k sin(omega_k t) q(0)
 *   m omega_k^2 = kappa + 4 chi sin^2(pi k / (2(N+1))) between walls, kappa + 4 chi sin^2(pi k / N) on a ring
 *
 * Insert q_n = sin(pi k n/(N+1)) or cos(2 pi k n/N) into m q'' = chi (q_{n+1} + q_{n-1} - 2 q_n) - kappa q_n.
 *
 * Catches: a wrong stiffness, mass, pinning, time scale or boundary, modes that mix.
 * Blind to: everything nonlinear; agreement with the reference catches that.
 */
export const dispersion: Oracle<ModeRun, RunAsk, Trajectory> = {
  id: 'modes/dispersion',
  law: {
    tex: String.raw`m\,\omega_k^2 = \kappa + 4\chi\,\sin^2\frac{\pi k}{2(N+1)} \text{ (fixed)},\quad \kappa + 4\chi\,\sin^2\frac{\pi k}{N} \text{ (periodic)}`,
    source: 'M. Born, T. von Karman, Physik. Z. 13, 297 (1912)',
    route: 'the closed form of the mode and of its frequency',
    catches: 'a wrong stiffness, mass, pinning, time scale or boundary, modes that mix',
    blindTo: 'everything nonlinear: agreement/reference sees it',
  },
  impliedBy: {
    oracles: ['agreement/reference'],
    because:
      'a mode is a solution of the equation of motion, to which the reference holds every chain of up to four sites; a closed form, of longer chains, is a second route to it',
  },

  *examine({ chain, mode, amplitude, scheme, step, steps }) {
    const uniform = linear(chain);
    if (uniform === undefined) return { outOfScope: 'not a uniform harmonic chain' };
    const { chi, mass, kappa } = uniform;
    const start = standing(chain, mode, amplitude);
    const seen = yield* converged({ chain, start, scheme, step, steps });
    if (!hasConverged(seen)) return seen;

    const sine = chain.boundary === 'fixed' ? sinPi(mode, 2 * (chain.sites + 1)) : sinPi(mode, chain.sites);
    const omega = Math.sqrt((kappa + 4 * chi * sine * sine) / mass);
    const highest = Math.sqrt((kappa + 4 * chi) / mass);
    const time = steps * step;
    const [c, s] = [cos(omega * time), sin(omega * time)];
    const expected: State = { ...start, q: start.q.map((x) => c * x), p: start.q.map((x) => -mass * omega * s * x) };
    const size = sizeOf(start);
    const uncertainty = bound(
      seen.step,
      seen.rounding,
      {
        name: 'start',
        value: unitRoundoff * size * Math.max(1, mass * highest),
        grade: 'proved',
        source:
          'u of every displacement of the mode; a harmonic chain turns it into momenta at most as large as its highest frequency says',
      },
      {
        name: 'reference',
        value: 8 * unitRoundoff * (1 + omega * time) * size * Math.max(1, mass * omega),
        grade: 'proved',
        source: '4 u of omega, and as many of the angle omega t, of cosine and sine',
      },
    );
    const frequency = omega + turned(start, seen.end, mass * omega, c, s) / time;
    const within = uncertainty.value / (Math.min(1, mass * omega) * size * time); // an angle is a distance over min(q, p) of the mode
    return {
      deviation: distance(seen.end, expected),
      tolerance: 0,
      uncertainty,
      effect: seen.visible * size,
      evidence: 'float64',
      witness: [moved(start, [expected])],
      measured: [{ name: `omega_${mode}`, value: frequency, lower: frequency - within, upper: frequency + within, unit: '' }],
    };
  },
};

/** chi, m and kappa of a uniform harmonic chain in one dimension, its pinning harmonic, too. */
function linear({ potential, stiffness, mass, pinning, sides }: Chain): { chi: number; mass: number; kappa: number } | undefined {
  const kappa = pinning?.quadratic ?? 0;
  if (potential !== 'harmonic' || typeof stiffness !== 'number' || typeof mass !== 'number' || typeof kappa !== 'number') return undefined;
  const harmonic = pinning === undefined || (pinning.formula === undefined && isZero(pinning.quartic) && isZero(pinning.sextic));
  return harmonic && kappa >= 0 && sides === undefined ? { chi: stiffness, mass, kappa } : undefined;
}

/** q_n = A sin(pi k n/(N+1)), n = 1 .. N, or A cos(2 pi k n/N), n = 0 .. N-1; at rest. */
function standing({ boundary, sites }: Chain, mode: number, amplitude: number): State {
  const shape = (n: number) => (boundary === 'fixed' ? sinPi(mode * (n + 1), sites + 1) : cosPi(2 * mode * n, sites));
  return state(
    Array.from({ length: sites }, (_, n) => amplitude * shape(n)),
    new Float64Array(sites),
  );
}

/** The small angle by which the mode is ahead of omega t: a = cos, b = -m omega sin of the angle it has. */
function turned({ q }: State, end: State, weight: number, c: number, s: number): number {
  const along = (x: Float64Array) => x.reduce((sum, value, n) => sum + value * (q[n] as number), 0);
  const norm = along(q);
  const [a, b] = [along(end.q) / norm, along(end.p) / norm];
  return (-b / weight) * c - a * s;
}
