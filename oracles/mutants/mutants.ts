import { absoluteCutOff } from './absolute-cut-off.ts';
import { alwaysAccept } from './always-accept.ts';
import { answeredAgain, spinAnsweredAgain } from './answered-again.ts';
import { bondConstant } from './bond-constant.ts';
import { braggOff } from './bragg-off.ts';
import { alphaOff, betaOff, chiOff, negativeAlpha } from './coefficient-off.ts';
import { conservedAlphaOff, cubicForgotten } from './conserved-off.ts';
import { correctorFlipped } from './corrector-flipped.ts';
import { cubicExpression, cubicInBoth, todaExpression } from './cubic-expression.ts';
import { mirroredStreams, oneStream, overlappingStreams } from './dependent-streams.ts';
import { dependentTrace } from './dependent-trace.ts';
import { largestNumber, steepCondition, wideBall } from './diophantine-off.ts';
import { doubledCubicForce } from './doubled-cubic-force.ts';
import { driftsReversed } from './drifts-reversed.ts';
import { explicitEuler } from './explicit-euler.ts';
import { fieldsOff } from './fields-off.ts';
import { fifteenDigits } from './fifteen-digits.ts';
import { fixedPointState } from './fixed-point-state.ts';
import { float32Force } from './float32-force.ts';
import { float32State } from './float32-state.ts';
import { formulaOff } from './formula-off.ts';
import { fputForToda } from './fput-for-toda.ts';
import { halvedCubicEnergy } from './halved-cubic-energy.ts';
import { halvedFirstStage } from './halved-first-stage.ts';
import { identityStep } from './identity-step.ts';
import { kicksReversed } from './kicks-reversed.ts';
import { lateLeak, latePull } from './late-leak.ts';
import { leaningLattice, specialPlane, stiffLattice } from './lattice-off.ts';
import { coarseDeflation, noCorner, rootSkipped, wholeCoupling } from './lax-off.ts';
import { leak } from './leak.ts';
import { betweenWalls, longRing, longRow, slowScheme } from './length-off.ts';
import { linearCurvature } from './linear-curvature.ts';
import { linearEnergy } from './linear-energy.ts';
import { lostCarry } from './lost-carry.ts';
import { halfTheTripleProducts, lostTripleProducts } from './lost-triple-products.ts';
import { manifoldOff } from './manifold-off.ts';
import { massOff } from './mass-off.ts';
import { memory } from './memory.ts';
import { missingBond } from './missing-bond.ts';
import { modeAngles } from './mode-angles.ts';
import { modeNorm, torusNorm } from './mode-norm.ts';
import { momentaBehind } from './momenta-behind.ts';
import { fastSoliton, halvedExponent, linearDispersion } from './motions-off.ts';
import type { Mutant } from './mutant.ts';
import { naiveExp } from './naive-exp.ts';
import { neighboursCoefficients } from './neighbours-coefficients.ts';
import { ninthDigit, twentiethDigit } from './ninth-digit.ts';
import { noWallTerms } from './no-wall-terms.ts';
import { biasedNormal, wideNormal } from './normal-off.ts';
import { currentOff, oneSidedCurrent, threeSpinsOff } from './one-sided-current.ts';
import { oneWayBond } from './one-way-bond.ts';
import { openRing } from './open-ring.ts';
import { halfTurns, sharedPhase } from './phases-off.ts';
import { kappaOff, lambdaOff, muOff } from './pinning-off.ts';
import { powerRule, sixthPower } from './power-rule.ts';
import { rectifiedBond } from './rectified-bond.ts';
import { collocationOff, engineOff, taylorOff } from './reference-off.ts';
import { rolesSwapped } from './roles-swapped.ts';
import { roundedAngle } from './rounded-angle.ts';
import { rungeKutta } from './runge-kutta.ts';
import { shortPi } from './short-pi.ts';
import { shortSeries } from './short-series.ts';
import { shortTable } from './short-table.ts';
import { signFlipped } from './sign-flipped.ts';
import { slopeLimiter } from './slope-limiter.ts';
import { spinCurrentBehind } from './spin-current-behind.ts';
import { spinFifteenDigits } from './spin-fifteen-digits.ts';
import { spinMemory } from './spin-memory.ts';
import { spinCouplingOff, spinFieldOff } from './spin-numbers-off.ts';
import { couplingInRuns, fieldOfCoupled, fieldOfFree, lateDrive, slidingSpins, specialSpin, spinUnsymmetric } from './spin-runs-off.ts';
import { stageDropped } from './stage-dropped.ts';
import { coarseDamping, lowerOrder, unsymmetric } from './step-map-off.ts';
import { stepTooLong } from './step-too-long.ts';
import { pinnedTangentBehind, tangentBehind } from './tangent-behind.ts';
import { currentAstray, flippedGenerator, halvedBracket, monodromyCut, repeatedDensity } from './toda-structure-off.ts';
import { totalCorrected } from './total-corrected.ts';
import { transportNumberMutants } from './transport-number.ts';
import { unevenLengths } from './uneven-lengths.ts';
import { wallOff } from './wall-off.ts';
import { wavesOff } from './waves-off.ts';
import { wrongSense } from './wrong-sense.ts';
import { wrongWrapAround } from './wrong-wrap-around.ts';
import { zeroState } from './zero-state.ts';

/** Every planted defect. */
export const mutants: readonly Mutant[] = [
  doubledCubicForce,
  rectifiedBond,
  linearCurvature,
  halvedCubicEnergy,
  linearEnergy,
  wrongWrapAround,
  missingBond,
  alphaOff,
  betaOff,
  kappaOff,
  lambdaOff,
  muOff,
  massOff,
  formulaOff,
  wallOff,
  neighboursCoefficients,
  chiOff,
  rolesSwapped,
  kicksReversed,
  driftsReversed,
  ninthDigit,
  signFlipped,
  halvedFirstStage,
  stageDropped,
  correctorFlipped,
  stepTooLong,
  identityStep,
  zeroState,
  leak,
  oneWayBond,
  memory,
  momentaBehind,
  float32State,
  float32Force,
  cubicForgotten,
  conservedAlphaOff,
  rungeKutta,
  absoluteCutOff,
  fifteenDigits,
  engineOff,
  lostCarry,
  taylorOff,
  collocationOff,
  oneSidedCurrent,
  tangentBehind,
  pinnedTangentBehind,
  modeNorm,
  torusNorm,
  modeAngles,
  wholeCoupling,
  noCorner,
  rootSkipped,
  coarseDeflation,
  noWallTerms,
  fastSoliton,
  linearDispersion,
  halvedExponent,
  flippedGenerator,
  currentAstray,
  halvedBracket,
  monodromyCut,
  repeatedDensity,
  naiveExp,
  fputForToda,
  dependentTrace,
  powerRule,
  cubicExpression,
  shortTable,
  shortSeries,
  shortPi,
  roundedAngle,
  spinCouplingOff,
  spinFieldOff,
  openRing,
  wrongSense,
  explicitEuler,
  halfTheTripleProducts,
  lostTripleProducts,
  unevenLengths,
  spinMemory,
  spinFifteenDigits,
  biasedNormal,
  wideNormal,
  alwaysAccept,
  sharedPhase,
  halfTurns,
  oneStream,
  overlappingStreams,
  mirroredStreams,
  ...wavesOff,
  ...manifoldOff,
  ...braggOff,
  ...fieldsOff,
  ...transportNumberMutants,
  largestNumber,
  steepCondition,
  wideBall,
  lateLeak,
  latePull,
  unsymmetric,
  lowerOrder,
  coarseDamping,
  leaningLattice,
  specialPlane,
  stiffLattice,
  longRing,
  longRow,
  betweenWalls,
  slowScheme,
  fixedPointState,
  totalCorrected,
  slopeLimiter,
  answeredAgain,
  spinAnsweredAgain,
  bondConstant,
  slidingSpins,
  lateDrive,
  specialSpin,
  spinUnsymmetric,
  couplingInRuns,
  fieldOfCoupled,
  fieldOfFree,
  spinCurrentBehind,
  cubicInBoth,
  todaExpression,
  twentiethDigit,
  sixthPower,
  negativeAlpha,
  currentOff,
  threeSpinsOff,
];
