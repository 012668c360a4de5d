import { type AnyChain, type Chain, checkSites } from '../src/chain/chain.ts';
import { refuseSingularStart } from '../src/chain/check-start.ts';
import type { State } from '../src/chain/state.ts';
import { InputError, renamed } from '../src/input-error.ts';
import { gibbsState } from '../src/modes/gibbs-state.ts';
import { singleMode, uniformRandom } from '../src/modes/initial-data.ts';
import { modeBundle } from '../src/modes/mode-bundle.ts';
import { modesWithRandomPhases } from '../src/modes/modes-with-random-phases.ts';
import { stream } from '../src/statistics/stream.ts';
import { flag, type Option, type SimulationOptions } from './simulation-options.ts';
import type { NamedSystem } from './system-file.ts';

/**
 * Where a chain starts: the saved state, if there is one, or what the options say; in every case one with a finite energy and force.
 *
 * @throws InputError naming the option
 */
export function chainStart({ system, named }: NamedSystem<AnyChain>, options: SimulationOptions, saved: State | undefined): State {
  const { random, thermal, modes, phases, seed } = options;
  if (seed !== undefined && random === undefined && thermal === undefined && modes === undefined)
    throw new InputError('--seed', seed, '--random, --thermal or --modes beside it: alone it has no meaning');
  const from: Option =
    saved !== undefined
      ? 'start'
      : random !== undefined
        ? 'random'
        : thermal !== undefined
          ? 'thermal'
          : modes !== undefined
            ? 'modes'
            : 'mode';
  const names: Readonly<Record<string, string>> = {
    start: from === 'mode' ? '--amplitude' : flag(from),
    energy: from === 'random' ? '--random' : '--energy',
    temperature: '--thermal',
    mode: '--mode',
    amplitude: '--amplitude',
  };
  const spoken = (argument: string) =>
    /^modes\[\d+\]\.phase$/.test(argument) ? '--phases' : /^modes\b/.test(argument) ? '--modes' : (names[argument] ?? named(argument));
  return renamed(spoken, () => {
    const start = saved ?? drawn(system, from, options, phases);
    checkSites(system, start);
    refuseSingularStart(system, start);
    return start;
  });
}

function drawn(system: AnyChain, from: Option, options: SimulationOptions, phases: SimulationOptions['phases']): State {
  const { mode = 1, amplitude = 1, random = 0, thermal = 0, modes = [], energy = 0, seed = 1 } = options;
  if (from === 'mode') return singleMode(system, mode, amplitude);
  const chain = withEnergy(system, from, options);
  if (from === 'random') return uniformRandom(chain, random, stream(seed, 0));
  if (from === 'thermal') return gibbsState(chain, thermal, stream(seed, 0));
  if (phases === undefined) return modesWithRandomPhases(chain, modes, energy, stream(seed, 0));
  const turns = typeof phases === 'number' ? [phases] : phases;
  if (turns.length !== modes.length) throw new InputError('--phases', phases, `${modes.length} numbers, one per mode, not ${turns.length}`);
  if (!(energy >= 0)) throw new InputError('energy', energy, 'a finite number, 0 or more');
  return modeBundle(
    chain,
    modes.map((each, i) => ({ mode: each, energy: energy / modes.length, phase: turns[i] as number })),
  );
}

function withEnergy(system: AnyChain, from: Option, options: SimulationOptions): Chain {
  if (system.kind === 'chain') return system;
  throw new InputError(flag(from), options[from], '--mode or --start: where coefficients belong to the sites there is no energy');
}
