import { type Chain, chainJson } from '../../src/chain/chain.ts';
import { energyCurrents, siteEnergies } from '../../src/chain/energy-current.ts';
import { type ChainParts, chainParts } from '../../src/chain/parts.ts';
import { tangentFlow } from '../../src/dynamics/tangent-flow.ts';
import { trajectory } from '../../src/dynamics/trajectory.ts';
import { asin } from '../../src/elementary/asin.ts';
import { exp } from '../../src/elementary/exp.ts';
import { expm1 } from '../../src/elementary/expm1.ts';
import { log } from '../../src/elementary/log.ts';
import { cos, sin } from '../../src/elementary/sin-cos.ts';
import { cosPi, sinPi } from '../../src/elementary/sin-pi.ts';
import { derivative } from '../../src/exact/derivative.ts';
import { type GibbsParts, gibbsParts } from '../../src/modes/gibbs-state.ts';
import { modesWithRandomPhases } from '../../src/modes/modes-with-random-phases.ts';
import { modeEnergies } from '../../src/modes/normal-modes.ts';
import type { Scheme } from '../../src/schemes/scheme.ts';
import { schemes } from '../../src/schemes/schemes.ts';
import { spinEnergyCurrents } from '../../src/spins/energy-currents.ts';
import { type SpinParts, spinParts } from '../../src/spins/parts.ts';
import { type SpinChain, spinChainJson } from '../../src/spins/spin-chain.ts';
import { spinTrajectory } from '../../src/spins/spin-flow.ts';
import type { SpinScheme } from '../../src/spins/spin-scheme.ts';
import { stream } from '../../src/statistics/stream.ts';
import { localTrace } from '../../src/toda/integrals.ts';
import { type LaxGeneratorParts, laxGeneratorParts } from '../../src/toda/lax.ts';
import { laxSpectrum } from '../../src/toda/lax-spectrum.ts';
import { type LocalBalanceParts, localBalanceParts } from '../../src/toda/local-balance.ts';
import { type MonodromyParts, monodromyParts } from '../../src/toda/monodromy.ts';
import { type SecondBracketParts, secondBracketParts } from '../../src/toda/poisson.ts';
import { type MotionParts, motionParts } from '../../src/toda/solutions/toda-motion.ts';
import { type TodaJParts, todaJParts } from '../../src/toda/toda-j.ts';
import { type DiophantineParts, diophantineParts } from '../../src/transport/diophantine.ts';
import { type TransportNumbers, transportNumbers } from '../../src/transport/numbers.ts';
import { type WaveParts, waveParts } from '../../src/waves/normal-form.ts';
import { randomWaves } from '../../src/waves/random-waves.ts';
import { type ManifoldParts, manifoldParts } from '../../src/waves/resonant-manifold.ts';
import { type ConservedOf, conservedOf } from './conserved-of.ts';
import { type ReferenceParts, referenceParts } from './reference.ts';
import type { Simulator } from './simulator.ts';

/** What the core is composed of when it stands trial; a mutant replaces one part. */
export interface CoreParts {
  readonly chain: ChainParts;
  readonly scheme: (named: Scheme) => Scheme;
  readonly trajectory: typeof trajectory;
  readonly text: (chain: Chain) => string;
  /** of a chain */
  readonly conserved: ConservedOf;
  readonly tangentFlow: typeof tangentFlow;
  readonly modeEnergies: typeof modeEnergies;
  readonly laxSpectrum: typeof laxSpectrum;
  readonly todaJ: TodaJParts;
  readonly laxGenerator: LaxGeneratorParts;
  /** of Tr L^m */
  readonly localBalance: LocalBalanceParts;
  readonly secondBracket: SecondBracketParts;
  readonly monodromy: MonodromyParts;
  /** exact motions of Toda lattices */
  readonly motions: MotionParts;
  readonly localTrace: typeof localTrace;
  readonly siteEnergies: typeof siteEnergies;
  readonly currents: typeof energyCurrents;
  /** of expressions */
  readonly derivative: typeof derivative;
  readonly spins: SpinCoreParts;
  readonly elementary: ElementaryParts;
  readonly reference: ReferenceParts;
  /** of random numbers */
  readonly stream: typeof stream;
  readonly gibbs: GibbsParts;
  readonly modesWithRandomPhases: typeof modesWithRandomPhases;
  readonly waves: WaveParts;
  readonly manifold: ManifoldParts;
  readonly randomWaves: typeof randomWaves;
  /** the factors, powers and indices in the formulas of the pinned lattice */
  readonly transport: TransportNumbers;
  /** which bonds of the pinned lattice are resonant */
  readonly diophantine: DiophantineParts;
}

/** The elementary functions, by name; sinPi and cosPi of numerator and denominator. */
export type ElementaryParts = Readonly<Record<(typeof elementaryNames)[number], (...at: number[]) => number>>;

export const elementaryNames = ['exp', 'expm1', 'log', 'sin', 'cos', 'sinPi', 'cosPi', 'asin'] as const;

/** The same of spins on a ring. */
export interface SpinCoreParts {
  readonly chain: SpinParts;
  readonly scheme: (named: SpinScheme) => SpinScheme;
  readonly trajectory: typeof spinTrajectory;
  readonly currents: typeof spinEnergyCurrents;
  readonly text: (chain: SpinChain) => string;
}

/** The parts of the core as it is: what a mutant replaces one of. */
export const coreParts: CoreParts = {
  chain: chainParts,
  scheme: (named) => named,
  trajectory,
  text: chainJson,
  conserved: conservedOf,
  tangentFlow,
  modeEnergies,
  laxSpectrum,
  todaJ: todaJParts,
  laxGenerator: laxGeneratorParts,
  localBalance: localBalanceParts,
  secondBracket: secondBracketParts,
  monodromy: monodromyParts,
  motions: motionParts,
  localTrace,
  siteEnergies,
  currents: energyCurrents,
  derivative,
  spins: {
    chain: spinParts,
    scheme: (named) => named,
    trajectory: spinTrajectory,
    currents: spinEnergyCurrents,
    text: spinChainJson,
  },
  elementary: { exp, expm1, log, sin, cos, sinPi, cosPi, asin },
  reference: referenceParts,
  stream,
  gibbs: gibbsParts,
  modesWithRandomPhases,
  waves: waveParts,
  manifold: manifoldParts,
  randomWaves,
  transport: transportNumbers,
  diophantine: diophantineParts,
};

/** Our own core as a subject that simulates. */
export const core =
  (parts: CoreParts = coreParts): Simulator =>
  ({ chain, start, scheme, step, stops }) =>
    parts.trajectory(chain, start, parts.scheme(schemes[scheme]), step, stops, parts.chain);
