import { equationsOf } from '../oracles/hamiltonian/equations-of.ts';
import { hamiltonianOf } from '../oracles/hamiltonian/hamiltonian-of.ts';
import { spinEquations } from '../oracles/hamiltonian/spin-hamiltonian.ts';
import { state } from '../src/chain/state.ts';
import { timeOf } from '../src/dynamics/whole-steps.ts';
import { InputError } from '../src/input-error.ts';
import { observation } from '../src/modes/observables.ts';
import { toDigits } from '../src/reference/to-digits.ts';
import { randomSpins } from '../src/spins/random-spins.ts';
import { spinObservation } from '../src/spins/spin-observables.ts';
import { type SpinState, spinState } from '../src/spins/spin-state.ts';
import { stream } from '../src/statistics/stream.ts';
import { chainStart } from './chain-start.ts';
import type { Motion } from './motion.ts';
import { oneOf } from './one-of.ts';
import type { SimulationOptions } from './simulation-options.ts';
import type { NamedSystem } from './system-file.ts';

/** The numbers of a state, as the reference orders them: which of them a name stands for, and the columns it has. */
interface Observed {
  readonly columns: readonly string[];
  readonly from: number;
  readonly to: number;
}

/**
 * The motion of a system by the high-precision reference: its numbers as decimal texts, each with no more digits than are guaranteed.
 *
 * @throws InputError naming the option
 */
export function referenceMotion(
  given: NamedSystem,
  options: SimulationOptions & { readonly digits: number },
  saved: Parameters<typeof chainStart>[2] | SpinState,
): Motion {
  const { digits, step, scheme } = options;
  if (scheme !== undefined) throw new InputError('--scheme', scheme, 'nothing beside --digits: the reference takes no scheme');
  const { start, equations, observables, stateOf } = referenceOf(given, options, saved);
  const names = options.observe ?? Object.keys(observables);
  const observed = names.map((name) => observables[oneOf('--observe', name, Object.keys(observables), ' with --digits')] as Observed);
  return {
    scheme: 'reference',
    columns: observed.flatMap(({ columns }) => columns),
    *run(every, steps, row) {
      const stops = Array.from({ length: Math.floor(steps / every) + 1 }, (_, i) => i * every);
      const last = stops.at(-1) === steps ? stops : [...stops, steps];
      try {
        const solved = toDigits(
          equations,
          start,
          last.map((stop) => timeOf(stop, step)),
          digits,
        );
        stops.forEach((stop, i) => {
          row(
            stop,
            observed.flatMap(({ from, to }) => solved[i]?.texts.slice(from, to) ?? []),
          );
        });
        yield steps;
        return { kind: 'arrived', state: stateOf((solved.at(-1)?.texts ?? []).map(Number)) };
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return { kind: 'ended', why: `${error.message}: choose a shorter time or a lower energy` };
      }
    },
  };
}

function referenceOf({ system, named }: NamedSystem, options: SimulationOptions, saved: Parameters<typeof chainStart>[2] | SpinState) {
  if (system.kind === 'spins') {
    const start = (saved as SpinState | undefined) ?? randomSpins(system.sites, stream(options.seed ?? 1, 0));
    const { columns } = spinObservation(system, ['spins']);
    return {
      start: start.spins,
      equations: spinEquations(system),
      observables: { spins: { columns, from: 0, to: 3 * system.sites } } as Readonly<Record<string, Observed>>,
      stateOf: (numbers: readonly number[]) => spinState(numbers),
    };
  }
  const { sites } = system;
  const { q, p } = chainStart({ system, named }, options, saved as Parameters<typeof chainStart>[2]);
  const columns = (name: 'q' | 'p') => observation(system, [name]).columns;
  return {
    start: [...q, ...p],
    equations: system.kind === 'chain' ? hamiltonianOf(system) : equationsOf(system),
    observables: { q: { columns: columns('q'), from: 0, to: sites }, p: { columns: columns('p'), from: sites, to: 2 * sites } } as Readonly<
      Record<string, Observed>
    >,
    stateOf: (numbers: readonly number[]) => state(numbers.slice(0, sites), numbers.slice(sites)),
  };
}
