import { type IdentityFamily, identitiesOnTrial } from '../../../oracles/exact/identity.ts';
import { alongPaths } from '../../../oracles/transport/along-paths.ts';
import { breakingOrderOnTrial, orderOfBreaking } from '../../../oracles/transport/breaking-order.ts';
import { clustersOnTrial, lemmaOfClusters } from '../../../oracles/transport/cluster-weights.ts';
import {
  antisymmetryIdentities,
  balanceIdentities,
  borderIdentities,
  energiesAndCurrents,
  noiseIdentities,
  sumOfEnergies,
} from '../../../oracles/transport/energies.ts';
import { inverseOfNoise, noiseOnSigns } from '../../../oracles/transport/flips.ts';
import { type NumbersOf, numbersOfCore, torusShapes } from '../../../oracles/transport/lattices.ts';
import { pathsOnTrial } from '../../../oracles/transport/paths.ts';
import { decompositionIdentities, hierarchyIdentities, poissonHierarchy } from '../../../oracles/transport/poisson.ts';
import { poissonRegime } from '../../../oracles/transport/poisson-regimes.ts';
import { generatorStructure, hamiltonianIdentities } from '../../../oracles/transport/structure.ts';
import { claim } from '../claim.ts';
import { clusterCases } from '../cluster-cases.ts';
import { coreOnTrial } from '../core-on-trial.ts';
import { periodicFrequencies } from '../harmonic-current-cases.ts';
import { identityCases } from '../identity-cases.ts';
import { pathCases } from '../path-cases.ts';
import { printedNumbers, slipsOf } from '../weak-coupling/written.ts';

/** The formulas of src/transport, on lattices so small that every slip of the pen in them is told apart at once. */
const smallest = torusShapes([3]);

const onCore = (familyOf: (numbersOf: NumbersOf) => IdentityFamily) => ({
  cases: identityCases(familyOf(printedNumbers)),
  subjects: { core: coreOnTrial(identitiesOnTrial(familyOf(numbersOfCore))) },
});

const named = (prefix: string, family: IdentityFamily): IdentityFamily =>
  Object.fromEntries(Object.entries(family).map(([name, identity]) => [`${prefix}, ${name}`, identity]));

/** H and the generators. */
export const coreTransportGenerators = claim({
  id: 'core/transport-generators',
  ...onCore((numbersOf) => hamiltonianIdentities(numbersOf, smallest)),
  oracles: [generatorStructure],
  refuses: [
    'coupling-not-even',
    ...slipsOf({
      factors: ['H kinetic', 'H harmonic', 'H pinning', 'H coupling', 'A_har drift', 'A_har pull', 'A_anh pinning', 'A_anh coupling'],
      powers: ['H pinning', 'H coupling', 'H frequency', 'A_har frequency', 'A_anh'],
    }),
  ],
});

/** Site energies, currents, their balance, and the noise. */
export const coreTransportEnergies = claim({
  id: 'core/transport-energies',
  ...onCore((numbersOf) => ({
    ...named('sum', sumOfEnergies(numbersOf, 'omega^2', smallest)),
    ...named('antisymmetry', antisymmetryIdentities(numbersOf, smallest)),
    ...named('balance', balanceIdentities(numbersOf, smallest)),
    ...named('border', borderIdentities(numbersOf, smallest)),
    ...named('noise', noiseIdentities(numbersOf, smallest)),
  })),
  oracles: [energiesAndCurrents],
  refuses: slipsOf({
    factors: [
      'e kinetic',
      'e harmonic',
      'e pinning',
      'e coupling',
      'j first momentum',
      'j second momentum',
      'balance in',
      'balance out',
      'zeta of a head',
      'zeta of a tail',
    ],
    powers: ['e pinning', 'e coupling', 'e frequency', 'balance'],
    indices: ['j second site', 'balance site behind'],
  }),
});

/** Flips of momenta, and their inverse. */
export const coreTransportNoise = claim({
  id: 'core/transport-noise',
  ...onCore((numbersOf) => inverseOfNoise(numbersOf, [3, 4])),
  oracles: [noiseOnSigns],
  refuses: slipsOf({ factors: ['S rate', 'flip eigenvalue'] }),
});

/** The hierarchy, solved in normal amplitudes, and what it leaves of the current. */
export const coreTransportPoisson = claim({
  id: 'core/transport-poisson',
  ...onCore((numbersOf) => ({
    ...named('hierarchy', hierarchyIdentities(numbersOf, [poissonRegime([3], 3, [], [2])])),
    ...named('decomposition', decompositionIdentities(numbersOf, [poissonRegime([3], 2, [], [2])], 'none')),
  })),
  oracles: [poissonHierarchy],
  refuses: slipsOf({ factors: ['Poisson divisor', 'hierarchy source'], powers: ['series step'], indices: ['orders behind'] }),
});

/** The weights of clusters. */
export const coreTransportClusters = claim({
  id: 'core/transport-clusters',
  cases: clusterCases({ connected: true, most: 12 }),
  oracles: [lemmaOfClusters],
  refuses: slipsOf({ factors: ['theta2 per bond', 'theta1 of a head', 'theta1 of a tail'] }),
  subjects: { core: coreOnTrial(clustersOnTrial) },
});

/** Resonances: frequencies that repeat break the hierarchy where they must. */
export const coreTransportResonances = claim({
  id: 'core/transport-resonances',
  cases: periodicFrequencies({ sides: [9], period: 3, orders: 3, degreesOfU: [], degreesOfV: [2] }),
  oracles: [orderOfBreaking],
  refuses: ['resonances-declared-generic'],
  subjects: { core: coreOnTrial(breakingOrderOnTrial) },
});

/** The same identities in their integrated form, along motions of the chain with pinning. */
export const coreTransportPaths = claim({
  id: 'core/transport-paths',
  cases: pathCases,
  oracles: [alongPaths],
  refuses: slipsOf({
    factors: ['e coupling', 'j first momentum', 'Poisson divisor', 'hierarchy source', 'theta2 per bond', 'V itself'],
    powers: ['e coupling', 'series step'],
    indices: ['j second site'],
  }),
  subjects: { core: coreOnTrial(pathsOnTrial) },
});
