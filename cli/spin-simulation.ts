import { timeOf } from '../src/dynamics/whole-steps.ts';
import { InputError, renamed } from '../src/input-error.ts';
import { randomSpins } from '../src/spins/random-spins.ts';
import type { SpinChain } from '../src/spins/spin-chain.ts';
import { spinFlow } from '../src/spins/spin-flow.ts';
import { type SpinObservableName, spinObservables, spinObservation } from '../src/spins/spin-observables.ts';
import { spinFlowInPortions } from '../src/spins/spin-portions.ts';
import { type SpinSchemeName, spinSchemes } from '../src/spins/spin-scheme.ts';
import { checkSpinSites, type SpinState } from '../src/spins/spin-state.ts';
import { stream } from '../src/statistics/stream.ts';
import type { Motion, Row } from './motion.ts';
import { oneOf } from './one-of.ts';
import { flag, type SimulationOptions, startsOfChains } from './simulation-options.ts';
import type { NamedSystem } from './system-file.ts';

/** From 20 substeps per time on it errs least for its work: energy errors of 16 random spins up to time 100, coupling 1 (measured). */
const defaultScheme: SpinSchemeName = 'kahan-li-6';

/** The motion of a ring of spins as the options have it. @throws InputError naming the option */
export function spinMotion({ system, named }: NamedSystem<SpinChain>, options: SimulationOptions, saved: SpinState | undefined): Motion {
  const chosen = oneOf('--scheme', options.scheme ?? defaultScheme, Object.keys(spinSchemes) as SpinSchemeName[], ' for spins');
  const scheme = spinSchemes[chosen];
  const names = (options.observe ?? ['energy']).map((name) =>
    oneOf('--observe', name, Object.keys(spinObservables) as SpinObservableName[], ' for spins'),
  );
  const idle = startsOfChains.find((option) => options[option] !== undefined);
  if (idle !== undefined)
    throw new InputError(flag(idle), options[idle], 'nothing for spins: their directions are random, by --seed, or come from --start');
  const start = saved ?? randomSpins(system.sites, stream(options.seed ?? 1, 0));
  const { step } = options;
  renamed(
    (argument) => (argument === 'step' ? '--step' : named(argument)),
    () => {
      checkSpinSites(system, start);
      spinFlow(system, start, scheme, step, [], () => {}); // looks at the arguments before anything is written
    },
  );
  const { columns, values } = spinObservation(system, names);
  return {
    scheme: scheme.name,
    columns,
    *run(every, steps, row: Row) {
      const look = (state: SpinState, at: number) => row(at, values(state));
      const { outcome, state } = yield* spinFlowInPortions(system, start, scheme, step, every, steps, look);
      if (outcome.kind === 'arrived') return { kind: 'arrived', state };
      return { kind: 'ended', why: `the spins are not finite at time ${timeOf(outcome.step, step)}: choose a smaller step` };
    },
  };
}
