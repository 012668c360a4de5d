import type { Potential } from '../../src/chain/potential.ts';
import { coreParts } from '../subjects/core.ts';
import type { Mutant } from './mutant.ts';

/** A bond that is written as an expression is too strong by (1 + epsilon): consistent, so that its own energy is conserved. */
export const formulaOff: Mutant = {
  id: 'formula',
  says: 'bonds written as expressions are too strong by the factor 1 + epsilon',
  epsilon: 1e-6,
  parts: (epsilon) => {
    const known = new WeakMap<Potential, Potential>(); // one force per bond, so that its loop is compiled once
    const stronger = (bond: Potential): Potential => ({
      ...bond,
      energy: (...x) => (1 + epsilon) * bond.energy(...x),
      force: (...x) => (1 + epsilon) * bond.force(...x),
      curvature: (...x) => (1 + epsilon) * bond.curvature(...x),
    });
    const { chain } = coreParts;
    const formula = (written: Parameters<typeof chain.formula>[0]) => {
      const bond = chain.formula(written);
      const found = known.get(bond) ?? stronger(bond);
      known.set(bond, found);
      return found;
    };
    return { ...coreParts, chain: { ...chain, formula } };
  },
};
