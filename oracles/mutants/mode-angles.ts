import { sinPi } from '../../src/elementary/sin-pi.ts';
import { mutantOfParts } from './mutant.ts';

/** Modes between walls with the angles pi k n/N: as if the walls stood one site nearer. Invisible on rings. */
export const modeAngles = mutantOfParts('mode-angles', 'modes between walls have N for N + 1 in their angles', (parts) => ({
  ...parts,
  modeEnergies: (chain, state, lane = 0) => {
    if (chain.boundary === 'periodic') return parts.modeEnergies(chain, state, lane);
    const { sites } = chain;
    const [mass, stiffness] = [chain.mass, chain.stiffness] as [number, number];
    return Float64Array.from({ length: sites }, (_, i) => {
      const project = (x: Float64Array) =>
        Array.from({ length: sites }, (_, n) => (x[n * state.lanes + lane] as number) * sinPi((i + 1) * (n + 1), sites)).reduce(
          (sum, term) => sum + term,
          0,
        );
      const [position, momentum] = [project(state.q), project(state.p)];
      const sine = sinPi(i + 1, 2 * sites);
      return (momentum * momentum) / mass / sites + (4 * stiffness * sine * sine * position * position) / sites;
    });
  },
}));
