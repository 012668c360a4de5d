import { type Chain, checkHamiltonian } from '../chain/chain.ts';
import { coefficientAt } from '../chain/coefficient.ts';
import { lowestBarrier } from '../chain/domain.ts';
import { energy } from '../chain/energy.ts';
import { copyOf, type State, state } from '../chain/state.ts';
import { steppers } from '../dynamics/stepper.ts';
import { exp } from '../elementary/exp.ts';
import { log } from '../elementary/log.ts';
import { cosPi } from '../elementary/sin-pi.ts';
import { InputError } from '../input-error.ts';
import { velocityVerlet } from '../schemes/velocity-verlet.ts';
import { frequencyBound } from './frequency-bound.ts';
import { slowestPeriod } from './slowest-period.ts';

/** What the draw is composed of; a mutant replaces one part. */
export interface GibbsParts {
  /** a normal number of mean 0 and variance 1 */
  readonly normal: (uniform: () => number) => number;
  /** whether a trajectory that gains so much energy (Infinity: it has none) is accepted */
  readonly accepts: (gain: number, temperature: number, uniform: () => number) => boolean;
}

export const gibbsParts: GibbsParts = { normal, accepts: metropolis };

/** How many trajectories lead from rest to a thermal state; the first half of them also finds the step. */
const trajectories = 64;

/**
 * A state drawn from the Gibbs measure exp(-H/T): momenta exactly, displacements by hybrid Monte Carlo from rest, 64 trajectories of
 * random length up to two periods of the slowest mode, each accepted with min(1, exp(-dH/T)). With the step of the second half the measure is
 * stationary exactly, whatever that step; the start at rest is forgotten as fast as the trajectories mix: slowly between wells that are
 * deep against T.
 *
 * On a ring or torus where nothing is pinned the measure is that at total momentum 0 and centre of mass 0: along a common shift of all
 * sites it could not be normalised. Of a formula that is not known: whether exp(-H/T) has an integral is for the caller to know (a periodic
 * pinning on a ring has none).
 *
 * @param uniform numbers in [0, 1)
 * @throws InputError for a temperature that is not positive, or a chain that has no Gibbs measure: its bonds can break, or it has no
 *   Hamiltonian because its coefficients belong to its sites
 * @source S. Duane, A. D. Kennedy, B. J. Pendleton, D. Roweth, Phys. Lett. B 195, 216 (1987)
 */
export function gibbsState(chain: Chain, temperature: number, uniform: () => number, parts: GibbsParts = gibbsParts): State {
  if (!(temperature > 0 && Number.isFinite(temperature))) throw new InputError('temperature', temperature, 'a positive finite number');
  checkHamiltonian(chain);
  if (lowestBarrier(chain) < Number.POSITIVE_INFINITY)
    throw new InputError('chain.potential', chain.potential, 'bonds that cannot break: others have no Gibbs measure');

  const longest = 2 * slowestPeriod(chain, temperature);
  const coarsest = 1 / (frequencyBound(chain) || 1); // half of what velocity-Verlet can bear
  let step = coarsest / 2;
  const moveBy = steppers(chain, velocityVerlet, 1);
  let move = moveBy(step);
  let here = state(new Float64Array(chain.sites), thermalMomenta(chain, temperature, uniform, parts));
  for (let trajectory = 0; trajectory < trajectories; trajectory++) {
    const start = { ...here, p: thermalMomenta(chain, temperature, uniform, parts) };
    const end = copyOf(start);
    const steps = 1 + Math.floor((uniform() * longest) / step);
    const gain = gainOf(chain, start, end, () => move(end, steps));
    const accepted = parts.accepts(gain, temperature, uniform);
    if (accepted) here = end;
    const next = trajectory >= trajectories / 2 ? step : accepted ? Math.min(coarsest, 1.1 * step) : step / 2;
    if (next !== step) move = moveBy(next);
    step = next;
  }
  return { ...here, p: thermalMomenta(chain, temperature, uniform, parts) };
}

function metropolis(gain: number, temperature: number, uniform: () => number): boolean {
  return gain <= 0 || uniform() < exp(-gain / temperature);
}

/** What a trajectory gains; Infinity where it has no energy, after a step too long or outside the domain of a formula: never accepted. */
function gainOf(chain: Chain, start: State, end: State, move: () => void): number {
  try {
    move();
    const gain = energy(chain, end) - energy(chain, start);
    return Number.isNaN(gain) ? Number.POSITIVE_INFINITY : gain;
  } catch (error) {
    if (error instanceof RangeError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

/** p_j normal with variance m_j T; without its mean velocity where the whole chain could move. */
function thermalMomenta(chain: Chain, temperature: number, uniform: () => number, { normal }: GibbsParts): Float64Array {
  const mass = (site: number) => coefficientAt(chain.mass, site);
  const p = new Float64Array(chain.sites);
  for (let site = 0; site < p.length; site++) p[site] = Math.sqrt(mass(site) * temperature) * normal(uniform);
  if (chain.boundary === 'fixed' || chain.pinning !== undefined) return p;
  const whole = p.reduce((sum, _, site) => sum + mass(site), 0);
  const velocity = p.reduce((sum, x) => sum + x, 0) / whole;
  return p.map((x, site) => x - velocity * mass(site));
}

/** A normal number, by the polar coordinates of two (the second is not used, so that draws do not depend on one another). */
function normal(uniform: () => number): number {
  const radius = Math.sqrt(-2 * log(1 - uniform())); // 1 - u is never 0
  return radius * cosPi(Math.floor(uniform() * 2 ** 32), 2 ** 31); // in steps of 2^-32 of a turn
}
