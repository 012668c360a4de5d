import type { Bound, Term } from '../../oracles/bounds/bound.ts';
import type { Figure } from '../../oracles/verdict/figure.ts';
import type { Evidence, Measured, Witness } from '../../oracles/verdict/judgement.ts';
import type { CaseCounts } from '../../oracles/verdict/merge.ts';
import type { Law } from '../../oracles/verdict/oracle.ts';
import type { ProfileName, Verdict } from '../../oracles/verdict/verdict.ts';
import type { Statement } from '../claims/statement.ts';
import type { Failure } from './failure.ts';
import type { Shard } from './shard.ts';

export const runFormat = 'tsingou.run/1';

/** One line of the ledger: a claim, one of its subjects, one of its oracles, one regime. */
export interface VerdictRow {
  readonly claim: string;
  readonly paper: string;
  readonly subject: string;
  /** null where the claim has no code yet */
  readonly oracle: string | null;
  readonly regime: string | null;
  readonly verdict: Verdict;
  readonly expected: 'holds' | 'violated' | 'undecided';
  readonly decidedFrom: ProfileName | null;
  readonly margin: number | null;
  readonly deviation: number | null;
  readonly tolerance: number | null;
  readonly effect: number | null;
  readonly uncertainty: Bound | null;
  readonly evidence: Evidence | null;
  /** what its cases spent; 0 where it is not statistical */
  readonly alpha: number;
  readonly witness: readonly Witness[];
  readonly measured: readonly Measured[];
  readonly cases: CaseCounts;
  readonly counterexample: { readonly hash: string; readonly file: string | null } | null;
  readonly reason: string;
  /** of what violates: how it reads */
  readonly failure: Failure | null;
  readonly figures: readonly string[];
}

/** What a subject says where it is not the statement's own formula (else null), and how that follows. */
export interface Form {
  /** TeX */
  readonly tex: string | null;
  readonly derivation: string | null;
}

/** A statement, and by subject the forms that have a formula or a derivation of their own; runs of before have none. */
export interface ToldStatement extends Pick<Statement, 'text' | 'tex' | 'place' | 'origin'> {
  readonly forms?: Readonly<Record<string, Form>> | undefined;
}

/** What was asked on the command line: null where the profile, or the core itself, is meant. */
export interface Asked {
  readonly selectors: readonly string[];
  readonly cases: number | null;
  readonly mutant: string | null;
}

/** What a row says that nothing was tried for. */
export const undecidedRow = {
  verdict: 'undecided',
  expected: 'undecided',
  decidedFrom: null,
  margin: null,
  deviation: null,
  tolerance: null,
  effect: null,
  uncertainty: null,
  evidence: null,
  alpha: 0,
  witness: [],
  measured: [],
  cases: { run: 0, decided: 0, vacuous: 0, outOfScope: 0 },
  counterexample: null,
  failure: null,
  figures: [],
} as const satisfies Partial<VerdictRow>;

/** Everything a run found. Every report is rendered from this alone; all but `environment` is the same for the same seed, byte for byte. */
export interface RunFile {
  readonly format: typeof runFormat;
  readonly environment: { readonly tsingou: string; readonly node: string; readonly platform: string; readonly seconds: number };
  readonly seed: number;
  readonly profile: ProfileName;
  readonly asked: Asked;
  /** null: the whole run; else every n-th row of it, to be merged with the others */
  readonly shard: Shard | null;
  /** how many rows are not there, because the run was interrupted */
  readonly missing: number;
  readonly statements: Readonly<Record<string, ToldStatement>>;
  /** the law of every oracle that was asked */
  readonly oracles: Readonly<Record<string, Law>>;
  readonly verdicts: readonly VerdictRow[];
  readonly figures: Readonly<Record<string, Figure>>;
  /** the chance, at most, that anything statistical was refuted in this run although it is true */
  readonly spent: { readonly alpha: number };
  readonly declared: readonly Term[];
  readonly summary: Summary;
}

export interface Summary {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly cases: number;
  readonly asExpected: boolean;
  readonly exitCode: number;
}
