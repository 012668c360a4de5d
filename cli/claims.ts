import { claims, papers, placeOf } from '../properties/claims/claims.ts';
import { didYouMean, isBuilt } from '../properties/runner/select.ts';
import { canonicalJson } from '../src/chain/canonical-json.ts';
import { InputError } from '../src/input-error.ts';

/** What is expected of a statement: of each of its subjects, or that nobody has built it yet. */
function expectations(id: string): { subject: string; expected: string; decidedFrom: string | null }[] {
  const claim = claims.find((c) => c.id === id);
  if (claim === undefined) return [];
  return Object.entries(claim.subjects).map(([subject, { expected, decidedFrom }]) => ({ subject, expected, decidedFrom }));
}

const expectedText = (id: string) =>
  expectations(id)
    .map(({ subject, expected, decidedFrom }) => `${subject}: ${expected} (from ${decidedFrom})`)
    .join(', ') || (isBuilt(id) ? 'decided by its parts' : 'not built');

/** `tsingou claims`: every statement, one line each. */
export function claimsCommand({ paper, format }: { paper?: string; format: 'terminal' | 'json' }): string {
  if (paper !== undefined && !papers.some(({ id }) => id === paper)) {
    throw new InputError(
      '--paper',
      paper,
      `one of ${papers.map(({ id }) => id).join(', ')}${didYouMean(
        paper,
        papers.map(({ id }) => id),
      )}`,
    );
  }
  const chosen = papers.filter(({ id }) => paper === undefined || id === paper);
  if (format === 'json') {
    const statements = chosen.flatMap(({ id, statements }) =>
      statements.map((s) => ({ ...s, paper: id, expected: expectations(s.id), built: isBuilt(s.id) })),
    );
    return `${canonicalJson({ format: 'tsingou.claims/1', statements }, 2)}\n`;
  }
  const width = Math.max(...chosen.flatMap(({ statements }) => statements.map(({ id }) => id.length))) + 2;
  return chosen
    .map(
      ({ id, title, authors, statements }) =>
        `${id}: ${title} (${authors})\n${statements.map((s) => `  ${s.id.padEnd(width)}${expectedText(s.id)}`).join('\n')}\n`,
    )
    .join('\n');
}

/** `tsingou claims show ID`: one statement with what is expected of it. */
export function showCommand(typed: string): string {
  const ids = papers.flatMap(({ statements }) => statements.map(({ id }) => id));
  const id = ids.find((known) => known.toLowerCase() === typed.toLowerCase());
  if (id === undefined) throw new InputError('ID', typed, `the id of a statement${didYouMean(typed, ids)}; see tsingou claims`);
  const { paper, statement } = placeOf(id);
  const parts = ids.filter((other) => other.startsWith(`${id}.`)).map((other) => `  ${other.padEnd(12)} ${expectedText(other)}`);
  const claim = claims.find((c) => c.id === id);
  return [
    `${id}  ${paper.title}, ${statement.place} (${statement.origin})`,
    `  ${statement.text}`,
    `  ${statement.tex}`,
    `expected  ${expectedText(id)}`,
    ...(parts.length === 0 ? [] : ['parts', ...parts]),
    ...(claim?.oracles.map(
      ({ id: oracle, law }) =>
        `oracle    ${oracle}: ${law.tex}\n          catches ${law.catches}\n          blind to ${law.blindTo}\n          source ${law.source}`,
    ) ?? []),
    ...Object.entries(claim?.subjects ?? {}).flatMap(([subject, s]) => corrected(subject, s)),
    '',
  ].join('\n');
}

function corrected(subject: string, { tex, derivation }: { tex?: string; derivation?: string }): string[] {
  return tex === undefined ? [] : [`${subject}  ${tex}`, ...(derivation === undefined ? [] : [`  ${derivation}`])];
}
