import { cosPi, sinPi } from '../../src/elementary/sin-pi.ts';
import type { Complex } from '../../src/exact/complex.ts';
import { type Mutant, mutantOfParts } from './mutant.ts';

type Waves = readonly Complex<number>[];
type Change = (honest: (uniform: () => number) => Waves, spectrum: readonly number[], uniform: () => number) => Waves;

const drawn = (id: string, says: string, change: Change): Mutant =>
  mutantOfParts(id, says, (parts) => ({
    ...parts,
    randomWaves: (spectrum, uniform) => change((numbers) => parts.randomWaves(spectrum, numbers), spectrum, uniform),
  }));

const sizeOf = ({ re, im }: Complex<number>) => Math.sqrt(re * re + im * im);
const turned = (size: number, turns: number): Complex<number> => {
  const phase = Math.floor(2 ** 30 * (turns - Math.floor(turns)));
  return { re: size * cosPi(phase, 2 ** 29), im: size * sinPi(phase, 2 ** 29) };
};

/** Every second number, which phases are made of, changed; the others, for amplitudes, likewise. */
const alternating = (uniform: () => number, first: (u: number) => number, second: (u: number) => number) => {
  let count = 0;
  return () => (count++ % 2 === 0 ? first(uniform()) : second(uniform()));
};
const same = (u: number) => u;

/** Random waves whose phases or amplitudes are not independent, or of another law. */
export const fieldsOff: readonly Mutant[] = [
  drawn('random-waves-half-turns', 'phases of random waves are below half a turn', (honest, _, uniform) =>
    honest(alternating(uniform, same, (u) => u / 2)),
  ),
  drawn('random-waves-standing', 'random waves are standing: that of -k is the conjugate of that of k', (honest, _, uniform) => {
    const c = honest(uniform);
    return c.map((z, i) => (2 * (i + 1) > c.length + 1 ? { re: c[c.length - 1 - i].re, im: -c[c.length - 1 - i].im } : z));
  }),
  drawn('random-waves-mirrored', 'random waves of k and -k are the same', (honest, _, uniform) => {
    const c = honest(uniform);
    return c.map((z, i) => (2 * (i + 1) > c.length + 1 ? c[c.length - 1 - i] : z));
  }),
  drawn('random-waves-shared-phase', 'all random waves have one phase', (honest, _, uniform) => {
    const phase = uniform();
    return honest(alternating(uniform, same, () => phase));
  }),
  drawn(
    'random-waves-one-shape',
    'random waves are those of one shape at a random place: the phase of k is k times that of 1',
    (honest, _, uniform) => {
      const phase = uniform();
      return honest(uniform).map((z, i) => turned(sizeOf(z), (i + 1) * phase));
    },
  ),
  drawn('random-waves-fixed-amplitudes', 'amplitudes of random waves are the roots of J_k', (honest, spectrum, uniform) =>
    honest(uniform).map((z, i) => {
      const share = Math.sqrt(spectrum[i]) / sizeOf(z);
      return { re: z.re * share, im: z.im * share };
    }),
  ),
  drawn('random-waves-shared-amplitude', 'all random waves have the amplitude of the first', (honest, _, uniform) => {
    const amplitude = uniform();
    return honest(alternating(uniform, () => amplitude, same));
  }),
  drawn('random-waves-double-spectrum', 'random waves have twice the energy', (honest, _, uniform) =>
    honest(uniform).map(({ re, im }) => ({ re: Math.SQRT2 * re, im: Math.SQRT2 * im })),
  ),
];

export const fieldMutants: readonly string[] = fieldsOff.map(({ id }) => id);
