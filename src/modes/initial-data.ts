import { bondLengths } from '../chain/bond-lengths.ts';
import type { Chain } from '../chain/chain.ts';
import { energy } from '../chain/energy.ts';
import { bondOf } from '../chain/parts.ts';
import { coefficientsOf } from '../chain/potential.ts';
import { type State, state } from '../chain/state.ts';
import { cosPi, sinPi } from '../elementary/sin-pi.ts';
import { InputError } from '../input-error.ts';

/**
 * One mode displaced, at rest: q_n = A sin(pi k n/(N+1)), n = 1 .. N, between walls; q_j = A cos(2 pi k j/N) on a ring.
 *
 * @throws InputError when the chain has no mode k, or is a lattice
 */
export function singleMode(chain: Chain, k: number, amplitude: number): State {
  if (!Number.isFinite(amplitude)) throw new InputError('amplitude', amplitude, 'a finite number');
  if (chain.sides !== undefined) throw new InputError('chain.sides', chain.sides, 'none: single modes are built in one dimension');
  const n = chain.sites;
  const fixed = chain.boundary === 'fixed';
  if (!Number.isInteger(k) || k < 1 || k > (fixed ? n : n - 1)) {
    throw new InputError('mode', k, `a whole number from 1 to ${fixed ? n : n - 1}`);
  }
  const q = Array.from({ length: n }, (_, j) => amplitude * (fixed ? sinPi(k * (j + 1), n + 1) : cosPi(2 * k * j, n)));
  return state(q, new Float64Array(n));
}

/**
 * Uniform random q and p in (-1, 1), on a ring with the mean momentum taken out, scaled by one factor so that the energy is the
 * one asked for, to the last few bits of H.
 *
 * The energy is followed outwards along the ray, where it grows, up to the first bond that stands at its barrier.
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
  while (high < last && energy(chain, scaled(high)) < target) high = Math.min(2 * high, last);
  if (!(energy(chain, scaled(high)) >= target))
    throw new InputError('energy', target, 'an energy that these data reach before a bond breaks');
  return scaled(root((x) => energy(chain, scaled(x)) - target, 0, high));
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
