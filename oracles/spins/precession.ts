import type { SpinTrajectory } from '../../src/spins/spin-flow.ts';
import { bound } from '../bounds/bound.ts';
import { unitRoundoff } from '../bounds/rounding.ts';
import type { SpinRunAsk } from '../subjects/spin-simulator.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { lengthOf, turned } from './precessing.ts';
import { rotationsOf, type SpinRun, spinsMoved, spinsStopped } from './spin-run.ts';

/**
 * Precession: without coupling every spin turns about its own field with the angular speed |omega_x|, to the left as seen against it; every
 * scheme does so exactly.
 *
 *   eps = 0:   S_x(t) = n (n . S) + cos(|omega_x| t) (S - n (n . S)) + sin(|omega_x| t) n x S,   n = omega_x / |omega_x|
 *
 * Catches: the wrong sense or speed of rotation, a field at the wrong site, a clock that is off, rotations that are none.
 * Blind to: everything about bonds; agreement with the reference sees them.
 */
export const precession: Oracle<SpinRun, SpinRunAsk, SpinTrajectory> = {
  id: 'spins/precession',
  law: {
    tex: String.raw`\varepsilon = 0:\quad S_x(t) = e^{t\,\omega_x \times}\,S_x(0)`,
    source: 'the solution of dS/dt = omega x S',
    route: "the closed form of a spin's precession",
    catches: 'the wrong sense or speed of rotation, a field at the wrong site, a clock that is off',
    blindTo: 'everything about bonds: spins/agreement sees them',
  },

  *examine(run) {
    const { chain, start, scheme, step, steps } = run;
    if (chain.coupling !== 0) return { outOfScope: 'the spins are coupled' };
    const stops = [Math.ceil(steps / 2), steps];
    const runs = yield [{ chain, start, scheme, step, stops }];
    const bad = spinsStopped(start, runs, [2]);
    if (bad !== undefined) return bad;
    const { states } = runs[0] as SpinTrajectory;
    const walk = 2 * unitRoundoff * Math.sqrt(rotationsOf(run, steps));
    const seen = states.flatMap(({ spins }, i) =>
      Array.from({ length: chain.sites }, (_, site) => {
        const omega = (typeof chain.field[0] === 'number' ? chain.field : chain.field[site]) as readonly number[];
        const time = (stops[i] as number) * step;
        const expected = turned(Array.from(start.spins.slice(3 * site, 3 * site + 3)), omega, time);
        const deviation = lengthOf(expected.map((component, k) => component - (spins[3 * site + k] as number)));
        return { deviation, time, site, angle: 4 * unitRoundoff * (lengthOf(omega) * time + 1) };
      }),
    );
    const worst = seen.reduce((a, b) => (b.deviation / (walk + b.angle) > a.deviation / (walk + a.angle) ? b : a));
    return {
      deviation: worst.deviation,
      tolerance: 0,
      uncertainty: bound(
        { name: 'rounding', value: walk, grade: 'estimated', source: 'random walk of 2 u per rotation' },
        {
          name: 'angle',
          value: worst.angle,
          grade: 'estimated',
          source: '4 u of the whole angle: the lengths of a scheme and their products with the field, and of what is expected',
        },
      ),
      effect: 2 ** -30,
      evidence: 'float64',
      witness: [spinsMoved(start, states)],
      measured: [],
      where: { time: worst.time, site: worst.site },
    };
  },
};
