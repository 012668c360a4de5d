import { type Chain, checkSites } from '../chain/chain.ts';
import type { State } from '../chain/state.ts';
import { cosPi, sinPi } from '../elementary/sin-pi.ts';
import { InputError } from '../input-error.ts';

/**
 * The normal modes of the linear chain with uniform stiffness: an orthonormal basis with its frequencies.
 *
 * `fixed`: mode k = 1 .. N, sqrt(2/(N+1)) sin(pi k n/(N+1)), n = 1 .. N; omega_k = 2 sqrt(chi) sin(pi k/(2(N+1))).
 * `periodic`: wavenumber k = 0 .. N-1, exp(-2 pi i j k/N)/sqrt(N), j = 0 .. N-1; omega_k = 2 sqrt(chi) sin(pi k/N).
 */
export interface NormalModes {
  /** the mode or wavenumber that stands at index 0 */
  readonly first: 0 | 1;
  /** omega_k: shape (N,) */
  readonly frequencies: Float64Array;
  /** row k, column n: shape (N, N) */
  readonly real: readonly Float64Array[];
  /** the same; absent where the basis is real */
  readonly imaginary?: readonly Float64Array[];
}

const cache = new Map<string, NormalModes>();

/** @throws InputError for a chain whose stiffness varies from bond to bond */
export function normalModes(chain: Chain): NormalModes {
  if (typeof chain.stiffness !== 'number')
    throw new InputError('chain.stiffness', chain.stiffness, 'one number: normal modes need a uniform chain');
  const key = `${chain.boundary},${chain.sites},${chain.stiffness}`;
  const modes = cache.get(key) ?? (chain.boundary === 'fixed' ? sineModes : fourierModes)(chain.sites, Math.sqrt(chain.stiffness));
  if (cache.size > 8) cache.clear();
  cache.set(key, modes);
  return modes;
}

function sineModes(n: number, root: number): NormalModes {
  const norm = Math.sqrt(2 / (n + 1));
  const index = Array.from({ length: n }, (_, i) => i + 1);
  return {
    first: 1,
    frequencies: Float64Array.from(index, (k) => 2 * root * sinPi(k, 2 * (n + 1))),
    real: index.map((k) => Float64Array.from(index, (site) => norm * sinPi(k * site, n + 1))),
  };
}

function fourierModes(n: number, root: number): NormalModes {
  const norm = Math.sqrt(1 / n);
  const index = Array.from({ length: n }, (_, i) => i);
  return {
    first: 0,
    frequencies: Float64Array.from(index, (k) => 2 * root * sinPi(k, n)),
    real: index.map((k) => Float64Array.from(index, (site) => norm * cosPi(2 * k * site, n))),
    imaginary: index.map((k) => Float64Array.from(index, (site) => -norm * sinPi(2 * k * site, n))),
  };
}

/** A mode's amplitude: the projection of one realisation of q or p on a row of the basis. */
export function projection(row: Float64Array, values: Float64Array, lanes: number, lane: number): number {
  let sum = 0;
  for (let site = 0; site < row.length; site++) sum += (row[site] as number) * (values[site * lanes + lane] as number);
  return sum;
}

/**
 * E_k = (|P_k|^2 + omega_k^2 |Q_k|^2)/2 of one realisation: shape (N,), index 0 being mode 1 (fixed) or wavenumber 0 (periodic). They
 * add up to the energy of the linear chain; on a ring E_k = E_{N-k}, each holding half of the pair.
 */
export function modeEnergies(chain: Chain, state: State, lane = 0): Float64Array {
  checkSites(chain, state);
  const { frequencies, real, imaginary = [] } = normalModes(chain);
  const square = (values: Float64Array, k: number) =>
    [real[k], imaginary[k]].reduce((sum, row) => (row === undefined ? sum : sum + squared(projection(row, values, state.lanes, lane))), 0);
  return frequencies.map((omega, k) => 0.5 * (square(state.p, k) + omega * omega * square(state.q, k)));
}

const squared = (x: number) => x * x;
