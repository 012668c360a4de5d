import { coreParts } from '../subjects/core.ts';
import { type Mutant, withSpins } from './mutant.ts';

const { field, coupling } = coreParts.spins.chain;

/** Every coupling of two spins times (1 + epsilon): consistent, so that its own energy is conserved and its own currents balance. */
export const spinCouplingOff: Mutant = {
  id: 'spin-coupling',
  says: 'the coupling of spins is too large by the factor 1 + epsilon',
  epsilon: 1e-6,
  parts: (epsilon) => withSpins(coreParts, { coupling: (...at) => coupling(...at) * (1 + epsilon) }),
};

/** Every field times (1 + epsilon). */
export const spinFieldOff: Mutant = {
  id: 'spin-field',
  says: 'the field that spins are in is too strong by the factor 1 + epsilon',
  epsilon: 1e-6,
  parts: (epsilon) =>
    withSpins(coreParts, {
      field: (...at) => {
        const [x, y, z] = field(...at);
        return [x * (1 + epsilon), y * (1 + epsilon), z * (1 + epsilon)];
      },
    }),
};
