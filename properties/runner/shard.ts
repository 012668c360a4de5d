import { InputError } from '../../src/input-error.ts';

/** One part of a run that is split over several processes or machines. */
export interface Shard {
  /** from 1 to `of` */
  readonly index: number;
  readonly of: number;
}

/** More machines than anybody has. */
export const mostShards = 10_000;

/** Which of `count` lines of the ledger belong to a shard: every n-th, so that neighbours, which are alike, are shared out. null: all. */
export function indicesOf(shard: Shard | null, count: number): number[] {
  const { index, of } = shard ?? { index: 1, of: 1 };
  return Array.from({ length: Math.max(0, Math.ceil((count - index + 1) / of)) }, (_, k) => k * of + index - 1);
}

/** @throws InputError for a text that is not i/n with 1 <= i <= n */
export function shardNamed(option: string, text: string): Shard {
  const [index, of] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).slice(1).map(Number);
  if (index === undefined || of === undefined || index < 1 || index > of || of > mostShards)
    throw new InputError(option, text, `i/n with 1 <= i <= n <= ${mostShards}, such as 1/3`);
  return { index, of };
}

export const sayShard = ({ index, of }: Shard): string => `${index}/${of}`;
