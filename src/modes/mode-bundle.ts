import type { Chain } from '../chain/chain.ts';
import { type State, state } from '../chain/state.ts';
import { cosPi, sinPi } from '../elementary/sin-pi.ts';
import { InputError } from '../input-error.ts';
import { frequency, type Uniform, uniformOf } from './uniform-chain.ts';

/** A mode with its energy, and where in its swing it stands. */
export interface BundledMode {
  /** k = 1 .. N between walls; wavenumber k = 1 .. N-1 on a ring, where N-k is the wave that runs the other way */
  readonly mode: number;
  /** of the linear chain, 0 or more */
  readonly energy: number;
  /** in full turns: 1/4 is a quarter of a period later than 0; multiples of 2^-53 are taken exactly, others rounded to one */
  readonly phase: number;
}

/**
 * Several modes of a chain with uniform mass, stiffness and pinning, each with its energy and phase; at time t of the linear chain phase phi has become
 * phi + omega_k t / (2 pi).
 *
 * Between walls normal coordinate k swings as A cos(2 pi phi) with E_k = m omega_k^2 A^2 / 2:
 *
 *   Q_k = sqrt(2 E_k / m)/omega_k cos(2 pi phi),   P_k = -sqrt(2 m E_k) sin(2 pi phi)
 *
 * On a ring wavenumber k is a travelling wave towards larger j, and N-k the one towards smaller j:
 *
 *   q_j = A cos(2 pi (phi - k j/N)),   p_j = -m omega_k A sin(2 pi (phi - k j/N)),   E = N m omega_k^2 A^2 / 2
 *
 * `modeEnergies` does not see directions: it finds half of a single travelling wave at k and half at N-k (all of it at k = N/2), and where
 * both waves run E_k + E_{N-k} is the sum of their energies, without interference.
 *
 * @throws InputError for an empty bundle, a mode that the chain has not or that stands twice (wavenumber 0 swings only where it is pinned),
 *   a negative or not finite energy, a phase that is not finite, coefficients that vary from place to place
 * @source insert into q_j'' = chi (q_{j+1} + q_{j-1} - 2 q_j) with omega_k of `normalModes`; sum over j of cos^2 + sin^2 is N
 */
export function modeBundle(chain: Chain, modes: readonly BundledMode[]): State {
  const uniform = uniformOf(chain);
  checkBundle(chain, uniform, modes);
  const wave = chain.boundary === 'fixed' ? standing : travelling;
  const [q, p] = [new Float64Array(chain.sites), new Float64Array(chain.sites)];
  for (const mode of modes) wave(chain.sites, uniform, mode, q, p);
  return state(q, p);
}

type Adder = (sites: number, uniform: Uniform, mode: BundledMode, q: Float64Array, p: Float64Array) => void;

const standing: Adder = (sites, uniform, { mode, energy, phase }, q, p) => {
  const omega = frequency(uniform, [sinPi(mode, 2 * (sites + 1))]);
  const speed = Math.sqrt((4 * energy) / uniform.mass / (sites + 1)); // sqrt(2 E / m) times the norm sqrt(2/(N+1)) of the mode
  const [cosine, sine] = turn(phase);
  for (let j = 0; j < sites; j++) {
    const shape = speed * sinPi(mode * (j + 1), sites + 1);
    q[j] = (q[j] as number) + (shape / omega) * cosine;
    p[j] = (p[j] as number) - uniform.mass * (shape * sine);
  }
};

const travelling: Adder = (sites, uniform, { mode, energy, phase }, q, p) => {
  const omega = frequency(uniform, [sinPi(mode, sites)]);
  const speed = Math.sqrt((2 * energy) / uniform.mass / sites);
  const [cosine, sine] = turn(phase);
  for (let j = 0; j < sites; j++) {
    const [c, s] = [cosPi(2 * mode * j, sites), sinPi(2 * mode * j, sites)];
    q[j] = (q[j] as number) + (speed / omega) * (cosine * c + sine * s);
    p[j] = (p[j] as number) - uniform.mass * (speed * (sine * c - cosine * s));
  }
};

/** cos and sin of so many full turns; the whole ones are taken off exactly, and what is left is below 1 by 2^-53 at least. */
function turn(phase: number): readonly [cosine: number, sine: number] {
  const numerator = Math.round((phase % 1) * 2 ** 53);
  return [cosPi(numerator, 2 ** 52), sinPi(numerator, 2 ** 52)];
}

function checkBundle({ boundary, sites, sides }: Chain, { pinned }: Uniform, modes: readonly BundledMode[]): void {
  if (sides !== undefined) throw new InputError('chain.sides', sides, 'none: bundles of modes are built in one dimension');
  if (modes.length === 0) throw new InputError('modes', modes, 'at least one mode');
  const [first, last] = [boundary === 'periodic' && pinned > 0 ? 0 : 1, boundary === 'fixed' ? sites : sites - 1];
  const seen = new Set<number>();
  modes.forEach(({ mode, energy, phase }, i) => {
    if (!Number.isInteger(mode) || mode < first || mode > last)
      throw new InputError(`modes[${i}].mode`, mode, `a whole number from ${first} to ${last}`);
    if (seen.has(mode)) throw new InputError(`modes[${i}].mode`, mode, 'a mode that does not stand before: each once');
    if (!(energy >= 0 && Number.isFinite(energy))) throw new InputError(`modes[${i}].energy`, energy, 'a finite number, 0 or more');
    if (!Number.isFinite(phase)) throw new InputError(`modes[${i}].phase`, phase, 'a finite number of full turns');
    seen.add(mode);
  });
}
