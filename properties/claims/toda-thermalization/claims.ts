import type { AnyClaim } from '../claim.ts';
import { averagesOnFput, driftOnFput, energyOnFput, integralsInDigits, integralsOnLadder } from './along-flows.ts';
import { covariancesSampled, covariancesVanish, equipartitionLevels, equipartitionSampled, jIsIntensive } from './equilibrium.ts';
import { digitsOfJ, formulaOfJ, involutionOfToda, laxPairOfToda, truncationOfToda } from './exact.ts';
import { flowFollows, motionsObey, solitonsAreEigenvalues, solitonsSolve } from './exact-solutions.ts';
import { jIsSuperior, jStaysFlat, modesCrossEntropyDoesNot, todaEnergyStays } from './original-experiment.ts';
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
} from './quadratic-form.ts';
import { classicalFigure, figureOfTheProgram, lawOfLength, lawOfStep, recurrenceIsConverged } from './recurrence.ts';
import {
  lenardRelation,
  localConservation,
  monodromyConstant,
  specialEigenvalue,
  tangentKeepsIntegrals,
  tracesAreIndependent,
} from './structure.ts';
import { symmetriesBetweenWalls, symmetriesOfAll, symmetryOfRings } from './symmetries.ts';

/** Every claim on toda-thermalization that has code, in the order of the ledger. */
export const todaThermalizationClaims: readonly AnyClaim[] = [
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
  digitsOfJ,
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
];
