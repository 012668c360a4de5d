import { coefficientAt } from '../../src/chain/coefficient.ts';
import { bondCount } from '../../src/chain/lattice.ts';
import { mapCoefficients } from '../../src/chain/map-coefficients.ts';
import { coreParts } from '../subjects/core.ts';
import { mutantOfParts } from './mutant.ts';

/** So weak that no float64 feels it, and still a stiffness that a chain may have. */
const none = 2 ** -80;

/** A loop that starts at 1: the first bond pulls nobody. Momentum is conserved, and so is an energy: that of another chain. */
export const missingBond = mutantOfParts('missing-bond', 'the first bond of a chain is left out', (parts) => ({
  ...parts,
  trajectory: (chain, ...run) => {
    if (chain.kind !== 'chain' || typeof chain.potential !== 'string') return coreParts.trajectory(chain, ...run);
    // a Toda bond is proportional to its stiffness alone, the polynomials to each of their coefficients
    const scaled = chain.potential === 'toda' ? ['stiffness'] : ['stiffness', 'alpha', 'beta'];
    const without = mapCoefficients(chain, {
      bonds: (c, name) => {
        const values = Array.from({ length: bondCount(chain) }, (_, bond) => coefficientAt(c, bond));
        return scaled.includes(name) ? values.with(0, coefficientAt(c, 0) * none) : c;
      },
    });
    return coreParts.trajectory(without, ...run);
  },
}));
