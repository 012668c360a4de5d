import { InputError } from '../../src/input-error.ts';
import type { AnyClaim } from '../claims/claim.ts';
import { claims, papers, placeOf } from '../claims/claims.ts';
import type { Statement } from '../claims/statement.ts';
import { didYouMean } from './did-you-mean.ts';

export { didYouMean };

/** What a run is about: the claims that have code, and the statements that have none yet. */
export interface Selection {
  readonly claims: readonly AnyClaim[];
  readonly notBuilt: readonly Statement[];
}

/**
 * What the selectors name: a paper ('core'), a statement ('TT-3a', its parts included), an oracle ('dynamics/energy'), or any of these with
 * `*`. Nothing selects everything.
 *
 * @throws InputError for a selector that matches nothing, with the nearest ids
 */
export function select(selectors: readonly string[]): Selection {
  const statements = papers.flatMap((paper) => paper.statements);
  for (const selector of selectors) {
    if (!statements.some(({ id }) => namesOf(id).some(matches(selector)))) {
      throw new InputError(
        'selector',
        selector,
        `the id of a paper, statement or oracle${didYouMean(selector, [...new Set(statements.flatMap(({ id }) => namesOf(id)))])}`,
      );
    }
  }
  const selected = (id: string) => isSelected(selectors, id);
  const built = claims.filter(({ id }) => selected(id));
  const notBuilt = statements.filter(({ id }) => selected(id) && !isBuilt(id));
  return { claims: built, notBuilt };
}

/** What a selector may call a statement: its paper, its own id, an oracle, the statement it is a part of. */
function namesOf(id: string): readonly string[] {
  const own = claims.find((claim) => claim.id === id);
  return [placeOf(id).paper.id, id, ...(own?.oracles.map((oracle) => oracle.id) ?? []), ...(parentOf(id) ?? [])];
}

/**
 * Whether selectors name a claim; nothing selects everything.
 *
 * @param claim its id; of a claim that there is no more, only that id and its paper's prefix are known
 * @param oracles more oracles that the claim goes by
 */
export function isSelected(selectors: readonly string[], claim: string, oracles: readonly string[] = []): boolean {
  if (selectors.length === 0) return true;
  const known = papers.some(({ statements }) => statements.some(({ id }) => id === claim));
  const names = [...(known ? namesOf(claim) : [claim, claim.split('/')[0] as string]), ...oracles];
  return selectors.some((selector) => names.some(matches(selector)));
}

/** Whether a statement has code of its own, or parts that have. */
export function isBuilt(id: string): boolean {
  return claims.some((claim) => claim.id === id || parentOf(claim.id)?.includes(id));
}

/** TT-3a for TT-3a.1: a part's statement, where that is a statement itself. */
function parentOf(id: string): readonly string[] | undefined {
  const dot = id.lastIndexOf('.');
  if (dot < 0) return undefined;
  const parent = id.slice(0, dot);
  return papers.some((paper) => paper.statements.some((statement) => statement.id === parent)) ? [parent] : undefined;
}

const matches = (selector: string) => (name: string) =>
  selector.includes('*')
    ? new RegExp(`^${selector.split('*').map(escaped).join('.*')}$`, 'i').test(name)
    : selector.toLowerCase() === name.toLowerCase();

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
