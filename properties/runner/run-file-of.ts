import { exitCodes } from '../../oracles/verdict/exit-code.ts';
import { isPlaced, placeOf } from '../claims/claims.ts';
import { summaryOf } from './expectation.ts';
import type { Question } from './question.ts';
import { type RunFile, runFormat, type ToldStatement, type VerdictRow } from './run-file.ts';
import type { Selection } from './select.ts';
import type { Ledger } from './verify.ts';

/** A ledger as a run file: what was asked, the statements and laws that its rows speak of, and their sum. */
export function runFileOf(
  { rows, figures, missing }: Omit<Ledger, 'counterexamples' | 'nearMisses'>,
  selection: Selection,
  {
    profile,
    seed,
    asked = { selectors: [], cases: null, mutant: null },
    shard = null,
  }: Pick<Question, 'profile' | 'seed'> & Partial<Question>,
  environment: RunFile['environment'],
): RunFile {
  const ids = [...new Set(rows.map(({ claim }) => claim))];
  return {
    format: runFormat,
    environment,
    seed,
    profile,
    asked,
    shard,
    missing,
    statements: Object.fromEntries(
      ids.map((id) => {
        const { text, tex, place, origin } = isPlaced(id) ? placeOf(id).statement : gone;
        return [id, { text, tex, place, origin, ...formsOf(selection, id) }];
      }),
    ),
    oracles: lawsOf(selection, rows),
    verdicts: rows,
    figures,
    spent: { alpha: rows.reduce((sum, row) => sum + row.alpha, 0) },
    declared: rows.flatMap(({ uncertainty }) => uncertainty?.terms.filter(({ grade }) => grade === 'declared') ?? []),
    summary: missing > 0 ? { ...summaryOf(rows, profile), ...interrupted } : summaryOf(rows, profile),
  };
}

/** What is not whole is not as expected, whatever there is of it. */
const interrupted = { asExpected: false, exitCode: exitCodes.interrupted };

/** What is said of a claim that only stored counterexamples know. */
const gone = { text: 'A statement that is not there any more.', tex: '', place: 'corpus', origin: 'asked' } as const;

/** What the subjects of a claim say beside its statement. */
function formsOf({ claims }: Selection, id: string): Pick<ToldStatement, 'forms'> {
  const subjects = claims.find((claim) => claim.id === id)?.subjects ?? {};
  const own = Object.entries(subjects).flatMap(([name, { tex = null, derivation = null }]) =>
    tex === null && derivation === null ? [] : [[name, { tex, derivation }] as const],
  );
  return own.length === 0 ? {} : { forms: Object.fromEntries(own) };
}

/** The law of every oracle that a row speaks of. */
function lawsOf({ claims }: Selection, rows: readonly VerdictRow[]): RunFile['oracles'] {
  const asked = new Set(rows.map(({ oracle }) => oracle));
  const oracles = claims.flatMap((claim) => claim.oracles).filter(({ id }) => asked.has(id));
  return Object.fromEntries(oracles.map(({ id, law }) => [id, law]));
}
