import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Defect } from './defect.ts';
import type { Outcome } from './trial.ts';

/** What has been found in one tree: the checks that were green on it unbroken, and what came of defects, by their text. */
export interface Progress {
  readonly tree: string;
  readonly green: readonly string[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** The same defect in the same tree has the same key. */
export const keyOf = ({ id, file, find, replace, seenBy }: Defect): string => JSON.stringify([id, file, find, replace, seenBy]);

/** What was found before in this tree, or nothing. */
export function resumed(file: string, tree: string): Progress {
  const none = { tree, green: [], outcomes: {} };
  try {
    const progress = JSON.parse(readFileSync(file, 'utf8')) as Progress;
    return progress.tree === tree ? progress : none;
  } catch {
    return none;
  }
}

export function keep(file: string, progress: Progress): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(progress));
}
