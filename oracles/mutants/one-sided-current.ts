import type { Operations } from '../../src/exact/operations.ts';
import { coreParts } from '../subjects/core.ts';
import { type Mutant, mutantOfParts, withSpins } from './mutant.ts';

/** The current takes the velocity of one end twice: it balances another partition of the energy, where a bond belongs to one site. */
export const oneSidedCurrent = mutantOfParts(
  'one-sided-current',
  "a bond's current is -V'(r) v_right, not the mean of both ends",
  (parts) => ({
    ...parts,
    chain: { ...parts.chain, bondCurrent: (over, force, _left, right) => over.times(over.of(-1), over.times(force, right)) },
  }),
);

/** x (1 + 1/n), n the whole number nearest to 1/epsilon: exact numbers see what doubles round away. */
const enlarged = <T>(over: Operations<T>, x: T, epsilon: number): T => over.plus(x, over.over(x, over.of(Math.round(1 / epsilon))));

export const currentOff: Mutant = {
  id: 'current',
  says: 'the energy current along a bond is too large by the factor 1 + epsilon',
  epsilon: 1e-6,
  parts: (epsilon) => {
    const { chain } = coreParts;
    const bondCurrent: typeof chain.bondCurrent = (over, ...at) => enlarged(over, chain.bondCurrent(over, ...at), epsilon);
    return { ...coreParts, chain: { ...chain, bondCurrent } };
  },
};

export const threeSpinsOff: Mutant = {
  id: 'three-spins',
  says: 'the part of the energy current that three spins share is too large by the factor 1 + epsilon',
  epsilon: 1e-6,
  parts: (epsilon) => {
    const { threeSpins } = coreParts.spins.chain;
    return withSpins(coreParts, { threeSpins: (over, ...at) => enlarged(over, threeSpins(over, ...at), epsilon) });
  },
};
