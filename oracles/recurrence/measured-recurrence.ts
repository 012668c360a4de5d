import type { Chain } from '../../src/chain/chain.ts';
import type { State } from '../../src/chain/state.ts';
import { flow } from '../../src/dynamics/flow.ts';
import { normalModes, projection } from '../../src/modes/normal-modes.ts';
import { schemes } from '../../src/schemes/schemes.ts';
import { chainOf, type Experiment, linearPeriod, type Method, startOf } from './experiment.ts';
import { firstRecurrence, type Recurrence } from './first-recurrence.ts';

/** The energy of the first mode, (P_1^2 + omega_1^2 Q_1^2)/2. */
export function firstModeEnergy(chain: Chain): (state: State) => number {
  const { frequencies, real } = normalModes(chain);
  const [omega, row] = [frequencies[0] as number, real[0] as Float64Array];
  return ({ q, p, lanes }) => {
    const position = omega * projection(row, q, lanes, 0);
    const velocity = projection(row, p, lanes, 0);
    return 0.5 * (velocity * velocity + position * position);
  };
}

/** Where a run looks at the experiment: some 64 times a linear period, for twice as long as the recurrence of a long chain takes. */
export function stopsFor(experiment: Experiment, step: number): number[] {
  const period = linearPeriod(experiment);
  const { masses, alpha, amplitude } = experiment;
  const bonds = masses + 1;
  const periods = (0.82 * bonds * Math.sqrt(bonds)) / Math.sqrt(Math.abs(alpha * amplitude)); // twice 0.41, the constant seen at alpha A (N+1) = 8
  const every = Math.max(1, Math.floor(period / 64 / step));
  return Array.from({ length: Math.ceil((periods * period) / (every * step)) }, (_, i) => i * every);
}

const known = new Map<string, Recurrence | undefined>();

/** The first recurrence of the first mode's energy, in linear periods, followed by our core with the given method; kept, as several laws ask. */
export function recurrenceBy(experiment: Experiment, method: Method): Recurrence | undefined {
  const key = JSON.stringify([experiment, method]);
  if (!known.has(key)) known.set(key, inPeriods(followed(experiment, method), linearPeriod(experiment)));
  return known.get(key);
}

/** Followed a sixteenth of the way at a time, until the recurrence is seen: most are long before the end. */
function followed(experiment: Experiment, { scheme, step }: Method): Recurrence | undefined {
  const chain = chainOf(experiment);
  const energyOf = firstModeEnergy(chain);
  const stops = stopsFor(experiment, step);
  const energies = new Float64Array(stops.length);
  const portion = Math.ceil(stops.length / 16);
  let [state, done] = [startOf(experiment), 0];
  for (let seen = 0; seen < stops.length; ) {
    const ahead = stops.slice(seen, seen + portion);
    const outcome = flow(
      chain,
      state,
      schemes[scheme],
      step,
      ahead.map((stop) => stop - done),
      (live) => {
        energies[seen++] = energyOf(live);
        state = live; // the flow's own, which nobody else moves once it has arrived
      },
    );
    if (outcome.kind !== 'arrived') return undefined;
    done = ahead.at(-1) as number;
    const found = firstRecurrence(energies.subarray(0, seen), (stops[1] as number) * step);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Times in linear periods. */
export function inPeriods(recurrence: Recurrence | undefined, period: number): Recurrence | undefined {
  if (recurrence === undefined) return undefined;
  const { time, ripple, interpolation, ...rest } = recurrence;
  return { ...rest, time: time / period, ripple: ripple / period, interpolation: interpolation / period };
}

/** Methods for the equation of motion itself: order 6 at two steps. */
export const converged: readonly [Method, Method] = [
  { scheme: 'srkn11b', step: 1 / 2 },
  { scheme: 'srkn11b', step: 1 / 4 },
];

/** The methods that follow an experiment, the better one last; leapfrog is its own. */
export function methodsOf({ integrator }: Experiment): readonly Method[] {
  return integrator === 'converged' ? converged : [{ scheme: 'velocity-verlet', step: Math.sqrt(integrator.leapfrog) }];
}
