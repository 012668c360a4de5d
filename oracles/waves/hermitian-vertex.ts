import { refuted } from '../run.ts';
import type { Oracle } from '../verdict/oracle.ts';
import { frequencies } from './real-space.ts';
import { field, heard, real, type Values, type WaveCase, type Z } from './wave-case.ts';
import { compared } from './wave-law.ts';

/**
 * A quadratic Hamiltonian sum F_{1,2} chi_{1-2} a_1^* a_2 + 1/2 sum (F_{1,-2} chi_{1+2} a_1^* a_2^* + c.c.) is real and symmetric.
 *
 *   F_{1,2} = F_{2,1}^*,   F_{1,-2} = F_{2,-1}
 *
 * Its partner, so that a vertex of zeros does not pass: a wave is reflected with |F_{1,-1}|^2 = omega_1^2/4, whatever the reading.
 *
 * Catches: a vertex that pumps or drains, a phase that is not antisymmetric.
 * Blind to: a phase u_1^* u_2 of the waves themselves; the equation of waves sees that.
 */
export const hermitianVertex: Oracle<WaveCase, WaveCase, Values> = {
  id: 'waves/hermitian-vertex',
  law: {
    tex: String.raw`F_{1,2} = F_{2,1}^*,\quad F_{1,-2} = F_{2,-1},\quad |F_{1,-1}|^2 = \tfrac14 \omega_1^2`,
    source: 'a real quadratic Hamiltonian',
    route: 'the vertex with its indices exchanged, and the eigenvalue of the second difference',
    catches: 'a vertex that is not that of a Hamiltonian',
    blindTo: 'a phase of the waves themselves: waves/linear-of-springs sees it',
  },
  *examine(c) {
    const [answer] = (yield [c]) as [Values];
    const seen = heard(answer);
    if (seen === undefined) return refuted({ term: 'not a number' });
    const modes = Array.from({ length: c.sites - 1 }, (_, i) => i + 1);
    const omega = frequencies(c.sites);
    const at = (name: string) => seen[name] ?? field.zero;
    const size = ({ re, im }: Z): Z => ({ re: real.plus(real.times(re, re), real.times(im, im)), im: 0n });
    const reflected = modes.map((k) => [`reflected, ${k}`, size(at(`F, ${k} ${c.sites - k}`))] as const);
    const expected = modes.flatMap((k1) => [
      ...modes.flatMap((k2) => [
        [`F, ${k1} ${k2}`, field.conjugate(at(`F, ${k2} ${k1}`))] as const,
        [`F-, ${k1} ${k2}`, at(`F-, ${k2} ${k1}`)] as const,
      ]),
      [`reflected, ${k1}`, { re: real.times(omega[k1] as bigint, omega[k1] as bigint) / 4n, im: 0n }] as const,
    ]);
    return compared(Object.fromEntries(expected), { ...seen, ...Object.fromEntries(reflected) });
  },
};
