/** Judgement: the vocabulary of verdicts, the oracles, the planted defects. */
export { agreementWithReference } from './agreement.ts';
export { agreementOfEquations } from './agreement-of-equations.ts';
export { alphaScaling } from './alpha-scaling.ts';
export { type Bound, bound, type Grade, noUncertainty, type Term } from './bounds/bound.ts';
export { meanInterval } from './chance/betting.ts';
export type { Interval } from './chance/interval.ts';
export { type Declared, judgedReplicas, type Statistic } from './chance/judged-replicas.ts';
export type { Replica } from './chance/replica.ts';
export { type SequentialTest, sequential } from './chance/sequential.ts';
export { shareInterval } from './chance/share.ts';
export { convergenceOrder } from './convergence-order.ts';
export { determinism } from './determinism.ts';
export { dispersion } from './dispersion.ts';
export { displacedMassMoves } from './displaced-mass.ts';
export type { DisplacedMassRun } from './displaced-mass-run.ts';
export { elementaryUlp } from './elementary-ulp.ts';
export { energyConservation } from './energy.ts';
export { energyIsHamiltonian } from './energy-value.ts';
export { energyBalance, energyBalanceIdentities } from './exact/energy-balance.ts';
export { exactIdentity, type IdentityCase } from './exact/exact-identity.ts';
export {
  exactInequality,
  type Inequality,
  type InequalityCase,
  type InequalityFamily,
  inequalitiesOnTrial,
} from './exact/exact-inequality.ts';
export { hamiltonForce, hamiltonForceIdentities } from './exact/hamilton-force.ts';
export { henonHeilesForm, henonHeilesIdentities } from './exact/henon-heiles.ts';
export {
  type Equation,
  type Identity,
  type IdentityAnswer,
  type IdentityAsk,
  type IdentityFamily,
  identitiesOnTrial,
  type Point,
} from './exact/identity.ts';
export { momentumCommutes, momentumIdentities } from './exact/momentum.ts';
export { spinBalance, spinBalanceIdentities } from './exact/spin-balance.ts';
export { spinInvariantIdentities, spinInvariants } from './exact/spin-invariants.ts';
export { fixedInPeriodic } from './fixed-in-periodic.ts';
export { forceIsGradient } from './force.ts';
export { gibbsMeasure, type ThermalCase } from './gibbs-measure.ts';
export { equationsOf } from './hamiltonian/equations-of.ts';
export { hamiltonianOf } from './hamiltonian/hamiltonian-of.ts';
export { rateOf, siteEnergyTerms, spinEquations, spinHamiltonian } from './hamiltonian/spin-hamiltonian.ts';
export { henonHeiles } from './henon-heiles.ts';
export { laxSpectrumIsThatOfTheRing } from './lax-spectrum.ts';
export { lightCone } from './light-cone.ts';
export { localBalance } from './local-balance.ts';
export { modeEnergiesAreTransforms } from './mode-energies.ts';
export type { ModeRun } from './mode-run.ts';
export { momentumConservation } from './momentum.ts';
export { multiplesOfModes } from './multiples.ts';
export { type Mutant, mutantOfParts, mutantOfScheme } from './mutants/mutant.ts';
export { mutants } from './mutants/mutants.ts';
export { type Audit, audit, type Claimed } from './passport/audit.ts';
export { type Passport, passport, type RefinedPassport } from './passport/passport.ts';
export { type NotRefined, type Refinement, refinement } from './passport/refinement.ts';
export { precisionLadder } from './precision-ladder.ts';
export { type PhasesCase, randomPhases } from './random-phases.ts';
export type { Experiment } from './recurrence/experiment.ts';
export { recurrenceConverged } from './recurrence/recurrence-converged.ts';
export { type Periods, type RecurrenceAsk, recurrenceTime } from './recurrence/recurrence-time.ts';
export { enginesAgree, methodsAgree } from './reference-agreement.ts';
export { reflection } from './reflection.ts';
export { roundTrip } from './round-trip.ts';
export type { Run, RunOf } from './run.ts';
export { schemeOrder } from './scheme-order.ts';
export { sign } from './sign.ts';
export { larmorPrecession } from './spins/larmor.ts';
export { spinLocalBalance } from './spins/local-balance.ts';
export { precession } from './spins/precession.ts';
export { spinAgreement } from './spins/spin-agreement.ts';
export { spinDeterminism } from './spins/spin-determinism.ts';
export { spinEnergyConservation } from './spins/spin-energy.ts';
export { spinNorm } from './spins/spin-norm.ts';
export { spinReversal } from './spins/spin-reversal.ts';
export { spinRoundTrip } from './spins/spin-round-trip.ts';
export type { SpinRun } from './spins/spin-run.ts';
export { spinTranslation } from './spins/spin-translation.ts';
export { torqueIsGradient } from './spins/torque.ts';
export { type StreamsCase, streamsApart } from './streams-apart.ts';
export { type ConservedAsk, coreConserved, type Quantities } from './subjects/conserved.ts';
export { type ConservedOf, conservedOf, type Quantity } from './subjects/conserved-of.ts';
export { type CoreParts, core, coreParts, type ElementaryParts, type SpinCoreParts } from './subjects/core.ts';
export { coreElementary, type ElementaryAsk } from './subjects/elementary.ts';
export { corePhases, coreStreams, coreThermal, type PhasesAsk, type StreamsAsk, type ThermalAsk } from './subjects/ensemble.ts';
export { coreLaxSpectrum } from './subjects/lax.ts';
export { type ChainState, coreMechanics, type Mechanics } from './subjects/mechanics.ts';
export { coreModes, type ModesSeen } from './subjects/modes.ts';
export { coreReference, type ReferenceAsk, type ReferenceParts } from './subjects/reference.ts';
export { coreScheme, type SchemeAsk } from './subjects/scheme-record.ts';
export type { RunAsk, Simulator } from './subjects/simulator.ts';
export { coreSpinMechanics, type SpinChainState, type SpinMechanics } from './subjects/spin-mechanics.ts';
export { coreSpins, type SpinRunAsk, type SpinSimulator } from './subjects/spin-simulator.ts';
export { coreSpinText, type SpinTextAsk } from './subjects/spin-text.ts';
export { coreTangent, type TangentAsk, type TangentEnd } from './subjects/tangent.ts';
export { coreText, type TextAsk } from './subjects/text.ts';
export { superposition } from './superposition.ts';
export { symplecticity } from './symplecticity.ts';
export { tangentAgreement } from './tangent-agreement.ts';
export { tiling } from './tiling.ts';
export { timeReversal } from './time-reversal.ts';
export { translation } from './translation.ts';
export { ballisticTransport } from './transport/ballistic.ts';
export { type BreakingLaw, breaksWhere, type PeriodicFrequencies } from './transport/breaking-order.ts';
export { chainTwenty } from './transport/chain-twenty.ts';
export { bordersOfBonds, cutsOfClusters } from './transport/cluster-borders.ts';
export { boundOfWeights, type ClusterCase, lemmaOfClusters, totalOfClusters } from './transport/cluster-weights.ts';
export { fouriersLaw, type NoisyRing, scalingWithNoise } from './transport/conductivity.ts';
export { constantsBySecondRoute } from './transport/constants.ts';
export { energiesAndCurrents } from './transport/energies.ts';
export { estimates } from './transport/estimates.ts';
export { noiseOnSigns } from './transport/flips.ts';
export { hypothesesOnPotentials } from './transport/hypotheses.ts';
export { poissonHierarchy } from './transport/poisson.ts';
export { rotation } from './transport/rotation.ts';
export { type HarmonicCurrent, solvableWithoutNoise } from './transport/solvability.ts';
export { motionOfSpins } from './transport/spin-motion.ts';
export { hierarchyOfSpins } from './transport/spin-poisson.ts';
export { generatorStructure } from './transport/structure.ts';
export { travellingWave } from './travelling-wave.ts';
export { examine, type Finding } from './verdict/examine.ts';
export { exitCodes } from './verdict/exit-code.ts';
export type { Figure } from './verdict/figure.ts';
export { type Evidence, type Judgement, type Measured, marginOf, type OutOfScope, verdictOf, type Witness } from './verdict/judgement.ts';
export { type CaseCounts, type Merged, merge } from './verdict/merge.ts';
export type { Law, Oracle, Subject } from './verdict/oracle.ts';
export { type ProfileName, profileNames, type Verdict } from './verdict/verdict.ts';
export { zigzag } from './zigzag.ts';
export type { ZigzagRun } from './zigzag-run.ts';
export { zigzagShape } from './zigzag-shape.ts';
