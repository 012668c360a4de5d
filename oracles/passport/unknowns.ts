import type { Decimal } from 'decimal.js';
import { Real } from '../../src/schemes/coefficient.ts';
import type { SplittingScheme } from '../../src/schemes/scheme.ts';
import { type Stage, stagesOf } from '../../src/schemes/step-words.ts';

/** The numbers that a scheme's coefficients are made of, under the symmetry that it has. */
export interface Unknowns {
  readonly within: 'compositions of leapfrogs' | 'palindromes' | 'all schemes of so many stages';
  /** as printed */
  readonly values: readonly Decimal[];
  /** stage i is the sum over k of shares[i][k] times unknown k; half of one where leapfrogs meet */
  readonly shares: readonly (readonly number[])[];
  readonly stages: readonly Stage[];
}

/** A palindrome has its first half, a composition of leapfrogs the lengths of its leapfrogs, everything else all its coefficients. */
export function unknownsOf(scheme: SplittingScheme): Unknowns {
  const stages = stagesOf(scheme);
  const last = stages.length - 1;
  if (!scheme.symmetric) return made('all schemes of so many stages', stages, (i) => [[i, 1]]);
  const half = (i: number) => Math.min(i, last - i);
  if (!isOfLeapfrogs(stages)) return made('palindromes', stages, (i) => [[half(i), 1]]);
  const parts = (i: number) =>
    i % 2 === 1 ? ([[i, 1]] as const) : ([i - 1, i + 1].filter((j) => j > 0 && j < last).map((j) => [j, 1 / 2]) as [number, number][]);
  return made('compositions of leapfrogs', stages, (i) => parts(i).map(([j, share]) => [half(j), share]));
}

/** Every other stage is half of its neighbours, as far as the digits printed say. */
function isOfLeapfrogs(stages: readonly Stage[]): boolean {
  const zero = { value: new Real(0), last: new Real(0) };
  return (
    stages.length > 3 &&
    stages.every((stage, i) => {
      if (i % 2 === 1) return true;
      const [before, after] = [stages[i - 1] ?? zero, stages[i + 1] ?? zero];
      const off = before.value.plus(after.value).div(2).minus(stage.value).abs();
      return off.lte(before.last.plus(after.last).div(2).plus(stage.last));
    })
  );
}

/** Unknowns named by the stages that show them. */
function made(
  within: Unknowns['within'],
  stages: readonly Stage[],
  partsOf: (stage: number) => readonly (readonly [number, number])[],
): Unknowns {
  const shown = [...new Set(stages.flatMap((_, i) => partsOf(i).map(([j]) => j)))].toSorted((a, b) => a - b);
  const shares = stages.map((_, i) => {
    const row = shown.map(() => 0);
    for (const [j, share] of partsOf(i)) row[shown.indexOf(j)] = (row[shown.indexOf(j)] as number) + share;
    return row;
  });
  return { within, values: shown.map((j) => (stages[j] as Stage).value), shares, stages };
}
