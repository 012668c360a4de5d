import { isPlaced, placeOf } from '../claims/claims.ts';
import { summaryOf } from './expectation.ts';
import { type RunFile, runFormat, type VerdictRow } from './run-file.ts';
import type { Selection } from './select.ts';
import type { Ledger, Settings } from './verify.ts';

/** A ledger as a run file: with the statements and laws that its rows speak of, and their sum. */
export function runFileOf(
  { rows, figures }: Pick<Ledger, 'rows' | 'figures'>,
  selection: Selection,
  { profile, seed }: Pick<Settings, 'profile' | 'seed'>,
  environment: RunFile['environment'],
): RunFile {
  const ids = [...new Set(rows.map(({ claim }) => claim))];
  return {
    format: runFormat,
    environment,
    seed,
    profile,
    statements: Object.fromEntries(
      ids.map((id) => {
        const { text, tex, place, origin } = isPlaced(id) ? placeOf(id).statement : gone;
        return [id, { text, tex, place, origin }];
      }),
    ),
    oracles: lawsOf(selection, rows),
    verdicts: rows,
    figures,
    spent: { alpha: 0 },
    declared: rows.flatMap(({ uncertainty }) => uncertainty?.terms.filter(({ grade }) => grade === 'declared') ?? []),
    summary: summaryOf(rows, profile),
  };
}

/** What is said of a claim that only stored counterexamples know. */
const gone = { text: 'A statement that is not there any more.', tex: '', place: 'corpus', origin: 'asked' } as const;

/** The law of every oracle that a row speaks of. */
function lawsOf({ claims }: Selection, rows: readonly VerdictRow[]): RunFile['oracles'] {
  const asked = new Set(rows.map(({ oracle }) => oracle));
  const oracles = claims.flatMap((claim) => claim.oracles).filter(({ id }) => asked.has(id));
  return Object.fromEntries(oracles.map(({ id, law }) => [id, law]));
}
