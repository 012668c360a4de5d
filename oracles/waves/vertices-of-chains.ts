import type { Law } from '../verdict/oracle.ts';
import { displacements, forcesOf, frequencies, type Reading, rateOfWaves } from './real-space.ts';
import { field, real, type WaveCase, type Z } from './wave-case.ts';
import { type Truth, waveLaw } from './wave-law.ts';

/**
 * The vertices of a chain, read off its equation of motion: with chi' or alpha at one site or spring alone (N there, so that all its Fourier amplitudes are
 * 1), wave k2 drives wave k1 by F_{1,2}, and waves k2 and k3 together by V_{-1,2,3}.
 *
 * Catches: a wrong factor, phase or index, one that is right only where the modulation has no part, a vertex that is not symmetric.
 * Blind to: how the vertices are put together: the equation of waves sees that.
 */
const law = (tex: string): Law => ({
  tex,
  source: 'the equation of motion in real space',
  route: 'the response of one wave to others through one modulated site or spring, 40 digits',
  catches: 'a wrong factor, phase or index in a vertex',
  blindTo: 'how vertices are put together: waves/cubic-of-springs and its like see that',
});

/** A ring whose modulation is at j = 0 alone, N there. */
const impurity = (sites: number): WaveCase => {
  const single = Array.from({ length: sites }, (_, j) => (j === 0 ? sites : 0));
  return { sites, linear: single, cubic: single, fields: single.map(() => [0, 0] as const), spectrum: single, time: 0, epsilon: 0 };
};

/** The wave of amplitude 1 with wave number k, alone. */
const wave = (ring: WaveCase, k: number): readonly Z[] =>
  displacements(
    ring,
    ring.fields.map((_, n) => (n === k ? field.one : field.zero)),
  ).forward;

const modesOf = (sites: number) => Array.from({ length: sites - 1 }, (_, i) => i + 1);

/** F_{1,2} of all pairs. */
export const linearResponse =
  (reading: Reading): Truth =>
  ({ sites }) => {
    const ring = impurity(sites);
    const { linear } = forcesOf(ring, reading);
    return Object.fromEntries(
      modesOf(sites).flatMap((k2) => [...rateOfWaves(sites, linear(wave(ring, k2)))].map(([k1, value]) => [`F, ${k1} ${k2}`, value])),
    );
  };

/** V_{-1,2,3} of all triples. */
export const cubicResponse =
  (reading: Reading): Truth =>
  ({ sites }) => {
    const ring = impurity(sites);
    const { cubic } = forcesOf(ring, reading);
    return Object.fromEntries(
      modesOf(sites).flatMap((k2) =>
        modesOf(sites).flatMap((k3) =>
          [...rateOfWaves(sites, cubic(wave(ring, k2), wave(ring, k3)))].map(([k1, value]) => [`V, -${k1} ${k2} ${k3}`, value]),
        ),
      ),
    );
  };

export const linearVertexOfSites = waveLaw('waves/linear-vertex-of-sites', law('F_{1,2}'), linearResponse('sites'));
export const cubicVertexOfSprings = waveLaw('waves/cubic-vertex-of-springs', law('V_{-1,2,3}'), cubicResponse('springs'));

/** |V_{1,3,-3}|^2 = omega_1 omega_3^2/8, k_1 = 0 included, by the eigenvalues of the second difference. */
export const vertexOfPair = waveLaw('waves/vertex-of-pair', law(String.raw`|V_{1,3,-3}|^2 = \tfrac18 \omega_1 \omega_3^2`), ({ sites }) => {
  const omega = frequencies(sites);
  const value = (k1: number, k3: number) => real.times(omega[k1] as bigint, real.times(omega[k3] as bigint, omega[k3] as bigint)) / 8n;
  return Object.fromEntries(
    [0, ...modesOf(sites)].flatMap((k1) => modesOf(sites).map((k3) => [`|V|^2, ${k1} ${k3}`, { re: value(k1, k3), im: 0n }])),
  );
});

/** What V^*_{-1,2,3} equals, twice. */
export const conjugateVertex = waveLaw('waves/conjugate-vertex', law('V^*_{-1,2,3}'), (c) =>
  Object.fromEntries(
    Object.entries(cubicResponse('springs')(c)).flatMap(([name, value]) => {
      const conjugate = field.conjugate(value);
      return [
        [`first, ${name}`, conjugate],
        [`second, ${name}`, conjugate],
      ];
    }),
  ),
);
