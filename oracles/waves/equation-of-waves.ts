import type { Law } from '../verdict/oracle.ts';
import { displacements, forcesOf, type Reading, rateOfWaves } from './real-space.ts';
import { field, type WaveCase, type Z } from './wave-case.ts';
import { type Truth, waveLaw } from './wave-law.ts';

/**
 * The equation of motion of waves, term by term: q = q^+ + q^-, q^+ made of the a_k alone and q^- of their conjugates, inserted in the equation of
 * motion in real space. The sum over a_2 a_3 is the force of (q^+, q^+), that over a_2^* a_3 twice that of (q^+, q^-), that over a_2^* a_3^* that of (q^-, q^-).
 */
const law = (source: string, tex: string): Law => ({
  tex,
  source,
  route: 'the Fourier transform of the equation of motion in real space, 40 digits',
  catches: 'a wrong factor, phase, conjugate or index in a vertex, a delta not taken modulo N, a spring that belongs elsewhere',
  blindTo: 'what both routes define alike: the sign and the normalisation of the Fourier series, which docs/waves.md fixes',
});

const partsOf = (parts: Readonly<Record<string, readonly Z[]>>, sites: number): Readonly<Record<string, Z>> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, force]) => [...rateOfWaves(sites, force)].map(([k, value]) => [`${name}, k1 = ${k}`, value])),
  );

const linearTruth =
  (reading: Reading): Truth =>
  (c: WaveCase) => {
    const { forward, backward } = displacements(c);
    const { linear } = forcesOf(c, reading);
    return partsOf({ a2: linear(forward), 'a2*': linear(backward) }, c.sites);
  };

const cubicTruth =
  (reading: Reading): Truth =>
  (c: WaveCase) => {
    const { forward, backward } = displacements(c);
    const { cubic } = forcesOf(c, reading);
    const crossed = cubic(forward, backward).map((value) => field.plus(value, value));
    return partsOf({ 'a2 a3': cubic(forward, forward), 'a2* a3': crossed, 'a2* a3*': cubic(backward, backward) }, c.sites);
  };

const ofSites = String.raw`\ddot q_j = (1 + \epsilon\chi'_j)(q_{j+1} + q_{j-1} - 2q_j) + \epsilon\alpha_j[(q_{j+1} - q_j)^2 - (q_j - q_{j-1})^2]`;
const ofSprings = String.raw`\ddot q_j = V_j'(q_{j+1} - q_j) - V_{j-1}'(q_j - q_{j-1}),\ V_j'(r) = (1 + \epsilon\chi'_j) r + \epsilon\alpha_j r^2`;

/** The two linear sums, coefficients of sites. */
export const linearWavesOfSites = waveLaw('waves/linear-of-sites', law('(4) as printed', ofSites), linearTruth('sites'));
/** The two linear sums, coefficients of springs. */
export const linearWavesOfSprings = waveLaw('waves/linear-of-springs', law('the spring reading of (4)', ofSprings), linearTruth('springs'));
/** The three nonlinear sums, coefficients of sites. */
export const cubicWavesOfSites = waveLaw('waves/cubic-of-sites', law('(4) as printed', ofSites), cubicTruth('sites'));
/** The three nonlinear sums, coefficients of springs. */
export const cubicWavesOfSprings = waveLaw('waves/cubic-of-springs', law('the spring reading of (4)', ofSprings), cubicTruth('springs'));
