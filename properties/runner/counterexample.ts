import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Judgement } from '../../oracles/verdict/judgement.ts';
import { canonicalJson } from '../../src/chain/canonical-json.ts';
import { parsedJson } from '../../src/chain/parsed-json.ts';
import { InputError } from '../../src/input-error.ts';
import { parsedAs } from '../../src/parsed-as.ts';
import type { Codec } from '../claims/claim.ts';
import type { Beginning } from './begins.ts';
import { corpusFiles } from './corpus.ts';
import { jsonNumber as number } from './json-number.ts';
import type { Judged } from './shrink.ts';

export const counterexampleFormat = 'tsingou.counterexample/1';

const witness = z.strictObject({ case: z.unknown(), margin: number });

/** The counterexample file, as other programs may read it. */
export const counterexampleSchema = z.strictObject({
  format: z.literal(counterexampleFormat, `the format "${counterexampleFormat}"`),
  hash: z.string(),
  claim: z.string('the id of a claim'),
  oracle: z.string('the id of an oracle'),
  subject: z.string('the name of a subject'),
  regime: z.string('a regime'),
  verdict: z.literal('violated', '"violated"'),
  minimal: witness.extend({ deviation: number, tolerance: number, uncertainty: z.unknown(), where: z.unknown() }),
  loud: witness,
  because: z
    .strictObject({ steps: z.int().nullable(), time: number.nullable(), site: z.int().nullable(), term: z.string().nullable() })
    .optional(), // files of before have none
  found: z.strictObject({ seed: z.int(), index: z.int() }),
});

/** A violation, stored by value: all that is needed to see it again. */
export type Counterexample = z.infer<typeof counterexampleSchema>;

/** What a counterexample is of. */
export interface Found {
  readonly claim: string;
  readonly oracle: string;
  readonly subject: string;
  readonly regime: string;
  readonly found: { readonly seed: number; readonly index: number };
}

export function counterexample<Case>(
  of: Found,
  minimal: Judged<Case>,
  loud: Judged<Case>,
  codec: Codec<Case>,
  because: Beginning,
): Counterexample {
  const encoded = codec.encode(minimal.case);
  const hash = hashOf(of, encoded);
  return {
    ...of,
    format: counterexampleFormat,
    hash,
    verdict: 'violated',
    minimal: { case: encoded, margin: minimal.finding.margin, ...seen(minimal.finding.judgement) },
    loud: { case: codec.encode(loud.case), margin: loud.finding.margin },
    because,
  };
}

function seen({ deviation, tolerance, uncertainty, where }: Judgement) {
  return { deviation, tolerance, uncertainty, where: where ?? {} };
}

/** Where a counterexample is stored: in the corpus if it is known, else in the working folder. */
export function fileOf(hash: string): string {
  const name = `counterexample-${hash}.json`;
  return corpusFiles.includes(name) ? `corpus/${name}` : `.tsingou/${name}`;
}

/** Over the format, the oracle, the subject and the case: the same violation has the same name, whoever finds it. */
function hashOf({ oracle, subject }: Pick<Found, 'oracle' | 'subject'>, encodedCase: unknown): string {
  return createHash('sha256')
    .update(canonicalJson({ format: counterexampleFormat, oracle, subject, case: encodedCase }))
    .digest('hex')
    .slice(0, 16);
}

/**
 * A counterexample from its file's text.
 *
 * @throws InputError for text that is not one: another format or version, unknown fields, a case that does not belong to its hash
 */
export function readCounterexample(text: string, file: string): Counterexample {
  return counterexampleOf(parsedJson(text, file), file);
}

/** @throws InputError for JSON data that are not a counterexample */
export function counterexampleOf(data: unknown, file: string): Counterexample {
  const read = parsedAs(counterexampleSchema, data, file);
  const expected = hashOf(read, read.minimal.case);
  if (read.hash !== expected)
    throw new InputError(`${file}.hash`, read.hash, `${expected}, the hash of its oracle, subject and case: the file was changed`);
  return read;
}
