import type { Chain } from '../src/chain/chain.ts';
import { type State, state } from '../src/chain/state.ts';
import type { Arithmetic } from '../src/exact/arithmetic.ts';
import { besselClifford } from '../src/reference/bessel-clifford.ts';
import { isPlain } from './plain-chain.ts';
import type { Run } from './run.ts';

/** A case for oracles of the harmonic chain: one mass displaced, all at rest, and how far to go. */
export interface DisplacedMassRun extends Pick<Run, 'scheme' | 'step' | 'steps'> {
  readonly chain: Chain;
  /** 0 .. N-1 */
  readonly site: number;
  readonly amplitude: number;
}

/** The run of a case, or undefined where the chain is not harmonic and uniform, or nothing is displaced. */
export function runOfDisplacedMass({ chain, site, amplitude, ...stepping }: DisplacedMassRun): Run | undefined {
  if (!isPlain(chain) || chain.potential !== 'harmonic' || typeof chain.stiffness !== 'number' || amplitude === 0) return undefined;
  const zero = new Float64Array(chain.sites);
  return { chain, start: state(zero.with(site, amplitude), zero), ...stepping };
}

/** A source of the infinite chain: `distance` from the site looked at, with its sign. */
interface Image {
  readonly distance: number;
  readonly sign: 1 | -1;
}

/**
 * The images of the displaced mass seen from a site, those no further away than `reach`: on a ring one every N sites; between walls the
 * displacement is odd about each wall, so one every 2(N+1) sites and its negative mirror images.
 */
export function imagesOf({ boundary, sites }: Chain, site: number, from: number, reach: number): readonly Image[] {
  const every = boundary === 'periodic' ? sites : 2 * (sites + 1);
  const within = (offset: number, sign: Image['sign']): Image[] => {
    const images: Image[] = [];
    for (let at = offset - every * Math.ceil((offset + reach) / every); at <= reach; at += every)
      if (at >= -reach) images.push({ distance: Math.abs(at), sign });
    return images;
  };
  const straight = within(from - site, 1);
  return boundary === 'periodic' ? straight : [...straight, ...within(from + site + 2, -1)]; // site numbers count from 0, the wall stands at -1
}

/**
 * The state at a time, the images no further away than `reach`; each moves a site at distance d by
 *
 *   q = A J_{2d}(x) = A z^d C_{2d}(z),   p = A sqrt(chi) (J_{2d-1}(x) - J_{2d+1}(x)) = A chi t (z^{d-1} C_{2d-1}(z) - z^d C_{2d+1}(z))
 *
 * with x = 2 sqrt(chi) t and z = (x/2)^2 = chi t^2, in which everything is rational; C_m of `besselClifford`; p = -2 A chi t C_1(z) for d = 0.
 */
export function displacedMass<T>({ chain, site, amplitude, step, steps }: DisplacedMassRun, reach: number, real: Arithmetic<T>): State {
  const [chi, time, size] = [chain.stiffness as number, steps * step, amplitude].map(real.of) as [T, T, T];
  const slope = real.times(chi, time);
  const z = real.times(slope, time);
  const c = besselClifford(2 * reach + 1, z, real);
  const q: T[] = [];
  const p: T[] = [];
  let [power, below] = [real.of(1), real.of(0)]; // z^d and z^(d-1)
  for (let d = 0; d <= reach; d++) {
    const falling = real.times(power, c[2 * d + 1] as T);
    q.push(real.times(power, c[2 * d] as T));
    p.push(real.times(slope, d === 0 ? real.times(real.of(-2), falling) : real.minus(real.times(below, c[2 * d - 1] as T), falling)));
    [power, below] = [real.times(power, z), power];
  }
  const summed = (response: readonly T[]) =>
    Array.from({ length: chain.sites }, (_, from) => {
      const add = (sum: T, { distance, sign }: Image) => (sign > 0 ? real.plus : real.minus)(sum, response[distance] as T);
      return real.toNumber(real.times(size, imagesOf(chain, site, from, reach).reduce(add, real.of(0))));
    });
  return state(summed(q), summed(p));
}
