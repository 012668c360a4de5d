import type { AnyClaim } from '../claim.ts';
import { coreAgreement } from './agreement.ts';
import { coreAlphaScaling } from './alpha-scaling.ts';
import { coreConvergenceOrder } from './convergence-order.ts';
import { coreDeterminism } from './determinism.ts';
import { coreDispersion } from './dispersion.ts';
import { coreDisplacedMass } from './displaced-mass.ts';
import { coreElementary } from './elementary.ts';
import { coreEnergy } from './energy.ts';
import { coreEnergyValue } from './energy-value.ts';
import { coreEngines } from './engines.ts';
import { coreExactForce } from './exact-force.ts';
import { coreExactHenonHeiles } from './exact-henon-heiles.ts';
import { coreExactLocalBalance } from './exact-local-balance.ts';
import { coreExactMomentum } from './exact-momentum.ts';
import { coreExactSpinInvariants } from './exact-spin-invariants.ts';
import { coreExactSpinLocalBalance } from './exact-spin-local-balance.ts';
import { coreFixedInPeriodic } from './fixed-in-periodic.ts';
import { coreForce } from './force.ts';
import { coreGibbs } from './gibbs.ts';
import { coreHenonHeiles } from './henon-heiles.ts';
import { coreLightCone } from './light-cone.ts';
import { coreLocalBalance } from './local-balance.ts';
import { coreMethods } from './methods.ts';
import { coreModeEnergies } from './mode-energies.ts';
import { coreMomentum } from './momentum.ts';
import { coreMultiples } from './multiples.ts';
import { corePrecisionLadder } from './precision-ladder.ts';
import { coreRandomPhases } from './random-phases.ts';
import { coreReflection } from './reflection.ts';
import { coreRoundTrip } from './round-trip.ts';
import { coreSchemeOrder } from './scheme-order.ts';
import { coreSign } from './sign.ts';
import { coreSiteChainAgreement } from './site-chain-agreement.ts';
import { coreSpinAgreement } from './spin-agreement.ts';
import { coreSpinDeterminism } from './spin-determinism.ts';
import { coreSpinEnergy } from './spin-energy.ts';
import { coreSpinLarmor } from './spin-larmor.ts';
import { coreSpinLocalBalance } from './spin-local-balance.ts';
import { coreSpinNorm } from './spin-norm.ts';
import { coreSpinPrecession } from './spin-precession.ts';
import { coreSpinRoundTrip } from './spin-round-trip.ts';
import { coreSpinTimeReversal } from './spin-time-reversal.ts';
import { coreSpinTorque } from './spin-torque.ts';
import { coreSpinTranslation } from './spin-translation.ts';
import { coreStreamsApart } from './streams.ts';
import { coreSuperposition } from './superposition.ts';
import { coreSymplecticity } from './symplecticity.ts';
import { coreTangentFlow } from './tangent-flow.ts';
import { coreTiling } from './tiling.ts';
import { coreTimeReversal } from './time-reversal.ts';
import { coreTodaJ } from './toda-j.ts';
import { coreTodaSpectrum } from './toda-spectrum.ts';
import { coreTranslation } from './translation.ts';
import {
  coreTransportClusters,
  coreTransportEnergies,
  coreTransportGenerators,
  coreTransportNoise,
  coreTransportPaths,
  coreTransportPoisson,
  coreTransportResonances,
} from './transport.ts';
import { coreTravellingWave } from './travelling-wave.ts';
import { coreZigzag } from './zigzag.ts';

/** Every claim on the core that has code, in the order of the ledger. */
export const coreClaims: readonly AnyClaim[] = [
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
  coreTransportPaths,
  coreTransportClusters,
  coreTransportResonances,
];
