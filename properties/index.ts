/** Cases, claims and the runner. */
export { type ChainsOf, chains } from './arbitraries/chains.ts';
export { type RunsOf, runs } from './arbitraries/runs.ts';
export { type Dice, drawn, StructuralArbitrary } from './arbitraries/structural.ts';
export { type AnyClaim, type Cases, type Claim, type Codec, claim, type OnTrial } from './claims/claim.ts';
export { claims, papers } from './claims/claims.ts';
export { coreOnTrial } from './claims/core-on-trial.ts';
export { runCases } from './claims/run-cases.ts';
export type { Paper, Statement } from './claims/statement.ts';
export { type Counterexample, counterexampleFormat, readCounterexample } from './runner/counterexample.ts';
export { summaryOf } from './runner/expectation.ts';
export { onTrial } from './runner/mutant-on-trial.ts';
export { defaultSeed, profiles } from './runner/profiles.ts';
export { type Replayed, replay } from './runner/replay.ts';
export { type RunFile, runFormat, type Summary, type VerdictRow } from './runner/run-file.ts';
export { type Selection, select } from './runner/select.ts';
export { type Ledger, type Settings, verify } from './runner/verify.ts';
