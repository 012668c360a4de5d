import type { AnyClaim } from './claim.ts';
import { coreAgreement } from './core/agreement.ts';
import { coreAlphaScaling } from './core/alpha-scaling.ts';
import { coreConvergenceOrder } from './core/convergence-order.ts';
import { coreDeterminism } from './core/determinism.ts';
import { coreDispersion } from './core/dispersion.ts';
import { coreDisplacedMass } from './core/displaced-mass.ts';
import { coreElementary } from './core/elementary.ts';
import { coreEnergy } from './core/energy.ts';
import { coreEnergyValue } from './core/energy-value.ts';
import { coreEngines } from './core/engines.ts';
import { coreExactForce } from './core/exact-force.ts';
import { coreExactHenonHeiles } from './core/exact-henon-heiles.ts';
import { coreExactLocalBalance } from './core/exact-local-balance.ts';
import { coreExactMomentum } from './core/exact-momentum.ts';
import { coreExactSpinInvariants } from './core/exact-spin-invariants.ts';
import { coreExactSpinLocalBalance } from './core/exact-spin-local-balance.ts';
import { coreFixedInPeriodic } from './core/fixed-in-periodic.ts';
import { coreForce } from './core/force.ts';
import { coreGibbs } from './core/gibbs.ts';
import { coreHenonHeiles } from './core/henon-heiles.ts';
import { coreLightCone } from './core/light-cone.ts';
import { coreLocalBalance } from './core/local-balance.ts';
import { coreMethods } from './core/methods.ts';
import { coreModeEnergies } from './core/mode-energies.ts';
import { coreMomentum } from './core/momentum.ts';
import { coreMultiples } from './core/multiples.ts';
import { corePrecisionLadder } from './core/precision-ladder.ts';
import { coreRandomPhases } from './core/random-phases.ts';
import { coreReflection } from './core/reflection.ts';
import { coreRoundTrip } from './core/round-trip.ts';
import { coreSchemeOrder } from './core/scheme-order.ts';
import { coreSign } from './core/sign.ts';
import { coreSiteChainAgreement } from './core/site-chain-agreement.ts';
import { coreSpinAgreement } from './core/spin-agreement.ts';
import { coreSpinDeterminism } from './core/spin-determinism.ts';
import { coreSpinEnergy } from './core/spin-energy.ts';
import { coreSpinLarmor } from './core/spin-larmor.ts';
import { coreSpinLocalBalance } from './core/spin-local-balance.ts';
import { coreSpinNorm } from './core/spin-norm.ts';
import { coreSpinPrecession } from './core/spin-precession.ts';
import { coreSpinRoundTrip } from './core/spin-round-trip.ts';
import { coreSpinTimeReversal } from './core/spin-time-reversal.ts';
import { coreSpinTorque } from './core/spin-torque.ts';
import { coreSpinTranslation } from './core/spin-translation.ts';
import { coreStatements } from './core/statements.ts';
import { coreStreamsApart } from './core/streams.ts';
import { coreSuperposition } from './core/superposition.ts';
import { coreSymplecticity } from './core/symplecticity.ts';
import { coreTangentFlow } from './core/tangent-flow.ts';
import { coreTiling } from './core/tiling.ts';
import { coreTimeReversal } from './core/time-reversal.ts';
import { coreTodaJ } from './core/toda-j.ts';
import { coreTodaSpectrum } from './core/toda-spectrum.ts';
import { coreTranslation } from './core/translation.ts';
import {
  coreTransportClusters,
  coreTransportEnergies,
  coreTransportGenerators,
  coreTransportNoise,
  coreTransportPoisson,
  coreTransportResonances,
} from './core/transport.ts';
import { coreTravellingWave } from './core/travelling-wave.ts';
import { coreZigzag } from './core/zigzag.ts';
import { integratedBragg } from './resonant-chain/bragg-rate.ts';
import {
  linearEnergy,
  linearEntropy,
  nonlinearEnergy,
  nonlinearEntropy,
  solutionOfBragg,
  symmetricState,
} from './resonant-chain/collision-terms.ts';
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
} from './resonant-chain/correlators.ts';
import { constantOfEquilibrium, entropyByRates, growingEntropy, maximalEntropy } from './resonant-chain/entropy.ts';
import { coefficientsOfWaves, cubicPartOfWaves, linearPartOfWaves } from './resonant-chain/equation.ts';
import { coherentGrowth, linearGrowth, noGrowthAtFirstOrder, nonlinearGrowth, wholeGrowth } from './resonant-chain/growth.ts';
import { frequenciesOfRing, normalVariablesOfRing } from './resonant-chain/linear-waves.ts';
import { modulatedSites, modulatedSprings, uniformChain, unitsOfChain } from './resonant-chain/modulated-ring.ts';
import { canonicalForm, cubicNormalForm, linearNormalForm, normalFormOfWaves, whatIsLeft } from './resonant-chain/normal-form.ts';
import {
  braggResonance,
  differenceManifold,
  dispersionOnCircle,
  neverResonant,
  noResonance,
  sumManifold,
} from './resonant-chain/resonances.ts';
import { nearlyUniform } from './resonant-chain/split-frequencies.ts';
import { resonantChain } from './resonant-chain/statements.ts';
import { symmetricKinetic, vanishingVertex } from './resonant-chain/symmetric-form.ts';
import { transformedWaves } from './resonant-chain/transformed-equation.ts';
import {
  conjugateOfModulation,
  conjugateOfVertex,
  cubicVertexOfWaves,
  hamiltonianVertex,
  linearVertexOfWaves,
} from './resonant-chain/vertices.ts';
import { limitOfLargeTimes, prefactorOfStatic, prefactorsOfKinetic } from './resonant-chain/weak-limit.ts';
import type { Paper, Statement } from './statement.ts';
import { averagesOnFput, driftOnFput, energyOnFput, integralsInDigits, integralsOnLadder } from './toda-thermalization/along-flows.ts';
import {
  covariancesSampled,
  covariancesVanish,
  equipartitionLevels,
  equipartitionSampled,
  jIsIntensive,
} from './toda-thermalization/equilibrium.ts';
import { formulaOfJ, involutionOfToda, laxPairOfToda, truncationOfToda } from './toda-thermalization/exact.ts';
import { flowFollows, motionsObey, solitonsAreEigenvalues, solitonsSolve } from './toda-thermalization/exact-solutions.ts';
import { jIsSuperior, jStaysFlat, modesCrossEntropyDoesNot, todaEnergyStays } from './toda-thermalization/original-experiment.ts';
import {
  closenessOfForm,
  firstIntegralOnFput,
  firstIntegralOrders,
  oppositeOnFput,
  oppositeRates,
  ordersOfRate,
  ordersOfTraces,
  powersOfFluctuations,
  thirdOrderOfJ,
  weightsOfJ,
  weightsOfTraces,
  weightsOnModes,
} from './toda-thermalization/quadratic-form.ts';
import { classicalFigure, figureOfTheProgram, lawOfLength, lawOfStep, recurrenceIsConverged } from './toda-thermalization/recurrence.ts';
import { todaThermalization } from './toda-thermalization/statements.ts';
import {
  lenardRelation,
  localConservation,
  monodromyConstant,
  specialEigenvalue,
  tangentKeepsIntegrals,
  tracesAreIndependent,
} from './toda-thermalization/structure.ts';
import { symmetriesBetweenWalls, symmetriesOfAll, symmetryOfRings } from './toda-thermalization/symmetries.ts';
import { weakCouplingClaims } from './weak-coupling/claims.ts';
import { weakCoupling } from './weak-coupling/statements.ts';

/** Every body of statements, in the order of the ledger. */
export const papers: readonly Paper[] = [todaThermalization, resonantChain, weakCoupling, coreStatements];

/** Every claim that has code, in the order of the ledger. */
export const claims: readonly AnyClaim[] = [
  truncationOfToda,
  laxPairOfToda,
  involutionOfToda,
  localConservation,
  lenardRelation,
  specialEigenvalue,
  monodromyConstant,
  tangentKeepsIntegrals,
  tracesAreIndependent,
  formulaOfJ,
  solitonsSolve,
  motionsObey,
  flowFollows,
  solitonsAreEigenvalues,
  integralsOnLadder,
  integralsInDigits,
  driftOnFput,
  weightsOfJ,
  thirdOrderOfJ,
  weightsOnModes,
  closenessOfForm,
  oppositeRates,
  oppositeOnFput,
  firstIntegralOrders,
  firstIntegralOnFput,
  todaEnergyStays,
  weightsOfTraces,
  ordersOfTraces,
  equipartitionLevels,
  equipartitionSampled,
  recurrenceIsConverged,
  classicalFigure,
  figureOfTheProgram,
  lawOfStep,
  lawOfLength,
  jStaysFlat,
  energyOnFput,
  averagesOnFput,
  symmetriesOfAll,
  symmetriesBetweenWalls,
  symmetryOfRings,
  ordersOfRate,
  powersOfFluctuations,
  jIsSuperior,
  jIsIntensive,
  covariancesVanish,
  covariancesSampled,
  modesCrossEntropyDoesNot,
  uniformChain,
  modulatedSites,
  modulatedSprings,
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
  neverResonant,
  sumManifold,
  differenceManifold,
  noResonance,
  normalFormOfWaves,
  transformedWaves,
  linearNormalForm,
  cubicNormalForm,
  whatIsLeft,
  canonicalForm,
  rotatedWaves,
  growthOfModulus,
  contractions,
  diagonalPair,
  noGrowthAtFirstOrder,
  rateOfPair,
  truncatedRateOfPair,
  pairCorrelator,
  ...sumTriples,
  ...differenceTriples,
  linearGrowth,
  nonlinearGrowth,
  coherentGrowth,
  wholeGrowth,
  conjugateOfVertex,
  conjugateOfModulation,
  limitOfLargeTimes,
  prefactorsOfKinetic,
  prefactorOfStatic,
  vanishingVertex,
  symmetricKinetic,
  integratedBragg,
  solutionOfBragg,
  symmetricState,
  linearEnergy,
  nonlinearEnergy,
  linearEntropy,
  growingEntropy,
  nonlinearEntropy,
  maximalEntropy,
  constantOfEquilibrium,
  entropyByRates,
  coreEnergy,
  corePrecisionLadder,
  coreTimeReversal,
  coreConvergenceOrder,
  coreSchemeOrder,
  coreReflection,
  coreAlphaScaling,
  coreAgreement,
  coreSiteChainAgreement,
  coreTangentFlow,
  coreForce,
  coreEnergyValue,
  coreLocalBalance,
  coreMomentum,
  coreSymplecticity,
  coreTranslation,
  coreSign,
  coreTiling,
  coreFixedInPeriodic,
  coreMultiples,
  coreModeEnergies,
  coreTodaSpectrum,
  coreTodaJ,
  coreDispersion,
  coreTravellingWave,
  coreDisplacedMass,
  coreLightCone,
  coreSuperposition,
  coreHenonHeiles,
  coreZigzag,
  coreDeterminism,
  coreRoundTrip,
  coreElementary,
  coreEngines,
  coreMethods,
  coreSpinAgreement,
  coreSpinNorm,
  coreSpinEnergy,
  coreSpinLarmor,
  coreSpinPrecession,
  coreSpinTorque,
  coreSpinLocalBalance,
  coreSpinTimeReversal,
  coreSpinTranslation,
  coreSpinDeterminism,
  coreSpinRoundTrip,
  coreExactForce,
  coreExactLocalBalance,
  coreExactMomentum,
  coreExactHenonHeiles,
  coreExactSpinInvariants,
  coreExactSpinLocalBalance,
  coreGibbs,
  coreRandomPhases,
  coreStreamsApart,
  coreTransportGenerators,
  coreTransportEnergies,
  coreTransportNoise,
  coreTransportPoisson,
  coreTransportClusters,
  coreTransportResonances,
  ...weakCouplingClaims,
];

const placed = new Map(papers.flatMap((paper) => paper.statements.map((statement) => [statement.id, { paper, statement }] as const)));

export const isPlaced = (id: string): boolean => placed.has(id);

/** A statement and the paper it stands in. */
export function placeOf(id: string): { readonly paper: Paper; readonly statement: Statement } {
  const found = placed.get(id);
  if (found === undefined) throw new Error(`no statement has the id ${id}`);
  return found;
}
