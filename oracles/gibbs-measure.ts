import type { Chain } from '../src/chain/chain.ts';
import { coefficientAt } from '../src/chain/coefficient.ts';
import type { State } from '../src/chain/state.ts';
import { exp } from '../src/elementary/exp.ts';
import { stream as streamOf } from '../src/statistics/stream.ts';
import type { Declared, Statistic } from './chance/judged-replicas.ts';
import { sequential } from './chance/sequential.ts';
import { linesOf, points, rankOn } from './heat-bath.ts';
import { nonlinear, refuted } from './run.ts';
import type { ThermalAsk } from './subjects/ensemble.ts';
import type { Oracle } from './verdict/oracle.ts';

/** A chain and its temperature; seed of the replicas' streams, and what may be spent on them. */
export interface ThermalCase {
  readonly chain: Chain;
  readonly temperature: number;
  readonly seed: number;
  readonly alpha: number;
}

/** The oracle's own random numbers come from streams beyond those that it lends to replicas. */
const ownStreams = 2 ** 31;

const statistics: readonly Statistic[] = [
  { name: 'mean exp(-p^2 / 2 <p^2>)', kind: 'mean', low: 0, high: 1, expected: Math.SQRT1_2 },
  { name: 'share of p > 0', kind: 'mean', low: 0, high: 1, expected: 1 / 2 },
  { name: 'mean rank along lines', kind: 'mean', low: 0, high: 1, expected: 1 / 2 },
  { name: 'spread of ranks', kind: 'mean', low: -1 / 3, high: 1, expected: 0 },
];

/**
 * Gibbs measure: states are drawn from exp(-H / T).
 *
 *   p_j normal, <p_j> = 0, <p_j^2> = m_j T;  q_j, given the others, has the density exp(-H / T)
 *
 * A free ring or torus at total momentum 0 has p_j = x_j - m_j sum_i x_i / M with <x_i^2> = m_i T, so that <p_j^2> = m_j T - 2 m_j (m_j T) / M + m_j^2 (M T) / M^2
 * = m_j T (1 - m_j / M).
 *
 * All statistics are bounded, so that what they prove needs no assumption: exp(-x^2 / 2) of a normal x has the mean 1 / sqrt 2, and falls by 0.18
 * for a kinetic temperature that is twice T; the rank of a state's own place among points along a line has mean 1/2 and a known spread, see
 * `rankOn`: the virial theorem for every function at once.
 *
 * Catches: a wrong temperature, a biased or too wide normal, a mass forgotten, a measure that is that of another energy (no acceptance step).
 * Blind to: replicas that share a part of their random numbers beyond neighbours (statistics/streams sees those), wells that are never left.
 */
export const gibbsMeasure = (declared: Declared): Oracle<ThermalCase, ThermalAsk, State> => ({
  id: 'gibbs/measure',
  law: {
    tex: String.raw`\rho(q, p) \propto e^{-H(q, p)/T}`,
    source: 'the Gibbs measure: its momenta, and its conditional densities along lines',
    route: "energies of the Hamiltonian's expression at points along lines, and the normal law of momenta",
    catches: 'a wrong temperature, a biased normal, a mass forgotten, the measure of another energy',
    blindTo: 'replicas that share random numbers without being correlated as neighbours: statistics/streams sees them; wells never left',
  },

  *examine({ chain, temperature, seed, alpha }) {
    const { sites, mass } = chain;
    const everySite = Array.from({ length: sites }, (_, site) => site);
    const whole = everySite.reduce((sum, site) => sum + coefficientAt(mass, site), 0);
    const isFree = chain.boundary === 'periodic' && chain.pinning === undefined;
    const variances = everySite.map((site) => {
      const m = coefficientAt(mass, site);
      return m * temperature * (isFree ? 1 - m / whole : 1);
    });
    const lines = linesOf(chain, temperature);
    const meanOver = (of: (site: number) => number) => everySite.reduce((sum, site) => sum + of(site), 0) / sites;
    return yield* sequential<ThermalAsk, State>({
      statistics,
      declared,
      alpha,
      ask: (stream) => ({ chain, temperature, seed, stream }),
      witness: (first) => nonlinear(chain, first, 2 ** -6),
      observe: ({ q, p }, stream) => {
        const shapely = q.length === sites && p.length === sites && [...q, ...p].every(Number.isFinite);
        if (!shapely) return refuted({ term: `expected ${sites} finite q and p` });
        const uniform = streamOf(seed, ownStreams + stream);
        const ranks = lines.map((line) => rankOn(line, q, Math.floor(points * uniform()), temperature));
        return {
          values: [
            meanOver((j) => exp((-p[j] * p[j]) / (2 * variances[j]))),
            meanOver((j) => (p[j] > 0 ? 1 : 0)),
            meanOver((j) => ranks[j].rank),
            meanOver((j) => ranks[j].spread),
          ],
          mark: p[0],
        };
      },
    });
  },
});
