import type { Potential } from '../../src/chain/potential.ts';
import { mutantOfParts } from './mutant.ts';

const withCutOff = (potential: Potential): Potential => ({
  ...potential,
  force: (r, ...coefficients) => (Math.abs(r) < 1e-6 ? 0 : potential.force(r, ...coefficients)),
});

/** Bonds shorter than an absolute length are taken as unstretched: harmless until somebody works in other units. */
export const absoluteCutOff = mutantOfParts('absolute-cut-off', 'a bond stretched by less than 1e-6 does not pull', (parts) => ({
  ...parts,
  chain: {
    ...parts.chain,
    potentials: {
      harmonic: withCutOff(parts.chain.potentials.harmonic),
      'fput-alpha': withCutOff(parts.chain.potentials['fput-alpha']),
      'fput-beta': withCutOff(parts.chain.potentials['fput-beta']),
      'fput-alphabeta': withCutOff(parts.chain.potentials['fput-alphabeta']),
      toda: withCutOff(parts.chain.potentials.toda),
    },
  },
}));
