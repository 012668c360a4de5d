import type { Chain } from '../../src/chain/chain.ts';
import { each } from '../../src/chain/coefficient.ts';
import { mapCoefficients } from '../../src/chain/map-coefficients.ts';
import { type CoreParts, coreParts } from '../subjects/core.ts';
import { type Mutant, mutantOfParts } from './mutant.ts';

/** What is said to be conserved is that of a chain with another alpha. */
function conservedWith(parts: CoreParts, change: (alpha: number) => number): CoreParts {
  const other = (chain: Chain) =>
    mapCoefficients(chain, { bonds: (coefficient, name) => (name === 'alpha' ? each(change)(coefficient) : coefficient) });
  return { ...parts, conserved: (chain) => parts.conserved(chain.potential === 'toda' ? chain : other(chain)) };
}

/** The energy has no cubic term: what remains of it wanders about as much at any step and in any precision. */
export const cubicForgotten = mutantOfParts('cubic-forgotten', 'the conserved energy has no cubic term', (parts) =>
  conservedWith(parts, () => 0),
);

/** The energy has another alpha than the motion. */
export const conservedAlphaOff: Mutant = {
  id: 'conserved-alpha',
  says: 'alpha is too large by the factor 1 + epsilon in the conserved energy',
  epsilon: 1e-3,
  parts: (epsilon) => conservedWith(coreParts, (alpha) => (1 + epsilon) * alpha),
};
