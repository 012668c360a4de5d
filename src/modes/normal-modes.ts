import { type Chain, checkSites } from '../chain/chain.ts';
import { coordinatesOf, sidesOf } from '../chain/lattice.ts';
import type { State } from '../chain/state.ts';
import { cosPi, sinPi } from '../elementary/sin-pi.ts';
import { frequency, type Uniform, uniformOf } from './uniform-chain.ts';

/**
 * The normal modes of a linear chain of equal masses, bonds and pinnings: an orthonormal basis with its frequencies.
 *
 * `fixed`: mode k = 1 .. N, sqrt(2/(N+1)) sin(pi k n/(N+1)), n = 1 .. N; m omega_k^2 = kappa + 4 chi sin^2(pi k/(2(N+1))).
 * `periodic`: wavenumber k = 0 .. N-1, exp(-2 pi i j k/N)/sqrt(N), j = 0 .. N-1; m omega_k^2 = kappa + 4 chi sin^2(pi k/N); on a torus
 * wave vectors are numbered as sites are, and the phase and the squares of the sines are sums over its axes.
 */
export interface NormalModes {
  /** the mode or wavenumber that stands at index 0 */
  readonly first: 0 | 1;
  /** omega_k: shape (N,) */
  readonly frequencies: Float64Array;
  /** m, the same for every site */
  readonly mass: number;
  /** row k, column n: shape (N, N) */
  readonly real: readonly Float64Array[];
  /** the same; absent where the basis is real */
  readonly imaginary?: readonly Float64Array[];
}

const cache = new Map<string, NormalModes>();

/**
 * The normal modes of a uniform chain, kept for the next call.
 *
 * @throws InputError for a chain whose linear coefficients vary from place to place, or that is linearly unstable
 */
export function normalModes(chain: Chain): NormalModes {
  const uniform = uniformOf(chain);
  const key = JSON.stringify([chain.boundary, sidesOf(chain), uniform]);
  const modes = cache.get(key) ?? (chain.boundary === 'fixed' ? sineModes(chain.sites, uniform) : fourierModes(sidesOf(chain), uniform));
  if (cache.size > 8) cache.clear();
  cache.set(key, modes);
  return modes;
}

function sineModes(n: number, uniform: Uniform): NormalModes {
  const norm = Math.sqrt(2 / (n + 1));
  const index = Array.from({ length: n }, (_, i) => i + 1);
  return {
    first: 1,
    mass: uniform.mass,
    frequencies: Float64Array.from(index, (k) => frequency(uniform, [sinPi(k, 2 * (n + 1))])),
    real: index.map((k) => Float64Array.from(index, (site) => norm * sinPi(k * site, n + 1))),
  };
}

function fourierModes(sides: readonly number[], uniform: Uniform): NormalModes {
  const n = sides.reduce((product, side) => product * side, 1);
  const norm = Math.sqrt(1 / n);
  const coordinates = Array.from({ length: n }, (_, j) => coordinatesOf(sides, j));
  /** k . x as a fraction of N turns */
  const turns = (k: readonly number[], x: readonly number[]) =>
    sides.reduce((sum, side, axis) => sum + (((k[axis] as number) * (x[axis] as number)) % side) * (n / side), 0);
  const rows = (of: (numerator: number) => number) => coordinates.map((k) => Float64Array.from(coordinates, (x) => of(2 * turns(k, x))));
  return {
    first: 0,
    mass: uniform.mass,
    frequencies: Float64Array.from(coordinates, (k) =>
      frequency(
        uniform,
        k.map((x, axis) => sinPi(x, sides[axis] as number)),
      ),
    ),
    real: rows((numerator) => norm * cosPi(numerator, n)),
    imaginary: rows((numerator) => -norm * sinPi(numerator, n)),
  };
}

/** A mode's amplitude: the projection of one realisation of q or p on a row of the basis. */
export function projection(row: Float64Array, values: Float64Array, lanes: number, lane: number): number {
  let sum = 0;
  for (let site = 0; site < row.length; site++) sum += (row[site] as number) * (values[site * lanes + lane] as number);
  return sum;
}

/**
 * E_k = (|P_k|^2 / m + m omega_k^2 |Q_k|^2)/2 of one realisation: shape (N,), index 0 being mode 1 (fixed) or wavenumber 0 (periodic). They
 * add up to the energy of the linear chain; on a ring E_k = E_{N-k}, each holding half of the pair.
 *
 * @throws InputError as {@link normalModes}, and when the state is not one of this chain
 */
export function modeEnergies(chain: Chain, state: State, lane = 0): Float64Array {
  checkSites(chain, state, lane);
  const { frequencies, mass, real, imaginary = [] } = normalModes(chain);
  const square = (values: Float64Array, k: number) =>
    [real[k], imaginary[k]].reduce((sum, row) => (row === undefined ? sum : sum + squared(projection(row, values, state.lanes, lane))), 0);
  return frequencies.map((omega, k) => 0.5 * (square(state.p, k) / mass + mass * (omega * omega * square(state.q, k))));
}

const squared = (x: number) => x * x;
