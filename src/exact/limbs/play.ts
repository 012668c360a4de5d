import { type Code, call, f64, get, i32, loopWhile, type Routine, set, type Type, when } from './assembler.ts';
import { increased } from './code.ts';

/** A call in the memory, in bytes: the routine's number, its operands in the first round, and by how much each grows from round to round. */
export const inTurn = { routine: 0, integers: 4, doubles: 32, steps: { integers: 48, doubles: 72 }, size: 96 } as const;

/**
 * play(from, end, rounds): the calls that stand there, one after the other, again and again, as long as none returns -1. Returns -1 where one
 * does, else 0.
 *
 * @param routines where they stand among all, in the order of their numbers
 */
export const play = (routines: readonly { readonly index: number; readonly routine: Routine }[]): Routine => ({
  name: 'play',
  parameters: ['i32', 'i32', 'i32'],
  result: 'i32',
  locals: ['i32', 'i32', 'i32', 'i32'],
  body: (() => {
    const [from, end, rounds, at, round, bad, which] = [0, 1, 2, 3, 4, 5, 6];
    const operands = (parameters: readonly Type[]) =>
      parameters.map((type, i) => {
        const before = parameters.slice(0, i).filter((other) => other === type).length;
        return type === 'i32'
          ? i32.add(
              i32.load(inTurn.integers + 4 * before, get(at)),
              i32.mul(get(round), i32.load(inTurn.steps.integers + 4 * before, get(at))),
            )
          : f64.add(
              f64.load(inTurn.doubles + 8 * before, get(at)),
              f64.mul(f64.ofInteger(get(round)), f64.load(inTurn.steps.doubles + 8 * before, get(at))),
            );
      });
    const calls = routines.flatMap(({ index, routine: { parameters, result } }, number) => {
      const called = call(index, ...operands(parameters));
      return when(i32.isEqual(get(which), i32.of(number)), result === undefined ? called : set(bad, called));
    });
    const isGood = (condition: Code) => i32.select(condition, i32.of(0), i32.isZero(get(bad)));
    return [
      ...loopWhile(
        isGood(i32.isLess(get(round), get(rounds))),
        set(at, get(from)),
        loopWhile(
          isGood(i32.isLess(get(at), get(end))),
          set(which, i32.load(inTurn.routine, get(at))),
          calls,
          increased(at, i32.of(inTurn.size)),
        ),
        increased(round, i32.of(1)),
      ),
      ...get(bad),
    ];
  })(),
});
