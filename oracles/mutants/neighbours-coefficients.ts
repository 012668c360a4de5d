import { chain } from '../../src/chain/chain.ts';
import { type Coefficient, valuesOf } from '../../src/chain/coefficient.ts';
import { mutantOfParts } from './mutant.ts';

/** A chain whose coefficients belong to its sites is run as if they belonged to the bonds to the right: the other reading of a subscript. */
export const neighboursCoefficients = mutantOfParts(
  'neighbours-coefficients',
  'coefficients of sites are taken for those of bonds',
  (parts) => ({
    ...parts,
    trajectory: (system, ...run) => {
      if (system.kind === 'chain') return parts.trajectory(system, ...run);
      const { kind: _kind, sides: _sides, ...rest } = system;
      const last = (c: Coefficient) => (typeof c === 'number' || system.boundary === 'periodic' ? c : [...c, valuesOf(c).at(-1) as number]);
      const [stiffness, alpha, beta] = [last(system.stiffness), last(system.alpha), last(system.beta)];
      return parts.trajectory(chain({ ...rest, stiffness, alpha, beta }), ...run);
    },
  }),
);
