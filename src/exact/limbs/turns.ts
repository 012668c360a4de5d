import type { Kernel, Playable } from './kernel.ts';
import { type LimbMemory, TooLarge } from './limb-memory.ts';
import { inTurn } from './play.ts';

interface Call {
  readonly name: Playable;
  readonly operands: readonly number[];
}

/** Calls of the kernel that are made in turn, again and again: from JavaScript every one of them costs as much as a tenth of what it does. */
export interface Turns {
  /** the kernel's routines: their calls may be noted */
  readonly kernel: Pick<Kernel, Playable>;
  /**
   * What makes the calls of round k for k = first .. last, which are only noted now: the same in every round, their operands growing evenly.
   * Nothing else may happen in a round.
   *
   * @throws Error where they are others in the last round than the first two foretell
   */
  repeated(calls: (k: number) => void, first: number, last: number): () => void;
}

export function turnsOf({ kernel, playable, room, ints, doubles }: LimbMemory): Turns {
  const names = Object.keys(playable) as Playable[];
  let noted: Call[] | undefined;
  const notable = (name: Playable) => {
    const now = kernel[name] as (...operands: readonly number[]) => number;
    return (...operands: readonly number[]): number => {
      if (noted === undefined) return now(...operands);
      noted.push({ name, operands });
      return 0;
    };
  };
  const round = (calls: (k: number) => void, k: number): readonly Call[] => {
    const found: Call[] = [];
    noted = found;
    try {
      calls(k);
    } finally {
      noted = undefined;
    }
    return found;
  };
  /** in the memory: calls, and by how much their operands grow */
  const written = (calls: readonly Call[], next: readonly Call[]): readonly [from: number, end: number] => {
    const from = room(inTurn.size * calls.length);
    calls.forEach(({ name, operands }, i) => {
      const at = from + inTurn.size * i;
      ints()[(at + inTurn.routine) / 4] = names.indexOf(name);
      let [integer, double] = [0, 0];
      playable[name].parameters.forEach((type, j) => {
        const first = operands[j] as number;
        const step = (next[i]?.operands[j] as number) - first;
        if (type === 'i32') {
          ints()[(at + inTurn.integers) / 4 + integer] = first;
          ints()[(at + inTurn.steps.integers) / 4 + integer++] = step;
        } else {
          doubles()[(at + inTurn.doubles) / 8 + double] = first;
          doubles()[(at + inTurn.steps.doubles) / 8 + double++] = step;
        }
      });
    });
    return [from, from + inTurn.size * calls.length];
  };
  return {
    kernel: Object.fromEntries(names.map((name) => [name, notable(name)])) as unknown as Turns['kernel'],
    repeated: (calls, first, last) => {
      const [one, two, end] = [first, first + 1, last].map((k) => round(calls, k)) as [Call[], Call[], Call[]];
      const grown = (i: number, j: number) => {
        const [from, to] = [one[i]?.operands[j] as number, two[i]?.operands[j] as number];
        return from + (last - first) * (to - from);
      };
      const isEven =
        one.length === end.length &&
        one.every(({ name, operands }, i) => end[i]?.name === name && operands.every((_, j) => end[i]?.operands[j] === grown(i, j)));
      if (!isEven) throw new Error('rounds that are not the same');
      const [from, beyond] = written(one, two);
      return () => {
        if (kernel.play(from, beyond, last + 1 - first) < 0) throw new TooLarge();
      };
    },
  };
}
