import Table from 'cli-table3';
import type { Defect } from './defect.ts';
import type { Outcome } from './trial.ts';

/** Every defect with what saw it; survivors named as such, and the counts last. */
export function table(results: readonly { readonly defect: Defect; readonly outcome: Outcome }[]): string {
  const lines = new Table({
    head: ['defect', 'file', 'seen by', 'seconds'],
    colAligns: ['left', 'left', 'left', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { defect, outcome } of results)
    lines.push([defect.id, defect.file, outcome.seenBy ?? `SURVIVED: ${defect.says}`, outcome.seconds.toFixed(1)]);
  const seen = results.filter(({ outcome }) => outcome.seenBy !== undefined).length;
  return `${lines.toString()}\n${results.length} defects: ${seen} seen, ${results.length - seen} survived`;
}
