import { rootsOfUnity } from './real-space.ts';
import { field, real, type WaveCase, type Z } from './wave-case.ts';
import { waveLaw } from './wave-law.ts';

/** Conjugates of the Fourier amplitudes of modulations that are real, from their cosine and sine sums. */
export const realModulation = waveLaw(
  'waves/real-modulation',
  {
    tex: String.raw`\chi_k^* = \chi_{-k},\quad \alpha_k^* = \alpha_{-k}`,
    source: 'the Fourier series of a real sequence',
    route: 'the conjugate of the sum, site by site, 40 digits',
    catches: 'an amplitude taken for that of the opposite wave number, a modulation that is not real',
    blindTo: 'a normalisation that both amplitudes share: waves/linear-of-sites sees it',
  },
  ({ sites, linear, cubic }: WaveCase) => {
    const roots = rootsOfUnity(sites);
    const conjugate = (x: readonly number[], k: number): Z =>
      field.scaled(
        field.sum(x.map((value, j) => field.scaled(roots[(j * k) % sites] as Z, real.of(value)))),
        real.over(real.of(1), real.of(sites)),
      );
    return Object.fromEntries(
      roots.flatMap((_, k) => [
        [`chi*, ${k}`, conjugate(linear, k)],
        [`alpha*, ${k}`, conjugate(cubic, k)],
      ]),
    );
  },
);
