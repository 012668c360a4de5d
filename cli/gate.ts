import type { RunFile } from '../properties/runner/run-file.ts';
import { isSelected, type Selection, select } from '../properties/runner/select.ts';
import { type Baseline, type BaselineEntry, readBaseline } from '../reports/baseline/baseline.ts';
import { InputError } from '../src/input-error.ts';
import { read } from './files.ts';

/**
 * The baseline that a run is to be held against, read before the run begins.
 *
 * @throws InputError for a file that is none, or is of another profile or seed: its margins are those of other cases
 */
export function baselineFor(file: string, run: Pick<RunFile, 'profile' | 'seed'>): Baseline {
  return sameDraw(readBaseline(read(file, '--baseline'), file), file, run);
}

/** @throws InputError for a baseline of another profile or seed than a run */
export function sameDraw(baseline: Baseline, file: string, { profile, seed }: Pick<RunFile, 'profile' | 'seed'>): Baseline {
  if (baseline.profile !== profile || baseline.seed !== seed)
    throw new InputError(
      file,
      `a baseline of profile ${baseline.profile}, seed ${baseline.seed}`,
      `one of profile ${profile}, seed ${seed}, as the run has: margins of other cases cannot be compared`,
    );
  return baseline;
}

/** Whether a run was asked about an entry of a baseline. A mutant stands only where its claims question the core. */
export function covers(selection: Selection, selectors: readonly string[], mutant: string | undefined): (entry: BaselineEntry) => boolean {
  const onTrial = new Set(selection.claims.map(({ id }) => id));
  return ({ claim, oracle, subject }) =>
    mutant === undefined ? isSelected(selectors, claim, [oracle]) : subject === 'core' && onTrial.has(claim);
}

/** The same for a run that is read from its file, which does not say what it was asked: a whole ledger, or the claims that it has. */
export function coversOf(run: RunFile): (entry: BaselineEntry) => boolean {
  const told = new Set(run.verdicts.map(({ claim }) => claim));
  const everything = select([]);
  const whole = [...everything.claims, ...everything.notBuilt].every(({ id }) => told.has(id));
  return ({ claim }) => whole || told.has(claim);
}
