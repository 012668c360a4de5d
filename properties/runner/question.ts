import type { ProfileName } from '../../oracles/verdict/verdict.ts';
import { onTrial } from './mutant-on-trial.ts';
import type { Asked } from './run-file.ts';
import { type Selection, select } from './select.ts';
import type { Shard } from './shard.ts';
import type { Settings } from './verify.ts';

/** What a run is asked: all that its verdicts depend on, beside the code. */
export interface Question {
  readonly profile: ProfileName;
  readonly seed: number;
  readonly asked: Asked;
  readonly shard: Shard | null;
}

/** @throws InputError for a selector or mutant that there is none of */
export function selectionOf({ selectors, mutant }: Asked): Selection {
  const selected = select(selectors);
  return mutant === null ? selected : onTrial(selected, mutant);
}

export function settingsOf({ profile, seed, asked: { cases } }: Question): Settings {
  return { profile, seed, ...(cases === null ? {} : { cases }) };
}
