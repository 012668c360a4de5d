import { type Chain, chain } from '../../src/chain/chain.ts';
import type { State } from '../../src/chain/state.ts';
import { singleMode } from '../../src/modes/initial-data.ts';
import { normalModes } from '../../src/modes/normal-modes.ts';
import type { SchemeName } from '../../src/schemes/schemes.ts';

/**
 * The experiment of Fermi, Pasta, Ulam and Tsingou: N masses between walls, the first mode displaced with amplitude A, at rest.
 *
 * `leapfrog` is velocity Verlet with this dt^2 as part of the experiment; `converged` is the solution of the equation of motion.
 */
export interface Experiment {
  /** N, moving masses */
  readonly masses: number;
  readonly alpha: number;
  /** A, the displacement of the middle of a long chain */
  readonly amplitude: number;
  readonly integrator: 'converged' | { readonly leapfrog: number };
}

export function chainOf({ masses, alpha }: Experiment): Chain {
  return chain({ potential: 'fput-alpha', boundary: 'fixed', sites: masses, alpha });
}

export function startOf(experiment: Experiment): State {
  return singleMode(chainOf(experiment), 1, experiment.amplitude);
}

/** 2 pi / omega_1, the period of the first mode of the harmonic chain. */
export function linearPeriod(experiment: Experiment): number {
  return (2 * Math.PI) / (normalModes(chainOf(experiment)).frequencies[0] as number);
}

/** A scheme and step with which to follow the experiment. */
export interface Method {
  readonly scheme: SchemeName;
  readonly step: number;
}

/** The experiment in words. */
export function experimentText({ masses, alpha, amplitude, integrator }: Experiment): string {
  const how = integrator === 'converged' ? 'converged' : `leapfrog, dt^2 = 1/${1 / integrator.leapfrog}`;
  return `${masses} masses, alpha = ${alpha}, A = ${amplitude}, ${how}`;
}
