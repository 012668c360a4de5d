import type { Chain } from '../../src/chain/chain.ts';
import type { State } from '../../src/chain/state.ts';
import type { Complex } from '../../src/exact/complex.ts';
import { gibbsState } from '../../src/modes/gibbs-state.ts';
import { type Diophantine, resonantBonds } from '../../src/transport/diophantine.ts';
import { siteCount } from '../../src/transport/torus.ts';
import type { Subject } from '../verdict/oracle.ts';
import { type CoreParts, coreParts } from './core.ts';

/** With which random numbers a replica is drawn: stream `stream` of a seed. */
export interface StreamOf {
  readonly seed: number;
  readonly stream: number;
}

/** "Draw a state from the Gibbs measure." */
export interface ThermalAsk extends StreamOf {
  readonly chain: Chain;
  readonly temperature: number;
}

/** Thermal states of our own core. */
export const coreThermal =
  (parts: CoreParts = coreParts): Subject<ThermalAsk, State> =>
  ({ chain, temperature, seed, stream }) =>
    gibbsState(chain, temperature, parts.stream(seed, stream), parts.gibbs);

/** "Draw the phases of these modes." */
export interface PhasesAsk extends StreamOf {
  readonly chain: Chain;
  readonly modes: readonly number[];
  /** of all modes together */
  readonly energy: number;
}

/** Modes with random phases, of our own core. */
export const corePhases =
  (parts: CoreParts = coreParts): Subject<PhasesAsk, State> =>
  ({ chain, modes, energy, seed, stream }) =>
    parts.modesWithRandomPhases(chain, modes, energy, parts.stream(seed, stream));

/** "Draw waves with this spectrum." */
export interface WavesAsk extends StreamOf {
  readonly spectrum: readonly number[];
}

/** Waves with random phases and amplitudes, of our own core. */
export const coreWaves =
  (parts: CoreParts = coreParts): Subject<WavesAsk, readonly Complex<number>[]> =>
  ({ spectrum, seed, stream }) =>
    parts.randomWaves(spectrum, parts.stream(seed, stream));

/** "What are the first numbers of these streams?" */
export interface StreamsAsk {
  readonly seed: number;
  readonly streams: readonly number[];
  readonly count: number;
}

/** The streams of our own core: numbers in [0, 1), shape (streams, count). */
export const coreStreams =
  (parts: CoreParts = coreParts): Subject<StreamsAsk, readonly Float64Array[]> =>
  ({ seed, streams, count }) =>
    streams.map((index) => {
      const uniform = parts.stream(seed, index);
      return Float64Array.from({ length: count }, uniform);
    });

/** "Draw frequencies, uniform on [1, 2], and say which bonds are resonant." */
export interface FrequenciesAsk extends StreamOf {
  readonly sides: readonly number[];
  readonly condition: Diophantine;
}

/** Frequencies by site, and the bonds that are resonant. */
export interface Frequencies {
  readonly omega: Float64Array;
  readonly resonant: readonly number[];
}

/** Random frequencies and their resonances, of our own core. */
export const coreFrequencies =
  (parts: CoreParts = coreParts): Subject<FrequenciesAsk, Frequencies> =>
  ({ sides, condition, seed, stream }) => {
    const uniform = parts.stream(seed, stream);
    const omega = Float64Array.from({ length: siteCount(sides) }, () => 1 + uniform());
    return { omega, resonant: resonantBonds(sides, omega, condition, parts.diophantine) };
  };
