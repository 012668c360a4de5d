import type { Chain } from '../src/chain/chain.ts';
import { type State, state } from '../src/chain/state.ts';
import type { Trajectory } from '../src/dynamics/trajectory.ts';
import { cos, sin } from '../src/elementary/sin-cos.ts';
import { cosPi, sinPi } from '../src/elementary/sin-pi.ts';
import { schemes } from '../src/schemes/schemes.ts';
import { bound } from './bounds/bound.ts';
import { growthOf, nudged, trajectoryRounding, unitRoundoff } from './bounds/rounding.ts';
import type { ModeRun } from './mode-run.ts';
import { distance, halved, moved, sizeOf, stopped } from './run.ts';
import type { RunAsk } from './subjects/simulator.ts';
import type { Oracle } from './verdict/oracle.ts';

/**
 * Dispersion: a mode of the uniform harmonic chain, displaced and at rest, keeps its shape and swings with its own frequency.
 *
 *   q(t) = cos(omega_k t) q(0), p(t) = -omega_k sin(omega_k t) q(0)
 *   omega_k = 2 sqrt(chi) sin(pi k / (2(N+1))) between walls, 2 sqrt(chi) sin(pi k / N) on a ring
 *
 * Insert q_n = sin(pi k n/(N+1)) or cos(2 pi k n/N) into q'' = chi (q_{n+1} + q_{n-1} - 2 q_n).
 *
 * Catches: a wrong stiffness, time scale or boundary, modes that mix.
 * Blind to: everything nonlinear; agreement with the reference catches that.
 */
export const dispersion: Oracle<ModeRun, RunAsk, Trajectory> = {
  id: 'modes/dispersion',
  law: {
    tex: String.raw`\omega_k = 2\sqrt{\chi}\,\sin\frac{\pi k}{2(N+1)} \text{ (fixed)},\quad 2\sqrt{\chi}\,\sin\frac{\pi k}{N} \text{ (periodic)}`,
    source: 'M. Born, T. von Karman, Physik. Z. 13, 297 (1912)',
    catches: 'a wrong stiffness, time scale or boundary, modes that mix',
    blindTo: 'everything nonlinear: agreement/reference sees it',
  },

  *examine({ chain, mode, amplitude, scheme, step, steps }) {
    if (chain.potential !== 'harmonic' || typeof chain.stiffness !== 'number') return { outOfScope: 'not a uniform harmonic chain' };
    const start = standing(chain, mode, amplitude);
    const asked = (from: State, halvings: number) => halved({ chain, scheme, step, steps }, from, halvings);
    const runs = yield [asked(start, 0), asked(start, 1), asked(start, 2), asked(nudged(start), 0)];
    const bad = stopped(
      chain,
      start,
      runs.map((trajectory) => ({ trajectory, stops: 1 })),
    );
    if (bad !== undefined) return bad;
    const [z0, z1, z2, aside] = runs.map(({ states }) => states[0]) as [State, State, State, State];

    const omega =
      2 * Math.sqrt(chain.stiffness) * (chain.boundary === 'fixed' ? sinPi(mode, 2 * (chain.sites + 1)) : sinPi(mode, chain.sites));
    const time = steps * step;
    const [c, s] = [cos(omega * time), sin(omega * time)];
    const expected: State = { ...start, q: start.q.map((x) => c * x), p: start.q.map((x) => -omega * s * x) };
    const { order } = schemes[scheme];
    const [first, second] = [distance(z0, z1), distance(z1, z2)];
    const size = sizeOf(start);
    const deviation = distance(z2, expected);
    const uncertainty = bound(
      {
        name: 'step',
        value: Math.min(second, first / (1 << (order - 1))),
        grade: 'estimated',
        source: 'distance of the runs at h/2 and h/4, and no more than order p allows after that of h and h/2',
      },
      trajectoryRounding({ chain, scheme, step, steps }, 4 * steps, [start, z2], growthOf(start, [z0], [aside])),
      {
        name: 'start',
        value: unitRoundoff * size * Math.max(1, 2 * Math.sqrt(chain.stiffness)),
        grade: 'proved',
        source:
          'u of every displacement of the mode; a harmonic chain turns it into momenta at most as large as its highest frequency says',
      },
      {
        name: 'reference',
        value: 4 * unitRoundoff * (1 + omega * time) * size * Math.max(1, omega),
        grade: 'proved',
        source: '4 u of the angle omega t, and of cosine and sine',
      },
    );
    const frequency = omega + turned(start, z2, omega, c, s) / time;
    const within = uncertainty.value / (Math.min(1, omega) * size * time); // an angle is a distance over min(q, p) of the mode
    return {
      deviation,
      tolerance: 0,
      uncertainty,
      effect: size * (order <= 2 ? 2 ** -6 : order <= 4 ? 2 ** -10 : 2 ** -20), // what a step error of this order leaves visible
      evidence: 'float64',
      witness: [moved(start, [expected])],
      measured: [{ name: `omega_${mode}`, value: frequency, lower: frequency - within, upper: frequency + within, unit: '' }],
    };
  },
};

/** q_n = A sin(pi k n/(N+1)), n = 1 .. N, or A cos(2 pi k n/N), n = 0 .. N-1; at rest. */
function standing({ boundary, sites }: Chain, mode: number, amplitude: number): State {
  const shape = (n: number) => (boundary === 'fixed' ? sinPi(mode * (n + 1), sites + 1) : cosPi(2 * mode * n, sites));
  return state(
    Array.from({ length: sites }, (_, n) => amplitude * shape(n)),
    new Float64Array(sites),
  );
}

/** The small angle by which the mode is ahead of omega t: a = cos, b = -omega sin of the angle it has. */
function turned({ q }: State, end: State, omega: number, c: number, s: number): number {
  const along = (x: Float64Array) => x.reduce((sum, value, n) => sum + value * (q[n] as number), 0);
  const norm = along(q);
  const [a, b] = [along(end.q) / norm, along(end.p) / norm];
  return (-b / omega) * c - a * s;
}
