import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Finding } from '../../oracles/verdict/examine.ts';
import { canonicalJson } from '../../src/chain/canonical-json.ts';
import { parsedJson } from '../../src/chain/parsed-json.ts';
import { InputError } from '../../src/input-error.ts';
import { parsedAs } from '../../src/parsed-as.ts';
import type { Codec } from '../claims/claim.ts';
import { corpusFiles, corpusText } from './corpus.ts';
import type { Found } from './counterexample.ts';
import { jsonNumber as number } from './json-number.ts';

export const nearMissFormat = 'tsingou.near-miss/1';

/** A near miss as other programs may read it. */
export const nearMissSchema = z.strictObject({
  format: z.literal(nearMissFormat, `the format "${nearMissFormat}"`),
  hash: z.string(),
  claim: z.string('the id of a claim'),
  oracle: z.string('the id of an oracle'),
  subject: z.string('the name of a subject'),
  regime: z.string('a regime'),
  verdict: z.literal('holds', '"holds"'),
  case: z.unknown(),
  margin: number,
  found: z.strictObject({ seed: z.int(), index: z.int() }),
});

/** A case that holds, and of which more than half of the bound is used up: stored by value, it is tried first, as counterexamples are. */
export type NearMiss = z.infer<typeof nearMissSchema>;

/** A near miss, and the file it stands in. */
export interface StoredNear {
  readonly file: string;
  readonly entry: NearMiss;
}

/** From here on a case that holds is a near miss. */
const near = 1 / 2;

/** The nearest miss of some cases, or undefined where none comes near. */
export function nearest<Case>(
  of: Omit<Found, 'found'>,
  tried: readonly { readonly case: Case; readonly found: Found['found'] }[],
  findings: readonly Finding[],
  { encode }: Pick<Codec<Case>, 'encode'>,
): NearMiss | undefined {
  const margins = findings.map((finding) => (finding.kind === 'judged' && finding.verdict === 'holds' ? finding.margin : 0));
  const worst = Math.max(0, ...margins);
  const one = tried[margins.indexOf(worst)];
  if (one === undefined || !(worst > near)) return undefined;
  const missed = { ...of, case: encode(one.case) };
  return { ...missed, format: nearMissFormat, hash: hashOf(missed), verdict: 'holds', margin: worst, found: one.found };
}

/** The nearest of each claim and oracle: more would say the same again. */
export function nearestOfEach(all: readonly NearMiss[]): readonly NearMiss[] {
  const best = new Map<string, NearMiss>();
  for (const one of all) {
    const key = `${one.claim} ${one.oracle}`;
    if (one.margin > (best.get(key)?.margin ?? 0)) best.set(key, one);
  }
  return [...best.values()];
}

/** Where a near miss is stored: in the corpus if it is known, else in the working folder. */
export function fileOfNear({ hash }: Pick<NearMiss, 'hash'>): string {
  const name = `near-miss-${hash}.json`;
  return corpusFiles.includes(name) ? `corpus/${name}` : `.tsingou/${name}`;
}

function hashOf({ oracle, subject, case: encoded }: Pick<NearMiss, 'oracle' | 'subject' | 'case'>): string {
  return createHash('sha256')
    .update(canonicalJson({ format: nearMissFormat, oracle, subject, case: encoded }))
    .digest('hex')
    .slice(0, 16);
}

/** @throws InputError for text that is not a near miss, or whose case does not belong to its hash */
export function readNearMiss(text: string, file: string): NearMiss {
  return nearMissOf(parsedJson(text, file), file);
}

/** @throws InputError for JSON data that are not a near miss */
export function nearMissOf(data: unknown, file: string): NearMiss {
  const read = parsedAs(nearMissSchema, data, file);
  const expected = hashOf(read);
  if (read.hash !== expected)
    throw new InputError(`${file}.hash`, read.hash, `${expected}, the hash of its oracle, subject and case: the file was changed`);
  return read;
}

let known: readonly StoredNear[] | undefined;

/** Every near miss in the corpus, read once. @throws InputError for a file that is none */
export function nearMisses(): readonly StoredNear[] {
  known ??= corpusFiles
    .filter((name) => name.startsWith('near-miss-'))
    .map((name) => ({ file: `corpus/${name}`, entry: readNearMiss(corpusText(name), `corpus/${name}`) }));
  return known;
}
