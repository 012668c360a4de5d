/*
 * npm run sabotage [-- --only ID] [-- --resume]: who tests the tests? Breaks our own source in one place at a time, in temporary copies,
 * and asks whether tests or verify turn red. Exit code 0 only if every defect is seen and the unbroken copy is green; 64 for an option or
 * a defect that is not known.
 *
 * --resume skips what .tsingou/sabotage.json knows of the same tree.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, commandOf, ran, union } from './checks.ts';
import { copyOf, hashOf } from './copy.ts';
import type { Defect } from './defect.ts';
import { defects } from './defects.ts';
import { keep, keyOf, type Progress, resumed } from './progress.ts';
import { table } from './table.ts';
import { type Outcome, trial } from './trial.ts';

const root = process.cwd(); // npm runs it at the root
const file = join(root, '.tsingou/sabotage.json');
/** As many as the tests of one take both cores. */
const atOnce = 2;

async function sabotage(chosen: readonly Defect[], isResumed: boolean): Promise<number> {
  const copies = Array.from({ length: atOnce }, () => copyOf(root));
  process.once('exit', () => copies.forEach((copy) => void rmSync(copy, { recursive: true, force: true })));
  process.once('SIGINT', () => process.exit(130));
  const [first] = copies as [string];
  const tree = hashOf(first);
  let progress: Progress = isResumed ? resumed(file, tree) : { tree, green: [], outcomes: {} };
  const note = (more: Partial<Progress>) => {
    progress = { ...progress, ...more };
    keep(file, progress);
  };

  const built = await ran(first, build);
  if (!built.isGreen) throw new Error(`the unbroken copy does not compile:\n${built.output}`);
  const checks = [...new Set(chosen.map(({ seenBy }) => seenBy))].filter((check) => !progress.green.includes(check));
  for (const check of union(checks)) {
    const { isGreen, seconds, output } = await ran(first, commandOf(check));
    if (!isGreen) throw new Error(`the unbroken copy is not green: ${check}\n${output}`);
    console.error(`unbroken: green, ${seconds.toFixed(1)} s: ${check}`);
  }
  note({ green: [...progress.green, ...checks] });

  const waiting = chosen.filter((defect) => progress.outcomes[keyOf(defect)] === undefined);
  const worker = async (copy: string) => {
    for (let defect = waiting.shift(); defect !== undefined; defect = waiting.shift()) {
      const outcome = await trial(copy, defect).catch((error) => {
        waiting.length = 0; // nobody begins another
        throw error;
      });
      note({ outcomes: { ...progress.outcomes, [keyOf(defect)]: outcome } });
      console.error(`${defect.id}: ${outcome.seenBy ?? 'SURVIVED'} (${outcome.seconds.toFixed(1)} s)`);
    }
  };
  await Promise.all(copies.map(worker));
  const results = chosen.map((defect) => ({ defect, outcome: progress.outcomes[keyOf(defect)] as Outcome }));
  console.log(table(results));
  return results.every(({ outcome }) => outcome.seenBy !== undefined) ? 0 : 1;
}

function chosenBy(ids: readonly string[]): readonly Defect[] {
  const unknown = ids.find((id) => defects.every((defect) => defect.id !== id));
  if (unknown !== undefined) throw new TypeError(`no defect "${unknown}"; expected one of ${defects.map(({ id }) => id).join(', ')}`);
  return ids.length === 0 ? defects : defects.filter(({ id }) => ids.includes(id));
}

try {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, resume: { type: 'boolean' } } });
  process.exitCode = await sabotage(chosenBy(values.only ?? []), values.resume ?? false);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof TypeError ? 64 : 1;
}
