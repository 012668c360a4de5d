import { flaschkaParts } from '../../src/toda/flaschka.ts';
import { laxMatrix } from '../../src/toda/lax.ts';
import { type LaxParts, laxParts, laxSpectrum } from '../../src/toda/lax-spectrum.ts';
import { ringParts } from '../../src/toda/ring-spectrum.ts';
import { tridiagonalSpectrum } from '../../src/toda/tridiagonal-spectrum.ts';
import { mutantOfParts } from './mutant.ts';

const withLax = (id: string, says: string, change: Partial<LaxParts>) =>
  mutantOfParts(id, says, (parts) => ({
    ...parts,
    laxSpectrum: (chain, state, lane) => laxSpectrum(chain, state, lane, { ...laxParts, ...change }),
  }));

/** a_n = exp(alpha r_n), without the half: no Lax pair has it. */
export const wholeCoupling = withLax('whole-coupling', 'a_n = exp(alpha r_n) without the 1/2', {
  flaschka: { coupling: (length) => 2 * flaschkaParts.coupling(length) },
});

/** The ring's matrix without its corner: the spectrum of an open lattice. Invisible between walls. */
export const noCorner = mutantOfParts('no-corner', 'the Lax matrix of a ring has no corner', (parts) => ({
  ...parts,
  laxSpectrum: (chain, state, lane) => {
    if (chain.boundary === 'fixed') return parts.laxSpectrum(chain, state, lane);
    const { diagonal, offDiagonal } = laxMatrix(chain, state, lane);
    return tridiagonalSpectrum(diagonal, offDiagonal);
  },
}));

/** The root between the last two poles is not sought: the pole stands in its place. */
export const rootSkipped = withLax('root-skipped', 'one root of the secular equation is not sought', {
  ring: {
    ...ringParts,
    roots: (poles, z, rho) => {
      const roots = ringParts.roots(poles, z, rho);
      return roots.map((x, i) => (i === roots.length - 2 ? (poles[i] as number) : x));
    },
  },
});

/** Elements below 2^-28 of the norm are dropped: eigenvalues that lie close are merged. Invisible where they are apart. */
export const coarseDeflation = withLax('coarse-deflation', 'elements below 2^-28 of the norm are dropped before the secular equation', {
  ring: { ...ringParts, negligible: 2 ** -28 },
});
