import { ringOf, type WaveSubject } from '../../../oracles/subjects/waves.ts';
import { completeModes, freeWaves } from '../../../oracles/waves/linear-waves.ts';
import { complexOf, field, real, said, type WaveCase, type Z } from '../../../oracles/waves/wave-case.ts';
import { fourierSeries } from '../../../src/waves/fourier.ts';
import { motionOf, normalVariables } from '../../../src/waves/normal-variables.ts';
import { claim } from '../claim.ts';
import { rings } from '../wave-cases.ts';

/**
 * Normal variables and frequencies of the uniform ring.
 *
 * RC-6. q and p are real, so q_{N-k} = q_k^*, and omega_{N-k} = omega_k: (7) is the conjugate of (6) at N - k. With p_k' = -omega_k^2 q_k,
 * i (omega p - i omega^2 q) = omega (omega q + i p).
 *
 * RC-8. The second difference multiplies exp(2 pi i j k/N) by 2 cos(2 pi k/N) - 2 = -4 sin^2(pi k/N); k = 0 is the mean, which r_j and p_j less their mean
 * do not contain.
 */

const motion = ({ fields }: WaveCase) => ({ q: fields.map(([q]) => complexOf([q, 0])), p: fields.map(([, p]) => complexOf([p, 0])) });

/** (6) for i da/dt = omega a, (7) for a^*_{N-k}. */
const formed: WaveSubject = (c) => {
  const w = ringOf(c.sites);
  const { q, p } = motion(c);
  const a = normalVariables(w, { q, p });
  const [positions, velocities] = [fourierSeries(w, q), fourierSeries(w, p)];
  return said(
    Object.fromEntries(
      w.modes.flatMap((k) => {
        const difference = field.minus(field.scaled(positions[k] as Z, w.omega(k)), field.times(field.i, velocities[k] as Z));
        return [
          [`i da/dt, ${k}`, field.scaled(a[k] as Z, w.omega(k))],
          [`a*, ${c.sites - k}`, field.scaled(difference, real.over(real.of(1), real.sqrt(2n * w.omega(k))))],
        ];
      }),
    ),
  );
};

/** Everything from the N - 1 modes. */
const restored: WaveSubject = (c) => {
  const w = ringOf(c.sites);
  const { q, p } = motionOf(w, normalVariables(w, motion(c)));
  const square = (x: bigint): Z => ({ re: real.times(x, x), im: 0n });
  return said(
    Object.fromEntries([
      ...q.map((value, j) => [`r, ${j}`, field.minus(q[(j + 1) % c.sites] as Z, value)]),
      ...p.map((value, j) => [`p, ${j}`, value]),
      ...w.modes.map((k) => [`omega^2, ${k}`, square(w.omega(k))]),
    ]),
  );
};

/** (6), (7). */
export const normalVariablesOfRing = claim({
  id: 'RC-6',
  cases: rings(8),
  oracles: [freeWaves],
  subjects: { 'as-printed': { answer: formed, expected: 'holds', decidedFrom: 'quick' } },
});

/** (8), and that N - 1 modes are enough. */
export const frequenciesOfRing = claim({
  id: 'RC-8',
  cases: rings(8),
  oracles: [completeModes],
  subjects: { 'as-printed': { answer: restored, expected: 'holds', decidedFrom: 'quick' } },
});
