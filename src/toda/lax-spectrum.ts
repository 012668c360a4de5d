import type { Chain } from '../chain/chain.ts';
import type { State } from '../chain/state.ts';
import { type FlaschkaParts, flaschka, flaschkaParts } from './flaschka.ts';
import { laxMatrix, openLaxMatrix } from './lax.ts';
import { mirroredSpectrum } from './mirrored-spectrum.ts';
import { type RingParts, ringParts, ringSpectrum } from './ring-spectrum.ts';
import { tridiagonalSpectrum } from './tridiagonal-spectrum.ts';

/** What the spectrum is composed of; a planted defect replaces one. */
export interface LaxParts {
  readonly flaschka: FlaschkaParts;
  readonly ring: RingParts;
}

export const laxParts: LaxParts = { flaschka: flaschkaParts, ring: ringParts };

/**
 * The eigenvalues of the Lax matrix of one realisation of a chain, ascending, dimensionless: shape (N,) on a ring, (2N + 2,) between walls,
 * where they are symmetric about 0. Constant along the Toda flow. O(N^2).
 *
 * @throws InputError as `laxMatrix`
 * @source H. Flaschka, Phys. Rev. B 9, 1924 (1974)
 */
export function laxSpectrum(chain: Chain, state: State, lane = 0, parts: LaxParts = laxParts): Float64Array {
  return chain.boundary === 'periodic'
    ? ringSpectrum(laxMatrix(chain, state, lane, parts.flaschka), parts.ring)
    : mirroredSpectrum(flaschka(chain, state, lane, parts.flaschka));
}

/** The eigenvalues of the Lax matrix of the open lattice, ascending: shape (N,); all different. */
export function openLaxSpectrum(alpha: number, state: State, lane = 0): Float64Array {
  const { diagonal, offDiagonal } = openLaxMatrix(alpha, state, lane);
  return tridiagonalSpectrum(diagonal, offDiagonal);
}
