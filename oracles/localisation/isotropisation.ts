import { cosPi, sinPi } from '../../src/elementary/sin-pi.ts';
import { stream } from '../../src/statistics/stream.ts';
import type { Coefficients } from '../../src/waves/transfer.ts';
import { type Declared, judgedReplicas, type Statistic } from '../chance/judged-replicas.ts';
import type { Replica } from '../chance/replica.ts';
import { refuted } from '../run.ts';
import type { Oracle, Subject } from '../verdict/oracle.ts';
import { lastMade } from './last-made.ts';

/** Waves that all run to the right on rings with chi_j = 1 +- epsilon s, signs at random. */
export interface IsotropyCase {
  readonly of: Coefficients;
  /** k/2 pi */
  readonly turns: number;
  /** s, the spread of chi'_j */
  readonly spread: number;
  readonly seed: number;
  readonly alpha: number;
}

/** "What is left of n_k - n_{-k}, over n_k + n_{-k}, at these times?" */
export interface DirectionAsk {
  readonly turns: number;
  readonly epsilon: number;
  /** of chi'_j, which are independent */
  readonly variance: number;
  readonly times: readonly number[];
}

/** Whoever says how waves lose their direction: one number per time. */
export type DirectionSubject = Subject<DirectionAsk, readonly number[]>;

/** Waves go half of the way round the ring, four of eight mean paths. */
const [sites, meanPath] = [128, 16];
const step = 1 / 2;
const looks = 9;

/**
 * How a linear random chain becomes isotropic: in an ensemble of rings all waves of a band about k run to the right at t = 0, with equal energies and random phases.
 * Seen is the mean velocity of the energy, J/E with J = -sum_j (p_j + p_{j+1}) r_j/2 and E = sum_j (p_j^2 + r_j^2)/2, |J| <= E: of a wave k it is |d omega/dk|, of -k the
 * opposite, and Bragg reflection exchanges them, so that it is the mean of |d omega/dk| (n_k - n_{-k})/(n_k + n_{-k}) over the band. It is averaged over R t = 2 .. 4, where
 * exp(-2 R t) is 0.005 and localised waves are on their way back.
 *
 * The modulation is so strong that the mean path is 16 sites; what is seen, -0.03, is then off by 0.003 from its limit (measured), and by less than 0.001 at 64.
 *
 * Catches: an exponential decay, a rate half as large, a spectrum squared.
 * Blind to: how fast the direction is lost at first, and so to a rate that is too large; exact/bragg-reflection sees it.
 */
export const isotropisation = (declared: Declared): Oracle<IsotropyCase, DirectionAsk, readonly number[]> => ({
  id: 'localisation/isotropisation',
  law: {
    tex: String.raw`\frac{n_k - n_{-k}}{n_k + n_{-k}}(t)`,
    source: 'the equations of motion of the linear chain',
    route: 'leapfrog in real space, rings with springs and phases at random; the velocity of the energy',
    catches: 'an exponential decay, a rate half as large, a spectrum squared',
    blindTo: 'how fast the direction is lost at first, a rate that is too large: exact/bragg-reflection sees it',
  },

  *examine(c) {
    const { turns, spread, alpha } = c;
    const [cos, sin] = [cosPi(64 * turns, 64), sinPi(64 * turns, 64)]; // of k/2
    const epsilon = cos / (sin * Math.sqrt(meanPath) * spread); // tan^2(k/2) <(epsilon chi')^2> is 1 over the mean path
    const every = Math.round(meanPath / (4 * cos * step)); // steps in a quarter of 1/R
    const times = Array.from({ length: looks }, (_, i) => (8 + i) * every * step);
    const waves = bandOf(turns);
    const left = yield waves.map((k) => ({ turns: k / sites, epsilon, variance: spread * spread, times }));
    if (!left.every((of) => Array.isArray(of) && of.length === looks && of.every(Number.isFinite)))
      return refuted({ term: `expected ${looks} finite numbers` });
    const total = left.reduce((sum, of, i) => sum + cosPi(waves[i] as number, sites) * of.reduce((a, b) => a + b, 0), 0);
    const expected = total / (looks * waves.length);
    const statistic: Statistic = { name: 'velocity, R t = 2 .. 4', kind: 'mean', low: -1, high: 1, expected };
    return judgedReplicas(replicasOf(c, epsilon * spread, waves, every, declared.replicas), [statistic], declared, alpha);
  },
});

const bandOf = (turns: number): readonly number[] =>
  Array.from({ length: sites / 2 }, (_, k) => k).filter((k) => Math.abs(k / sites - turns) <= 1 / 20);

const kept = lastMade<readonly Replica[]>();

const replicasOf = (c: IsotropyCase, size: number, waves: readonly number[], every: number, count: number): readonly Replica[] =>
  kept(JSON.stringify([c.of, c.turns, c.spread, c.seed, count]), () =>
    Array.from({ length: count }, (_, index): Replica => {
      const velocity = run(c.of, size, waves, every, stream(c.seed, index));
      return { stream: index, values: [velocity], mark: velocity };
    }),
  );

const next = (j: number) => (j + 1 === sites ? 0 : j + 1);

/** cos and sin of 2 pi m/N. */
const circle = Array.from({ length: sites }, (_, m) => [cosPi(2 * m, sites), sinPi(2 * m, sites)] as const);

/** Waves of equal energy with random phases: q_j = sum_k cos(2 pi j k/N + phi_k)/omega_k, p_j = sum_k sin(2 pi j k/N + phi_k). */
function wavesToTheRight(waves: readonly number[], uniform: () => number): readonly [q: Float64Array, p: Float64Array] {
  const [q, p] = [new Float64Array(sites), new Float64Array(sites)];
  for (const k of waves) {
    const omega = 2 * sinPi(k, sites);
    const start = Math.floor(2 ** 30 * uniform());
    const [cos, sin] = [cosPi(start, 2 ** 29), sinPi(start, 2 ** 29)];
    for (let j = 0; j < sites; j++) {
      const [c, s] = circle[(j * k) % sites] as readonly [number, number];
      q[j] += (c * cos - s * sin) / omega;
      p[j] += s * cos + c * sin;
    }
  }
  return [q, p];
}

const ones = new Float64Array(sites).fill(1);

/** One ring: the velocity of its energy, averaged over the looks. */
function run(of: Coefficients, size: number, waves: readonly number[], every: number, uniform: () => number): number {
  const chi = Float64Array.from({ length: sites }, () => (uniform() < 1 / 2 ? 1 - size : 1 + size));
  const [q, p] = wavesToTheRight(waves, uniform);
  const [ofSprings, ofSites] = of === 'springs' ? [chi, ones] : [ones, chi];
  const kick = (h: number) => {
    let pull = ofSprings[sites - 1] * (q[0] - q[sites - 1]);
    for (let j = 0; j < sites; j++) {
      const before = pull;
      pull = ofSprings[j] * (q[j + 1 === sites ? 0 : j + 1] - q[j]);
      p[j] += h * ofSites[j] * (pull - before);
    }
  };
  const drift = (h: number) => {
    for (let j = 0; j < sites; j++) q[j] += h * p[j];
  };
  const move = (steps: number) => {
    drift(step / 2);
    for (let n = 1; n < steps; n++) {
      kick(step);
      drift(step);
    }
    kick(step);
    drift(step / 2);
  };
  move(7 * every);
  let sum = 0;
  for (let i = 0; i < looks; i++) {
    move(every);
    sum += velocityOf(q, p);
  }
  return sum / looks;
}

/** J/E. */
function velocityOf(q: Float64Array, p: Float64Array): number {
  let [current, energy] = [0, 0];
  for (let j = 0; j < sites; j++) {
    const [r, here, there] = [q[next(j)] - q[j], p[j], p[next(j)]];
    current -= ((here + there) / 2) * r;
    energy += (here * here + r * r) / 2;
  }
  return current / energy;
}
