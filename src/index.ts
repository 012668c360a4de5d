/** The physics core: chains, schemes, flow, modes, reference. */
export { bondLengths } from './chain/bond-lengths.ts';
export {
  type AnyChain,
  type Chain,
  type ChainInput,
  chain,
  chainJson,
  type MassesAndBonds,
  type SiteChain,
  type SiteChainInput,
  siteChain,
} from './chain/chain.ts';
export { refuseSingularStart } from './chain/check-start.ts';
export type { Coefficient } from './chain/coefficient.ts';
export { type CompiledExpression, type CompiledFunction, compiled, refuseSingularRest } from './chain/compile-expression.ts';
export { isConfined, lowestBarrier } from './chain/domain.ts';
export { energy, momentum } from './chain/energy.ts';
export { energyCurrents, siteEnergies } from './chain/energy-current.ts';
export { type Expression, type FunctionName, functionNames } from './chain/expression.ts';
export { force } from './chain/force.ts';
export type { Formula as PotentialFormula } from './chain/formula.ts';
export { bondCount, bondEnds, type Shape } from './chain/lattice.ts';
export { parseExpression } from './chain/parse-expression.ts';
export type { ChainParts } from './chain/parts.ts';
export type { Pinning, PinningName, PinningPotential } from './chain/pinning.ts';
export type { CoefficientName, Potential } from './chain/potential.ts';
export { type PotentialName, potentials } from './chain/potentials.ts';
export { laneOf, type State, state } from './chain/state.ts';
export { tangentForce } from './chain/tangent-force.ts';
export { withParameters } from './chain/with-parameters.ts';
export { flow, type Observer, type Outcome } from './dynamics/flow.ts';
export { type TangentObserver, tangentFlow } from './dynamics/tangent-flow.ts';
export { type Trajectory, trajectory } from './dynamics/trajectory.ts';
export type { Arithmetic } from './exact/arithmetic.ts';
export { hamiltonianField, poissonBracket, ratesAlong, spinBracket, spinField } from './exact/brackets.ts';
export { type Complex, complexOver } from './exact/complex.ts';
export { type ComplexField, complexField } from './exact/complex-field.ts';
export { decimal } from './exact/decimal.ts';
export { type Degree, degrees, degreesOf } from './exact/degrees.ts';
export { type DoubleDouble, doubleDouble } from './exact/double-double.ts';
export { type Dual, duals, gradient, gradientOfSum, type LocalTerm, slopesAlong, sumOf } from './exact/dual.ts';
export { evaluate } from './exact/evaluate.ts';
export { fixedPoint } from './exact/fixed-point.ts';
export { float32 } from './exact/float32.ts';
export { float64 } from './exact/float64.ts';
export { integers } from './exact/integers.ts';
export type { Formula, Formulas, Functions, Operations } from './exact/operations.ts';
export { type Monomial, type Polynomial, type PolynomialRing, polynomials } from './exact/polynomials.ts';
export { prime, primeField } from './exact/prime-field.ts';
export { type Rational, rational, rationals } from './exact/rationals.ts';
export type { Ring } from './exact/ring.ts';
export { InputError } from './input-error.ts';
export { type GibbsParts, gibbsState } from './modes/gibbs-state.ts';
export { singleMode, uniformRandom } from './modes/initial-data.ts';
export { type BundledMode, modeBundle } from './modes/mode-bundle.ts';
export { modesWithRandomPhases } from './modes/modes-with-random-phases.ts';
export { modeEnergies, type NormalModes, normalModes } from './modes/normal-modes.ts';
export { kineticTemperature, type ObservableName, observation } from './modes/observables.ts';
export { spectralEntropy } from './modes/spectral-entropy.ts';
export { byGauss } from './reference/by-gauss.ts';
export { type Equations, solution } from './reference/equations.ts';
export { type Engine, type Guaranteed, guaranteed, type Runs } from './reference/guaranteed.ts';
export { type Hamiltonian, hamiltonianValue } from './reference/hamiltonian.ts';
export { symmetricEigenvalues } from './reference/symmetric-eigenvalues.ts';
export { byTaylor, type Solve, type System } from './reference/system.ts';
export { type Point, taylor } from './reference/taylor.ts';
export { toDigits } from './reference/to-digits.ts';
export { type LeftOut, leftOut } from './schemes/left-out.ts';
export { confirmedOrder, type OrderCondition, orderConditions, type Stages } from './schemes/order-conditions.ts';
export { rungeKuttaConditions } from './schemes/rooted-trees.ts';
export type { RungeKuttaScheme, Scheme, SplittingScheme } from './schemes/scheme.ts';
export { type SchemeName, schemes } from './schemes/schemes.ts';
export { stabilityLimit } from './schemes/stability-limit.ts';
export { spinEnergyCurrents } from './spins/energy-currents.ts';
export type { SpinParts } from './spins/parts.ts';
export { randomSpins } from './spins/random-spins.ts';
export { type SpinChain, type SpinChainInput, spinChain, spinChainJson, type Vector } from './spins/spin-chain.ts';
export { spinEnergy, spinSiteEnergies } from './spins/spin-energy.ts';
export { type SpinObserver, type SpinOutcome, type SpinTrajectory, spinFlow, spinTrajectory } from './spins/spin-flow.ts';
export { type SpinObservableName, spinObservables, spinObservation } from './spins/spin-observables.ts';
export { spinRates } from './spins/spin-rates.ts';
export { type SpinScheme, type SpinSchemeName, spinSchemes } from './spins/spin-scheme.ts';
export { type SpinState, spinState, spinsAlong } from './spins/spin-state.ts';
export { totalSpin } from './spins/total-spin.ts';
export { type AutocorrelationTime, autocorrelationTime, meanOfSeries } from './statistics/autocorrelation-time.ts';
export { bootstrap } from './statistics/bootstrap.ts';
export { type Estimate, jackknife } from './statistics/jackknife.ts';
export { type MeanWithError, meanOfReplicas } from './statistics/mean-of-replicas.ts';
export { stream } from './statistics/stream.ts';
export { type Flaschka, flaschka, openFlaschka } from './toda/flaschka.ts';
export { type LaxRing, localTrace, mirroredRing } from './toda/integrals.ts';
export { type LaxMatrix, laxGenerator, laxMatrix, openLaxMatrix } from './toda/lax.ts';
export { laxMonodromy } from './toda/lax-monodromy.ts';
export { laxSpectrum, openLaxSpectrum } from './toda/lax-spectrum.ts';
export { type LocalBalance, localBalance } from './toda/local-balance.ts';
export { monodromyTrace } from './toda/monodromy.ts';
export { type ByFlaschka, bracketOf, firstBracket, type Poisson, secondBracket } from './toda/poisson.ts';
export { ringSpectrum } from './toda/ring-spectrum.ts';
export { exactState } from './toda/solutions/exact-state.ts';
export type { Motion, TodaRing } from './toda/solutions/motion.ts';
export { openChain } from './toda/solutions/open-chain.ts';
export { type PeriodicWave, periodicWave } from './toda/solutions/periodic-wave.ts';
export { type Soliton, solitons, tailOf } from './toda/solutions/solitons.ts';
export { motionAt, type TodaMotion } from './toda/solutions/toda-motion.ts';
export { todaJ } from './toda/toda-j.ts';
export { bracketOfGradients, type Gradient, traceGradient } from './toda/trace-gradient.ts';
export { tridiagonalSpectrum } from './toda/tridiagonal-spectrum.ts';
export { type ClusterWeights, clusterWeights, isWinding, type Winding } from './transport/cluster-weights.ts';
export { clustersOf, longestPath } from './transport/clusters.ts';
export { type HierarchyOf, type HierarchyOrder, hierarchy } from './transport/hierarchy.ts';
export { limitOfQuantityThree } from './transport/limit-law.ts';
export { type TransportNumbers, transportNumbers } from './transport/numbers.ts';
export { type OrderedRing, quantityThreeOfLongRing, quantityThreeOfRing } from './transport/ordered-ring.ts';
export {
  bondCurrent as pinnedBondCurrent,
  type PinnedLattice,
  type PinnedState,
  pinnedLattice,
  siteEnergy,
} from './transport/pinned-lattice.ts';
export { type QuadraticChain, quantityThree } from './transport/quadratic-chain.ts';
export { quarticFrequency } from './transport/quartic-oscillator.ts';
export { type TorusBond, torusBonds } from './transport/torus.ts';
export { type BraggAt, type BraggLaw, braggLaw, reflectionRate } from './waves/bragg.ts';
export { fourierSeries, fourierSum } from './waves/fourier.ts';
export {
  type Interaction,
  type Modulations,
  type Product,
  productsOf,
  springInteractions,
  springVertices,
  sumOfProducts,
  type Vertices,
} from './waves/interaction.ts';
export { localisedDirection, transformOfDirection } from './waves/localised-direction.ts';
export { normalForm, type WaveParts, waveParts } from './waves/normal-form.ts';
export { type Motion as WaveMotion, motionOf, normalVariables } from './waves/normal-variables.ts';
export { randomWaves } from './waves/random-waves.ts';
export { differenceResonances, type Resonance, sumResonances } from './waves/resonant-manifold.ts';
export { type Between, type Coefficients, transferred } from './waves/transfer.ts';
export { cubicVertex, linearVertex, type Vertex, vertexAt } from './waves/vertices.ts';
export { type Wavenumbers, wavenumbers } from './waves/wavenumbers.ts';
export { changeOf, type Growth, growthOf, rateOf, type Sums } from './waves/wick/evolution.ts';
export { type ClosedGrowth, closedGrowth } from './waves/wick/growth-law.ts';
export { expectation, gaussianMoment } from './waves/wick/moment.ts';
