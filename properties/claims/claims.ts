import type { AnyClaim } from './claim.ts';
import { coreClaims } from './core/claims.ts';
import { coreStatements } from './core/statements.ts';
import { resonantChainClaims } from './resonant-chain/claims.ts';
import { resonantChain } from './resonant-chain/statements.ts';
import type { Paper, Statement } from './statement.ts';
import { todaThermalizationClaims } from './toda-thermalization/claims.ts';
import { todaThermalization } from './toda-thermalization/statements.ts';
import { weakCouplingClaims } from './weak-coupling/claims.ts';
import { weakCoupling } from './weak-coupling/statements.ts';

/** Every body of statements, in the order of the ledger. */
export const papers: readonly Paper[] = [todaThermalization, resonantChain, weakCoupling, coreStatements];

/** Every claim that has code, in the order of the ledger. */
export const claims: readonly AnyClaim[] = [...todaThermalizationClaims, ...resonantChainClaims, ...weakCouplingClaims, ...coreClaims];

const placed = new Map(papers.flatMap((paper) => paper.statements.map((statement) => [statement.id, { paper, statement }] as const)));

export const isPlaced = (id: string): boolean => placed.has(id);

/** A statement and the paper it stands in. */
export function placeOf(id: string): { readonly paper: Paper; readonly statement: Statement } {
  const found = placed.get(id);
  if (found === undefined) throw new Error(`no statement has the id ${id}`);
  return found;
}
