import { bondLengths } from '../chain/bond-lengths.ts';
import type { AnyChain, Chain } from '../chain/chain.ts';
import { energy } from '../chain/energy.ts';
import { coordinatesOf, sidesOf } from '../chain/lattice.ts';
import { bondOf } from '../chain/parts.ts';
import { coefficientsOf } from '../chain/potential.ts';
import { type State, state } from '../chain/state.ts';
import { cosPi, sinPi } from '../elementary/sin-pi.ts';
import { InputError } from '../input-error.ts';

/**
 * One mode displaced, at rest: q_n = A sin(pi k n/(N+1)), n = 1 .. N, between walls; q_j = A cos(2 pi k j/N) on a ring;
 * q_x = A cos(2 pi (k_1 x_1/L_1 + .. + k_d x_d/L_d)) on a torus, whose wave vectors are numbered as its sites are.
 *
 * @throws InputError when the chain has no mode k
 */
export function singleMode(chain: AnyChain, k: number, amplitude: number): State {
  if (!Number.isFinite(amplitude)) throw new InputError('amplitude', amplitude, 'a finite number');
  const n = chain.sites;
  const fixed = chain.boundary === 'fixed';
  if (!Number.isInteger(k) || k < 1 || k > (fixed ? n : n - 1)) {
    throw new InputError('mode', k, `a whole number from 1 to ${fixed ? n : n - 1}`);
  }
  const wave = fixed ? (j: number) => sinPi(k * (j + 1), n + 1) : (j: number) => cosPi(2 * turns(sidesOf(chain), k, j), n);
  const q = Array.from({ length: n }, (_, j) => amplitude * wave(j));
  return state(q, new Float64Array(n));
}

/** k . x of a wave vector and a site by their numbers, as a fraction of N turns. */
function turns(sides: readonly number[], k: number, site: number): number {
  const n = sides.reduce((product, side) => product * side, 1);
  const [wave, x] = [coordinatesOf(sides, k), coordinatesOf(sides, site)];
  return sides.reduce((sum, side, axis) => sum + (((wave[axis] as number) * (x[axis] as number)) % side) * (n / side), 0);
}

/**
 * Uniform random q and p in (-1, 1), on a ring with the mean momentum taken out, scaled by one factor so that the energy is the
 * one asked for, to the last few bits of H.
 *
 * The energy is followed outwards along the ray, where it grows, up to the first bond that stands at its barrier. What the user has written
 * as a formula may be singular, or fall: there it is the first point of the ray with this energy, as far as 64 points between see.
 *
 * @param uniform numbers in [0, 1), drawn in the order q_1 .. q_N, p_1 .. p_N
 * @throws InputError when the energy is not positive, not more than at rest, or not reached before the barrier
 * @source H. Christodoulidi, S. Flach, "Measuring FPUT thermalization with Toda integrals", sec. IV
 */
export function uniformRandom(chain: Chain, target: number, uniform: () => number): State {
  if (!(target > 0 && Number.isFinite(target))) throw new InputError('energy', target, 'a positive finite number');
  const draw = () => Array.from({ length: chain.sites }, () => 2 * uniform() - 1);
  const [q, raw] = [draw(), draw()];
  const mean = chain.boundary === 'periodic' ? raw.reduce((a, b) => a + b, 0) / chain.sites : 0;
  const p = raw.map((x) => x - mean);
  const scaled = (s: number) =>
    state(
      q.map((x) => s * x),
      p.map((x) => s * x),
    );
  const rest = energy(chain, scaled(0));
  if (!(target > rest)) throw new InputError('energy', target, `more than ${rest}, the energy at rest`);
  const last = exitFactor(chain, q);
  let high = Math.min(1, last);
  const excess = (x: number) => energyOrInfinity(chain, scaled, x) - target;
  while (high < last && excess(high) < 0) high = Math.min(2 * high, last);
  if (!(excess(high) >= 0)) throw new InputError('energy', target, 'an energy that these data reach before a bond breaks');
  if (!isWritten(chain)) return scaled(root(excess, 0, high));
  const found = scaled(firstRoot(excess, high));
  if (!(Math.abs(energy(chain, found) - target) <= target * 2 ** -20))
    throw new InputError('energy', target, 'an energy that these data reach within the domain of the potential');
  return found;
}

const isWritten = ({ potential, pinning }: Chain) => typeof potential !== 'string' || pinning?.formula !== undefined;

/** H of the data scaled by a factor; Infinity outside the domain of a logarithm or root, at a pole, and where numbers overflow. */
function energyOrInfinity(chain: Chain, scaled: (factor: number) => State, factor: number): number {
  try {
    const value = energy(chain, scaled(factor));
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  } catch (error) {
    if (error instanceof RangeError || error instanceof InputError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

/** The first zero between 0, where f < 0, and high, where it is not: narrowed to the first of 64 parts that ends above 0, as long as one does. */
function firstRoot(f: (x: number) => number, high: number): number {
  let [low, end] = [0, high];
  for (let narrowed = true; narrowed; ) {
    const at = (k: number) => low + (k / 64) * (end - low);
    const first = Array.from({ length: 63 }, (_, i) => i + 1).find((k) => f(at(k)) >= 0);
    narrowed = first !== undefined && at(first) < end && low < at(first);
    if (narrowed) [low, end] = [at((first as number) - 1), at(first as number)];
  }
  return root(f, low, end);
}

/** The factor by which displacements can grow until the first bond stands at its barrier; up to there every bond energy grows with it. */
function exitFactor(chain: Chain, q: readonly number[]): number {
  const { barrier } = bondOf(chain);
  if (barrier === undefined) return Number.MAX_VALUE;
  const factors = Array.from(bondLengths(chain, state(q, new Float64Array(q.length))), (r, bond) => {
    const factor = barrier(...coefficientsOf(chain, bond)).at / r;
    return factor > 0 ? factor : Number.MAX_VALUE;
  });
  return Math.min(...factors, Number.MAX_VALUE);
}

/** The zero of an increasing function between low and high, by bisection to the last bit. */
function root(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  for (;;) {
    const middle = a + (b - a) / 2;
    if (middle <= a || middle >= b) return Math.abs(f(a)) < Math.abs(f(b)) ? a : b;
    if (f(middle) < 0) a = middle;
    else b = middle;
  }
}
