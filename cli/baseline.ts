import { existsSync } from 'node:fs';
import { exitCodes } from '../oracles/verdict/exit-code.ts';
import { defaultSeed } from '../properties/runner/profiles.ts';
import { readRun } from '../properties/runner/read-run.ts';
import type { RunFile } from '../properties/runner/run-file.ts';
import { runFileOf } from '../properties/runner/run-file-of.ts';
import { select } from '../properties/runner/select.ts';
import { verify } from '../properties/runner/verify.ts';
import { type Baseline, baselineFormat, baselineText, readBaseline } from '../reports/baseline/baseline.ts';
import { gate } from '../reports/baseline/gate.ts';
import { gateReport, offered } from '../reports/baseline/gate-text.ts';
import { baselineOf, updated } from '../reports/baseline/updated.ts';
import { terminalReport } from '../reports/terminal.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';
import { read, write } from './files.ts';
import { coversOf, sameDraw } from './gate.ts';
import { progressLine } from './progress.ts';
import { version } from './version.ts';

export interface BaselineOptions {
  readonly baseline?: string;
  readonly all?: boolean;
  readonly quiet?: boolean;
}

/**
 * `tsingou baseline update [RUN]`: brings the baseline up to date with a run file, or with a run made now; gives the exit code. A file that is
 * not a baseline is never written over.
 */
export async function baselineUpdate(file: string | undefined, { baseline, all = false, quiet = false }: BaselineOptions): Promise<number> {
  const given = file === undefined ? undefined : readRun(read(file), file);
  const place = baseline ?? `baselines/${given?.profile ?? 'quick'}.json`;
  const before = existsSync(place) ? readBaseline(read(place, '--baseline'), place) : undefined;
  const run = given ?? (await ranNow(before, quiet));
  if (given === undefined && !run.summary.asExpected) {
    process.stdout.write(`${terminalReport(run)}${place}: not written, as not everything is as expected\n`);
    return run.summary.exitCode;
  }
  const own = baselineOf(run, file ?? 'the run');
  const known = before === undefined ? empty(run) : sameDraw(before, place, run);
  const held = gate(known, run, coversOf(run));
  const after = updated(known, held, own, all);
  write(place, baselineText(after));
  const said = [
    ...(before === undefined ? [] : [gateReport(held, place, { offers: false }).trimEnd()]),
    `${place}: ${after.entries.length} entries, ${writtenAnew(known, after)} written anew`,
    ...offered(gate(after, run, coversOf(run)), place),
  ];
  process.stdout.write(`${said.join('\n')}\n`);
  return exitCodes.asExpected;
}

/** The whole ledger, with the profile and the seed that the baseline has. */
async function ranNow(before: Baseline | undefined, quiet: boolean): Promise<RunFile> {
  const settings = { profile: before?.profile ?? ('quick' as const), seed: before?.seed ?? defaultSeed };
  const selection = select([]);
  const progress = progressLine(quiet);
  const ledger = await verify(selection, { ...settings, onProgress: progress.show });
  progress.clear();
  const environment = { tsingou: version, node: process.version, platform: `${process.platform}-${process.arch}`, seconds: 0 };
  return runFileOf(ledger, selection, settings, environment);
}

const empty = ({ profile, seed }: RunFile): Baseline => ({ format: baselineFormat, profile, seed, entries: [] });

function writtenAnew(before: Baseline, after: Baseline): number {
  const known = new Set(before.entries.map((entry) => canonicalJson(entry)));
  return after.entries.filter((entry) => !known.has(canonicalJson(entry))).length;
}
