import { slopesAlong } from '../../src/exact/dual.ts';
import type { Operations } from '../../src/exact/operations.ts';
import { clusterWeights, isWinding } from '../../src/transport/cluster-weights.ts';
import { clustersOf } from '../../src/transport/clusters.ts';
import { hamiltonianFieldOf } from '../../src/transport/generators.ts';
import { bondCurrent, pinnedState, power, siteEnergy } from '../../src/transport/pinned-lattice.ts';
import { torusBonds } from '../../src/transport/torus.ts';
import type { IdentityFamily } from '../exact/identity.ts';
import { everySite, type NumbersOf, negative, onEvery, torusShapes } from './lattices.ts';

/**
 * J = sum psi_1 j - eps^-1 L sum psi_2 e on a torus with two resonant bonds, by the generator: `sign` is that of the energies' term.
 *
 * In the time integral -eps^-1 L sum psi_2 e becomes eps^-1 sum psi_2 (e - e o X_t): whoever writes e o X_t - e writes sign + here.
 */
export const totalCurrentIdentities = (numbersOf: NumbersOf, sign: 1 | -1): IdentityFamily =>
  onEvery(torusShapes([5], [3, 3], [3, 3, 3]), (lattice, parts) => {
    const numbers = numbersOf(parts);
    const { sides } = lattice;
    const resonant = [0, 2];
    const psi1 = torusBonds(sides).map((_, bond): number => (resonant.includes(bond) ? 0 : 1));
    const psi2 = everySite(lattice).map(() => 0);
    for (const cluster of clustersOf(sides, resonant)) {
      const weights = clusterWeights(sides, cluster, 'all', numbers);
      if (isWinding(weights)) continue;
      for (const [bond, weight] of weights.theta1) psi1[bond] = (psi1[bond] as number) + weight;
      for (const [site, weight] of weights.theta2) psi2[site] = weight;
    }
    const field = hamiltonianFieldOf(lattice, numbers);
    return <T>(over: Operations<T>, x: readonly T[]) => {
      const state = pinnedState(lattice, x);
      const currents = torusBonds(sides).map(({ tail, axis }) => bondCurrent(over, lattice, state, { from: tail, axis, step: 1 }, numbers));
      const energy = <U>(o: Operations<U>, y: readonly U[]): readonly U[] => [
        everySite(lattice)
          .map((site) => o.times(o.of(psi2[site] as number), siteEnergy(o, lattice, pinnedState(lattice, y), site, numbers)))
          .reduce(o.plus),
      ];
      const rate = over.over(slopesAlong(energy, over, x, field(over, x))[0] as T, power(over, state.eps, numbers.powers.balance));
      return [
        {
          of: 'total current',
          terms: {
            J: negative(over, currents.reduce(over.plus)),
            'sum of psi_1 j': currents.map((current, bond) => over.times(over.of(psi1[bond] as number), current)).reduce(over.plus),
            'L sum of psi_2 e': over.times(over.of(sign), rate),
          },
        },
      ];
    };
  });

/** A momentum decays at the rate 2 eps'; with eps' = eps^2 its time is eps^`power` / 2. */
export const timeOfNoise = (power: 2 | -2): IdentityFamily => ({
  "eps' = eps^2": () => ({
    variables: ['eps'],
    equations: <T>(over: Operations<T>, [eps]: readonly T[]) => {
      const square = over.times(eps as T, eps as T);
      const timesSquare = over.over(power === 2 ? over.times(square, square) : over.of(1), over.of(2)); // t eps^2
      const product = over.times(over.of(2), over.times(square, timesSquare));
      return [{ of: 'rate times time, times eps^2', terms: { product, 'eps^2': negative(over, square) } }];
    },
  }),
});
