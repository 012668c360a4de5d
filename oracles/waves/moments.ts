import type { Law } from '../verdict/oracle.ts';
import { frequencies } from './real-space.ts';
import { real, type WaveCase, type Z } from './wave-case.ts';
import { waveLaw } from './wave-law.ts';

/** All lists of four modes a, b, m, n of a ring. */
export function quadruples(sites: number): readonly (readonly [number, number, number, number])[] {
  const modes = Array.from({ length: sites - 1 }, (_, i) => i + 1);
  return modes.flatMap((a) => modes.flatMap((b) => modes.flatMap((m) => modes.map((n) => [a, b, m, n] as const))));
}

/** <|c_k|^{2n}>, n = 1, 2. */
type Moduli = (c: WaveCase, k: number, n: number) => bigint;

/** n! J_k^n */
const gaussian: Moduli = ({ spectrum }, k, n) => {
  const j = real.of(spectrum[k] as number);
  return n === 1 ? j : 2n * real.times(j, j);
};

/** <|c_k|^4> of a case where the phases alone are random: J_k^2 (1 + chi'_k^2), so that it is J_k^2 where the moduli are fixed. */
export const fourthMoment = ({ spectrum, linear }: WaveCase, k: number): bigint => {
  const [j, spread] = [real.of(spectrum[k] as number), real.of(linear[k] as number)];
  return real.times(real.times(j, j), real.of(1) + real.times(spread, spread));
};

/** The moment of independent fields with random phases: the product of the moments of the moduli if every c_k stands as often as its conjugate, else 0. */
function moment(fields: readonly number[], c: WaveCase, moduli: Moduli): bigint {
  const waves = [...new Set(fields.map(Math.abs))];
  return waves.reduce((product, k) => {
    const [plain, starred] = [k, -k].map((sign) => fields.filter((l) => l === sign).length) as [number, number];
    return plain === starred ? real.times(product, moduli(c, k, plain)) : 0n;
  }, real.of(1));
}

/** Which fields each correlator of appendix A has, with a, b for the wave numbers 1, 2, 3 in it and m, n for 5 and 6. */
const correlators: Readonly<Record<string, (ks: readonly [number, number, number, number]) => readonly number[]>> = {
  'c5* c6* c2 c3': ([a, b, m, n]) => [-m, -n, a, b],
  'c1* c5* c6 c3': ([a, b, m, n]) => [-a, -m, n, b],
  'c1* c2 c5* c6': ([a, b, m, n]) => [-a, b, -m, n],
  'c5 c6* c2* c3': ([a, b, m, n]) => [m, -n, -a, b],
  'c1* c5 c6* c3': ([a, b, m, n]) => [-a, m, -n, b],
  'c1* c2* c5 c6': ([a, b, m, n]) => [-a, -b, m, n],
};

/** Four-point correlators by the moments of each wave, without pairing anything. */
const momentsOf = (id: `${string}/${string}`, law: Pick<Law, 'tex' | 'source' | 'blindTo'>, moduli: Moduli) =>
  waveLaw(
    id,
    {
      ...law,
      route: 'the moment of every single wave, 40 digits',
      catches: 'a contraction that is lost, counted twice, or of the wrong fields',
    },
    (c) =>
      Object.fromEntries(
        quadruples(c.sites).flatMap((ks) =>
          Object.entries(correlators).map(([name, fields]): [string, Z] => [
            `${name}, ${ks.join(' ')}`,
            { re: moment(fields(ks), c, moduli), im: 0n },
          ]),
        ),
      ),
  );

/** Of Gaussian fields: random phases and amplitudes. */
export const moments = momentsOf(
  'waves/moments',
  {
    tex: String.raw`\langle |c_k|^{2n} \rangle = n! J_k^n`,
    source: 'the moments of a complex Gaussian variable',
    blindTo: 'fields with random phases and other moduli: waves/moments-of-phases',
  },
  gaussian,
);

/** Of fields with random phases, whose moduli have any fourth moment. */
export const momentsOfPhases = momentsOf(
  'waves/moments-of-phases',
  {
    tex: String.raw`\langle |c_k|^2 \rangle = J_k,\quad \langle |c_k|^4 \rangle \text{ free}`,
    source: 'independent phases, each as likely as any other',
    blindTo: 'phases that depend on each other or on the moduli',
  },
  (c, k, n) => (n === 1 ? real.of(c.spectrum[k] as number) : fourthMoment(c, k)),
);

/** What the mean of chi' does to a wave: it shifts omega by half of omega times that mean, which is real. */
export const diagonalShift = waveLaw(
  'waves/diagonal-shift',
  {
    tex: String.raw`F_{1,1} \chi_0 J_1 = \tfrac12 \omega_1 \bar\chi' J_1`,
    source: 'the frequency of a ring whose stiffness is 1 + epsilon chi-bar',
    route: 'the root of the eigenvalue of the second difference times the mean of chi-prime, 40 digits',
    catches: 'a part of the diagonal that is not real',
    blindTo: 'correlators that are not diagonal: waves/growth-of-modulus sees these',
  },
  (c) => {
    const mean = real.over(
      c.linear.map(real.of).reduce((a, b) => a + b, 0n),
      real.of(c.sites),
    );
    return Object.fromEntries(
      frequencies(c.sites).flatMap((omega, k): [string, Z][] =>
        // lines of a rate are told times i
        k === 0 ? [] : [[`at, ${k}`, { re: 0n, im: real.times(real.times(omega, mean), real.of(c.spectrum[k] as number)) / 2n }]],
      ),
    );
  },
);
