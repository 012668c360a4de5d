import type { Law } from '../verdict/oracle.ts';
import { frequencies, rootsOfUnity } from './real-space.ts';
import { complexOf, field, real, type WaveCase, type Z } from './wave-case.ts';
import { waveLaw } from './wave-law.ts';

/** A real motion of the uniform ring: q_j and p_j are the real and the imaginary part of the fields. */
function motion({ fields }: WaveCase): { readonly q: readonly Z[]; readonly p: readonly Z[] } {
  return { q: fields.map(([q]) => complexOf([q, 0])), p: fields.map(([, p]) => complexOf([p, 0])) };
}

/** (1/N) sum_j x_j exp(-2 pi i j k/N). */
function amplitude(x: readonly Z[], roots: readonly Z[], k: number): Z {
  const sum = field.sum(x.map((value, j) => field.times(value, field.conjugate(roots[(j * k) % roots.length] as Z))));
  return field.scaled(sum, real.over(real.of(1), real.of(roots.length)));
}

const law = (tex: string): Law => ({
  tex,
  source: 'q_j" = q_{j+1} + q_{j-1} - 2 q_j in real space',
  route: 'the Fourier transform of the equation of motion in real space, 40 digits',
  catches: 'a wrong frequency, sign, factor or normalisation in the variables',
  blindTo: 'modulation and nonlinearity: waves/linear-of-sites and its like see these',
});

/** i da_k/dt at epsilon = 0, by inserting q' = p and p' = the second difference in (6); and a^*_{N-k}, by conjugation. */
export const freeWaves = waveLaw('waves/free', law(String.raw`i \dot a_k = \omega_k a_k`), (c) => {
  const roots = rootsOfUnity(c.sites);
  const omega = frequencies(c.sites);
  const { q, p } = motion(c);
  const second = q.map((value, j) => field.minus(field.plus(q[(j + 1) % c.sites] as Z, q.at(j - 1) as Z), field.plus(value, value)));
  const formed = (x: readonly Z[], v: readonly Z[], k: number): Z => {
    const sum = field.plus(field.scaled(amplitude(x, roots, k), omega[k] as bigint), field.times(field.i, amplitude(v, roots, k)));
    return field.scaled(sum, real.over(real.of(1), real.sqrt(2n * (omega[k] as bigint))));
  };
  const modes = roots.slice(1).map((_, i) => i + 1);
  return Object.fromEntries(
    modes.flatMap((k) => [
      [`i da/dt, ${k}`, field.times(field.i, formed(p, second, k))],
      [`a*, ${c.sites - k}`, field.conjugate(formed(q, p, c.sites - k))],
    ]),
  );
});

/** Bond lengths, momenta relative to the mean, and the squares of the frequencies: minus the eigenvalues of the second difference. */
export const completeModes = waveLaw('waves/complete', law(String.raw`r_j,\quad p_j - \bar p,\quad \omega_k^2`), (c) => {
  const roots = rootsOfUnity(c.sites);
  const { q, p } = motion(c);
  const mean = field.scaled(field.sum(p), real.over(real.of(1), real.of(c.sites)));
  return Object.fromEntries([
    ...q.map((value, j) => [`r, ${j}`, field.minus(q[(j + 1) % c.sites] as Z, value)] as const),
    ...p.map((value, j) => [`p, ${j}`, field.minus(value, mean)] as const),
    ...roots.slice(1).map(({ re }, i) => [`omega^2, ${i + 1}`, { re: real.minus(real.of(2), re + re), im: 0n }] as const),
  ]);
});
