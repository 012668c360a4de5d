import { InputError } from '../input-error.ts';
import type { SpinChain, Vector } from './spin-chain.ts';

/** The spins of a ring: site x stands at `spins[3 x]` to `spins[3 x + 2]`, its components x, y, z. */
export interface SpinState {
  readonly sites: number;
  /** shape (3 sites,) */
  readonly spins: Float64Array;
}

/** How far the length of a spin may be from 1: beyond all rounding, and short of what a text of ten digits gives. */
const offUnit = 1e-9;

/**
 * A state from its numbers, whose bits are kept: nothing is normalised, so that a state that was saved goes on as it would have.
 *
 * @throws InputError when the numbers are not three for each site, one is not finite, or a spin's length is more than 1e-9 away from 1
 */
export function spinState(spins: ArrayLike<number>): SpinState {
  if (spins.length === 0 || spins.length % 3 !== 0)
    throw new InputError('spins.length', spins.length, 'a positive multiple of 3, three components for each site');
  const state = { sites: spins.length / 3, spins: Float64Array.from(spins) };
  checkUnit(state);
  return state;
}

/**
 * The state whose spins point along the given vectors.
 *
 * @throws InputError when a vector has no direction
 */
export function spinsAlong(directions: readonly Vector[]): SpinState {
  return spinState(
    directions.flatMap((direction, site) => {
      const largest = Math.max(...direction.map(Math.abs));
      if (!(largest > 0 && largest < Number.POSITIVE_INFINITY))
        throw new InputError(`directions[${site}]`, direction, 'finite numbers, not all 0');
      const scaled = direction.map((component) => component / largest) as unknown as Vector; // whose squares neither overflow nor vanish
      const length = lengthOf(...scaled);
      return scaled.map((component) => component / length);
    }),
  );
}

/** @throws InputError when a number is not finite, or a spin's length is more than 1e-9 away from 1 */
export function checkUnit({ sites, spins }: SpinState): void {
  for (let site = 0; site < sites; site++) {
    const [x, y, z] = spinAt(spins, site);
    const length = lengthOf(x, y, z);
    if (!(Math.abs(length - 1) <= offUnit))
      throw new InputError(
        `spins[${3 * site}..${3 * site + 2}]`,
        [x, y, z],
        `a unit vector, to within ${offUnit}; its length is ${length}`,
      );
  }
}

/** @throws InputError when a state does not have the ring's number of sites, or three components for each */
export function checkSpinSites(chain: SpinChain, state: SpinState): void {
  if (state.sites !== chain.sites) throw new InputError('state.sites', state.sites, `${chain.sites}, as many as the ring has`);
  if (state.spins.length !== 3 * state.sites)
    throw new InputError('spins.length', state.spins.length, `${3 * state.sites}, three for each site`);
}

/** S_x. */
export function spinAt(spins: Float64Array, site: number): Vector {
  return [spins[3 * site] as number, spins[3 * site + 1] as number, spins[3 * site + 2] as number];
}

const lengthOf = (x: number, y: number, z: number) => Math.sqrt(x * x + y * y + z * z);
