import { localBalanceParts } from '../../src/toda/local-balance.ts';
import { mutantOfParts } from './mutant.ts';

/** B has the other sign: the flow backwards in time. */
export const flippedGenerator = mutantOfParts('flipped-generator', 'B of the Lax equation has the other sign', (parts) => ({
  ...parts,
  laxGenerator: { above: (over, a) => over.minus(over.of(0), a) },
}));

/** The current of the bond that closes the ring is that of its neighbour: every sum over the ring is right. */
export const currentAstray = mutantOfParts(
  'current-astray',
  'the current of the bond that closes a ring is that of the bond before',
  (parts) => ({
    ...parts,
    localBalance: {
      ...localBalanceParts,
      current: (over, m, ring, bond) => localBalanceParts.current(over, m, ring, bond === ring.squares.length - 1 ? bond - 1 : bond),
    },
  }),
);

/** {b_n, b_{n+1}} = a_n^2 in the second bracket: still odd, still local. */
export const halvedBracket = mutantOfParts('halved-bracket', 'the second bracket of neighbouring momenta has half its size', (parts) => ({
  ...parts,
  secondBracket: { momenta: 1 },
}));

/** One bond of the monodromy matrix is missing: the lattice is cut there. */
export const monodromyCut = mutantOfParts('monodromy-cut', 'the monodromy matrix has a bond missing', (parts) => ({
  ...parts,
  monodromy: { bond: (over, squares, n) => (n === 1 ? over.of(0) : (squares[n] as (typeof squares)[number])) },
}));

/** Each trace from the third on is the one two before: as many numbers, fewer integrals, and all of them conserved. */
export const repeatedDensity = mutantOfParts(
  'repeated-density',
  'the densities of every trace from Tr L^3 on are those of the one two before',
  (parts) => ({
    ...parts,
    localBalance: {
      ...localBalanceParts,
      density: (over, m, ring, site) => localBalanceParts.density(over, m > 2 ? m - 2 : m, ring, site),
    },
  }),
);
