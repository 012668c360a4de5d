import type { AnyClaim } from '../claim.ts';
import {
  boundsOfLemmaThree,
  cutsOfLemmaThree,
  decompositionOfTotalCurrent,
  lemmaThree,
  lemmaThreeOfOneDirection,
  termsOfPsi,
} from './clusters.ts';
import { densityOfMomenta, frequencyOfQuarticOscillator } from './constants.ts';
import { bondsAreIndependent, diophantineWithHighProbability, resonancesSampled, solutionsAreLocal, tailsOfClusters } from './disorder.ts';
import {
  boundOfConditionalMean,
  boundOfSecondMoment,
  boundsOfVariance,
  hypothesisOfLemmaTwo,
  kernelOfTheHarmonicGenerator,
  limitsOfResolvent,
  monotonyOfDiophantineSets,
  noiseKeepsParity,
  numberOfPaths,
  productOfMeans,
  summabilityOfMoments,
} from './estimates.ts';
import {
  cancellationOfResonances,
  conductivityOfFourier,
  periodicArrangement,
  periodicChainIsBallistic,
  theoremTwo,
  twoFrequencies,
} from './harmonic.ts';
import {
  dominationOfChainTwenty,
  dominationOfNothing,
  dominationOfQuartic,
  dominationOfSextic,
  dominationOverHarmonic,
  gibbsIsNormalisable,
  hypothesesMakeConvex,
} from './hypotheses.ts';
import {
  boundaryTermOfEnergies,
  boundaryTermOfSolutions,
  boundaryTermWithoutNoise,
  caseOfEqualPowers,
  decompositionOfIntegral,
  firstLineOfIntegral,
  remainderByJensen,
  secondTermWithoutNoise,
  timeScaleOfNoise,
} from './integrals.ts';
import { decayOfProducts, momentsOfWeights, partsOfVariance, varianceOfCurrents, varianceOfEnergies } from './lemma-four.ts';
import { fallOffOfConductivity, theoremOne } from './limits.ts';
import { decayOfCorrelations } from './measure.ts';
import {
  balanceOnShortSides,
  currentIsAntisymmetric,
  energiesAddUp,
  energyOfASet,
  gibbsAndHarmonicFlow,
  gibbsIsStationary,
  hamiltonianOfLattice,
  localBalanceOfLattice,
  noiseOfLattice,
  parityOfGenerators,
} from './model.ts';
import { identitiesAlongPaths } from './paths.ts';
import {
  boundOfTheRest,
  currentDecomposed,
  currentWithoutNoise,
  energiesHaveNoMartingale,
  fourierSolution,
  harmonicFlowIsRight,
  hierarchyIsSolved,
  iteratesDecay,
  kernelIsFree,
  neumannSeries,
  noiseHasABoundedInverse,
  reflectionAboutPhases,
  resolvent,
  varianceOfMartingale,
} from './poisson.ts';
import {
  angularVelocity,
  currentOfSpins,
  flowOfChainTwenty,
  parityOfChainTwenty,
  reflectionOfModePhases,
  reflectionOfTheSpins,
  scalingOfChainTwenty,
  spinHierarchyIsSolved,
  spinsConserve,
  spinsPrecessInAPlane,
} from './related.ts';
import { boundAfterLemmaOne, boundOfLemmaOne } from './sobolev.ts';

/** The claims on the paper, in the order of its statements. */
export const weakCouplingClaims: readonly AnyClaim[] = [
  hamiltonianOfLattice, // WC-2.1
  hypothesesMakeConvex, // WC-2.2
  dominationOfQuartic, // WC-2.3a
  dominationOverHarmonic, // WC-2.3b
  dominationOfSextic, // WC-2.3c
  dominationOfNothing, // WC-2.3d
  dominationOfChainTwenty, // WC-2.3e
  gibbsIsNormalisable, // WC-2.4
  balanceOnShortSides, // WC-2.5
  noiseOfLattice, // WC-2.6
  gibbsIsStationary, // WC-2.7a
  gibbsAndHarmonicFlow, // WC-2.7b
  densityOfMomenta, // WC-2.8
  decayOfCorrelations, // WC-2.9
  energiesAddUp, // WC-3.1
  currentIsAntisymmetric, // WC-3.2
  localBalanceOfLattice, // WC-3.3
  conductivityOfFourier, // WC-3.4
  theoremOne, // WC-3.5
  theoremTwo, // WC-3.6
  twoFrequencies, // WC-3.7
  periodicArrangement, // WC-3.8
  timeScaleOfNoise, // WC-3.9
  monotonyOfDiophantineSets, // WC-4.1
  diophantineWithHighProbability, // WC-4.2
  resonancesSampled, // WC-4.2b
  parityOfGenerators, // WC-4.3
  reflectionAboutPhases, // WC-4.4
  fourierSolution, // WC-4.5
  boundOfLemmaOne, // WC-4.6
  harmonicFlowIsRight, // WC-4.7
  neumannSeries, // WC-4.8
  iteratesDecay, // WC-4.9
  noiseHasABoundedInverse, // WC-4.10
  hierarchyIsSolved, // WC-4.11
  currentDecomposed, // WC-4.12
  kernelIsFree, // WC-4.13
  energyOfASet, // WC-4.14
  cutsOfLemmaThree, // WC-4.15
  lemmaThree, // WC-4.16
  boundsOfLemmaThree, // WC-4.17
  decompositionOfTotalCurrent, // WC-4.18
  tailsOfClusters, // WC-4.19
  numberOfPaths, // WC-4.20
  varianceOfCurrents, // WC-4.21a
  varianceOfEnergies, // WC-4.21b
  boundsOfVariance, // WC-4.21c
  momentsOfWeights, // WC-4.21d
  partsOfVariance, // WC-4.21e
  boundOfSecondMoment, // WC-4.21f
  boundOfConditionalMean, // WC-4.21g
  productOfMeans, // WC-4.21h
  decayOfProducts, // WC-4.21i
  summabilityOfMoments, // WC-4.21j
  decompositionOfIntegral, // WC-4.22
  identitiesAlongPaths, // WC-4.22p
  varianceOfMartingale, // WC-4.23
  energiesHaveNoMartingale, // WC-4.24
  boundaryTermOfSolutions, // WC-4.25
  boundOfTheRest, // WC-4.26
  boundaryTermWithoutNoise, // WC-4.27a
  secondTermWithoutNoise, // WC-4.27b
  remainderByJensen, // WC-4.27c
  scalingOfChainTwenty, // WC-5.1
  flowOfChainTwenty, // WC-5.2
  cancellationOfResonances, // WC-5.3
  spinsConserve, // WC-5.4
  currentOfSpins, // WC-5.5
  angularVelocity, // WC-5.6
  reflectionOfTheSpins, // WC-5.7
  spinHierarchyIsSolved, // WC-5.8
  frequencyOfQuarticOscillator, // WC-5.9
  fallOffOfConductivity, // WC-1.1
  lemmaThreeOfOneDirection, // WC-3.4b
  periodicChainIsBallistic, // WC-3.8b
  resolvent, // WC-4.5a
  limitsOfResolvent, // WC-4.5b
  boundAfterLemmaOne, // WC-4.6b
  hypothesisOfLemmaTwo, // WC-4.10b
  solutionsAreLocal, // WC-4.12b
  noiseKeepsParity, // WC-4.13b
  kernelOfTheHarmonicGenerator, // WC-4.13c
  termsOfPsi, // WC-4.18b
  bondsAreIndependent, // WC-4.19b
  firstLineOfIntegral, // WC-4.22a
  boundaryTermOfEnergies, // WC-4.25b
  caseOfEqualPowers, // WC-4.27d
  currentWithoutNoise, // WC-4.27e
  parityOfChainTwenty, // WC-5.0
  reflectionOfModePhases, // WC-5.2b
  spinsPrecessInAPlane, // WC-5.4b
];
