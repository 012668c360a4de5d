import type { Chain } from '../chain/chain.ts';
import { coefficientAt, valuesOf } from '../chain/coefficient.ts';
import { energy } from '../chain/energy.ts';
import { sidesOf } from '../chain/lattice.ts';
import { bondOf } from '../chain/parts.ts';
import { coefficientsOf } from '../chain/potential.ts';
import { copyOf, type State, state } from '../chain/state.ts';
import { stepper } from '../dynamics/stepper.ts';
import { exp } from '../elementary/exp.ts';
import { log } from '../elementary/log.ts';
import { cosPi, sinPi } from '../elementary/sin-pi.ts';
import { InputError } from '../input-error.ts';
import { velocityVerlet } from '../schemes/velocity-verlet.ts';
import { bondCurvatures } from './curvature-at-rest.ts';
import { frequencyBound } from './frequency-bound.ts';

/** How many trajectories lead from rest to a thermal state; the first half of them also finds the step. */
const trajectories = 64;

/**
 * A state drawn from the Gibbs measure exp(-H/T): momenta exactly, displacements by hybrid Monte Carlo from rest, 64 trajectories of
 * random length up to two periods of the slowest mode, each accepted with min(1, exp(-dH/T)). The measure is stationary exactly, whatever the
 * step; a start at rest is forgotten as fast as the trajectories mix.
 *
 * On a ring or torus where nothing is pinned the measure is that at total momentum 0 and centre of mass 0: along a common shift of all
 * sites it could not be normalised.
 *
 * @param uniform numbers in [0, 1)
 * @throws InputError for a temperature that is not positive, or a chain that has no Gibbs measure because its bonds can break
 * @source S. Duane, A. D. Kennedy, B. J. Pendleton, D. Roweth, Phys. Lett. B 195, 216 (1987)
 */
export function gibbsState(chain: Chain, temperature: number, uniform: () => number): State {
  if (!(temperature > 0 && Number.isFinite(temperature))) throw new InputError('temperature', temperature, 'a positive finite number');
  const { barrier } = bondOf(chain);
  if (barrier !== undefined && barrier(...coefficientsOf(chain, 0)).height < Number.POSITIVE_INFINITY)
    throw new InputError('chain.potential', chain.potential, 'bonds that cannot break: others have no Gibbs measure');

  const longest = 2 * slowestPeriod(chain);
  const fastest = frequencyBound(chain);
  const coarsest = fastest > 0 && fastest < Number.POSITIVE_INFINITY ? 1 / fastest : 1; // where nothing is linear the trajectories find it
  let step = coarsest / 2;
  let here = state(new Float64Array(chain.sites), thermalMomenta(chain, temperature, uniform));
  for (let trajectory = 0; trajectory < trajectories; trajectory++) {
    const start = { ...here, p: thermalMomenta(chain, temperature, uniform) };
    const end = copyOf(start);
    const steps = 1 + Math.floor((uniform() * longest) / step);
    const gain = energyGain(chain, start, end, () => stepper(chain, velocityVerlet, step, 1)(end, steps));
    const accepted = gain <= 0 || uniform() < exp(-gain / temperature);
    if (accepted) here = end;
    if (trajectory < trajectories / 2) step = accepted ? Math.min(coarsest, 1.1 * step) : step / 2;
  }
  return { ...here, p: thermalMomenta(chain, temperature, uniform) };
}

/** What a move adds to the energy: infinitely much where it leaves the domain of a bond or ends at no number, from a step too long. */
function energyGain(chain: Chain, start: State, end: State, move: () => void): number {
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
function thermalMomenta(chain: Chain, temperature: number, uniform: () => number): Float64Array {
  const mass = (site: number) => coefficientAt(chain.mass, site);
  const p = Float64Array.from({ length: chain.sites }, (_, site) => Math.sqrt(mass(site) * temperature) * normal(uniform));
  if (chain.boundary === 'fixed' || chain.pinning !== undefined) return p;
  const whole = p.reduce((sum, _, site) => sum + mass(site), 0);
  const velocity = p.reduce((sum, x) => sum + x, 0) / whole;
  return p.map((x, site) => x - velocity * mass(site));
}

/** A normal number, by the polar coordinates of two (the second is not used, so that draws do not depend on one another). */
function normal(uniform: () => number): number {
  const radius = Math.sqrt(-2 * log(1 - uniform())); // 1 - u is never 0
  const angle = uniform();
  return radius * (angle < 0.5 ? cosPi(Math.floor(angle * 2 ** 32), 2 ** 31) : -sinPi(Math.floor(angle * 2 ** 32), 2 ** 31));
}

/** No shorter than the slowest period of the linear chain without its pinning: 2 pi / omega_1 < 2 (N + 1) sqrt(m / chi). */
function slowestPeriod(chain: Chain): number {
  const heaviest = valuesOf(chain.mass).reduce((a, b) => Math.max(a, b));
  const softest = bondCurvatures(chain).reduce((a, b) => (b > 0 ? Math.min(a, b) : a), Number.POSITIVE_INFINITY);
  return 2 * (Math.max(...sidesOf(chain)) + 1) * Math.sqrt(softest < Number.POSITIVE_INFINITY ? heaviest / softest : heaviest);
}
