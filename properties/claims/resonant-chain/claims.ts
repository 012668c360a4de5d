import type { AnyClaim } from '../claim.ts';
import { integratedBragg } from './bragg-rate.ts';
import { linearEnergy, linearEntropy, nonlinearEnergy, nonlinearEntropy, solutionOfBragg, symmetricState } from './collision-terms.ts';
import {
  contractions,
  diagonalPair,
  differenceTriples,
  growthOfModulus,
  pairCorrelator,
  rateOfPair,
  rotatedWaves,
  sumTriples,
  truncatedRateOfPair,
} from './correlators.ts';
import { constantOfEquilibrium, entropyByRates, growingEntropy, maximalEntropy } from './entropy.ts';
import { coefficientsOfWaves, cubicPartOfWaves, linearPartOfWaves } from './equation.ts';
import { effectiveQuartic, pairManifold, sumOfChannels } from './four-waves.ts';
import { coherentGrowth, linearGrowth, noGrowthAtFirstOrder, nonlinearGrowth, nonlinearGrowthOfPrinted, wholeGrowth } from './growth.ts';
import { invariantsOfAlternation, onlyInvariant, onlyStationary } from './invariants.ts';
import { decayOfDirection } from './isotropisation.ts';
import { kineticEquation } from './kinetic.ts';
import { frequenciesOfRing, normalVariablesOfRing } from './linear-waves.ts';
import { dualReadings, localisationLength, rateOfBragg } from './localisation.ts';
import { modulatedSites, modulatedSprings, uniformChain, unitsOfChain } from './modulated-ring.ts';
import { canonicalForm, cubicNormalForm, linearNormalForm, normalFormOfWaves, whatIsLeft } from './normal-form.ts';
import { sampledFields } from './random-fields.ts';
import { contractionsOfPhases } from './random-phases.ts';
import { braggWavelength, onlyBraggWavelength, symmetricInTheEnd } from './reflection.ts';
import { braggResonance, differenceManifold, dispersionOnCircle, neverResonant, noResonance, sumManifold } from './resonances.ts';
import { nearlyUniform } from './split-frequencies.ts';
import { symmetricKinetic, vanishingVertex } from './symmetric-form.ts';
import { transformedWaves } from './transformed-equation.ts';
import { nearlyOneSpectrum, stillOneSpectrum } from './two-spectra.ts';
import { conjugateOfModulation, conjugateOfVertex, cubicVertexOfWaves, hamiltonianVertex, linearVertexOfWaves } from './vertices.ts';
import { limitOfLargeTimes, prefactorOfStatic, prefactorsOfKinetic } from './weak-limit.ts';

/** Every claim on resonant-chain that has code, in the order of the ledger. */
export const resonantChainClaims: readonly AnyClaim[] = [
  uniformChain,
  modulatedSites,
  modulatedSprings,
  dualReadings,
  nearlyUniform,
  unitsOfChain,
  normalVariablesOfRing,
  frequenciesOfRing,
  linearPartOfWaves,
  cubicPartOfWaves,
  linearVertexOfWaves,
  hamiltonianVertex,
  cubicVertexOfWaves,
  coefficientsOfWaves,
  dispersionOnCircle,
  braggResonance,
  braggWavelength,
  onlyBraggWavelength,
  neverResonant,
  sumManifold,
  differenceManifold,
  noResonance,
  pairManifold,
  effectiveQuartic,
  sumOfChannels,
  normalFormOfWaves,
  transformedWaves,
  linearNormalForm,
  cubicNormalForm,
  whatIsLeft,
  canonicalForm,
  rotatedWaves,
  growthOfModulus,
  contractions,
  contractionsOfPhases,
  sampledFields,
  diagonalPair,
  noGrowthAtFirstOrder,
  rateOfPair,
  truncatedRateOfPair,
  pairCorrelator,
  ...sumTriples,
  ...differenceTriples,
  linearGrowth,
  nonlinearGrowth,
  nonlinearGrowthOfPrinted,
  coherentGrowth,
  wholeGrowth,
  conjugateOfVertex,
  conjugateOfModulation,
  nearlyOneSpectrum,
  stillOneSpectrum,
  limitOfLargeTimes,
  prefactorsOfKinetic,
  prefactorOfStatic,
  vanishingVertex,
  symmetricKinetic,
  integratedBragg,
  rateOfBragg,
  localisationLength,
  decayOfDirection,
  solutionOfBragg,
  symmetricInTheEnd,
  symmetricState,
  linearEnergy,
  nonlinearEnergy,
  linearEntropy,
  growingEntropy,
  nonlinearEntropy,
  maximalEntropy,
  constantOfEquilibrium,
  entropyByRates,
  ...kineticEquation,
  onlyInvariant,
  invariantsOfAlternation,
  onlyStationary,
];
