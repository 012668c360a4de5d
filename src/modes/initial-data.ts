import type { Chain } from '../chain/chain.ts';
import { isConfined } from '../chain/domain.ts';
import { energy } from '../chain/energy.ts';
import { type State, state } from '../chain/state.ts';
import { cosPi, sinPi } from '../elementary/sin-pi.ts';
import { InputError } from '../input-error.ts';

/**
 * One mode displaced, at rest: q_n = A sin(pi k n/(N+1)), n = 1 .. N, between walls; q_j = A cos(2 pi k j/N) on a ring.
 *
 * @throws InputError when the chain has no mode k
 */
export function singleMode(chain: Chain, k: number, amplitude: number): State {
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
 * The energy along the ray is followed outwards only up to the nearest barrier, where bonds could break.
 *
 * @param uniform numbers in [0, 1), drawn in the order q_1 .. q_N, p_1 .. p_N
 * @throws InputError when the energy is not positive, or not reached before the barrier
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
  let high = 1;
  while (energy(chain, scaled(high)) > target) high /= 2;
  while (energy(chain, scaled(high)) < target) {
    if (high > 1e6 || !isInside(chain, scaled(2 * high))) break;
    high *= 2;
  }
  const s = root((x) => energy(chain, scaled(x)) - target, 0, high);
  const result = scaled(s);
  const miss = Math.abs(energy(chain, result) - target);
  if (!(miss <= 1e-12 * target)) throw new InputError('energy', target, 'an energy below the barrier at which a bond breaks');
  return result;
}

const isInside = (chain: Chain, at: State) => isConfined(chain, at, 0, Number.POSITIVE_INFINITY);

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
