import type { Chain } from '../src/chain/chain.ts';
import { coefficientAt } from '../src/chain/coefficient.ts';
import { exp } from '../src/elementary/exp.ts';
import { evaluate } from '../src/exact/evaluate.ts';
import { float64 } from '../src/exact/float64.ts';
import type { Hamiltonian } from '../src/reference/hamiltonian.ts';
import { hamiltonianOf } from './hamiltonian/hamiltonian-of.ts';

/** A direction in which a state of the Gibbs measure may move, and how far apart the points are that are looked at along it. */
export interface Line {
  /** the potential energy of all that the line moves, where q is moved by x along it */
  readonly energy: (q: Float64Array, x: number) => number;
  readonly spacing: number;
}

/** How many points of a line are looked at. */
export const points = 16;

/**
 * One line per site: the site alone; on a ring or torus where nothing is pinned the site against the next, by the inverse of their masses, so that
 * the centre of mass stays where the measure holds it.
 *
 * Points are half as far apart as the move from rest that costs T / 2: about half a standard deviation. The distance belongs to the chain, not to
 * the state, or the rank below would not be uniform.
 */
export function linesOf(chain: Chain, temperature: number): Line[] {
  const hamiltonian = hamiltonianOf(chain);
  const isFree = chain.boundary === 'periodic' && chain.pinning === undefined;
  return Array.from({ length: chain.sites }, (_, site) => {
    const next = (site + 1) % chain.sites;
    const move = new Map(isFree ? [site, next].map((j, end) => [j, (end === 0 ? 1 : -1) / coefficientAt(chain.mass, j)]) : [[site, 1]]);
    const energy = energyAlong(hamiltonian, move);
    const rest = new Float64Array(chain.sites);
    const cost = (x: number) => Math.max(energy(rest, x), energy(rest, -x)) - energy(rest, 0);
    let reach = Math.sqrt(temperature) * 2 ** -10;
    while (cost(reach) < temperature / 2) reach *= 9 / 8;
    return { energy, spacing: reach / 2 };
  });
}

/** The bonds and pinnings that a move touches, from the Hamiltonian's expression. */
function energyAlong({ potential, bonds, pinning }: Hamiltonian, move: ReadonlyMap<number, number>): Line['energy'] {
  // the names and values of every term touched, written anew for every point
  const touched = bonds
    .filter(({ left, right }) => [left, right].some((end) => end !== 'wall' && move.has(end)))
    .map(({ left, right, coefficients }) => ({ left, right, values: { ...coefficients, r: 0 } }));
  const held = pinning === undefined ? [] : [...move.keys()].map((site) => ({ site, values: { ...pinning.coefficients[site], q: 0 } }));
  return (q, x) => {
    const at = (end: number | 'wall') => (end === 'wall' ? 0 : q[end] + x * (move.get(end) ?? 0));
    let sum = 0;
    for (const { left, right, values } of touched) {
      values.r = at(right) - at(left);
      sum += evaluate(potential, values, float64);
    }
    for (const { site, values } of held) {
      values.q = at(site);
      sum += evaluate((pinning as NonNullable<typeof pinning>).potential, values, float64);
    }
    return sum;
  };
}

/** Where a state stands among the points of a line, in rank, and how far that rank is from the middle beyond what it is on average. */
export interface Rank {
  /** from 0 to 1, on average 1/2 */
  readonly rank: number;
  /** from -1/3 to 1, on average 0 */
  readonly spread: number;
}

/**
 * The rank of a state's own place among points of a line through it.
 *
 * Given the points, the Gibbs measure is at point k with probability w_k = exp(-E_k / T) / sum, exactly, if the place of the state among them was
 * drawn uniformly: (state, place) -> (state at point k, k) keeps volumes. So u = sum_{l < k} w_l + w_k / 2 has mean 1/2, and (2 u - 1)^2 has the
 * mean (1 - sum w_l^3) / 3.
 *
 * @param place which of the points the state itself is: drawn uniformly, independent of the state
 */
export function rankOn({ energy, spacing }: Line, q: Float64Array, place: number, temperature: number): Rank {
  const energies = Array.from({ length: points }, (_, k) => energy(q, (k - place) * spacing));
  const lowest = Math.min(...energies);
  const weights = energies.map((e) => exp((lowest - e) / temperature));
  const whole = weights.reduce((sum, w) => sum + w, 0);
  const below = weights.slice(0, place).reduce((sum, w) => sum + w, 0);
  const rank = (below + weights[place] / 2) / whole;
  const cubes = weights.reduce((sum, w) => sum + (w / whole) * (w / whole) * (w / whole), 0);
  return { rank, spread: (2 * rank - 1) * (2 * rank - 1) - (1 - cubes) / 3 };
}
