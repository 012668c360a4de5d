import { mergedRuns } from '../properties/runner/merged-runs.ts';
import { readRun } from '../properties/runner/read-run.ts';
import { InputError } from '../src/input-error.ts';
import { read } from './files.ts';
import { type ReportFormat, report } from './report.ts';
import { version } from './version.ts';

/** `tsingou merge RUN...`: the shards of a run as the run itself; exits as that would have. */
export function mergeCommand(
  files: readonly string[],
  { format = ['terminal'], out }: { readonly format?: readonly ReportFormat[]; readonly out?: string },
): number {
  if (out === undefined && format.length > 1) throw new InputError('--format', format.join(', '), 'one format; several with --out DIR');
  const run = mergedRuns(
    files.map((file) => ({ file, run: readRun(read(file, 'RUN'), file) })),
    version,
  );
  report(run, format, out, undefined);
  return run.summary.exitCode;
}
