import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../../src/chain/canonical-json.ts';
import { parsedJson } from '../../src/chain/parsed-json.ts';
import { InputError } from '../../src/input-error.ts';
import { parsedAs } from '../../src/parsed-as.ts';
import { counterexampleOf } from './counterexample.ts';
import { nearMissOf } from './near-miss.ts';
import type { Question } from './question.ts';
import { figureSchema, questionShape, rowSchema } from './run-file-schema.ts';
import type { Trial, Tried } from './verify.ts';

export const journalFormat = 'tsingou.journal/1';

/** To whom a journal belongs: the question, and who answers it. Results of other code or of another machine are not taken over. */
export interface Owner {
  readonly question: Question;
  readonly by: { readonly tsingou: string; readonly code: string; readonly node: string; readonly platform: string };
}

/** What was decided before. */
export interface Remembered {
  readonly results: ReadonlyMap<number, Tried>;
  /** how long that took */
  readonly seconds: number;
  /** lines that are cut off or damaged: what they said will be tried again */
  readonly damaged: number;
}

const text = z.string('a text');
const ownerSchema = z.strictObject({
  format: z.literal(journalFormat, `the format "${journalFormat}"`),
  question: z.strictObject(questionShape),
  by: z.strictObject({ tsingou: text, code: text, node: text, platform: text }),
});
const resultSchema = z.strictObject({
  index: z.int('a whole number'),
  seconds: z.number('a finite number'),
  row: rowSchema,
  figure: figureSchema.optional(),
  found: z.unknown().optional(),
  near: z.unknown().optional(),
});

/** The first line of a journal. */
export const headLine = (owner: Owner): string => `${canonicalJson({ format: journalFormat, ...owner })}\n`;

/** A result as a line: what was decided, behind its checksum. */
export function resultLine(index: number, seconds: number, result: Tried): string {
  const said = canonicalJson({ index, seconds, ...result });
  return `{"sum":"${sumOf(said)}","result":${said}}\n`;
}

const sumOf = (said: string): string => createHash('sha256').update(said).digest('hex').slice(0, 16);

/** Another question has another journal: none ever stands in the way of another. */
export const journalName = (owner: Owner): string => `journal-${sumOf(headLine(owner))}.jsonl`;

/**
 * What a journal remembers. A line that is cut off or damaged is left out; one that is whole, but says what it cannot, is an error.
 *
 * @param trials all of them, in the order of the ledger
 * @throws InputError for what is no journal, for another version of the format, and for the journal of another question
 */
export function readJournal(content: string, file: string, owner: Owner, trials: readonly Trial[]): Remembered {
  const [head = '', ...lines] = content.split('\n');
  const theirs = ownerOf(head, file);
  const differs = difference(theirs, owner);
  if (differs !== undefined)
    throw new InputError(`${file}.${differs.where}`, differs.theirs, `${JSON.stringify(differs.ours)}, as is asked now`);
  const results = new Map<number, Tried>();
  let [seconds, damaged] = [0, 0];
  for (const [i, line] of lines.entries()) {
    const [, sum, said] = /^\{"sum":"([0-9a-f]{16})","result":(.*)\}$/.exec(line) ?? [];
    if (said !== undefined && sumOf(said) === sum) {
      const { index, seconds: at, ...result } = resultOf(said, `${file}:${i + 2}`, trials);
      results.set(index, result);
      seconds = Math.max(seconds, at);
    } else if (line !== '' && line !== head) damaged++;
  }
  return { results, seconds, damaged };
}

/** @throws InputError when a line is not the first of a journal */
export function ownerOf(line: string, file: string): Owner {
  const data = parsedJson(line, file);
  const parsed = parsedAs(ownerSchema, data, file);
  const { question, by } = parsed;
  return { question, by };
}

function resultOf(said: string, place: string, trials: readonly Trial[]): Tried & { readonly index: number; readonly seconds: number } {
  const data = parsedJson(said, place);
  const { index, seconds, row, figure, found, near } = parsedAs(resultSchema, data, place);
  const trial = trials[index];
  const same = row.claim === trial?.claim.id && row.subject === trial.name && row.oracle === trial.oracle.id && row.regime === trial.regime;
  if (!same) throw new InputError(`${place}.index`, index, 'the trial that its row is of');
  return {
    index,
    seconds,
    row,
    ...(figure === undefined ? {} : { figure }),
    ...(found === undefined ? {} : { found: counterexampleOf(found, `${place}.found`) }),
    ...(near === undefined ? {} : { near: nearMissOf(near, `${place}.near`) }),
  };
}

/** The first field in which two owners differ. */
export function difference(theirs: Owner, ours: Owner): { where: string; theirs: unknown; ours: unknown } | undefined {
  const leaves = ({ question, by }: Owner) => ({
    'question.selectors': question.asked.selectors,
    'question.profile': question.profile,
    'question.seed': question.seed,
    'question.cases': question.asked.cases,
    'question.mutant': question.asked.mutant,
    'question.shard': question.shard,
    ...Object.fromEntries(Object.entries(by).map(([name, value]) => [`by.${name}`, value])),
  });
  const mine: Record<string, unknown> = leaves(ours);
  const differing = Object.entries(leaves(theirs)).find(([where, value]) => canonicalJson(value) !== canonicalJson(mine[where]));
  return differing && { where: differing[0], theirs: differing[1], ours: mine[differing[0]] };
}
