import { log } from '../../src/elementary/log.ts';
import { cosPi, sinPi } from '../../src/elementary/sin-pi.ts';
import { float64 } from '../../src/exact/float64.ts';
import { stream } from '../../src/statistics/stream.ts';
import { type Between, type Coefficients, transferred } from '../../src/waves/transfer.ts';
import { type Declared, judgedReplicas, type Statistic } from '../chance/judged-replicas.ts';
import type { Replica } from '../chance/replica.ts';
import { refuted } from '../run.ts';
import type { Oracle, Subject } from '../verdict/oracle.ts';
import { lastMade } from './last-made.ts';

/** A wave on a chain whose springs are 1 +- epsilon s, signs at random; seed of the signs, and what may be spent on them. */
export interface LocalisationCase {
  /** k/2 pi, a multiple of 1/64 from 7/64 to 25/64, but not 1/4 */
  readonly turns: number;
  readonly epsilon: number;
  /** s, the spread of chi'_j: epsilon s is at most 1/32 */
  readonly spread: number;
  readonly seed: number;
  readonly alpha: number;
}

/** "At which rate are waves reflected?" */
export interface RateAsk {
  readonly turns: number;
  readonly epsilon: number;
  /** of chi'_j, which are independent */
  readonly variance: number;
}

/** Whoever says at which rate, per unit of time, waves k and -k are exchanged. */
export type RateSubject = Subject<RateAsk, number>;

const steps = 16;
const readings: readonly Coefficients[] = ['springs', 'sites'];

/**
 * The localisation length of the linear random chain: products of its transfer matrices grow as exp(gamma n), gamma = R/(2 |d omega/dk|) for small epsilon, where R is
 * the rate of Bragg reflection: a wave that is reflected with probability 2 gamma per site falls off in amplitude with gamma.
 *
 * A step multiplies the norm f^2 + omega^2 q^2 - omega^2 q f, which the uniform chain keeps, by 1 + 2 v sin phi + 2 v^2 (1 + cos phi), phi the phase of the wave there and v =
 * tan(k/2) (1 - 1/chi_j) independent of it. (v - <v>) sin phi has the mean 0, whatever phi is, and is taken off the logarithm: what is left is small of second order, at
 * most 3 v^2 + |<v>| for |v| <= 1/8 (from |log(1 + A) - A + A^2/2| <= |A|^3/3(1 - |A|), |A| <= 5|v|/2). Every replica begins with a random phase.
 *
 * The next order in epsilon, (2 tan^2(k/2) + 1) epsilon^2 of gamma or so, is 2 % at most. k = pi/2, where phases come back after four steps, is another
 * law: gamma is smaller there by some 8 % for all epsilon (M. Kappus, F. Wegner, Z. Phys. B 45, 15 (1981)).
 *
 * Catches: a rate without epsilon^2, off by a factor of 2, over another velocity, of another spectrum.
 * Blind to: a factor of 1.2.
 */
export const lyapunov = (declared: Declared): Oracle<LocalisationCase, RateAsk, number> => ({
  id: 'localisation/lyapunov',
  law: {
    tex: String.raw`\gamma = \lim_{n \to \infty} \frac{1}{n} \log \|M_n \cdots M_1\| = \frac{R}{2 |\omega'_k|}`,
    source:
      'H. Matsuda, K. Ishii, Prog. Theor. Phys. Suppl. 45, 56 (1970); C. W. J. Beenakker, Rev. Mod. Phys. 69, 731 (1997): -<log T> = L/l',
    route:
      'products of transfer matrices in real space, both readings of (4); the part of their logarithm that is linear in the springs taken off',
    catches: 'a rate without epsilon^2, off by a factor of 2, over another velocity, of another spectrum',
    blindTo: 'a factor of 1.2: exact/bragg-reflection sees it',
  },

  *examine({ turns, epsilon, spread, seed, alpha }) {
    if (turns === 1 / 4) return { outOfScope: 'at k = pi/2 phases come back after four steps, and gamma is another number' };
    const [rate] = (yield [{ turns, epsilon, variance: spread * spread }]) as [number];
    if (!(typeof rate === 'number' && Number.isFinite(rate))) return refuted({ term: 'a rate that is no finite number' });
    const [cos, sin] = [cosPi(64 * turns, 64), sinPi(64 * turns, 64)]; // of k/2
    const [tan, size] = [sin / cos, epsilon * spread];
    const mean = 1 / (1 - size * size); // of 1/chi_j
    const largest = (tan * size) / (1 - size);
    const span = 3 * largest * largest + tan * (mean - 1);
    const statistics = readings.map(
      (of): Statistic => ({ name: `gamma, ${of}`, kind: 'mean', low: -span, high: span, expected: rate / (2 * cos) }),
    );
    const replicas = kept(JSON.stringify([turns, size, seed, declared.replicas]), () =>
      Array.from({ length: declared.replicas }, (_, index): Replica => {
        const uniform = stream(seed, index);
        const start = Math.floor(2 ** 30 * uniform());
        const compliances = Array.from({ length: steps }, () => 1 / (uniform() < 1 / 2 ? 1 - size : 1 + size));
        const values = readings.map((of) => growth(of, turns, start, 4 * sin * sin, compliances, mean));
        return { stream: index, values, mark: start };
      }),
    );
    return judgedReplicas(replicas, statistics, declared, alpha);
  },
});

const kept = lastMade<readonly Replica[]>();

/** The mean over the sites of the logarithm of the norm's growth, less what is linear in 1/chi_j - <1/chi_j>; `start` in units of 2^-30 turns. */
function growth(of: Coefficients, turns: number, start: number, square: number, compliances: readonly number[], mean: number): number {
  const phase = (sites: number) => cosPi(2 * start + sites * turns * 2 ** 31, 2 ** 30);
  const norm = ({ q, pull }: Between<number>) => pull * pull + square * q * (q - pull);
  let at: Between<number> = { q: phase(0), pull: phase(0) - phase(-1) };
  let sum = 0;
  for (const compliance of compliances) {
    const there = transferred(float64, of, square, compliance, at);
    const free = transferred(float64, of, square, 1, at);
    const [dq, dpull] = [there.q - free.q, there.pull - free.pull]; // proportional to compliance - 1
    const slope = (2 * free.pull * dpull + square * (2 * free.q * dq - free.q * dpull - dq * free.pull)) / (compliance - 1);
    const before = norm(at);
    sum += (log(norm(there) / before) - (slope / before) * (compliance - mean)) / 2;
    const scale = 1 / Math.sqrt(norm(there));
    at = { q: there.q * scale, pull: there.pull * scale };
  }
  return sum / compliances.length;
}
